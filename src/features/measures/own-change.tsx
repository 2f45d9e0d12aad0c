/** The four questions: the first answer, the latest, and the change in words. Used wherever they are shown. */
import { useSay } from '../../ui/setting.ts'
import { ResponsiveTable } from '../../ui/table.tsx'
import { bandOf, changeIn, changeOf, questionNames, questions, type Answers, type Question } from './ons4.ts'
import { answerWords, words } from './words.ts'

interface Measured {
  asked_on: Temporal.PlainDate
  answers: Answers
}

export function OwnChange({ measures }: { measures: readonly Measured[] }) {
  const say = useSay()
  const first = measures[0]
  const latest = measures.at(-1)
  if (!first || !latest) return <p>{say(words.notAsked)}</p>
  const isOnce = measures.length === 1
  const answer = (measured: Measured, name: Question) => {
    const score = measured.answers[name]
    return score === undefined ? say(words.notAnswered) : say(answerWords[bandOf(name, score)], { score })
  }
  const change = (name: Question) => {
    const changed = changeOf(name, first.answers, latest.answers)
    return changed ? changeIn(say, changed) : say(words.notAnsweredTwice)
  }
  return (
    <ResponsiveTable
      caption={say(words.caption)}
      rows={questionNames}
      keyOf={name => name}
      columns={[
        { heading: say(words.question), cell: name => say(questions[name].short) },
        { heading: say.date(first.asked_on), cell: name => answer(first, name) },
        ...(isOnce
          ? []
          : [
              { heading: say.date(latest.asked_on), cell: (name: Question) => answer(latest, name) },
              { heading: say(words.change), cell: change },
            ]),
      ]}
    />
  )
}
