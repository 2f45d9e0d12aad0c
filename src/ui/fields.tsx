/** One component for each kind of question. Each draws its label, hint, message and what was typed. */
import {
  Checkboxes,
  DateInput,
  FileUpload,
  InsetText,
  PasswordInput,
  Radios,
  Select,
  Textarea,
  TextInput,
} from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Drawn } from '../platform/screen/form.ts'
import type { Raw, RawDate } from '../platform/screen/field.ts'

interface Props {
  field: Drawn
  /** The label is the page's heading: one question on the page. */
  isHeading?: boolean
}

/** The object without what is undefined: the components tell an absent property from an undefined one. */
const given = <T extends object>(properties: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T

const words = (raw: Raw): string => (typeof raw === 'string' ? raw : '')

const named = ({ field, isHeading }: Props) => ({
  id: field.name,
  name: field.name,
  label: field.label,
  labelProps: isHeading ? { isPageHeading: true, size: 'l' as const } : { size: 's' as const },
  ...given<{ hint: string; error: string }>({ hint: field.hint, error: field.problem }),
})

const grouped = ({ field, isHeading }: Props) => ({
  name: field.name,
  legend: field.label,
  legendProps: isHeading ? { isPageHeading: true, size: 'l' as const } : { size: 's' as const },
  ...given<{ hint: string; error: string }>({ hint: field.hint, error: field.problem }),
})

/** One line. */
export function TextField(props: Props) {
  const { field } = props
  return (
    <>
      <TextInput {...named(props)} {...field.attributes} defaultValue={words(field.raw)} />
      <Saved field={field} />
    </>
  )
}

/** A password: pasted or typed, shown with a button, and never sent back with the page. */
export function PasswordField(props: Props) {
  return <PasswordInput {...named(props)} {...props.field.attributes} />
}

/** Several lines. */
export function LongTextField({ rows = 5, ...props }: Props & { rows?: number }) {
  return (
    <>
      <Textarea {...named(props)} rows={rows} defaultValue={words(props.field.raw)} />
      <Saved field={props.field} />
    </>
  )
}

/** One of a few, all in sight. `below` opens under an option. */
export function RadioField({
  inline = false,
  below,
  ...props
}: Props & { inline?: boolean; below?: Record<string, ReactNode> }) {
  const { field } = props
  return (
    <>
      <Radios {...grouped(props)} idPrefix={field.name} inline={inline}>
        {field.options?.map(({ value, label, hint }) => (
          <Radios.Item
            key={value}
            value={value}
            {...given<{ hint: string }>({ hint })}
            defaultChecked={field.raw === value}
            conditional={below?.[value]}
          >
            {label}
          </Radios.Item>
        ))}
      </Radios>
      <Saved field={field} />
    </>
  )
}

/** 0 to 10, with what the ends mean. */
export function ScaleField({ low, high, ...props }: Props & { low: string; high: string }) {
  const hint = `${props.field.hint ? `${props.field.hint} ` : ''}0 is ${low}, 10 is ${high}.`
  return (
    <div className="app-scale">
      <RadioField {...props} field={{ ...props.field, hint }} inline />
    </div>
  )
}

/** Any number of several. */
export function CheckboxField(props: Props) {
  const { field } = props
  const chosen = Array.isArray(field.raw) ? (field.raw as readonly string[]) : []
  return (
    <>
      <Checkboxes {...grouped(props)} idPrefix={field.name}>
        {field.options?.map(({ value, label, hint }) => (
          <Checkboxes.Item
            key={value}
            value={value}
            {...given<{ hint: string }>({ hint })}
            defaultChecked={chosen.includes(value)}
          >
            {label}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Saved field={field} />
    </>
  )
}

/** One of many. Its id is where the error summary looks for the first of several options. */
export function SelectField({ none, ...props }: Props & { none?: string }) {
  const { field } = props
  return (
    <>
      <Select {...named(props)} id={`${field.name}-1`} defaultValue={words(field.raw)}>
        {none !== undefined && <Select.Option value="">{none}</Select.Option>}
        {field.options?.map(({ value, label }) => (
          <Select.Option key={value} value={value}>
            {label}
          </Select.Option>
        ))}
      </Select>
      <Saved field={field} />
    </>
  )
}

/** Day, month, year. */
export function DateField(props: Props) {
  const { field } = props
  const typed =
    field.raw !== null && typeof field.raw === 'object' && 'day' in field.raw ? field.raw : emptyDate
  const right = (part: keyof RawDate) =>
    field.part !== undefined && field.part !== part ? { error: false as const } : {}
  return (
    <>
      <DateInput {...grouped(props)} id={field.name} defaultValue={typed}>
        <DateInput.Day {...right('day')} />
        <DateInput.Month {...right('month')} />
        <DateInput.Year {...right('year')} />
      </DateInput>
      <Saved field={field} />
    </>
  )
}

const emptyDate: RawDate = { day: '', month: '', year: '' }

/** A file to bring in. */
export function FilesField({ accept, ...props }: Props & { accept: string }) {
  return <FileUpload {...named(props)} accept={accept} multiple />
}

/** After a conflict: what is saved now, beside what was typed. */
function Saved({ field }: { field: Drawn }) {
  if (field.saved === undefined) return null
  return (
    <InsetText>
      <p>
        <strong>Saved now by somebody else:</strong>
      </p>
      <p className="app-own-words">{asWords(field) || 'Nothing'}</p>
    </InsetText>
  )
}

function asWords({ saved, options }: Drawn): string {
  const label = (value: string) => options?.find(option => option.value === value)?.label ?? value
  if (saved == null) return ''
  if (typeof saved === 'string') return label(saved)
  if ('day' in saved) return saved.day === '' ? '' : `${saved.day}/${saved.month}/${saved.year}`
  return saved.map(one => (one instanceof File ? one.name : label(one))).join(', ')
}
