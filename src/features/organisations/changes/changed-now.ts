/** Who changed a team or an organisation, and when: written with every change. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'

export const changedNow = (tx: Tx, actor: Actor) => ({
  changed_at: tx.now,
  changed_by_account_id: accountOf(actor),
})
