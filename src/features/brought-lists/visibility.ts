/** Which lists an actor may see: those of their team. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'
import { isStaff, reachOf, type Actor } from '../../platform/actor.ts'

/** A condition on `brought_list`. */
export function visibleLists(actor: Actor) {
  return (query: ExpressionBuilder<DB, 'brought_list'>): Expression<SqlBool> =>
    reachOf(actor, 'list.bring') === 'my team' && isStaff(actor)
      ? query('brought_list.team_id', '=', actor.teamId)
      : sql<SqlBool>`false`
}
