/** From days and times in a row to schedules: which times belong to which days, and whether all agree. Pure. */
import type { ByDay, Schedule } from '../record.ts'
import { notSure } from './not-sure.ts'
import type { Part } from './parts.ts'
import type { Span } from './range.ts'
import { everyDay } from './week.ts'

/** 24-hour wall-clock times; it closes on the next day where `closes` is not after `opens`. */
export interface Times {
  opens: string
  closes: string
}

export interface Opening {
  byDay: readonly ByDay[]
  spans: readonly Span[]
}

/** Days first or times first, all the way: in "Monday 9-5, 10-2 Tuesday" nobody knows whose 10-2 is. */
export function openingsOf(parts: readonly Part[]): Opening[] {
  const isDaysFirst = parts[0]?.is === 'days'
  const { row, closed } = isDaysFirst ? withoutLastClosed(parts) : { row: parts, closed: [] }
  if (!row.some(part => part.is === 'days')) throw notSure('It does not say which days')
  if (!row.some(part => part.is === 'times')) throw notSure('It does not say at what times')
  const openings: Opening[] = []
  for (let at = 0; at < row.length; at += 2) {
    const [one, other] = [row[at], row[at + 1]]
    const [days, times] = isDaysFirst ? [one, other] : [other, one]
    if (days?.is !== 'days' || times?.is !== 'times')
      throw notSure('It is not certain which times belong to which days')
    openings.push({ byDay: days.byDay, spans: times.spans })
  }
  return withoutClosed(openings, closed)
}

/** "Monday to Saturday 9-5. Closed Sundays": only at the end are closed days named after the word. */
function withoutLastClosed(parts: readonly Part[]): { row: readonly Part[]; closed: ByDay[] } {
  const [before, last] = parts.slice(-2)
  const isClosed = before?.is === 'times' && before.spans.length === 0 && last?.is === 'days'
  return isClosed ? { row: parts.slice(0, -2), closed: last.byDay } : { row: parts, closed: [] }
}

/** "Every day 9-5, closed Wednesdays". Closed days leave a group that holds them, never one that is only them. */
function withoutClosed(openings: readonly Opening[], last: readonly ByDay[]): Opening[] {
  const closed = [
    ...last,
    ...openings.filter(({ spans }) => spans.length === 0).flatMap(({ byDay }) => byDay),
  ]
  if (closed.some(day => day.length > 2)) throw notSure('It closes on some days of a month')
  const open = openings
    .filter(({ spans }) => spans.length > 0)
    .map(({ byDay, spans }) => ({ byDay: byDay.filter(day => !closed.includes(day)), spans }))
  if (open.length === 0) throw notSure('It says only that it is closed')
  if (open.some(({ byDay }) => byDay.length === 0)) throw notSure('It says both closed and open')
  return open
}

/** One schedule for all days that share a time, each in the order of the text and of the week. */
export function schedulesOf(openings: readonly Opening[], note?: string): Schedule[] {
  refuseClashes(openings)
  const schedules = new Map<string, Schedule>()
  for (const { byDay, spans } of openings)
    for (const span of spans) {
      const freq = byDay.every(day => day.length === 2) ? 'WEEKLY' : 'MONTHLY'
      const times = timesOf(span)
      const key = [freq, times.opens, times.closes].join()
      const known = schedules.get(key)?.byDay ?? []
      schedules.set(key, {
        freq,
        interval: 1,
        byDay: inOrder([...new Set([...known, ...byDay])]),
        ...times,
        ...(note === undefined ? {} : { note }),
      })
    }
  return [...schedules.values()]
}

/** "Monday to Friday 9-5, Friday 9-4": either could be right. */
function refuseClashes(openings: readonly Opening[]): void {
  const seen: { day: string; nth: string; span: Span }[] = []
  for (const { byDay, spans } of openings)
    for (const span of spans)
      for (const written of byDay) {
        const [day, nth] = [written.slice(-2), written.slice(0, -2)]
        const others = seen.filter(other => other.day === day)
        if (others.some(other => (other.nth === '') !== (nth === '')))
          throw notSure('The same day is both weekly and monthly')
        if (others.some(other => other.nth === nth && overlaps(other.span, span)))
          throw notSure('Two times for the same day overlap')
        seen.push({ day, nth, span })
      }
}

/** The same time twice is no clash. */
function overlaps(one: Span, other: Span): boolean {
  const isSame = one.opens === other.opens && one.closes === other.closes
  const end = ({ opens, closes }: Span) => (closes > opens ? closes : closes + 24 * 60)
  return !isSame && one.opens < end(other) && other.opens < end(one)
}

export const timesOf = ({ opens, closes }: Span): Times => ({
  opens: asClock(opens),
  closes: asClock(closes),
})

const inOrder = (byDay: readonly ByDay[]): ByDay[] =>
  byDay.toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other))

const rank = (written: ByDay): number => everyDay.findIndex(day => written.endsWith(day))

const asClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
