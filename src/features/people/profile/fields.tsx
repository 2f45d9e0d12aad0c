/** The questions of a section on a form: a link worker's page draws them, and so does a referral. */
import type { ReactNode } from 'react'
import { date } from '../../../platform/screen/date-field.ts'
import {
  choices,
  longText,
  optionalChoice,
  text,
  textOf,
  type Field,
  type Fields,
} from '../../../platform/screen/field.ts'
import type { Drawn, Form } from '../../../platform/screen/form.ts'
import {
  CheckboxField,
  DateField,
  LongTextField,
  RadioField,
  SelectField,
  TextField,
} from '../../../ui/fields.tsx'
import { away, entriesOf, nameIn, type Content } from './content.ts'
import type { Item, Section } from './item.ts'

const notAsked = { value: '', label: 'Not asked' }

/** The fields of a section, filled with what is known. Each may be left empty. */
export function sectionFields(section: Section, known: Content, today: Temporal.PlainDate): Fields {
  const { entries } = section
  const had = entriesOf(section, known)
  const numbers = entries ? Array.from({ length: entries.most }, (_, index) => index) : []
  return Object.fromEntries([
    ...section.items.map(item => [item.key, fieldOf(item, known[item.key], today)]),
    ...numbers.flatMap(index =>
      (entries?.items ?? []).map(item => [
        nameIn(item, index + 1),
        fieldOf(item, had[index]?.[item.key], today, `${entries?.name} ${index + 1}: `),
      ]),
    ),
  ]) as Fields
}

function fieldOf(
  item: Item,
  known: Content[string] | undefined,
  today: Temporal.PlainDate,
  before = '',
): Field {
  const { label, hint, options = [], size = 200 } = item
  const name = `${before}${label}`.replace(/\?$/, '')
  const asked = { label, ...(hint !== undefined && { hint }) }
  const words = typeof known === 'string' ? known : null
  if (item.isHidden) return hiddenField(item, words)
  if (item.kind === 'choice')
    return optionalChoice({
      ...asked,
      options: options.length > few ? options : [notAsked, ...options],
      initial: words,
    })
  if (item.kind === 'choices')
    return choices({ ...asked, options, initial: Array.isArray(known) ? (known as string[]) : [] })
  if (item.kind === 'date')
    return date({
      ...asked,
      name,
      initial: words === null ? null : Temporal.PlainDate.from(words),
      ...(item.isPast && { latest: { date: today, message: `${name} must be today or in the past` } }),
    })
  const line = { ...asked, name, max: size, initial: words }
  const { pattern } = item
  if (!pattern) return item.kind === 'long' ? longText(line) : text(line)
  return textOf({ ...line, attributes: { spellCheck: false, autoComplete: 'off', width: 10 } }, typed => {
    const value = typed.toUpperCase()
    return pattern.matches.test(value) ? { value } : { problem: pattern.problem }
  })
}

/** Nothing of what is recorded is drawn: it may be left, replaced or taken away. */
const hiddenField = ({ label, options = [] }: Item, known: string | null): Field =>
  optionalChoice({
    label,
    hint:
      known === null
        ? 'It is recorded and shown on no page again, so that it gives nobody away'
        : 'Recorded, not shown. Select again to replace it',
    options:
      known === null
        ? [notAsked, ...options]
        : [
            { value: '', label: 'Leave it as it is' },
            ...options,
            { value: away, label: 'Take away what is recorded' },
          ],
  })

/** So many options stand in sight; more are a list. */
const few = 9

type Drawing = Pick<Form, 'fields'>

/** Every question of the section. Entries that are written, and room for one more. */
export function SectionQuestions({ section, form }: { section: Section; form: Drawing }) {
  return (
    <>
      {section.items
        .filter(item => !item.when)
        .map(item => (
          <div key={item.key}>
            {item.heading && <h2 className="nhsuk-heading-m">{item.heading}</h2>}
            <Question field={form.fields[item.key]} below={belowOf(section, item, form)} />
          </div>
        ))}
      <Entries section={section} form={form} />
    </>
  )
}

function belowOf(section: Section, { key }: Item, form: Drawing): Record<string, ReactNode> {
  return Object.fromEntries(
    section.items
      .filter(item => item.when?.item === key)
      .map(item => [item.when?.is ?? '', <Question key={item.key} field={form.fields[item.key]} />]),
  )
}

function Entries({ section: { entries }, form }: { section: Section; form: Drawing }) {
  if (!entries) return null
  const drawn = Array.from({ length: entries.most }, (_, index) => index + 1).map(number => ({
    number,
    fields: entries.items.map(item => form.fields[nameIn(item, number)]),
  }))
  const written = drawn.findLastIndex(({ fields }) => fields.some(isWritten)) + 1
  return drawn.slice(0, Math.min(written + 1, entries.most)).map(({ number, fields }) => (
    <section key={number} aria-labelledby={`${entries.key}-${number}`}>
      <h2 className="nhsuk-heading-m" id={`${entries.key}-${number}`}>
        {entries.name} {number}
      </h2>
      {fields.map(field => (
        <Question key={field?.name} field={field} />
      ))}
    </section>
  ))
}

function isWritten(field: Drawn | undefined): boolean {
  if (!field) return false
  const { raw, saved, problem } = field
  const isEmpty =
    raw === null ||
    raw === '' ||
    (typeof raw === 'object' && 'day' in raw && `${raw.day}${raw.month}${raw.year}` === '')
  return !isEmpty || saved !== undefined || problem !== undefined
}

function Question({ field, below }: { field: Drawn | undefined; below?: Record<string, ReactNode> }) {
  if (!field) return null
  if (field.kind === 'long') return <LongTextField field={field} rows={3} />
  if (field.kind === 'choices') return <CheckboxField field={field} />
  if (field.kind === 'date') return <DateField field={field} />
  if (field.kind !== 'choice') return <TextField field={field} />
  return field.options?.some(option => option.value === '') ? (
    <RadioField field={field} {...(below && { below })} />
  ) : (
    <SelectField field={field} none="Not asked" />
  )
}
