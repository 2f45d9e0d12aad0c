/** The parts of a text: days, times, days, times. Whatever is neither, nor a mere sign, ends the reading. Pure. */
import type { ByDay } from '../record.ts'
import { next, take, type Cursor } from './cursor.ts'
import { readDays } from './days.ts'
import { notSure } from './not-sure.ts'
import { spanOf, type Span } from './range.ts'
import type { Token } from './tokens.ts'

export type Part =
  | { is: 'days'; byDay: ByDay[] }
  /** No spans: closed. */
  | { is: 'times'; spans: Span[] }

/** The parts in the order of the text. Days that follow days, and hours that follow hours, are one part. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const hasPartOfDay = tokens.some(token => token.is === 'part')
  const cursor = { tokens: tokens.filter(token => token.is !== 'part' && token.is !== 'note'), at: 0 }
  const parts: Part[] = []
  while (cursor.at < cursor.tokens.length) {
    const kind = next(cursor)
    if (kind === 'days' || kind === 'nth' || kind === 'month') addDays(parts, cursor)
    else if (kind === 'clock' || kind === 'between') addSpan(parts, readSpan(cursor, hasPartOfDay))
    else if (take(cursor, 'all day')) addSpan(parts, { opens: 0, closes: 24 * 60 })
    else if (take(cursor, 'closed')) addClosed(parts)
    else if (take(cursor, 'except')) leaveOut(parts, cursor)
    else passSign(cursor)
  }
  return parts
}

function addDays(parts: Part[], cursor: Cursor): void {
  const sign = cursor.tokens[cursor.at - 1]?.is
  const byDay = readDays(cursor)
  const last = parts.at(-1)
  if (last?.is !== 'days') parts.push({ is: 'days', byDay })
  // "Wednesday: second Wednesday of the month": a heading, and what is meant by it.
  else if (sign === 'colon' && byDay.every(day => last.byDay.some(heading => day.endsWith(heading))))
    last.byDay = byDay
  else throw notSure('Some days have no hours')
}

function addSpan(parts: Part[], span: Span): void {
  const last = parts.at(-1)
  if (last?.is !== 'times') parts.push({ is: 'times', spans: [span] })
  else if (last.spans.length > 0) last.spans.push(span)
  else throw notSure('It says both closed and open')
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
function readSpan(cursor: Cursor, hasPartOfDay: boolean): Span {
  const isBetween = take(cursor, 'between') !== undefined
  const from = take(cursor, 'clock')
  const to = take(cursor, 'to', 'dash', ...(isBetween ? (['and'] as const) : [])) && take(cursor, 'clock')
  if (!from || !to) throw notSure(`“${from?.text ?? 'between'}” has no closing time`)
  const { isGuessed, ...span } = spanOf(from.clock, to.clock, `${from.text.trim()} to ${to.text.trim()}`)
  if (isGuessed && hasPartOfDay) throw notSure('Its times could be morning or evening')
  return span
}

/** A sign between parts means nothing, but "9-5-7" and "Mon-Wed-Fri" do, and "to" always does. */
function passSign(cursor: Cursor): void {
  const token = take(cursor, 'dash', 'comma', 'and', 'slash', 'colon', 'break')
  const [before, after] = [next(cursor, -2), next(cursor)]
  const isChain = token?.is === 'dash' && (before === 'clock' || before === 'days') && before === after
  if (!token || isChain)
    throw notSure(`“${(token ?? cursor.tokens[cursor.at])?.text ?? ''}” stands where it has no meaning`)
}
