/** After all attempts: they are let go with the door open, or, where a person has to decide, a manager is asked by name. */
import { sql } from 'kysely'
import { audit } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/tx.ts'
import { flagsOf } from '../../people/profile/flags.ts'
import { profileOf } from '../../people/profile/queries.ts'
import { counting } from '../attempt.ts'
import { letGo } from '../changes/let-go.ts'
import { record } from '../changes/record.ts'
import { whyAsk, whyNotYet, type Facts } from '../letting-go.ts'
import { policyNow } from '../policy-now.ts'
import { teamPhone, waitForJob } from '../queries.ts'
import type { Wait } from '../rows.ts'
import { canBeTold } from './holding.ts'
import { managersOf, tellManagers } from './managers.ts'
import { program, waitsOf } from './waits.ts'

/** Of whom it may be time to think: as many attempts as the place asks for, and nobody was asked to decide yet. */
export async function notReached(tx: Tx, teamId: string): Promise<string[]> {
  const { policy } = await policyNow(tx)
  const { rows } = await sql<{ referral_id: string }>`
    select waits.referral_id from ${waitsOf(teamId)} as waits
    left join waiting as said using (referral_id)
    where said.decide_at is null and ${policy.attempts} <= (
      select count(*) from contact_attempt where contact_attempt.referral_id = waits.referral_id
        and taken_back_at is null and outcome in ('no-answer', 'left-message'))
    order by waits.since, waits.referral_id`.execute(tx.db)
  return rows.map(row => row.referral_id)
}

export async function letGoOrAsk(tx: Tx, teamId: string, id: string): Promise<'let go' | 'asked' | 'waits'> {
  const { policy } = await policyNow(tx)
  const wait = await waitForJob(tx, teamId, id)
  if (!wait?.isWaiting || wait.pausedUntil !== null || wait.decide_at !== null) return 'waits'
  const facts = await factsOf(tx, wait)
  if (whyNotYet(policy, facts, tx.now).length > 0 || wasSeenTo(wait, facts)) return 'waits'
  const why = whyAsk(facts)
  if (why.length > 0 || wait.support_id === null) {
    await askManager(tx, wait, why)
    return 'asked'
  }
  await letGo(tx, program, {
    referralId: id,
    supportId: wait.support_id,
    attempts: counting(wait.attempts, wait.since).length,
    phone: await teamPhone(tx, teamId),
  })
  await audit(tx, program, {
    purpose: 'support.write',
    action: 'write',
    what: program.name,
    people: [wait.person_id],
    requestId: program.name,
  })
  return 'let go'
}

/** A manager decided to go on: only another attempt makes it a question again. */
function wasSeenTo({ seen_to_at }: Wait, facts: Facts): boolean {
  const last = counting(facts.attempts, facts.since).at(-1)
  return seen_to_at !== null && last !== undefined && Temporal.Instant.compare(seen_to_at, last.at) > 0
}

async function factsOf(tx: Tx, wait: Wait): Promise<Facts> {
  const concern = await tx.db
    .selectFrom('concern')
    .select('concern_id')
    .where('person_id', '=', wait.person_id)
    .where('status', '=', 'open')
    .executeTakeFirst()
  const profile = await profileOf(tx, { person_id: wait.person_id, support_id: null })
  return {
    ...wait,
    hasOpenConcern: concern !== undefined,
    risks: flagsOf(profile, tx.today).risks,
    isPressing: wait.urgency === 'urgent-practical' || wait.urgency === 'crisis',
    canBeTold: canBeTold(tx, wait),
  }
}

async function askManager(tx: Tx, wait: Wait, why: readonly string[]): Promise<void> {
  const managers = await managersOf(tx, wait.team_id)
  const to = managers.told.map(({ account_id }) => account_id)
  await record(tx, program, wait.referral_id, {
    move: 'decide',
    particulars: { to, why },
    set: { decide_at: tx.now, decide_why: [...why], raised_at: tx.now, raised_to: to },
  })
  await tellManagers(tx, managers, {
    subject: 'Somebody could not be reached: please decide',
    show: 'to-decide',
  })
}
