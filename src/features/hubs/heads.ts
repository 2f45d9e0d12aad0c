/** Heads counted, and weeks added up. Pure. */
import { dayIn } from '../directory/day.ts'
import { mondayOf } from '../directory/programme/sessions.ts'

export type How = 'one-more' | 'one-fewer' | 'said'
export const mostHeads = 2000

export function headsAfter(before: number, { how, heads }: { how: How; heads: number | null }): number {
  if (how === 'said') return Math.min(mostHeads, Math.max(0, heads ?? before))
  return Math.min(mostHeads, Math.max(0, before + (how === 'one-more' ? 1 : -1)))
}

/** "7 heads", "1 head". */
export const headWords = (heads: number): string => `${heads} ${heads === 1 ? 'head' : 'heads'}`

/** The day an address asks for; anything else, and what is years away, is today. */
export function dayAsked(typed: string | null, today: Temporal.PlainDate): Temporal.PlainDate {
  const day = dayIn(typed ?? '')
  return day && Math.abs(day.year - today.year) <= 10 ? day : today
}

/** The Monday of its week. */
export const mondayAsked = (typed: string | null, today: Temporal.PlainDate): Temporal.PlainDate =>
  mondayOf(dayAsked(typed, today))
