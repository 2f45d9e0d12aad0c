/**
 * Limits on guessing. Counted outside the request's transaction, so that a refused guess still counts.
 * A limit belongs to one guesser and one target together: an attacker elsewhere never locks a victim out.
 */
import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from './database/connect.ts'
import { Refused } from './errors.ts'

/** Tries a window allows, and how long the window lasts in seconds. */
const limits = {
  /** Second check of a link: from one address, on one link. */
  'link-check': { points: 6, duration: 15 * 60 },
  /** All guesses on one link from everywhere, far above what its holder needs. */
  'link-check-all': { points: 60, duration: 24 * 3600 },
  /** Password or code: from one address, for one account. */
  'sign-in': { points: 6, duration: 15 * 60 },
  /** Codes for one account from everywhere: only somebody who has its password comes so far. */
  'sign-in-code': { points: 20, duration: 3600 },
  /** First factors from one address, for all accounts: a practice shares one, so what was right is given back. */
  'sign-in-address': { points: 100, duration: 15 * 60 },
  /** Messages with a code or a new link. */
  'code-message': { points: 5, duration: 15 * 60 },
  /** Self-referrals that one address begins, or sends: a hub, a library or a phone network shares one. */
  'self-referral': { points: 60, duration: 3600 },
  /** Codes or checks that are not right, from one address; and for one saved self-referral from everywhere. */
  'self-referral-code': { points: 10, duration: 15 * 60 },
  'self-referral-check': { points: 60, duration: 24 * 3600 },
  /** Forms sent by one provider's link to its services: far above what keeping them right needs. */
  'provider-link': { points: 100, duration: 3600 },
} as const
export type LimitName = keyof typeof limits

export interface Limits {
  /** Counts one try; Refused, with when to come back, once there are too many. */
  count(name: LimitName, ...target: string[]): Promise<void>
  /** Takes one try back, after a right answer: of those whose limit many share. */
  giveBack(name: LimitName, ...target: string[]): Promise<void>
  /** Forgets the tries, after a right answer. */
  forget(name: LimitName, ...target: string[]): Promise<void>
}

export function createLimits({ aside }: Database): Limits {
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, { points, duration }]) => [
      name,
      new RateLimiterPostgres({
        storeClient: aside.pool,
        tableName: 'attempt',
        tableCreated: true,
        keyPrefix: name,
        points,
        duration,
      }),
    ]),
  ) as Record<LimitName, RateLimiterPostgres>
  const keyOf = (target: string[]) => createHash('sha256').update(target.join('\n')).digest('base64url')
  return {
    async count(name, ...target) {
      try {
        await limiters[name].consume(keyOf(target))
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const minutes = Math.ceil(error.msBeforeNext / 60_000)
        throw new Refused([
          `Too many tries. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again`,
        ])
      }
    },
    async giveBack(name, ...target) {
      await limiters[name].reward(keyOf(target))
    },
    async forget(name, ...target) {
      await limiters[name].delete(keyOf(target))
    },
  }
}
