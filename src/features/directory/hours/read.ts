/**
 * Opening hours as people write them become schedules where every word of them was understood, and stay words
 * where not. Pure: read on this page what is read; `vocabulary.ts` has the words, `parts.ts` the grammar.
 */
import type { Schedule } from '../record.ts'
import { notSure, orUnsure } from './not-sure.ts'
import { partsOf } from './parts.ts'
import { openingsOf, schedulesOf } from './schedules.ts'
import type { Token } from './tokens.ts'
import { understood } from './understood.ts'

export type ReadHours = { schedules: Schedule[] } | { unsure: string }

/** "Mon-Fri 9-5, first Saturday of the month 10am-12noon". `unsure` says in one sentence what was not understood. */
export function readHours(text: string): ReadHours {
  return orUnsure(() => {
    const tokens = understood(text)
    return { schedules: schedulesOf(openingsOf(partsOf(tokens)), noteOf(tokens)) }
  })
}

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
