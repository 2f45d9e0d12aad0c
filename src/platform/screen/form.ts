/** A form as it is drawn: each field with what was typed and what is wrong with it. */
import type { Say } from '../words/say.ts'
import { withoutControlCharacters, type Field, type Fields, type Raw, type Values } from './field.ts'

export interface Drawn extends Field {
  name: string
  raw: Raw
  problem?: string | undefined
  /** Which box of a date is wrong. */
  part?: string | undefined
  /** After a conflict: what is saved now, where it differs from what was typed. */
  saved?: Raw | undefined
}

export interface Problem {
  href: string
  text: string
}

export interface Form<F extends Fields = Fields> {
  fields: { [Name in keyof F]: Drawn }
  /** For the error summary: problems of fields first, then reasons of rules. */
  problems: readonly Problem[]
  /** Somebody saved first: who and when. */
  conflict?: { by: string; at: Temporal.Instant } | undefined
  /** Why it cannot be sent now, where the screen has such a rule. */
  whyNot?: readonly string[] | undefined
  /** The version this form was made from, where the screen edits something. */
  version?: number | undefined
}

/** The form on a first visit. */
export function freshForm<F extends Fields>(
  fields: F,
  { version, whyNot }: Pick<Form, 'version' | 'whyNot'> = {},
): Form<F> {
  const drawn = mapFields(fields, (field, name) => ({
    ...field,
    name,
    raw: field.initial ?? emptyRaw(field),
  }))
  return { fields: drawn, problems: [], version, whyNot }
}

/** Reads every field of a sent form: all values, or the form with every problem at once. */
export function readForm<F extends Fields>(
  fields: F,
  sent: FormData,
  say?: Say,
): { values: Values<F>; form: Form<F>; isWrong: boolean } {
  const values: Record<string, unknown> = {}
  const problems: Problem[] = []
  const drawn = mapFields(fields, (field, name) => {
    const raw = rawOf(field, name, sent)
    const answer = field.read(raw, say)
    if ('value' in answer) {
      values[name] = answer.value
      return { ...field, name, raw }
    }
    problems.push({ href: `#${idOf({ ...field, name, part: answer.part })}`, text: answer.problem })
    return { ...field, name, raw: cleaned(raw), problem: answer.problem, part: answer.part }
  })
  return {
    values: values as Values<F>,
    form: { fields: drawn, problems },
    isWrong: problems.length > 0,
  }
}

/** The same form with the reasons why a rule refused it. */
export function withReasons<F extends Fields>(form: Form<F>, reasons: readonly string[]): Form<F> {
  return { ...form, problems: [...form.problems, ...reasons.map(text => ({ href: '#send', text }))] }
}

/** The same form with one answer found wrong after reading. */
export function withWrongAnswer<F extends Fields>(
  form: Form<F>,
  { field, words }: { field: string; words: string },
): Form<F> {
  const drawn = form.fields[field]
  if (!drawn) return withReasons(form, [words])
  return {
    ...form,
    fields: { ...form.fields, [field]: { ...drawn, problem: words } },
    problems: [...form.problems, { href: `#${idOf(drawn)}`, text: words }],
  }
}

/** The form after somebody else saved first: what was typed stays, what is saved stands beside it. */
export function withConflict<F extends Fields>(
  typed: Form<F>,
  saved: Form<F>,
  conflict: { by: string; at: Temporal.Instant },
): Form<F> {
  const fields = mapFields(typed.fields, (field, name) => {
    const now = saved.fields[name]?.raw
    return now === undefined || JSON.stringify(now) === JSON.stringify(field.raw)
      ? field
      : { ...field, saved: now }
  })
  return { fields, problems: [], conflict, version: saved.version }
}

/** The id of the element an error summary links to. */
export function idOf(field: { kind: Field['kind']; name: string; part?: string | undefined }): string {
  if (field.kind === 'choice' || field.kind === 'choices') return `${field.name}-1`
  return field.kind === 'date' ? `${field.name}-${field.part ?? 'day'}` : field.name
}

const emptyRaw = (field: Field): Raw => (field.kind === 'choices' ? [] : '')

function rawOf(field: Field, name: string, sent: FormData): Raw {
  const one = (key: string) => {
    const value = sent.get(key)
    return typeof value === 'string' ? value : ''
  }
  if (field.kind === 'choices') return sent.getAll(name).filter(value => typeof value === 'string')
  if (field.kind === 'date')
    return { day: one(`${name}-day`), month: one(`${name}-month`), year: one(`${name}-year`) }
  if (field.kind === 'files') return sent.getAll(name).filter(value => value instanceof File)
  return one(name)
}

const cleaned = (raw: Raw): Raw => (typeof raw === 'string' ? withoutControlCharacters(raw) : raw)

function mapFields<F extends Record<string, Field>, Out>(
  fields: F,
  make: (field: F[keyof F], name: string) => Out,
): { [Name in keyof F]: Out } {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, make(field as F[keyof F], name)]),
  ) as { [Name in keyof F]: Out }
}
