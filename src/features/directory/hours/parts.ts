/** The parts of a text: days, times, days, times. Whatever is neither, nor a mere sign, ends the reading. Pure. */
import type { ByDay } from '../record.ts'
import { next, take, type Cursor } from './cursor.ts'
import { readDays } from './days.ts'
import { notSure } from './not-sure.ts'
import { spanOf, type PartOfDay, type Span } from './range.ts'
import type { Token } from './tokens.ts'

export type Part =
  | { is: 'days'; byDay: ByDay[] }
  /** No spans: closed. */
  | { is: 'times'; spans: Span[] }

/** The parts in the order of the text. Days that follow days, and hours that follow hours, are one part. */
export function partsOf(all: readonly Token[]): Part[] {
  const part = partOfDay(all)
  const tokens = all.filter(token => token.is !== 'part' && token.is !== 'note')
  const cursor = { tokens, at: 0 }
  const parts: Part[] = []
  while (cursor.at < cursor.tokens.length) {
    const kind = next(cursor)
    const before = tokens[cursor.at - 1]
    if (kind === 'days' || kind === 'nth' || kind === 'month') addDays(parts, readDays(cursor), before)
    else if (kind === 'clock' || kind === 'between') addSpan(parts, readSpan(cursor, part), before)
    else if (take(cursor, 'all day')) addSpan(parts, { opens: 0, closes: 24 * 60 }, before)
    else if (take(cursor, 'closed')) addClosed(parts)
    else if (take(cursor, 'except')) leaveOut(parts, cursor)
    else passSign(cursor)
  }
  return parts
}

function addDays(parts: Part[], byDay: ByDay[], before?: Token): void {
  const last = parts.at(-1)
  if (last?.is !== 'days') {
    parts.push({ is: 'days', byDay })
    return
  }
  // "Wednesday: second Wednesday of the month": a heading, and what is meant by it.
  const [heading = '', ...more] = last.byDay
  const isHeading = before?.is === 'colon' && more.length === 0 && byDay.every(day => day.endsWith(heading))
  if (!isHeading) throw notSure('Some days have no hours')
  last.byDay = byDay
}

/** "9-12, 1-4" is one day's hours; "9-12 1-4", or on a line of its own, could be the next day's. */
function addSpan(parts: Part[], span: Span, before?: Token): void {
  const last = parts.at(-1)
  if (last?.is !== 'times') {
    parts.push({ is: 'times', spans: [span] })
    return
  }
  if (last.spans.length === 0) throw notSure('It says both closed and open')
  const isJoined = before && (['comma', 'and', 'slash'].includes(before.is) || before.text === ';')
  if (!isJoined) throw notSure('It is not certain that two times belong to the same day')
  last.spans.push(span)
}

function addClosed(parts: Part[]): void {
  const last = parts.at(-1)
  if (last?.is !== 'times' || last.spans.length > 0) parts.push({ is: 'times', spans: [] })
}

/** "Every day except Sunday 10-4", or "every day 10-4 except Sundays". */
function leaveOut(parts: Part[], cursor: Cursor): void {
  const last = parts.at(-1)
  if (next(cursor) !== 'days') throw notSure('It makes an exception that was not understood')
  const out = readDays(cursor)
  if (last?.is === 'days') {
    if (!out.every(day => last.byDay.includes(day))) throw notSure('It leaves out days that are not in it')
    last.byDay = last.byDay.filter(day => !out.includes(day))
  } else parts.push({ is: 'times', spans: [] }, { is: 'days', byDay: out })
}

/** "9-5", "from 9 to 5", "between 9 and 5". */
function readSpan(cursor: Cursor, part: PartOfDay | undefined): Span {
  const isBetween = take(cursor, 'between') !== undefined
  const from = take(cursor, 'clock')
  const to = take(cursor, 'to', 'dash', ...(isBetween ? (['and'] as const) : [])) && take(cursor, 'clock')
  if (!from || !to) throw notSure(`“${from?.text ?? 'between'}” has no closing time`)
  return spanOf(from.clock, to.clock, `${from.text} to ${to.text}`, part)
}

/** "Tuesday evenings 7-9": the one word for the one time. */
function partOfDay(tokens: readonly Token[]): PartOfDay | undefined {
  const parts = new Set(tokens.flatMap(token => (token.is === 'part' ? [token.part] : [])))
  const isOne = parts.size < 2 && tokens.filter(({ is }) => is === 'clock').length === 2
  return isOne || parts.size === 0 ? [...parts][0] : 'several'
}

/** A sign between parts means nothing, but "9-5-7" and "Mon-Wed-Fri" do, and "to" always does. */
function passSign(cursor: Cursor): void {
  const token = take(cursor, 'dash', 'comma', 'and', 'slash', 'colon', 'break')
  const [before, after] = [next(cursor, -2), next(cursor)]
  const isChain = token?.is === 'dash' && (before === 'clock' || before === 'days') && before === after
  if (!token || isChain)
    throw notSure(`“${(token ?? cursor.tokens[cursor.at])?.text ?? ''}” stands where it has no meaning`)
}
