/** What happened to support is written down. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { MoveName } from '../support.ts'

interface Recorded {
  move: MoveName
  why?: string | null
  /** What was said with it: an ending keeps its summary, whatever comes after. */
  particulars?: Record<string, string>
}

/** One move, with who made it and what was said. */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, why, particulars }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('support_event')
    .values({
      support_id: id,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
      particulars: JSON.stringify(particulars ?? {}),
    })
    .execute()
}
