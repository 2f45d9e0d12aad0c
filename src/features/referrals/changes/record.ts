/** A move of a referral is written down: the new status, and the event that explains it. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { moves, type MoveName, type MoveThatStays } from '../referral.ts'

interface Recorded {
  move: MoveName
  why?: string | null
  particulars?: Record<string, unknown>
}

/** The new status, since when and why, and the event that explains it. Questions about what is over wait no longer. */
export async function record(
  tx: Tx,
  actor: Actor,
  id: string,
  event: Recorded & { move: Exclude<MoveName, 'send' | 'agree' | 'pause' | 'resume' | MoveThatStays> },
): Promise<void> {
  const { to } = moves[event.move]
  await tx.db
    .updateTable('referral')
    .set({
      status: to,
      moved_at: tx.now,
      moved_why: event.why ?? null,
      ...(to !== 'accepted' && { open_questions: 0 }),
      paused_until: null,
    })
    .where('referral_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, event)
}

/** One move, with who made it and what was said. */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, why, particulars }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('referral_event')
    .values({
      referral_id: id,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
      particulars: JSON.stringify(particulars ?? {}),
    })
    .execute()
}
