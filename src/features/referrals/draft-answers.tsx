/** A draft's answers as they are checked before sending: each with the part that asks it. */
import { SummaryList } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { asDate } from '../../ui/dates.ts'
import { needLabel } from '../directory/needs.ts'
import { ways } from '../people/details-fields.tsx'
import { spaced } from '../people/nhs-number.ts'
import { inWords } from '../people/profile/in-words.ts'
import { sectionNamed } from '../people/profile/sections.ts'
import { answerWords, givenTo, nothingSaid, questionNamed, questionNames } from '../triage/question.ts'
import { sectionsAsked, tellBack, type Answers, type PartName } from './draft.ts'

export function DraftAnswers({
  id,
  answers,
  today,
}: {
  id: string
  answers: Answers
  today: Temporal.PlainDate
}) {
  return (
    <SummaryList>
      {[...rows(answers), ...profileRows(answers, today)].map(([part, label, value]) => (
        <SummaryList.Row key={part + label}>
          <SummaryList.Key>{label}</SummaryList.Key>
          <SummaryList.Value className="app-own-words">{value}</SummaryList.Value>
          <SummaryList.Action
            href={`/referrals/drafts/${id}/${part}?back=check`}
            visuallyHiddenText={label.toLowerCase()}
          >
            Change
          </SummaryList.Action>
        </SummaryList.Row>
      ))}
    </SummaryList>
  )
}

type Row = [part: PartName | `more/${string}`, label: string, value: ReactNode]

/** What was left out is not shown. */
function rows(answers: Answers): Row[] {
  const { date_of_birth, careful_known, careful } = answers
  const all: Row[] = [
    ['person', 'Name', [answers.first_name, answers.family_name].filter(Boolean).join(' ')],
    ['person', 'Likes to be called', answers.preferred_name],
    ['person', 'Date of birth', date_of_birth && asDate(Temporal.PlainDate.from(date_of_birth))],
    ['person', 'NHS number', answers.nhs_number && spaced(answers.nhs_number)],
    ['person', 'Address', [answers.address, answers.postcode].filter(Boolean).join('\n')],
    ['reach', 'Phone number', answers.phone],
    ['reach', 'Email address', answers.email],
    ['reach', 'Prefers', ways.find(way => way.value === answers.prefers)?.label],
    [
      'reach',
      'Messages',
      answers.is_neutral ? 'Other people may see them: we say nothing of why' : undefined,
    ],
    ['why', 'Why, in words they will read', answers.reason],
    ['why', 'Would like help with', answers.needs?.map(needLabel).join('\n')],
    ['words', 'Said, in their own words', answers.own_words],
    ['words', 'You noticed besides', answers.noticed?.map(needLabel).join('\n')],
    ...triageRows(answers),
    ['agreement', 'Knows and agrees', answers.agreed && (answers.agreed === 'yes' ? 'Yes' : 'Not yet')],
    ['agreement', 'We may tell you', answers.tell_back && tellBack[answers.tell_back]],
    ['careful', 'To be careful about', careful_known === 'none' ? 'No known risks' : careful],
  ]
  return all.filter(([, , value]) => Boolean(value))
}

/** What was said of body, mind and daily life. */
const triageRows = ({ triage }: Answers): Row[] =>
  triage === undefined
    ? []
    : questionNames.flatMap((name): Row[] => {
        const given = name === 'needs' ? [] : givenTo(name, { ...nothingSaid, ...triage })
        const words = given.map(code => answerWords(name, code)).join('\n')
        return words === '' ? [] : [['triage', questionNamed(name).name, words]]
      })

const profileRows = ({ profile = {} }: Answers, today: Temporal.PlainDate): Row[] =>
  sectionsAsked.flatMap(key =>
    inWords(sectionNamed(key), profile[key] ?? {}, today).map(({ label, words }): Row => [
      `more/${key}`,
      label,
      words,
    ]),
  )
