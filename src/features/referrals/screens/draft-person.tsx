/** /referrals/drafts/:draft/person */
import { date } from '../../../platform/screen/date-field.ts'
import { choices, longText, text, textOf } from '../../../platform/screen/field.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { CheckboxField, DateField, LongTextField, TextField } from '../../../ui/fields.tsx'
import { postcodeField } from '../../people/contact-details.ts'
import { readNhsNumber, spaced } from '../../people/nhs-number.ts'
import { whyNotOnTheMap } from '../../directory/postcodes.ts'
import { draftPage } from './draft-page.tsx'

const sure = [{ value: 'sure', label: 'This is the right postcode, even if you do not know it' }] as const

export default draftPage({
  page: 'person',
  title: 'About the person',
  fields: (answers, tx) => ({
    first_name: text({
      label: 'First name',
      required: 'Enter their first name',
      max: 120,
      initial: answers.first_name,
      hint: 'If they have one name only, enter it here',
    }),
    family_name: text({ label: 'Family name', max: 120, initial: answers.family_name }),
    preferred_name: text({
      label: 'Name they like to be called (optional)',
      max: 120,
      initial: answers.preferred_name,
    }),
    date_of_birth: date({
      label: 'Date of birth',
      name: 'Date of birth',
      hint: 'For example, 15 3 1948',
      required: 'Enter their date of birth',
      initial: answers.date_of_birth ? Temporal.PlainDate.from(answers.date_of_birth) : null,
      latest: { date: tx.today, message: 'Date of birth must be in the past' },
      earliest: { date: Temporal.PlainDate.from('1900-01-01'), message: 'Date of birth must be after 1900' },
    }),
    nhs_number: textOf(
      {
        label: 'NHS number (optional)',
        hint: 'For example, 999 123 4567. You can leave it out and add it later',
        attributes: { inputMode: 'numeric', width: 10, spellCheck: false },
        initial: answers.nhs_number ? spaced(answers.nhs_number) : null,
      },
      readNhsNumber,
    ),
    address: longText({ label: 'Address (optional)', name: 'Address', max: 500, initial: answers.address }),
    postcode: postcodeField({
      label: 'Postcode (optional)',
      hint: 'It lets the link worker find support near home',
      initial: answers.postcode,
    }),
    postcode_sure: choices({ label: 'If we do not know the postcode', options: sure }),
  }),
  questions: form => (
    <>
      <TextField field={form.fields.first_name} />
      <TextField field={form.fields.family_name} />
      <TextField field={form.fields.preferred_name} />
      <DateField field={form.fields.date_of_birth} />
      <TextField field={form.fields.nhs_number} />
      <LongTextField field={form.fields.address} rows={3} />
      <TextField field={form.fields.postcode} />
      {form.fields.postcode.problem?.startsWith('We cannot find') && (
        <CheckboxField field={form.fields.postcode_sure} />
      )}
    </>
  ),
  check: async ({ postcode, postcode_sure }, tx) => {
    if (postcode === null || postcode_sure.length > 0) return
    const why = await whyNotOnTheMap(tx, postcode)
    if (why) throw new WrongAnswer('postcode', why)
  },
  answers: value => ({
    first_name: value.first_name,
    family_name: value.family_name,
    preferred_name: value.preferred_name,
    date_of_birth: value.date_of_birth?.toString() ?? null,
    nhs_number: value.nhs_number,
    address: value.address,
    postcode: value.postcode,
  }),
})
