/** When a feed is read, what may happen to it, and when a reading needs a human. Pure. */
import { changesNothing, lacksMuch, type ImportCounts, type ImportStatus } from '../import/import.ts'

export const kinds = { 'open referral': 'Open Referral UK', openactive: 'OpenActive' } as const
export type FeedKind = keyof typeof kinds

/** Days from one reading to the next. */
export const schedules = { 1: 'every day', 7: 'every week', 30: 'every 30 days' } as const
export type Every = keyof typeof schedules
export const everyOf = (days: number): Every => (days === 1 || days === 30 ? days : 7)

export const waysIn = {
  'by hand': 'Show me each preview first',
  'by itself': 'Bring changes in by themselves, when nothing is wrong',
} as const
export type WayIn = keyof typeof waysIn

/** Hours until the next try, by how many failed in a row: soon at first, then once a day. */
export const hoursToNextTry = (failures: number): number => (failures < 2 ? 1 : failures === 2 ? 6 : 24)

/** Hours for which what came of a stopped reading is worth going on with: after them the feed may be another. */
export const worthResuming = 24

/** Days of failing until the administrator is told. */
export const longTrouble = 7

/** The reading of a feed that is not over. */
export interface Unfinished {
  status: ImportStatus
  isWaiting: boolean
}

/** Why the feed cannot be read now. Empty means it can: a preview that nobody confirmed gives way, a stopped one goes on. */
export function whyNotRead(removed: boolean, reading: Unfinished | undefined): string[] {
  if (removed) return ['This feed was removed. Add it again to read it']
  if (!reading || reading.isWaiting || reading.status === 'ready') return []
  return ['This feed is being read already']
}

/** Why the feed cannot be removed now. */
export const whyNotRemove = (removed: boolean, reading: Unfinished | undefined): string[] => [
  ...(removed ? ['This feed was removed already'] : []),
  ...(reading?.status === 'applying'
    ? ['Its services are being brought in. Wait a moment, then try again']
    : []),
]

export type Next = 'close' | 'bring in' | 'ask'

/**
 * What happens when a reading has come to its preview. Where nothing would change there is nothing to ask. The
 * first one is always shown to somebody, and so is every one in which something is wrong.
 */
export function whatNext(
  { bringsIn, isFirst }: { bringsIn: WayIn; isFirst: boolean },
  counts: ImportCounts,
): Next {
  if (changesNothing(counts)) return 'close'
  const isClean = counts.faults === 0 && !lacksMuch(counts)
  return isClean && bringsIn === 'by itself' && !isFirst ? 'bring in' : 'ask'
}
