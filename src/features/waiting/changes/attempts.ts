/** An attempt to reach somebody is written down. Whatever happened can be: no rule stands before it. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { triedBy, whyNotTakeBack, type Channel, type Outcome } from '../attempt.ts'
import { lockWait, waitOf } from '../queries.ts'

export interface Made {
  channel: Channel
  outcome: Outcome
  at: Temporal.Instant
  /** When they asked to be rung instead. */
  ringAt: Temporal.Instant | null
  note: string
}

export async function recordAttempt(tx: Tx, actor: Actor, personId: string, made: Made): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const wait = await waitOf(tx, actor, 'contact-attempt.write', personId)
  await lockWait(tx, wait.referral_id)
  await tx.db
    .insertInto('contact_attempt')
    .values({
      person_id: personId,
      referral_id: wait.referral_id,
      at: made.at,
      channel: made.channel,
      outcome: made.outcome,
      ring_at: made.outcome === 'ring-later' ? made.ringAt : null,
      tried: triedBy(made.channel, wait.ways),
      note: made.note,
      written_at: tx.now,
      by_account_id: actor.accountId,
    })
    .execute()
  await whatItChanges(tx, wait.referral_id, made.outcome)
}

/** Somebody who heard from us need not be written to; of somebody who answered nobody has to decide. */
async function whatItChanges(tx: Tx, referralId: string, outcome: Outcome): Promise<void> {
  const hasHeard = outcome === 'reached' || outcome === 'left-message' || outcome === 'ring-later'
  if (!hasHeard) return
  const hasAnswered = outcome !== 'left-message'
  await tx.db
    .updateTable('waiting')
    .set({ by_hand_at: null, ...(hasAnswered && { decide_at: null, decide_why: [] }) })
    .where('referral_id', '=', referralId)
    .execute()
}

/** It was written by mistake. Only whoever wrote it takes it back. */
export async function takeBackAttempt(
  tx: Tx,
  actor: Actor,
  personId: string,
  attemptId: string,
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const { referral_id } = await waitOf(tx, actor, 'contact-attempt.write', personId)
  await lockWait(tx, referral_id)
  const attempt = orNotFound(
    await tx.db
      .selectFrom('contact_attempt')
      .select(['by_account_id', 'taken_back_at'])
      .where('attempt_id', '=', attemptId)
      .where('referral_id', '=', referral_id)
      .executeTakeFirst(),
  )
  refuseIf(whyNotTakeBack(attempt, actor.accountId))
  if (attempt.taken_back_at !== null) return
  await tx.db
    .updateTable('contact_attempt')
    .set({ taken_back_at: tx.now, taken_back_by: actor.accountId })
    .where('attempt_id', '=', attemptId)
    .execute()
}
