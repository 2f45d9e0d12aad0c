/** What was said and decided about a link worker's load is written down. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'

interface Recorded {
  accountId: string
  move: 'set' | 'limit' | 'answer' | 'give' | 'weigh' | 'leave' | 'cancel-leave' | 'ask'
  supportId?: string
  why?: string | null
  particulars?: Record<string, string | number | null | readonly string[]>
}

export async function record(tx: Tx, actor: Actor, { accountId, move, ...more }: Recorded): Promise<void> {
  await tx.db
    .insertInto('capacity_event')
    .values({
      account_id: accountId,
      support_id: more.supportId ?? null,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: more.why ?? null,
      particulars: JSON.stringify(more.particulars ?? {}),
    })
    .execute()
}
