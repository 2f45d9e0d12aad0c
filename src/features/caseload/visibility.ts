/** Which supports an actor may see for a permission. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isLinkHolder, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Permission } from '../../permissions.ts'

/** A condition on `support`. */
export function visibleSupports(actor: Actor, permission: Permission) {
  return (query: ExpressionBuilder<DB, 'support'>): Expression<SqlBool> => {
    const reach = reachOf(actor, permission)
    if (reach === 'my team' && isStaff(actor)) return query('support.team_id', '=', actor.teamId)
    if (reach === 'about me' && isLinkHolder(actor)) return query('support.person_id', '=', actor.personId)
    return sql<SqlBool>`false`
  }
}
