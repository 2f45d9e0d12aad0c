/** A person and their link worker have met: nobody waits any more. */
import type { Tx } from '../../../platform/tx.ts'

/** After the first conversation; after any other it changes nothing. */
export async function haveMet(tx: Tx, supportId: string): Promise<void> {
  await tx.db
    .updateTable('support')
    .set({ waits_since: null })
    .where('support_id', '=', supportId)
    .where('waits_since', 'is not', null)
    .execute()
}
