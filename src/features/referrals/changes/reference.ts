/** The reference that a new referral gets. */
import { randomInt } from 'node:crypto'
import type { Tx } from '../../../platform/tx.ts'
import { newReference } from '../referral.ts'

/** A reference that no referral of this place has. Chance gives the same one twice about once in a million. */
export async function unusedReference(tx: Tx): Promise<string> {
  for (;;) {
    const reference = newReference(below => randomInt(below))
    const used = await tx.db
      .selectFrom('referral')
      .select('referral_id')
      .where('reference', '=', reference)
      .executeTakeFirst()
    if (!used) return reference
  }
}
