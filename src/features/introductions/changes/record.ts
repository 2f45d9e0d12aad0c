/** A move of an introduction is written down: the new status, and the event that explains it. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { moves, type MoveName } from '../introduction.ts'

interface Recorded {
  move: MoveName
  /** Days that change with the move. */
  set?: { first_session_on?: Temporal.PlainDate | null; follow_up_on?: Temporal.PlainDate | null }
  why?: string
}

/** The new status with its days, and the event, in one transaction. */
export async function record(tx: Tx, actor: Actor, id: string, { move, set, why }: Recorded): Promise<void> {
  await tx.db
    .updateTable('introduction')
    .set({ status: moves[move].to, ...set })
    .where('introduction_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move, ...(why === undefined ? {} : { why }) })
}

/** One move, with who made it. */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, why }: Omit<Recorded, 'set'>,
): Promise<void> {
  await tx.db
    .insertInto('introduction_event')
    .values({
      introduction_id: id,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
    })
    .execute()
}
