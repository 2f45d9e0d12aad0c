/** Schedules of Open Referral (HSDS 3.0 `schedule`, 1 and 2 `regular_schedule` and `holiday_schedule`). */
import type { Schedule, ServiceRecord } from '../../../record.ts'
import { withoutNothing } from '../../cells.ts'
import { dateIn, dateWords } from '../dates.ts'
import { words, type Part } from '../part.ts'
import { timeIn } from '../times.ts'
import { daysIn } from './days.ts'

type Hours = Pick<ServiceRecord, 'schedules' | 'hours'>

/** When these say it is open: as rules where they are rules, else in their words. */
export function hoursOf(regular: readonly Part[], holidays: readonly Part[]): Hours {
  const read = regular.map(scheduleOf)
  const schedules = read.flatMap(one => (typeof one === 'object' ? [one] : []))
  const said = read.flatMap(one => (typeof one === 'string' ? [one] : []))
  const hours = [...said, ...holidays.map(holidayWords)].filter(one => one !== '')
  return { schedules: unique(schedules), hours: [...new Set(hours)].join('; ') }
}

/** The same rule is often said of the service and of its location. */
const unique = (schedules: readonly Schedule[]): Schedule[] => [
  ...new Map(schedules.map(schedule => [JSON.stringify(schedule), schedule])).values(),
]

/** A rule, or the words that stand instead of one. */
function scheduleOf(part: Part): Schedule | string {
  const freq = (part.cells['freq'] ?? '').toUpperCase()
  const byDay = freq === 'DAILY' ? [...everyDay] : daysIn(part, 'byday', 'weekday')
  const byMonthDay = freq === 'MONTHLY' ? numbersIn(part, 'bymonthday') : []
  const opening = openingIn(part)
  if (typeof opening === 'string') return [...byDay, opening].join(' ')
  const description = words(part, 'description')
  if (byDay.length + byMonthDay.length === 0)
    return [description, timesWords(opening), words(part, 'notes')].filter(Boolean).join('. ')
  if (!['', 'WEEKLY', 'DAILY', 'MONTHLY'].includes(freq)) {
    part.notes.warn('freq', `We cannot keep the rule ${freq}, so its words are kept. Check the hours`)
    return [freq.toLowerCase(), ...byDay, timesWords(opening), description].filter(Boolean).join(' ')
  }
  const interval = freq === 'DAILY' ? 1 : Number(part.cells['interval'] || 1)
  return withoutNothing({
    freq: freq === 'MONTHLY' ? 'MONTHLY' : 'WEEKLY',
    interval: Number.isInteger(interval) && interval > 0 ? interval : 1,
    byDay,
    byMonthDay,
    ...opening,
    ...validity(part),
    note: noteOf(part, freq, description),
  }) as unknown as Schedule
}

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

interface Opening {
  opens: string | null
  closes: string | null
}

/** Its times; words where it closes before it opens, and nobody can tell what was meant. */
export function openingIn(part: Part): Opening | string {
  const [opens, closes] = [timeIn(part, 'opens_at'), timeIn(part, 'closes_at')]
  if (opens !== null && closes === null && (part.cells['closes_at'] ?? '') === '')
    part.notes.warn('closes_at', `It opens at ${opens}, but nobody says when it closes. Add the time`)
  const isOverNight = opens !== null && closes !== null && opens >= '17:00' && closes <= '12:00'
  if (opens === null || closes === null || opens < closes || isOverNight) return { opens, closes }
  const typed = `${part.cells['opens_at']} to ${part.cells['closes_at']}`
  part.notes.warn('closes_at', `It closes before it opens (${typed}). The words are kept: correct the time`)
  return typed
}

const timesWords = ({ opens, closes }: Opening): string => [opens, closes].filter(Boolean).join(' to ')

/** From when and until when. `valid_from` and `valid_to` bound the rule; `dtstart` is where an interval counts from. */
function validity(part: Part): { from: string | null; until: string | null } {
  return {
    from: dateIn(part, 'dtstart') ?? dateIn(part, 'valid_from'),
    until: dateIn(part, 'until') ?? dateIn(part, 'valid_to'),
  }
}

/** What no rule of ours can hold (RFC 5545 forbids BYMONTHDAY in a weekly rule). */
function noteOf(part: Part, freq: string, description: string): string {
  const only = (column: string, what: string) =>
    (part.cells[column] ?? '') === '' ? '' : `only on ${what} ${part.cells[column]}`
  return [
    description,
    words(part, 'notes'),
    freq === 'MONTHLY' ? '' : only('bymonthday', 'days of the month'),
    only('byweekno', 'weeks of the year'),
    only('byyearday', 'days of the year'),
    (part.cells['count'] ?? '') === '' ? '' : `${part.cells['count']} times`,
  ]
    .filter(note => note !== '')
    .map(note => note.replace(/\.$/, ''))
    .join('. ')
}

function numbersIn(part: Part, column: string): number[] {
  const all = (part.cells[column] ?? '').split(',').filter(text => text.trim() !== '')
  const days = all.map(Number).filter(day => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31)
  if (days.length < all.length)
    part.notes.warn(column, `“${part.cells[column]}” are not days of a month. Write them like 1,15`)
  return days
}

/** "Closed 24 December 2014", "24 December 2014 to 2 January 2015: 10:00 to 16:00". */
function holidayWords(part: Part): string {
  const [start, end] = [dateIn(part, 'start_date'), dateIn(part, 'end_date')]
  if (start === null) return ''
  const days = end === null || end === start ? dateWords(start) : `${dateWords(start)} to ${dateWords(end)}`
  if (/^(true|yes|1)$/i.test(part.cells['closed'] ?? '')) return `Closed ${days}`
  const opening = openingIn(part)
  const times = typeof opening === 'string' ? opening : timesWords(opening)
  return times === '' ? '' : `${days}: ${times}`
}
