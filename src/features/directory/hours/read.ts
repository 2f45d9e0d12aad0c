/**
 * Opening hours as people write them become schedules where every word of them was understood, and stay words
 * where not. Pure: read on this page what is read; `tokens.ts` has the words, `parts.ts` the grammar.
 */
import type { Schedule } from '../record.ts'
import { notSure, orUnsure } from './not-sure.ts'
import { partsOf } from './parts.ts'
import { plainText } from './plain.ts'
import { openingsOf, schedulesOf, timesOf, type Times } from './schedules.ts'
import { tokensOf, type Token } from './tokens.ts'

export type ReadHours = { schedules: Schedule[] } | { unsure: string }

/** No opening hours need more, and a longer text is about something else too. */
const longest = 2000

/** "Mon-Fri 9-5, first Saturday of the month 10am-12noon". `unsure` says in one sentence what was not understood. */
export function readHours(text: string): ReadHours {
  return orUnsure(() => {
    const tokens = knownTokens(text)
    return { schedules: schedulesOf(openingsOf(partsOf(tokens)), noteOf(tokens)) }
  })
}

/** One day's hours, for a directory with a column a day: "09:00-17:00, 18:00-20:00", "closed", or nothing. */
export function readDayHours(text: string): { times: Times[] } | { unsure: string } {
  return orUnsure(() => {
    const parts = partsOf(knownTokens(text))
    const [part] = parts
    if (part === undefined) return { times: [] }
    if (parts.length > 1 || part.is !== 'times') throw notSure('It says more than the hours of one day')
    return { times: part.spans.map(timesOf) }
  })
}

function knownTokens(text: string): Token[] {
  if (text.length > longest) throw notSure('The text is longer than 2,000 characters')
  const plain = plainText(text)
  const tokens = tokensOf(plain)
  const unknown = tokens.findIndex(token => token.is === 'unknown')
  if (unknown >= 0) throw notSure(`“${notUnderstood(plain, tokens.slice(unknown))}” was not understood`)
  return tokens
}

/** From the first word that was not understood to the next day or time, in the words of the text. */
function notUnderstood(plain: string, tokens: readonly Token[]): string {
  const end = tokens.findIndex(token => endsQuote.has(token.is))
  const [first] = tokens
  const last = tokens
    .slice(0, end < 0 ? undefined : end)
    .findLast(token => token.is === 'unknown' || token.is === 'nth')
  const quote = plain.slice(first?.start, (last?.start ?? 0) + (last?.text.length ?? 0)).replace(/\s+/g, ' ')
  return quote.length > 60 ? `${quote.slice(0, 60)}…` : quote
}

const endsQuote = new Set<Token['is']>(['days', 'clock', 'closed', 'break', 'note', 'all day'])

/** Conditions hold for all of the text, so they stand before or behind all of it. */
function noteOf(tokens: readonly Token[]): string | undefined {
  const isHours = (token: Token) => token.is === 'days' || token.is === 'clock'
  const [first, last] = [tokens.findIndex(isHours), tokens.findLastIndex(isHours)]
  const notes = tokens.flatMap((token, at) => {
    if (token.is !== 'note') return []
    if (at > first && at < last) throw notSure(`It is not certain for which times “${token.text}” holds`)
    return [token.note]
  })
  return notes.length === 0 ? undefined : [...new Set(notes)].join(', ')
}
