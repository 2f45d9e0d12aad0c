/** Days in plain words: "Monday to Wednesday", "first and third Thursday of the month". Pure. */
import type { ByDay, Schedule } from '../record.ts'
import { dayNames, everyDay, type Day } from './week.ts'

/** The days of a schedule, and every how many weeks or months they come. */
export function daysInWords({ freq, interval, byDay, byMonthDay = [] }: Schedule): string {
  const days = byDay.some(day => day.length > 2) ? ofTheMonth(byDay) : ofTheWeek(byDay)
  const dates = byMonthDay.length === 0 ? '' : `the ${inARow(byMonthDay.map(dateInWords))} of the month`
  const often = interval === 1 ? '' : `every ${interval} ${freq === 'WEEKLY' ? 'weeks' : 'months'}`
  return phrase([days, dates, often])
}

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

const dateInWords = (date: number): string =>
  date > 0 ? ordinal(date) : date === -1 ? 'last day' : `${ordinal(-date)} from last day`

/** What is empty is not said. */
export const phrase = (words: readonly string[]): string => words.filter(word => word !== '').join(' ')

/** "Monday, Tuesday and Friday". */
export const inARow = (words: readonly string[]): string => {
  const said = words.filter(word => word !== '')
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}
