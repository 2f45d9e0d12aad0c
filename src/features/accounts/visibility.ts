/** Which accounts an actor may see for a permission: one's own, or everybody's in the place. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Permission } from '../../permissions.ts'

/** A condition on `account`. Row-level security keeps it to the place. */
export function visibleAccounts(actor: Actor, permission: Permission) {
  return (query: ExpressionBuilder<DB, 'account'>): Expression<SqlBool> => {
    const reach = reachOf(actor, permission)
    if (reach === 'my place') return sql<SqlBool>`true`
    if (reach === 'my own' && isStaff(actor)) return query('account.account_id', '=', actor.accountId)
    return sql<SqlBool>`false`
  }
}
