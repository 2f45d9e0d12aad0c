/** /referrals/drafts/:draft/reach */
import { choice, choices } from '../../../platform/screen/field.ts'
import { CheckboxField, RadioField, TextField } from '../../../ui/fields.tsx'
import { emailField, phoneField } from '../../people/contact-details.ts'
import { draftPage } from './draft-page.tsx'

export const ways = [
  { value: 'text', label: 'Text message' },
  { value: 'phone', label: 'Phone call' },
  { value: 'email', label: 'Email' },
  { value: 'letter', label: 'Letter' },
] as const

export default draftPage({
  page: 'reach',
  title: 'How to reach them',
  fields: answers => ({
    phone: phoneField({ label: 'Phone number (optional)', initial: answers.phone }),
    email: emailField({ label: 'Email address (optional)', initial: answers.email }),
    prefers: choice({
      label: 'How do they prefer to hear from us?',
      options: ways,
      required: 'Select how they prefer to hear from us',
      initial: answers.prefers,
    }),
    neutral: choices({
      label: 'Can other people see their messages?',
      hint: 'For example, a shared phone or an unsafe home',
      options: [{ value: 'yes', label: 'Yes: do not say in a message why we are in touch' }],
      initial: answers.is_neutral ? ['yes'] : [],
    }),
  }),
  questions: form => (
    <>
      <TextField field={form.fields.phone} />
      <TextField field={form.fields.email} />
      <RadioField field={form.fields.prefers} />
      <CheckboxField field={form.fields.neutral} />
    </>
  ),
  answers: ({ neutral, ...rest }) => ({ ...rest, is_neutral: neutral.length > 0 }),
})
