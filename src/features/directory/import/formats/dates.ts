/** Dates as lists write them, whichever comes first: the day, the month or the year. What had to be guessed is said. */
import type { Part } from './part.ts'

export interface ReadDate {
  date: Temporal.PlainDate
  /** What had to be guessed: the order of day and month, or more than that. */
  isOrderGuessed?: boolean
  doubt?: string
}

/** "2014-12-24", "24/12/2014" (or the month first), "24 December 2014", "December 24, 2014". */
export function readDate(text: string, isMonthFirst: boolean): ReadDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return inFigures(text, isMonthFirst) ?? inWords(text)
}

function dateOf(year: number, month: number, day: number, doubt?: string): ReadDate | null {
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    return doubt === undefined ? { date } : { date, doubt }
  } catch {
    return null
  }
}

function inFigures(text: string, isMonthFirst: boolean): ReadDate | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text)
  if (!found) return null
  const [first, second] = [Number(found[1]), Number(found[2])]
  const [month, day] = isMonthFirst ? [first, second] : [second, first]
  const isShort = found[3]?.length === 2
  const read = dateOf(fullYear(Number(found[3]), isShort), month, day)
  if (!read) return null
  return {
    ...read,
    isOrderGuessed: month !== day && day <= 12,
    ...(isShort && { doubt: 'the year has two digits' }),
  }
}

/** Two digits from 69 on are of the last century (POSIX, strptime). */
const fullYear = (year: number, isShort: boolean): number =>
  isShort ? year + (year >= 69 ? 1900 : 2000) : year

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function inWords(text: string): ReadDate | null {
  const found =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9}),? (?<year>\d{4})$/i.exec(text) ??
    /^(?<month>[a-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(text)
  const { day, month, year } = found?.groups ?? {}
  const index = months.indexOf((month ?? '').slice(0, 3).toLowerCase())
  if (index === -1) return null
  return dateOf(Number(year), index + 1, Number(day), 'it is written in words')
}

/** The date in a column as 2014-12-24, or nothing with a note. What had to be guessed is said. */
export function dateIn({ cells, notes, isAmerican, isSureOfDates }: Part, column: string): string | null {
  const text = cells[column] ?? ''
  if (text === '') return null
  const read = readDate(text, isAmerican)
  if (!read) {
    const order = isAmerican && /^\d{1,2}\D\d{1,2}\D\d/.test(text) ? ' with the month first' : ''
    notes.warn(column, `“${text}” is not a date${order}, so it was left out. Write it like 2014-12-24`)
    return null
  }
  const order =
    read.isOrderGuessed && !isSureOfDates ? [isAmerican ? 'with the month first' : 'with the day first'] : []
  const doubts = [...order, ...(read.doubt === undefined ? [] : [read.doubt])]
  if (doubts.length > 0)
    notes.warn(
      column,
      `“${text}” is read as ${dateWords(read.date.toString())}: ${doubts.join(', ')}. Write it like 2014-12-24`,
    )
  return read.date.toString()
}

/** Does a date of this column show, by a day after the 12th, that the month comes first? */
export const showsOrder = (text: string, isMonthFirst: boolean): boolean => {
  const read = inFigures(text, isMonthFirst)
  return read !== null && read.isOrderGuessed === false && read.date.day > 12
}

/** "24 December 2014"; of a date in every year, which lists write with the year 1, "24 December every year". */
export function dateWords(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date)
  const name = Temporal.PlainDate.from({ year: 2000, month, day }).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
  })
  return `${name} ${year === 1 ? 'every year' : year}`
}
