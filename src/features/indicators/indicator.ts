/**
 * The indicators a place watches: each defined once, as numerator over denominator (standards/domain.md 5.2).
 * The cohort is the referrals received in the period. Pure.
 */

export interface Counts {
  referrals: number
  knew: number
  accepted: number
  returned: number
  /** Returned because the service had no room: its own failure, never in `returned` (standards/domain.md 2.5). */
  noCapacity: number
  withdrawn: number
  declined: number
  talked: number
  planned: number
  introduced: number
  providerAccepted: number
  attended: number
  asked: number
  askedTwice: number
}

export interface Indicator {
  name: string
  /** What it says, in a sentence. */
  meaning: string
  numerator: keyof Counts
  denominator: keyof Counts
}

export const indicators: readonly Indicator[] = [
  {
    name: 'The person knew',
    meaning: 'Referrals sent with the person’s agreement on record',
    numerator: 'knew',
    denominator: 'referrals',
  },
  {
    name: 'Accepted',
    meaning: 'Referrals a link worker accepted',
    numerator: 'accepted',
    denominator: 'referrals',
  },
  {
    name: 'Returned with a better door',
    meaning: 'Referrals the team sent back, but for want of capacity',
    numerator: 'returned',
    denominator: 'referrals',
  },
  {
    name: 'Returned because we had no capacity',
    meaning: 'The service’s own failure, counted apart: it says nothing about how people refer',
    numerator: 'noCapacity',
    denominator: 'referrals',
  },
  {
    name: 'Withdrawn',
    meaning: 'Referrals taken back by those who sent them',
    numerator: 'withdrawn',
    denominator: 'referrals',
  },
  {
    name: 'Said no thank you',
    meaning: 'People who chose not to go on: a choice, not a failure',
    numerator: 'declined',
    denominator: 'referrals',
  },
  {
    name: 'Reach',
    meaning: 'Accepted people who have had a conversation',
    numerator: 'talked',
    denominator: 'accepted',
  },
  {
    name: 'Plan',
    meaning: 'People with a conversation who have a plan',
    numerator: 'planned',
    denominator: 'talked',
  },
  {
    name: 'Connection',
    meaning: 'People with a conversation who went to a service at least once',
    numerator: 'attended',
    denominator: 'talked',
  },
  {
    name: 'Providers said yes',
    meaning: 'People introduced to a provider whose provider said yes',
    numerator: 'providerAccepted',
    denominator: 'introduced',
  },
  {
    name: 'Wellbeing asked twice',
    meaning: 'People asked the four questions who were asked again later',
    numerator: 'askedTwice',
    denominator: 'asked',
  },
]
