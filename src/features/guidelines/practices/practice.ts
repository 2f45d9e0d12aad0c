/**
 * What is counted of each practice: what it sent, what became of it, and what came back. Returned for want of capacity
 * is counted apart: it is the service's failure, no wrong referral (standards/domain.md 2.5). Pure.
 */
import { shownPart } from '../../indicators/suppression.ts'

/** How many referrals of one practice and quarter ended in one way. */
export interface Tally {
  practice: string
  /** The first day of it, as it is written in a database. */
  quarter: string
  status: string
  why: string | null
  referrals: number
  overridden: number
  /** People who said on their own page that they did not know, and who are not among them for another reason. */
  unaware?: number
}

export interface Counts {
  referrals: number
  accepted: number
  /** For a reason that a better guideline or a visit may change: not capacity, and not that somebody died. */
  returned: number
  noCapacity: number
  declined: number
  /** Said that they did not know, with a no or without one: one part of “did not know”, and never shown by itself. */
  unaware: number
  overridden: number
  /** How often each reason came back, capacity included. */
  reasons: Readonly<Record<string, number>>
}

/** “Did not know”: returned because they had not agreed, and said no because they were not aware of it. */
export const didNotKnow = ({ reasons, unaware }: Pick<Counts, 'reasons' | 'unaware'>): number[] => [
  reasons['no-agreement'] ?? 0,
  unaware,
]

/** Their sum as it may be shown. Where one part is hidden so is the sum: the other part stands beside it. */
export const shownSum = (parts: readonly number[], smallest: number): number | null =>
  parts.some(part => shownPart(part, smallest) === null)
    ? null
    : shownPart(
        parts.reduce((total, part) => total + part, 0),
        smallest,
      )

/** Nobody learns from these what to refer otherwise. */
const noLesson: readonly (string | null)[] = ['capacity', 'died']

/** The counts of these tallies together. */
export function countsOf(tallies: readonly Tally[]): Counts {
  const sum = (which: (tally: Tally) => boolean): number =>
    tallies.filter(which).reduce((total, { referrals }) => total + referrals, 0)
  const returned = tallies.filter(({ status }) => status === 'returned')
  const reasons: Record<string, number> = {}
  for (const { why, referrals } of returned) if (why !== null) reasons[why] = (reasons[why] ?? 0) + referrals
  return {
    referrals: sum(() => true),
    accepted: sum(({ status }) => status === 'accepted'),
    returned: sum(({ status, why }) => status === 'returned' && !noLesson.includes(why)),
    noCapacity: sum(({ status, why }) => status === 'returned' && why === 'capacity'),
    declined: sum(({ status }) => status === 'declined'),
    unaware:
      sum(({ status, why }) => status === 'declined' && why === 'unaware') +
      tallies.reduce((total, { unaware = 0 }) => total + unaware, 0),
    overridden: tallies.reduce((total, { overridden }) => total + overridden, 0),
    reasons,
  }
}
