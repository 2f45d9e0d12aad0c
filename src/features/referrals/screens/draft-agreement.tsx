/** /referrals/drafts/:draft/agreement */
import { choice } from '../../../platform/screen/field.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { tellBack, type TellBack } from '../draft.ts'
import { draftPage } from './draft-page.tsx'

export default draftPage({
  page: 'agreement',
  title: 'Do they know and agree?',
  intro: (
    <>
      <p>Tell the person:</p>
      <ul>
        <li>a link worker will contact them, and it is free</li>
        <li>the link worker will see what you write here</li>
        <li>you will hear what became of it</li>
        <li>they can say no at any time, and it changes nothing about their care</li>
      </ul>
    </>
  ),
  fields: answers => ({
    agreed: choice({
      label: 'Do they know about this referral and agree to it?',
      options: [
        { value: 'yes', label: 'Yes, I have told them and they agree' },
        { value: 'no', label: 'Not yet', hint: 'We keep this draft, so that you can talk with them first' },
      ],
      required: 'Select whether they know and agree',
      initial: answers.agreed,
    }),
    tell_back: choice({
      label: 'What may we tell you about how it went?',
      hint: 'Ask them. You always see whether a link worker met them',
      options: Object.entries(tellBack).map(([value, label]) => ({ value: value as TellBack, label })),
      required: 'Select what we may tell you',
      initial: answers.tell_back ?? 'summary',
    }),
  }),
  questions: form => (
    <>
      <RadioField field={form.fields.agreed} />
      <RadioField field={form.fields.tell_back} />
    </>
  ),
  answers: value => value,
})
