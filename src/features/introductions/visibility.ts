/** Which introductions an actor may see for a permission. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isLinkHolder, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Permission } from '../../permissions.ts'

/** A condition on `introduction`. A provider sees the one its link is about. */
export function visibleIntroductions(actor: Actor, permission: Permission) {
  return (query: ExpressionBuilder<DB, 'introduction'>): Expression<SqlBool> => {
    const reach = reachOf(actor, permission)
    if (reach === 'offered to me' && isLinkHolder(actor))
      return query('introduction.introduction_id', '=', actor.introductionId)
    if (reach === 'about me' && isLinkHolder(actor))
      return query('introduction.person_id', '=', actor.personId)
    if (reach === 'my team' && isStaff(actor))
      return query.exists(
        query
          .selectFrom('support')
          .select('support.support_id')
          .whereRef('support.support_id', '=', 'introduction.support_id')
          .where('support.team_id', '=', actor.teamId),
      )
    return sql<SqlBool>`false`
  }
}
