/** Which people's records an actor may see for a permission: every query that touches a person starts here. */
import { sql, type ExpressionBuilder, type SqlBool, type Expression } from 'kysely'
import { isLinkHolder, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Permission } from '../../permissions.ts'

const nobody = sql<SqlBool>`false`

/**
 * A condition on `person`. A team sees whom it supports or supported, and whom a referral asks it to meet;
 * a referral that was returned or declined no longer opens the record.
 */
export function visiblePeople(actor: Actor, permission: Permission) {
  return (query: ExpressionBuilder<DB, 'person'>): Expression<SqlBool> => {
    const reach = reachOf(actor, permission)
    if (reach === 'my team' && isStaff(actor))
      return query.or([
        query.exists(
          query
            .selectFrom('support')
            .select('support.support_id')
            .whereRef('support.person_id', '=', 'person.person_id')
            .where('support.team_id', '=', actor.teamId),
        ),
        query.exists(
          query
            .selectFrom('referral')
            .select('referral.referral_id')
            .whereRef('referral.person_id', '=', 'person.person_id')
            .where('referral.team_id', '=', actor.teamId)
            .where('referral.status', '=', 'sent'),
        ),
      ])
    if (reach === 'about me' && isLinkHolder(actor)) return query('person.person_id', '=', actor.personId)
    if (reach === 'my place') return sql<SqlBool>`true`
    return nobody
  }
}
