/** A date in three boxes, as people write it: day, month, year. */
import type { Attributes, Field, Raw, RawDate } from './field.ts'
import { english, words as told } from './words.ts'

interface DateField {
  label: string
  /** What to call it in a message: "Date of birth". */
  name: string
  hint?: string
  required?: string
  initial?: Temporal.PlainDate | null | undefined
  attributes?: Attributes
  earliest?: { date: Temporal.PlainDate; message: string }
  latest?: { date: Temporal.PlainDate; message: string }
}

/**
 * Reads day, month and year; null when all three are empty and nothing is required. The message names
 * the missing or wrong part (GOV.UK date input; cases in tests follow UK date entry of other services).
 */
export function date({
  name,
  required,
  initial,
  earliest,
  latest,
  ...rest
}: DateField): Field<Temporal.PlainDate | null> {
  return {
    kind: 'date',
    ...rest,
    initial: initial
      ? { day: String(initial.day), month: String(initial.month), year: String(initial.year) }
      : { day: '', month: '', year: '' },
    read(raw, say = english) {
      const what = name
      const typed = trimmed(raw)
      const empty = (['day', 'month', 'year'] as const).filter(part => typed[part] === '')
      if (empty.length === 3) return required ? { problem: required } : { value: null }
      if (empty[0]) {
        const parts = say.list(empty.map(part => say(told[part])))
        return { problem: say(told.dateIncludes, { what, parts }), part: empty[0] }
      }
      typed.month = monthNumber(typed.month)
      for (const part of ['day', 'month', 'year'] as const)
        if (!/^\d+$/.test(typed[part]))
          return { problem: say(told.dateInNumbers, { what, part: say(told[part]) }), part }
      if (!/^[1-9]\d{3}$/.test(typed.year)) return { problem: say(told.dateYear, { what }), part: 'year' }
      const value = realDate(typed)
      if (!value) return { problem: say(told.dateReal, { what }), part: 'day' }
      if (earliest && Temporal.PlainDate.compare(value, earliest.date) < 0)
        return { problem: earliest.message, part: 'year' }
      if (latest && Temporal.PlainDate.compare(value, latest.date) > 0)
        return { problem: latest.message, part: 'year' }
      return { value }
    },
  }
}

function trimmed(raw: Raw): RawDate {
  const typed =
    raw !== null && typeof raw === 'object' && 'day' in raw ? raw : { day: '', month: '', year: '' }
  return { day: typed.day.trim(), month: typed.month.trim(), year: typed.year.trim() }
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** "mar" and "March" are 3: some people copy a date from where it is written so (GOV.UK, Date input). */
function monthNumber(typed: string): string {
  const start = typed.toLowerCase().replace(/\.$/, '')
  const index = start.length < 3 ? -1 : months.findIndex(month => month.startsWith(start))
  return index === -1 ? typed : String(index + 1)
}

function realDate({ day, month, year }: RawDate): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(
      { day: Number(day), month: Number(month), year: Number(year) },
      { overflow: 'reject' },
    )
  } catch {
    return undefined
  }
}
