/**
 * What a question on a form is: its label, how an answer is read, and the message when it cannot be.
 * Messages follow the NHS content style: "Enter…", "Select…", "… must be…". Pure.
 */
import { z } from 'zod'
import type { Say } from '../words/say.ts'
import { english, words as told } from './words.ts'

/** An answer as it was sent: kept as typed, so that nothing is lost when it is wrong. */
export type Raw = string | readonly string[] | readonly File[] | RawDate | null
export interface RawDate {
  day: string
  month: string
  year: string
}

export interface Option<Value extends string = string> {
  value: Value
  label: string
  hint?: string
  /** The language of the label, where it is not the page's: languages are named as their speakers name them. */
  language?: string
}

export interface Field<Value = unknown> {
  kind: 'text' | 'long' | 'choice' | 'choices' | 'date' | 'files'
  label: string
  hint?: string | undefined
  options?: readonly Option[] | undefined
  /** What stands in the field when the page is first drawn. */
  initial?: Raw | undefined
  attributes?: Attributes | undefined
  /** Reads an answer; what is wrong with it is said in the language of whoever answers. */
  read(raw: Raw, say?: Say): { value: Value } | { problem: string; part?: keyof RawDate }
}

export interface Attributes {
  autoComplete?: string
  inputMode?: 'numeric' | 'tel' | 'email'
  type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  spellCheck?: boolean
  /** The hands are there already when the page comes: for a form that is all its page is for. */
  autoFocus?: boolean
  /** The language of the answer, where it is not the page's. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
}

export type Fields = Record<string, Field>
export type Values<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never
}

interface Common {
  label: string
  hint?: string
  /** The message when nothing was answered. Without it the question may be left empty. */
  required?: string
  attributes?: Attributes
}

// oxlint-disable-next-line no-control-regex -- these are what cannot be stored
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** A schema for one line or one note: trimmed, of a length, without characters that cannot be stored. */
const words =
  (what: string, { required, max }: { required?: string | undefined; max: number }) =>
  (say: Say) =>
    z
      .string()
      .transform(typed => typed.replace(/\r\n?/g, '\n').trim())
      .refine(typed => !required || typed !== '', { error: required ?? '', abort: true })
      .refine(typed => !controlCharacters.test(typed), {
        error: () => say(told.hidden, { what }),
        abort: true,
      })
      .refine(typed => typed.length <= max, {
        error: () => say(told.tooLong, { what, max: say.number(max) }),
      })

const everyControlCharacter = new RegExp(controlCharacters, 'g')

/** Takes out what a database cannot store; the reader has been told by `words`. */
export const withoutControlCharacters = (typed: string): string => typed.replace(everyControlCharacter, '')

function fromSchema<Value>(schema: (say: Say) => z.ZodType<Value>): Field<Value>['read'] {
  return (raw, say = english) => {
    const result = schema(say).safeParse(raw)
    return result.success
      ? { value: result.data }
      : { problem: result.error.issues[0]?.message ?? say(told.check) }
  }
}

/** One line of text. Empty becomes ''. */
export function text({
  label,
  name,
  required,
  max = 200,
  initial,
  ...rest
}: Common & { name?: string; max?: number; initial?: string | null | undefined }): Field<string> {
  return {
    kind: 'text',
    label,
    ...rest,
    initial: initial ?? '',
    read: fromSchema(words(name ?? label, { required, max })),
  }
}

/** Text of several lines. */
export function longText(from: Parameters<typeof text>[0]): Field<string> {
  return { ...text({ max: 20_000, ...from }), kind: 'long' }
}

/** A line of text that must be of a form, or empty where it is not required. `read` gives the value or a message. */
export function textOf<Value>(
  from: Common & { max?: number; initial?: string | null | undefined },
  read: (typed: string, say: Say) => { value: Value } | { problem: string },
): Field<Value | null> {
  const line = text(from)
  return {
    ...line,
    read(raw, say = english) {
      const typed = line.read(raw, say)
      if ('problem' in typed) return typed
      return typed.value === '' ? { value: null } : read(typed.value, say)
    },
  }
}

/** One of several. */
export function choice<const Value extends string>({
  options,
  required,
  initial,
  ...rest
}: Common & {
  options: readonly Option<Value>[]
  required: string
  initial?: Value | null | undefined
}): Field<Value> {
  return {
    kind: 'choice',
    options,
    initial: initial ?? '',
    ...rest,
    read: fromSchema(() =>
      z.enum(options.map(option => option.value) as [Value, ...Value[]], { error: required }),
    ),
  }
}

/** One of several, or none: null. */
export function optionalChoice<const Value extends string>(
  from: Omit<Parameters<typeof choice<Value>>[0], 'required'>,
): Field<Value | null> {
  const one = (say: Say) => choice<Value>({ ...from, required: say(told.oneOfThese) })
  return {
    ...one(english),
    read: (raw, say = english) => (raw === '' || raw === null ? { value: null } : one(say).read(raw, say)),
  }
}

/** Any number of several, at least one where `required` is given. */
export function choices<const Value extends string>({
  options,
  required,
  initial = [],
  ...rest
}: Common & {
  options: readonly Option<Value>[]
  initial?: readonly Value[] | undefined
}): Field<Value[]> {
  const values = options.map(option => option.value) as [Value, ...Value[]]
  const known = (say: Say) => {
    const error = say(told.fromTheList)
    return z.array(z.enum(values, { error }), { error })
  }
  return {
    kind: 'choices',
    options,
    initial,
    ...rest,
    read: fromSchema(say => (required ? known(say).min(1, required) : known(say))),
  }
}

/** A whole number on a scale, or null when it was not answered. */
export function scale({
  from,
  to,
  initial,
  ...rest
}: Common & { from: number; to: number; initial?: number | null | undefined }): Field<number | null> {
  const options = Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map(value => ({
    value,
    label: value,
  }))
  const one = optionalChoice({ ...rest, options, initial: initial == null ? null : String(initial) })
  return {
    ...one,
    read(raw, say = english) {
      if (rest.required && (raw === '' || raw === null)) return { problem: rest.required }
      const answer = one.read(raw, say)
      return 'problem' in answer ? answer : { value: answer.value === null ? null : Number(answer.value) }
    },
  }
}

/** Files, together at most `megabytes`. */
export function files({
  required,
  megabytes,
  ...rest
}: Common & { required: string; megabytes: number }): Field<readonly File[]> {
  return {
    kind: 'files',
    ...rest,
    read(raw) {
      const chosen = (Array.isArray(raw) ? raw : []).filter(
        (one): one is File => one instanceof File && one.name !== '',
      )
      if (chosen.length === 0) return { problem: required }
      const empty = chosen.find(one => one.size === 0)
      if (empty) return { problem: `${empty.name} is empty. Choose a file with rows in it` }
      if (chosen.reduce((sum, one) => sum + one.size, 0) > megabytes * 1_000_000) {
        const [first] = chosen
        const what = chosen.length === 1 ? first?.name : 'The files together'
        return { problem: `${what} must be smaller than ${megabytes} MB. Split it and import the parts` }
      }
      return { value: chosen }
    },
  }
}
