/** Schedules in plain words: "Monday to Friday 9am to 5pm, second Wednesday of the month 10am to midday". Pure. */
import { english } from '../../../platform/screen/words.ts'
import type { Say } from '../../../platform/words/say.ts'
import type { Schedule } from '../record.ts'
import { daysInWords, inARow, joined } from './day-words.ts'
import { everyDay } from './week.ts'
import { noteWords, words } from './words.ts'

/** Schedules of one day or date each, and all its times: days that share theirs are said together. */
interface Group {
  of: Schedule
  times: string
  /** Under which conditions, and how often: what differs here is never said together. */
  frame: string
}

/** Empty where there are none. A condition that holds for all of them is said once, at the end. */
export function inWords(schedules: readonly Schedule[], say: Say = english): string {
  const endings = new Set(schedules.map(one => conditionsInWords(one, say)))
  const groups = Map.groupBy(groupsOf(schedules, say), ({ frame, times }) => `${frame} ${times}`)
  const said = [...groups.values()].map(([first, ...more]) => {
    if (!first) return ''
    const byDay = [first, ...more].flatMap(({ of }) => of.byDay)
    const ending = endings.size > 1 ? conditionsInWords(first.of, say) : ''
    const days = daysInWords({ ...first.of, byDay }, say)
    const hours = joined(days, first.times, (one, times) => say(words.daysAndTimes, { days: one, times }))
    return withCondition(hours, ending, say)
  })
  return withCondition(say.row(said), endings.size === 1 ? ([...endings][0] ?? '') : '', say)
}

/** One for each day with all its times: days of the week first, then of the month, Monday first. */
function groupsOf(schedules: readonly Schedule[], say: Say): Group[] {
  const single = schedules.flatMap(one =>
    one.byDay.length === 0 ? [one] : one.byDay.map(day => ({ ...one, byDay: [day] })),
  )
  const days = Map.groupBy(single, one => `${frameOf(one)} ${one.byDay.join()}`)
  return [...days.values()]
    .flatMap(([of, ...more]) => {
      const times = [...(of ? [of] : []), ...more].toSorted(byTime).map(one => timesInWords(one, say))
      return of ? [{ of, times: inARow(times, say), frame: frameOf(of) }] : []
    })
    .toSorted((one, other) => rank(one.of) - rank(other.of))
}

const frameOf = ({ freq, interval, from, until, note, byMonthDay }: Schedule): string =>
  [freq, interval, from, until, note, byMonthDay].join()

const rank = ({ byDay: [day = ''] }: Schedule): number =>
  everyDay.findIndex(name => day.endsWith(name)) + (day.length === 2 ? 0 : everyDay.length)

const byTime = ({ opens: one = '' }: Schedule, { opens: other = '' }: Schedule): number =>
  one < other ? -1 : one > other ? 1 : 0

function timesInWords({ opens, closes }: Schedule, say: Say): string {
  if (opens === '00:00' && closes === '24:00') return say(words.allDay)
  if (opens === undefined) return closes === undefined ? '' : say(words.until, { time: clock(closes, say) })
  return closes === undefined
    ? say(words.from, { time: clock(opens, say) })
    : say(words.times, { opens: clock(opens, say), closes: clock(closes, say) })
}

/** 12am and 12pm mislead, so they are midnight and midday (GOV.UK style guide, Times). */
export function clock(time: string, say: Say): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour % 12 === 0) return say(hour === 12 ? words.midday : words.midnight)
  return say.clock(hour, minute)
}

function conditionsInWords({ from, until, note }: Schedule, say: Say): string {
  const day = (written: string) => say.date(Temporal.PlainDate.from(written))
  return [
    from ? say(words.fromDate, { date: day(from) }) : '',
    until ? say(words.untilDate, { date: day(until) }) : '',
    note ? say(words.note, { note: noteInWords(note, say) }) : '',
  ].reduce((known, condition) => withCondition(known, condition, say), '')
}

/** Conditions we know are said in the reader's language, others as their source wrote them. */
const noteInWords = (note: string, say: Say): string =>
  say.row(
    note.split(', ').map(one => {
      const known = noteWords.get(one)
      return known ? say(known) : one
    }),
  )

const withCondition = (hours: string, condition: string, say: Say): string =>
  joined(hours, condition, (one, other) => say(words.withCondition, { hours: one, condition: other }))
