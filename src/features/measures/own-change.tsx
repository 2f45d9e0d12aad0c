/** The four questions: the first answer, the latest, and the change in words. Used wherever they are shown. */
import { asDate } from '../../ui/dates.ts'
import { ResponsiveTable } from '../../ui/table.tsx'
import { bandOf, changeOf, questionNames, questions, type Answers, type Question } from './ons4.ts'

interface Measured {
  asked_on: Temporal.PlainDate
  answers: Answers
}

export function OwnChange({ measures }: { measures: readonly Measured[] }) {
  const first = measures[0]
  const latest = measures.at(-1)
  if (!first || !latest) return <p>The four questions have not been asked yet.</p>
  const isOnce = measures.length === 1
  const answer = (measured: Measured, name: Question) => {
    const score = measured.answers[name]
    return score === undefined ? 'Not answered' : `${score}, ${bandOf(name, score)}`
  }
  return (
    <ResponsiveTable
      caption="Answers to the four questions, first and latest"
      rows={questionNames}
      keyOf={name => name}
      columns={[
        { heading: 'Question', cell: name => questions[name].short },
        { heading: asDate(first.asked_on), cell: name => answer(first, name) },
        ...(isOnce
          ? []
          : [
              { heading: asDate(latest.asked_on), cell: (name: Question) => answer(latest, name) },
              {
                heading: 'Change',
                cell: (name: Question) =>
                  changeOf(name, first.answers, latest.answers)?.words ?? 'Not answered both times',
              },
            ]),
      ]}
    />
  )
}
