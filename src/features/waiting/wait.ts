/** What can be said of one wait: why somebody stands ahead, and why nothing can be said of it any more. Pure. */
import { asDay, asWait } from '../../ui/dates.ts'
import type { Urgency } from '../triage/rule.ts'

export const aheadReasons = {
  practical: 'Urgent practical need',
  'end-of-life': 'End of life',
  discharge: 'Discharged from hospital',
  'came-back': 'They came back',
  other: 'Another reason, in words',
} as const
export type AheadReason = keyof typeof aheadReasons
export const aheadOptions = Object.entries(aheadReasons).map(([value, label]) => ({
  value: value as AheadReason,
  label,
}))

export const whyNotWaiting = (isWaiting: boolean): string[] =>
  isWaiting ? [] : ['They do not wait any more. Nothing about their wait can be changed']

interface Standing {
  isWaiting: boolean
  ahead_reason: string | null
}

export const whyNotAhead = ({ isWaiting, ahead_reason }: Standing): string[] =>
  ahead_reason === null ? whyNotWaiting(isWaiting) : ['They stand ahead already. Take that back first']

export const whyNotInTurn = ({ ahead_reason }: Standing): string[] =>
  ahead_reason === null ? ['They stand in turn already'] : []

/** What cannot wait, by the newest triage; null where it can. */
export const pressing = (urgency: Urgency | null): 'urgent-practical' | 'crisis' | null =>
  urgency === 'crisis' || urgency === 'urgent-practical' ? urgency : null

const pressingWords = { crisis: 'a crisis', 'urgent-practical': 'an urgent practical need' }

interface Ahead {
  /** As it was weighed last. */
  urgency: Urgency | null
  ahead_reason: AheadReason | null
  ahead_words: string | null
  ahead_by: string | null
}

/** "Ahead of others: eviction on Friday, said Priya Rao"; "Ahead of others: a crisis, as it was weighed". */
export function aheadInWords({ urgency, ...put }: Ahead): string | null {
  const weighed = pressing(urgency)
  return weighed === null
    ? putAheadInWords(put)
    : `Ahead of others: ${pressingWords[weighed]}, as it was weighed`
}

/** Why somebody put them ahead, and who. */
export function putAheadInWords({
  ahead_reason,
  ahead_words,
  ahead_by,
}: Omit<Ahead, 'urgency'>): string | null {
  if (ahead_reason === null) return null
  const reason = ahead_words || inSentence(aheadReasons[ahead_reason])
  return `Ahead of others: ${reason}, said ${ahead_by ?? 'somebody'}`
}

const inSentence = (words: string): string => words.replace(/^./, letter => letter.toLowerCase())

/** "Waits too long: Priya Rao was told on 3 March 2026". */
export const tooLongInWords = (told: readonly string[], at: Temporal.Instant | null): string =>
  at === null || told.length === 0
    ? 'Waits too long'
    : `Waits too long: ${told.join(' and ')} ${told.length === 1 ? 'was' : 'were'} told on ${asDay(at)}`

/** How many wait, half of them for how long, and the longest. */
export interface Figures {
  toTakeOn: number
  notReached: number
  medianSince: Temporal.Instant | null
  longestSince: Temporal.Instant | null
  /** Null: now. */
  countedAt: Temporal.Instant | null
}

export function figuresInWords(figures: Figures, now: Temporal.Instant): string {
  const total = figures.toTakeOn + figures.notReached
  if (total === 0 || !figures.medianSince || !figures.longestSince) return 'Nobody waits.'
  const people = total === 1 ? '1 person waits' : `${total.toLocaleString('en-GB')} people wait`
  return `${people}. Half of them have waited ${asWait(figures.medianSince, now)} or longer, one of them ${asWait(figures.longestSince, now)}.`
}
