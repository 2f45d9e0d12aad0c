/** An option moves: its new status, and the event that says who moved it. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { moves, type MoveName } from '../option.ts'

/** The new status and its event, in one transaction. One more version: whoever edits from the old one is told. */
export async function record(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, position }: { move: MoveName; position?: number },
): Promise<void> {
  const { to } = moves[move]
  await tx.db
    .updateTable('shortlist_option')
    .set(({ eb }) => ({
      status: to,
      version: eb('version', '+', 1),
      changed_at: tx.now,
      changed_by: accountOf(actor),
      ...(to === 'off' ? { position: null } : position === undefined ? {} : { position }),
    }))
    .where('option_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, move)
}

/** One move, with who made it. */
export async function recordEvent(tx: Tx, actor: Actor, id: string, move: MoveName): Promise<void> {
  await tx.db
    .insertInto('shortlist_event')
    .values({ option_id: id, move, at: tx.now, by_role: actor.role, by_account_id: accountOf(actor) })
    .execute()
}
