/** Which days: "Mon, Weds & Fri", "Tuesday to Sunday", "first and third Thursdays of the month". Pure. */
import type { ByDay } from '../record.ts'
import { next, take, type Cursor } from './cursor.ts'
import { notSure } from './not-sure.ts'
import { daysFrom, type Day } from './week.ts'

interface Item {
  days: readonly Day[]
  nths: readonly number[]
  /** "of the month" need not be said. */
  isMonthly: boolean
}

const joins = ['comma', 'and', 'slash'] as const

/** A group of days that share their hours. Either all are of the week or all are of the month. */
export function readDays(cursor: Cursor): ByDay[] {
  let isMonthly = take(cursor, 'month') !== undefined
  const items: Item[] = []
  do {
    items.push(readItem(cursor))
    if (take(cursor, 'month')) isMonthly = true
  } while (goesOn(cursor))
  const isNth = items.filter(({ nths }) => nths.length > 0).length
  if (isNth === 0 && !isMonthly) return together(items.map(({ days }) => days))
  if (isNth < items.length) throw notSure('It is not certain which days of the month are meant')
  if (!isMonthly && !items.every(item => item.isMonthly))
    throw notSure('It does not say whether days are counted in the month')
  return together(items.map(({ days, nths }) => days.flatMap(day => nths.map(nth => `${nth}${day}`))))
}

function readItem(cursor: Cursor): Item {
  const nths = readNths(cursor)
  const first = take(cursor, 'days')
  if (!first) throw notSure(`“${cursor.tokens[cursor.at - 1]?.text ?? ''}” has no day of the week`)
  if (first.nths.length > 0) return { days: first.days, nths: first.nths, isMonthly: true }
  const [from] = first.days
  if ((next(cursor) === 'to' || next(cursor) === 'dash') && next(cursor, 1) === 'days') {
    cursor.at += 1
    const last = take(cursor, 'days')
    const [to] = last?.days ?? []
    if (!from || !to || from === to || nths.length > 0 || first.days.length + (last?.days.length ?? 0) > 2)
      throw notSure(`“${first.text} to ${last?.text ?? ''}” is not a run of days`)
    return { days: daysFrom(from, to), nths: [], isMonthly: false }
  }
  if (nths.length > 0 && first.days.length > 1) throw notSure(`“${first.text}” is more than one day`)
  return { days: first.days, nths, isMonthly: false }
}

/** "1st", "1st and 3rd", "first, third & last". */
function readNths(cursor: Cursor): number[] {
  const nths: number[] = []
  for (;;) {
    const token = take(cursor, 'nth')
    if (token) nths.push(token.nth)
    else return nths
    if (next(cursor, 1) === 'nth') take(cursor, ...joins)
  }
}

/** Whether another day follows, with a comma, "and", a slash or nothing between. */
function goesOn(cursor: Cursor): boolean {
  let ahead = 0
  while (joins.some(join => join === next(cursor, ahead))) ahead += 1
  const follows = next(cursor, ahead)
  if (follows !== 'days' && follows !== 'nth') return false
  cursor.at += ahead
  return true
}

/** "weekdays (Monday to Friday)" says the same twice; "daily, Mondays" contradicts itself. */
function together(groups: readonly (readonly ByDay[])[]): ByDay[] {
  const all = new Set<ByDay>()
  for (const group of groups) {
    const known = group.filter(day => all.has(day)).length
    if (known > 0 && !(known === group.length && known === all.size))
      throw notSure('The same day stands twice')
    for (const day of group) all.add(day)
  }
  return [...all]
}
