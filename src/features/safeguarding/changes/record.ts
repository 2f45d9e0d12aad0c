/** One move of a concern is written down, with who made it and what was said. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'

export type Move = 'raise' | 'told' | 'step' | 'note' | 'close' | 'reopen' | 'hide' | 'unhide'

interface Recorded {
  move: Move
  why?: string | null
  particulars?: Record<string, string>
}

export async function record(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, why, particulars }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('concern_event')
    .values({
      concern_id: id,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
      particulars: JSON.stringify(particulars ?? {}),
    })
    .execute()
}
