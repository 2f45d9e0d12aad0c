/** Which letters and calls are in an actor's hands: those of their team. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'

/** A condition on `message`. */
export function inTheirHands(actor: Actor) {
  return (query: ExpressionBuilder<DB, 'message'>): Expression<SqlBool> =>
    reachOf(actor, 'letter.work') === 'my team' && isStaff(actor)
      ? query.and([
          query('message.channel', 'in', ['letter', 'call']),
          query('message.team_id', '=', actor.teamId),
        ])
      : sql<SqlBool>`false`
}
