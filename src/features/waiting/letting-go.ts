/**
 * Why somebody who was not reached is not let go. All attempts are made and the days have passed; and nobody who may
 * be in danger is ever closed by a program (standards/domain.md 2.6): a manager decides, by name. Pure.
 */
import { asDate } from '../../ui/dates.ts'
import { counting, nextAttempt, type Known } from './attempt.ts'
import { dayOf, letGoOn, type Policy } from './policy.ts'

export interface Facts extends Known {
  /** Null: nobody has taken the referral on. */
  support_id: string | null
  hasOpenConcern: boolean
  /** Risks that stand in the profile. */
  risks: readonly string[]
  /** What to be careful about. */
  careful: string | null
  /** Why they need extra care to reach. */
  needs_care: string | null
  /** Weighed as something that cannot wait. */
  isPressing: boolean
  /** A message can reach them: otherwise they would not know that the door is open. */
  canBeTold: boolean
}

/** Why it is too early for anybody to decide. */
export function whyNotYet(policy: Policy, facts: Facts, now: Temporal.Instant): string[] {
  const { state } = nextAttempt(policy, facts, now)
  const last = counting(facts.attempts, facts.since).at(-1)
  if (state === 'reached' || state === 'asked') return ['They were reached.']
  if (state !== 'done' || !last) return ['Not all attempts of this place are made.']
  const day = letGoOn(policy, last.at)
  return Temporal.PlainDate.compare(day, dayOf(now)) > 0
    ? [`There is time to answer until ${asDate(day)}.`]
    : []
}

/** Why a person decides, and no program. */
export const whyAsk = (facts: Facts): string[] =>
  [
    facts.hasOpenConcern && 'Their safety may be at risk: ask who knows them.',
    facts.risks.length > 0 && 'A risk stands in their profile.',
    (facts.careful ?? '') !== '' && 'There is something to be careful about.',
    facts.needs_care !== null && 'They need extra care to reach.',
    facts.isPressing && 'Something cannot wait, as it was weighed.',
    facts.support_id === null && 'Nobody has taken the referral on yet.',
    !facts.canBeTold && 'No message can tell them that the door is open: write a letter.',
  ].filter(words => words !== false)

/** Why nobody is let go here by themselves. Empty: they are, with the door open. */
export const whyNotLetGo = (policy: Policy, facts: Facts, now: Temporal.Instant): string[] => [
  ...whyNotYet(policy, facts, now),
  ...whyAsk(facts),
]

interface Decided {
  isWaiting: boolean
  support_id: string | null
  decide_at: Temporal.Instant | null
}

/** Why a manager cannot end it from here. */
export function whyNotDecide({ isWaiting, support_id, decide_at }: Decided): string[] {
  if (!isWaiting) return ['They do not wait any more']
  if (support_id === null) return ['Nobody has taken them on, so there is no support to end']
  return decide_at === null ? ['There is still something to try, or time to answer'] : []
}
