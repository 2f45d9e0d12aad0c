/** Who has an account here? */
import type { Actor } from '../../platform/actor.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { accountColumns, accountRows, waysIn } from './queries.ts'

/** Everybody, those who may come in first, by name; with words typed, those whose name or address has them. */
export function everybody(tx: Tx, actor: Actor, { named, page }: { named: string; page: number }) {
  const { limit, offset } = onPage(page)
  const like = `%${named.replace(/[\\%_]/g, '\\$&')}%`
  return accountRows(tx, actor, 'account.manage')
    .select(accountColumns)
    .select(waysIn)
    .where(query => query.or([query('account.name', 'ilike', like), query('account.email', 'ilike', like)]))
    .orderBy('account.is_active', 'desc')
    .orderBy('account.name')
    .orderBy('account.account_id')
    .offset(offset)
    .limit(limit)
    .execute()
}
