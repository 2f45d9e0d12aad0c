/** What happened to an account: one row for every change, with who, when and why. */
import { accountOf, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import type { StaffRole } from '../../permissions.ts'
import type { MoveName } from './account.ts'

/** Who did it: whoever asked, or the holder of the account, who may not be signed in yet. */
export interface By {
  role: string
  accountId: string | null
}

export const byActor = (actor: Actor): By => ({ role: actor.role, accountId: accountOf(actor) })

export const byHolder = ({ role, account_id }: { role: StaffRole; account_id: string }): By => ({
  role,
  accountId: account_id,
})

interface Recorded {
  move: MoveName
  why?: string | null
  particulars?: Record<string, string | readonly string[]>
}

export async function recordEvent(
  tx: Tx,
  by: By,
  accountId: string,
  { move, why, particulars }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('account_event')
    .values({
      account_id: accountId,
      move,
      at: tx.now,
      by_role: by.role,
      by_account_id: by.accountId,
      why: why ?? null,
      particulars: JSON.stringify(particulars ?? {}),
    })
    .execute()
}
