/**
 * What is on, on one day: schedules in the words of RFC 5545 (FREQ, INTERVAL, BYDAY, BYMONTHDAY, UNTIL; section
 * 3.3.10) read for a date. Where every second week is meant and nobody knows from when, it says so. Pure.
 */
import { inWords } from '../hours/in-words.ts'
import { everyDay } from '../hours/week.ts'
import type { Schedule } from '../record.ts'

export interface Session {
  /** For the order of the day; what has no time comes last. */
  opens: string
  /** "10am to midday (term time only)". */
  words: string
}

/** What these schedules say of this day, in its order. */
export const sessionsOn = (schedules: readonly Schedule[], day: Temporal.PlainDate): Session[] =>
  schedules
    .filter(schedule => isWithin(schedule, day) && isOn(schedule, day) && falls(schedule, day) !== 'no')
    .map(schedule => ({ opens: schedule.opens ?? '99:99', words: wordsFor(schedule, day) }))
    .toSorted((one, other) => (one.opens < other.opens ? -1 : one.opens > other.opens ? 1 : 0))

/** Both days are part of it. */
const isWithin = ({ from, until }: Schedule, day: Temporal.PlainDate): boolean =>
  (from === undefined || Temporal.PlainDate.compare(day, from) >= 0) &&
  (until === undefined || Temporal.PlainDate.compare(day, until) <= 0)

/** Is it a day of this kind, whichever week or month it is? */
function isOn({ freq, byDay, byMonthDay = [], from }: Schedule, day: Temporal.PlainDate): boolean {
  const name = nameOf(day)
  if (byDay.length === 0 && byMonthDay.length === 0)
    return from !== undefined && freq === 'WEEKLY' && nameOf(Temporal.PlainDate.from(from)) === name
  const fromEnd = day.day - day.daysInMonth - 1
  const isOfWeek = byDay.includes(name)
  const isOfMonth = [Math.ceil(day.day / 7), -Math.ceil(-fromEnd / 7)].some(nth =>
    byDay.includes(`${nth}${name}`),
  )
  return isOfWeek || isOfMonth || byMonthDay.includes(day.day) || byMonthDay.includes(fromEnd)
}

const nameOf = ({ dayOfWeek }: Temporal.PlainDate): string => everyDay[dayOfWeek - 1] ?? ''

/** Every second week or month, counted from its first: does it fall into this one? */
function falls({ freq, interval, from }: Schedule, day: Temporal.PlainDate): 'yes' | 'no' | 'nobody knows' {
  if (interval <= 1) return 'yes'
  if (from === undefined) return 'nobody knows'
  const first = Temporal.PlainDate.from(from)
  const apart =
    freq === 'WEEKLY'
      ? mondayOf(first).until(mondayOf(day), { largestUnit: 'days' }).days / 7
      : (day.year - first.year) * 12 + day.month - first.month
  return apart % interval === 0 ? 'yes' : 'no'
}

/** The Monday of its week. */
export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 })

function wordsFor(schedule: Schedule, day: Temporal.PlainDate): string {
  const { opens, closes, note, interval, freq } = schedule
  const times = inWords([
    {
      freq: 'WEEKLY',
      interval: 1,
      byDay: [],
      ...(opens === undefined ? {} : { opens }),
      ...(closes === undefined ? {} : { closes }),
      ...(note === undefined ? {} : { note }),
    },
  ])
  const known = times || 'ask at what time'
  if (falls(schedule, day) !== 'nobody knows') return known
  return `${known}, every ${interval} ${freq === 'WEEKLY' ? 'weeks' : 'months'}: ask which`
}
