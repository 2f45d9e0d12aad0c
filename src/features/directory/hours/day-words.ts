/** Days in plain words: "Monday to Wednesday", "first and third Thursday of the month". Pure. */
import { english } from '../../../platform/screen/words.ts'
import type { Message } from '../../../platform/words/message.ts'
import type { Say } from '../../../platform/words/say.ts'
import type { ByDay, Schedule } from '../record.ts'
import { everyDay, type Day } from './week.ts'
import { words } from './words.ts'

/** The days of a schedule, and every how many weeks or months they come. */
export function daysInWords({ freq, interval, byDay, byMonthDay = [] }: Schedule, say: Say): string {
  const days = byDay.some(day => day.length > 2) ? ofTheMonth(byDay, say) : ofTheWeek(byDay, say)
  const dates =
    byMonthDay.length === 0
      ? ''
      : say(words.dates, {
          dates: inARow(
            byMonthDay.map(date => dateInWords(date, say)),
            say,
          ),
        })
  const often =
    interval === 1 ? '' : say(freq === 'WEEKLY' ? words.everyWeeks : words.everyMonths, { count: interval })
  const known = joined(days, dates, (one, other) => say(words.daysAndDates, { days: one, dates: other }))
  return joined(known, often, (one, other) => say(words.daysAndOften, { days: one, often: other }))
}

/** What is empty is not said. */
export const joined = (one: string, other: string, both: (one: string, other: string) => string): string =>
  one === '' ? other : other === '' ? one : both(one, other)

export const dayName = (day: Day, say: Say): string => say.dayOfWeek(everyDay.indexOf(day) + 1)

/** Three days or more in a row are a run: "Monday to Wednesday", "Monday and Tuesday", "every day". */
function ofTheWeek(byDay: readonly ByDay[], say: Say): string {
  const days = everyDay.filter(day => byDay.includes(day))
  if (days.length === 7) return say(words.everyDay)
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
        ? [say(words.run, { first: dayName(first, say), last: dayName(last, say) })]
        : run.map(day => dayName(day, say))
    }),
    say,
  )
}

/** "first and third Thursday of the month". */
function ofTheMonth(byDay: readonly ByDay[], say: Say): string {
  const days = Map.groupBy(byDay, written => written.slice(-2) as Day)
  const each = [...days].map(([day, all]) => {
    const nths = all.map(written => nthInWords(Number(written.slice(0, -2)), say))
    return say(words.nthDay, { nths: inARow(nths, say), day: dayName(day, say) })
  })
  return say(words.ofTheMonth, { days: inARow(each, say) })
}

const nthWords: readonly Message<never>[] = [
  words.every,
  words.first,
  words.second,
  words.third,
  words.fourth,
  words.fifth,
]

function nthInWords(nth: number, say: Say): string {
  if (nth === -1) return say(words.last)
  if (nth < 0) return say(words.fromLast, { nth: nthInWords(-nth, say) })
  const named = nthWords[nth]
  return named ? say(named) : ordinal(nth, say)
}

const ordinal = (number: number, say: Say): string => say(words.ordinal, { number })

function dateInWords(date: number, say: Say): string {
  if (date > 0) return ordinal(date, say)
  return date === -1 ? say(words.lastDay) : say(words.fromLastDay, { nth: ordinal(-date, say) })
}

/** "Monday, Tuesday and Friday". */
export const inARow = (all: readonly string[], say: Say = english): string =>
  say.list(all.filter(word => word !== ''))
