/** The questions about a service: the same for staff here and, without those that are ours to decide, for its provider. */
import { date } from '../../../platform/screen/date-field.ts'
import {
  choice,
  choices,
  longText,
  text,
  textOf,
  type Field as Asked,
} from '../../../platform/screen/field.ts'
import type { Drawn } from '../../../platform/screen/form.ts'
import { CheckboxField, DateField, LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { emailField, postcodeField } from '../../people/contact-details.ts'
import { fieldLabels } from '../words.ts'
import { needOptions } from '../needs.ts'
import type { ServiceRecord } from '../record.ts'
import { dayIn } from '../day.ts'
import { hoursIn, whereIn } from './stated.ts'
import { readWebAddress } from './web-address.ts'

const label = fieldLabels

const statuses = [
  { value: 'open', label: 'Yes' },
  { value: 'paused', label: 'Not now: it is full or on a break' },
  { value: 'closed', label: 'No: it has closed' },
] as const

const costs = [
  { value: 'free', label: 'Free' },
  { value: 'some', label: 'Some of it costs money' },
  { value: 'paid', label: 'Costs money' },
  { value: 'unknown', label: 'Not known' },
] as const

/** What its provider is asked. */
export const providerFields = (record: Partial<ServiceRecord>) => {
  const where = record.organisation ? whereIn(record as ServiceRecord) : undefined
  return {
    name: text({ label: label.name, required: 'Enter the name', max: 500, initial: record.name }),
    description: longText({ label: label.description, initial: record.description }),
    phone: text({ label: label.phone, initial: record.phone }),
    email: asItStands(emailField({ label: label.email, initial: record.email }), record.email),
    url: asItStands(textOf({ label: label.url, max: 2000, initial: record.url }, readWebAddress), record.url),
    address: longText({ label: 'Address', initial: where?.address }),
    postcode: asItStands(postcodeField({ label: 'Postcode', initial: where?.postcode }), where?.postcode),
    hours: longText({
      label: label.schedules,
      hint: 'For example, Monday and Thursday 10am to 1pm, not in August',
      initial: record.organisation ? hoursIn(record as ServiceRecord) : '',
    }),
    cost: choice({
      label: label.cost,
      options: costs,
      required: 'Select what it costs',
      initial: record.cost ?? (record.name === undefined ? undefined : 'unknown'),
    }),
    eligibility: longText({ label: label.eligibility, initial: record.eligibility }),
    notFor: longText({ label: label.notFor, initial: record.notFor }),
    howToJoin: longText({ label: label.howToJoin, initial: record.howToJoin }),
  }
}

/** What staff are asked: also what it helps with, and whether people can be sent there. */
export const staffFields = (record: Partial<ServiceRecord>) => ({
  ...providerFields(record),
  organisation: text({
    label: label.organisation,
    required: 'Enter who runs it',
    max: 500,
    initial: record.organisation?.name,
  }),
  needs: choices({ label: label.needs, options: needOptions, initial: record.needs }),
  status: choice({
    label: label.status,
    options: statuses,
    required: 'Select whether it takes new people',
    initial: record.status ?? 'open',
  }),
  pausedUntil: date({
    label: 'From when does it take people again? (optional)',
    name: 'The day it takes people again',
    initial: dayIn(record.pausedUntil),
  }),
  alert: longText({
    label: `${label.alert} (optional)`,
    name: label.alert,
    initial: record.alert,
  }),
})

/** A value that a list brought in may be of another form. Whoever leaves it as it is need not mend it. */
function asItStands<Value>(
  field: Asked<Value | null>,
  known: string | undefined,
): Asked<Value | string | null> {
  return { ...field, read: raw => (known && raw === known ? { value: known } : field.read(raw)) }
}

type Drawings<Make extends (...args: never[]) => object> = { [Name in keyof ReturnType<Make>]: Drawn }

/** What it is, and how to find it. */
export function ProviderQuestions({ fields }: { fields: Drawings<typeof providerFields> }) {
  return (
    <>
      <TextField field={fields.name} />
      <LongTextField field={fields.description} rows={4} />
      <TextField field={fields.phone} />
      <TextField field={fields.email} />
      <TextField field={fields.url} />
      <LongTextField field={fields.address} rows={2} />
      <TextField field={fields.postcode} />
      <LongTextField field={fields.hours} rows={2} />
      <RadioField field={fields.cost} />
      <LongTextField field={fields.eligibility} rows={2} />
      <LongTextField field={fields.notFor} rows={2} />
      <LongTextField field={fields.howToJoin} rows={2} />
    </>
  )
}

/** All of it. */
export function StaffQuestions({ fields }: { fields: Drawings<typeof staffFields> }) {
  return (
    <>
      <ProviderQuestions fields={fields} />
      <TextField field={fields.organisation} />
      <CheckboxField field={fields.needs} />
      <RadioField field={fields.status} below={{ paused: <DateField field={fields.pausedUntil} /> }} />
      <LongTextField field={fields.alert} rows={2} />
    </>
  )
}
