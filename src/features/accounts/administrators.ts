/** Who administers, and is this account one of the last? */
import { isStaff, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Facts } from './account.ts'

/** Administrators who are active and have signed in. */
export const administrators = (tx: Tx) =>
  tx.db
    .selectFrom('account')
    .select('account_id')
    .where('role', '=', 'administrator')
    .where('is_active', '=', true)
    .where('seen_at', 'is not', null)
    .orderBy('account_id')

/** What the rules must know beside the account. */
export async function factsAbout(tx: Tx, actor: Actor, id: string): Promise<Facts> {
  const all = await administrators(tx).execute()
  return {
    isSelf: isStaff(actor) && actor.accountId === id,
    otherAdministrators: all.filter(({ account_id }) => account_id !== id).length,
  }
}
