/**
 * How fresh what we say of a service is, whom to ask about it, and when. Pure.
 * The months are those of the mission, "Directory freshness": checked by a human within 6 months.
 */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { words } from './words.ts'

export const months = { fresh: 6, overdue: 12 } as const

/** A provider is asked at most so often, a month apart, and so many of them a day. */
export const asking = { most: 6, apart: 1, aDay: 50 } as const

export type Freshness = 'fresh' | 'stale' | 'overdue' | 'never'

/** `checkedOn`: the day a human last checked the whole of it; null where nobody has. */
export function freshness(checkedOn: Temporal.PlainDate | null, today: Temporal.PlainDate): Freshness {
  if (checkedOn === null) return 'never'
  if (isWithin(checkedOn, months.fresh, today)) return 'fresh'
  return isWithin(checkedOn, months.overdue, today) ? 'stale' : 'overdue'
}

const isWithin = (day: Temporal.PlainDate, count: number, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(day, today.subtract({ months: count })) >= 0

/** The tag beside its name; none while it is fresh. */
export function freshnessTag(
  checkedOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  say: Say = english,
): { text: string; colour: 'orange' | 'red' | 'grey' } | null {
  if (checkedOn === null) return { text: say(words.neverChecked), colour: 'grey' }
  const state = freshness(checkedOn, today)
  if (state === 'fresh') return null
  const since = checkedOn.until(today, { largestUnit: 'months' }).months
  return { text: say(words.notCheckedFor, { count: since }), colour: state === 'overdue' ? 'red' : 'orange' }
}

/** What was asked of its provider since a human last checked it. */
export interface Asked {
  count: number
  lastOn: Temporal.PlainDate | null
}

interface Standing {
  checkedOn: Temporal.PlainDate | null
  asked: Asked
}

/** Why its provider is not asked today. Empty means it is. */
export function whyNotAsk({ checkedOn, asked }: Standing, today: Temporal.PlainDate): string[] {
  return [
    freshness(checkedOn, today) === 'fresh' && `It was checked within the last ${months.fresh} months`,
    asked.count >= asking.most && `Its provider was asked ${asking.most} times. Somebody here has to look`,
    asked.lastOn !== null &&
      Temporal.PlainDate.compare(asked.lastOn.add({ months: asking.apart }), today) > 0 &&
      'Its provider was asked less than a month ago',
  ].filter(reason => reason !== false)
}

/** Has asking come to its end, so that somebody here has to look? After a year, or when every question went unanswered. */
export const needsSomebody = ({ checkedOn, asked }: Standing, today: Temporal.PlainDate): boolean =>
  freshness(checkedOn, today) === 'overdue' || (checkedOn === null && asked.count >= asking.most)
