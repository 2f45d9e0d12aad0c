/** /referrals/drafts/:draft/check: check your answers, then send. */
import { InsetText, SummaryList } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { needLabel } from '../../directory/needs.ts'
import { spaced } from '../../people/nhs-number.ts'
import { sendReferral } from '../changes/send.ts'
import { whyNotSendDraft } from '../changes/why-not-send.ts'
import { tellBack, type Answers, type PartName } from '../draft.ts'
import { draftToWrite } from '../my-drafts.ts'
import { moves } from '../referral.ts'
import { ways } from '../../people/details-fields.tsx'

export default screen({
  path: '/referrals/drafts/:draft/check',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx, actor, params }) => {
    const draft = await draftToWrite(tx, actor, params.draft)
    return { ...draft, blockers: await whyNotSendDraft(tx, actor, draft.answers) }
  },
  page: ({ id, answers, blockers }) => (
    <Page
      title="Check your answers"
      caption="Refer a person"
      back={{ href: `/referrals/drafts/${id}`, text: 'All parts of this referral' }}
    >
      <SummaryList>
        {rows(answers).map(([page, label, value]) => (
          <SummaryList.Row key={label}>
            <SummaryList.Key>{label}</SummaryList.Key>
            <SummaryList.Value className="app-own-words">{value}</SummaryList.Value>
            <SummaryList.Action
              href={`/referrals/drafts/${id}/${page}?back=check`}
              visuallyHiddenText={label.toLowerCase()}
            >
              Change
            </SummaryList.Action>
          </SummaryList.Row>
        ))}
      </SummaryList>
      {blockers.length > 0 && (
        <InsetText>
          <p>Before you can send this:</p>
          <ul>
            {blockers.map(reason => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>We keep your answers as a draft for 90 days.</p>
        </InsetText>
      )}
      <p>When you send this, we tell the person who will contact them and why.</p>
      <Form button="Send referral" beside={<a href="/referrals">Keep as a draft</a>} />
    </Page>
  ),
  submit: async ({ tx, actor, data }) => {
    const { id, personId } = await sendReferral(tx, actor, data.id)
    return { goTo: `/referrals/${id}`, say: moves.send.done, about: [personId] }
  },
})

/** Each answer with the page that asks it. What was left out is not shown. */
function rows(answers: Answers): [PartName, string, ReactNode][] {
  const all: [PartName, string, ReactNode][] = [
    ['person', 'Name', [answers.first_name, answers.family_name].filter(Boolean).join(' ')],
    ['person', 'Likes to be called', answers.preferred_name],
    [
      'person',
      'Date of birth',
      answers.date_of_birth && asDate(Temporal.PlainDate.from(answers.date_of_birth)),
    ],
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
    ['agreement', 'Knows and agrees', answers.agreed && (answers.agreed === 'yes' ? 'Yes' : 'Not yet')],
    ['agreement', 'We may tell you', answers.tell_back && tellBack[answers.tell_back]],
    ['careful', 'To be careful about', answers.careful_known === 'none' ? 'No known risks' : answers.careful],
  ]
  return all.filter(([, , value]) => Boolean(value))
}
