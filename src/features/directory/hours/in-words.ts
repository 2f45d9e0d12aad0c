/** Schedules in plain words: "Monday to Friday 9am to 5pm, second Wednesday of the month 10am to midday". Pure. */
import { asDate } from '../../../ui/dates.ts'
import type { ByDay, Schedule } from '../record.ts'
import { dayNames, everyDay, type Day } from './week.ts'

/** Days that share all their times are said together: "Monday and Tuesday 9am to midday and 1pm to 5pm". */
export function inWords(schedules: readonly Schedule[]): string {
  const [dated, daily] = [schedules.filter(hasDates), schedules.filter(schedule => !hasDates(schedule))]
  const days = Map.groupBy(daily.flatMap(eachDay), ({ key }) => key)
  const groups = Map.groupBy(
    [...days.values()].toSorted(inTurn),
    all => `${all[0]?.condition} ${timesOf(all)}`,
  )
  return [...[...groups.values()].map(together), ...dated.map(datesInWords)].join(', ')
}

interface OneDay {
  /** The same for the same days under the same conditions. */
  key: string
  condition: string
  day: ByDay
  of: Schedule
}

const hasDates = ({ byMonthDay = [], byDay }: Schedule): boolean =>
  byMonthDay.length > 0 || byDay.length === 0

const eachDay = (of: Schedule): OneDay[] =>
  of.byDay.map(day => {
    const condition = [of.freq, of.interval, of.from, of.until, of.note].join()
    return { key: `${condition} ${day}`, condition, day, of }
  })

const timesOf = (all: readonly OneDay[]): string =>
  inARow(
    all
      .map(({ of }) => of)
      .toSorted((one, other) => compare(one.opens, other.opens))
      .map(timesInWords),
  )

/** Days of the week before days of the month, Monday first. */
const inTurn = ([one]: readonly OneDay[], [other]: readonly OneDay[]): number =>
  one && other ? place(one.day) - place(other.day) : 0

const place = (written: ByDay): number =>
  everyDay.findIndex(day => written.endsWith(day)) + (written.length > 2 ? everyDay.length : 0)

const compare = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0)

function together(days: readonly OneDay[][]): string {
  const [first] = days
  const of = first?.[0]?.of
  if (!first || !of) return ''
  const byDay = days.flatMap(([one]) => (one ? [one.day] : []))
  const which = byDay.some(day => day.length > 2) ? ofTheMonth(byDay) : ofTheWeek(byDay)
  return phrase([which, often(of), timesOf(first), conditionsInWords(of)])
}

/** "the 1st and 15th of the month 2pm to 4pm". */
function datesInWords(of: Schedule): string {
  const numbers = (of.byMonthDay ?? []).map(ordinal)
  const which = numbers.length === 0 ? '' : `the ${inARow(numbers)} of the month`
  return phrase([which, often(of), timesInWords(of), conditionsInWords(of)])
}

const often = ({ interval, freq }: Schedule): string =>
  interval === 1 ? '' : `every ${interval} ${freq === 'WEEKLY' ? 'weeks' : 'months'}`

const phrase = (words: readonly string[]): string => words.filter(word => word !== '').join(' ')

/** Three days or more in a row are a run: "Monday to Wednesday", "Monday and Tuesday", "every day". */
function ofTheWeek(byDay: readonly ByDay[]): string {
  const days = everyDay.filter(day => byDay.includes(day))
  if (days.length === 7) return 'every day'
  const runs: Day[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && everyDay.indexOf(day) === everyDay.indexOf(before) + 1) run.push(day)
    else runs.push([day])
  }
  return inARow(
    runs.flatMap(run => {
      const [first, last] = [run[0], run.at(-1)]
      return run.length > 2 && first && last
        ? [`${dayNames[first]} to ${dayNames[last]}`]
        : run.map(day => dayNames[day])
    }),
  )
}

/** "first and third Thursday of the month". */
function ofTheMonth(byDay: readonly ByDay[]): string {
  const days = Map.groupBy(byDay, written => written.slice(-2) as Day)
  const words = [...days].map(([day, all]) => {
    const nths = all.map(written => nthInWords(Number(written.slice(0, -2))))
    return `${inARow(nths)} ${dayNames[day]}`
  })
  return `${inARow(words)} of the month`
}

const nthWords = ['every', 'first', 'second', 'third', 'fourth', 'fifth']

const nthInWords = (nth: number): string =>
  nth >= 0 ? (nthWords[nth] ?? ordinal(nth)) : nth === -1 ? 'last' : `${nthInWords(-nth)} from last`

const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }
const plural = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const ordinal = (number: number): string => `${number}${suffixes[plural.select(number)] ?? 'th'}`

function timesInWords({ opens, closes }: Schedule): string {
  if (opens === '00:00' && closes === '24:00') return '24 hours'
  if (opens === undefined) return closes === undefined ? '' : `until ${clock(closes)}`
  return closes === undefined ? `from ${clock(opens)}` : `${clock(opens)} to ${clock(closes)}`
}

/** 12am and 12pm mislead, so they are midnight and midday (GOV.UK style guide, Times). */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'midday' : 'midnight'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour % 24 < 12 ? 'am' : 'pm'}`
}

function conditionsInWords({ from, until, note }: Schedule): string {
  const day = (written: string) => asDate(Temporal.PlainDate.from(written))
  const dates = [from && `from ${day(from)}`, until && `until ${day(until)}`]
  return [...dates, note && `(${note})`].filter(Boolean).join(' ')
}

/** "Monday, Tuesday and Friday". */
const inARow = (words: readonly string[]): string => {
  const said = words.filter(word => word !== '')
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}
