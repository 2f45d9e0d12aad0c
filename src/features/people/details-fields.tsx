/** The questions about who somebody is and how to reach them: the same for a referrer and for a link worker. */
import { WrongAnswer } from '../../platform/errors.ts'
import { date } from '../../platform/screen/date-field.ts'
import { choice, choices, longText, text, textOf } from '../../platform/screen/field.ts'
import type { Form } from '../../platform/screen/form.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Languages } from '../../platform/words/languages.ts'
import { CheckboxField, DateField, LongTextField, RadioField, TextField } from '../../ui/fields.tsx'
import { whyNotOnTheMap } from '../directory/postcodes.ts'
import { formats, type Format } from '../messages/formats.ts'
import { emailField, phoneField, postcodeField } from './contact-details.ts'
import { readNhsNumber, spaced } from './nhs-number.ts'

export interface Identity {
  first_name: string
  family_name: string
  preferred_name: string | null
  date_of_birth: Temporal.PlainDate | null
  nhs_number: string | null
  address: string | null
  postcode: string | null
}

export interface Reach {
  phone: string | null
  email: string | null
  prefers: 'email' | 'text' | 'phone' | 'letter'
  is_neutral: boolean
  /** The language and the form we write to them in: English in ordinary print, where nobody asked. */
  language?: string | undefined
  format?: Format | undefined
}

const sure = [{ value: 'sure', label: 'This is the right postcode, even if you do not know it' }] as const

export const identityFields = (known: Partial<Identity>, today: Temporal.PlainDate) => ({
  first_name: text({
    label: 'First name',
    required: 'Enter their first name',
    max: 120,
    initial: known.first_name,
    hint: 'If they have one name only, enter it here',
  }),
  family_name: text({ label: 'Family name', max: 120, initial: known.family_name }),
  preferred_name: text({
    label: 'Name they like to be called (optional)',
    max: 120,
    initial: known.preferred_name,
  }),
  date_of_birth: date({
    label: 'Date of birth',
    name: 'Date of birth',
    hint: 'For example, 15 3 1948',
    required: 'Enter their date of birth',
    initial: known.date_of_birth,
    latest: { date: today, message: 'Date of birth must be in the past' },
    earliest: { date: Temporal.PlainDate.from('1900-01-01'), message: 'Date of birth must be after 1900' },
  }),
  nhs_number: textOf(
    {
      label: 'NHS number (optional)',
      hint: 'For example, 999 123 4567. You can leave it out: the link worker can add it later',
      attributes: { inputMode: 'numeric', width: 10, spellCheck: false },
      initial: known.nhs_number ? spaced(known.nhs_number) : null,
    },
    readNhsNumber,
  ),
  address: longText({ label: 'Address (optional)', name: 'Address', max: 500, initial: known.address }),
  postcode: postcodeField({
    label: 'Postcode (optional)',
    hint: 'It lets the link worker find support near home',
    initial: known.postcode,
  }),
  postcode_sure: choices({ label: 'If we do not know the postcode', options: sure }),
})

export function IdentityQuestions({ fields }: { fields: Form<ReturnType<typeof identityFields>>['fields'] }) {
  return (
    <>
      <TextField field={fields.first_name} />
      <TextField field={fields.family_name} />
      <TextField field={fields.preferred_name} />
      <DateField field={fields.date_of_birth} />
      <TextField field={fields.nhs_number} />
      <LongTextField field={fields.address} rows={3} />
      <TextField field={fields.postcode} />
      {fields.postcode.problem?.startsWith('We cannot find') && (
        <CheckboxField field={fields.postcode_sure} />
      )}
    </>
  )
}

/** A postcode that our own file does not know is asked about once. */
export async function checkPostcode(
  tx: Tx,
  { postcode, postcode_sure }: { postcode: string | null; postcode_sure: readonly 'sure'[] },
): Promise<void> {
  if (postcode === null || postcode_sure.length > 0) return
  const why = await whyNotOnTheMap(tx, postcode)
  if (why) throw new WrongAnswer('postcode', why)
}

export const ways = [
  { value: 'text', label: 'Text message' },
  { value: 'phone', label: 'Phone call' },
  { value: 'email', label: 'Email' },
  { value: 'letter', label: 'Letter' },
] as const

export const reachFields = (known: Partial<Reach>, languages: Languages['all']) => ({
  phone: phoneField({ label: 'Phone number (optional)', initial: known.phone }),
  email: emailField({ label: 'Email address (optional)', initial: known.email }),
  prefers: choice({
    label: 'How do they prefer to hear from us?',
    options: ways,
    required: 'Select how they prefer to hear from us',
    initial: known.prefers,
  }),
  neutral: choices({
    label: 'Can other people see their messages?',
    hint: 'For example, a shared phone or an unsafe home',
    options: [{ value: 'yes', label: 'Yes: do not say in a message why we are in touch' }],
    initial: known.is_neutral ? ['yes'] : [],
  }),
  reads: choice({
    label: 'Which language shall we write to them in?',
    options: [...languages].map(([value, { name }]) => ({ value, label: name, language: value })),
    required: 'Select a language',
    initial: known.language ?? 'en',
  }),
  format: choice({
    label: 'How can they best read what we write?',
    options: formats,
    required: 'Select how they can best read',
    initial: known.format ?? 'standard',
  }),
})

export function ReachQuestions({ fields }: { fields: Form<ReturnType<typeof reachFields>>['fields'] }) {
  return (
    <>
      <TextField field={fields.phone} />
      <TextField field={fields.email} />
      <RadioField field={fields.prefers} />
      <CheckboxField field={fields.neutral} />
      <RadioField field={fields.reads} />
      <RadioField field={fields.format} />
    </>
  )
}
