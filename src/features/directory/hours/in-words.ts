/** Schedules in plain words: "Monday to Friday 9am to 5pm, second Wednesday of the month 10am to midday". Pure. */
import { asDate } from '../../../ui/dates.ts'
import type { Schedule } from '../record.ts'
import { daysInWords, inARow, phrase } from './day-words.ts'
import { everyDay } from './week.ts'

/** Schedules of one day or date each, and all its times: days that share theirs are said together. */
interface Group {
  of: Schedule
  times: string
  /** Under which conditions, and how often: what differs here is never said together. */
  frame: string
}

/** Empty where there are none. A condition that holds for all of them is said once, at the end. */
export function inWords(schedules: readonly Schedule[]): string {
  const endings = new Set(schedules.map(conditionsInWords))
  const groups = Map.groupBy(groupsOf(schedules), ({ frame, times }) => `${frame} ${times}`)
  const said = [...groups.values()].map(([first, ...more]) => {
    if (!first) return ''
    const byDay = [first, ...more].flatMap(({ of }) => of.byDay)
    const ending = endings.size > 1 ? conditionsInWords(first.of) : ''
    return phrase([daysInWords({ ...first.of, byDay }), first.times, ending])
  })
  return phrase([said.join(', '), endings.size === 1 ? ([...endings][0] ?? '') : ''])
}

/** One for each day with all its times: days of the week first, then of the month, Monday first. */
function groupsOf(schedules: readonly Schedule[]): Group[] {
  const single = schedules.flatMap(one =>
    one.byDay.length === 0 ? [one] : one.byDay.map(day => ({ ...one, byDay: [day] })),
  )
  const days = Map.groupBy(single, one => `${frameOf(one)} ${one.byDay.join()}`)
  return [...days.values()]
    .flatMap(([of, ...more]) => {
      const times = [...(of ? [of] : []), ...more].toSorted(byTime).map(timesInWords)
      return of ? [{ of, times: inARow(times), frame: frameOf(of) }] : []
    })
    .toSorted((one, other) => rank(one.of) - rank(other.of))
}

const frameOf = ({ freq, interval, from, until, note, byMonthDay }: Schedule): string =>
  [freq, interval, from, until, note, byMonthDay].join()

const rank = ({ byDay: [day = ''] }: Schedule): number =>
  everyDay.findIndex(name => day.endsWith(name)) + (day.length === 2 ? 0 : everyDay.length)

const byTime = ({ opens: one = '' }: Schedule, { opens: other = '' }: Schedule): number =>
  one < other ? -1 : one > other ? 1 : 0

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
  const dates = [from ? `from ${day(from)}` : '', until ? `until ${day(until)}` : '']
  return phrase([...dates, note ? `(${note})` : ''])
}
