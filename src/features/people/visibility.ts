/** Which people's records an actor may see for a permission: every query that touches a person starts here. */
import { sql, type ExpressionBuilder, type SqlBool, type Expression } from 'kysely'
import { isLinkHolder, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Permission } from '../../permissions.ts'
import { lastTeamOf } from './last-team.ts'

const nobody = sql<SqlBool>`false`

/**
 * A condition on `person`. A record that became part of another is not there: what was in it is in the other. A team
 * sees whom it was the last to support, and may read who a waiting referral asks it to meet. Once another team
 * supports them, or the referral was returned or declined, it sees nothing.
 */
export function visiblePeople(actor: Actor, permission: Permission) {
  return (query: ExpressionBuilder<DB, 'person'>): Expression<SqlBool> =>
    query.and([query('person.merged_into', 'is', null), within(query, actor, permission)])
}

function within(query: ExpressionBuilder<DB, 'person'>, actor: Actor, permission: Permission) {
  const reach = reachOf(actor, permission)
  if (reach === 'my team' && isStaff(actor))
    return query.or([
      query(lastTeamOf(sql.ref('person.person_id')), '=', actor.teamId),
      ...(permission === 'person.read' ? [isAskedFor(query, actor.teamId)] : []),
    ])
  if (reach === 'about me' && isLinkHolder(actor)) return query('person.person_id', '=', actor.personId)
  return reach === 'my place' ? sql<SqlBool>`true` : nobody
}

const isAskedFor = (query: ExpressionBuilder<DB, 'person'>, teamId: string | null) =>
  query.exists(
    query
      .selectFrom('referral')
      .select('referral.referral_id')
      .whereRef('referral.person_id', '=', 'person.person_id')
      .where('referral.team_id', '=', teamId)
      .where('referral.status', '=', 'sent'),
  )
