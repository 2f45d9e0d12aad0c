/** Which unmet needs an actor may see one by one. Whoever sees counts sees none of them. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import { visiblePeople } from '../people/visibility.ts'

/** A condition on `unmet_need`: about somebody in my reach, or about nobody and recorded by me. */
export function visibleUnmetNeeds(actor: Actor, permission: 'unmet-need.write' | 'unmet-need.record') {
  return (query: ExpressionBuilder<DB, 'unmet_need'>): Expression<SqlBool> => {
    const reach = reachOf(actor, permission)
    if (reach === 'my own' && isStaff(actor))
      return query.and([
        query('unmet_need.person_id', 'is', null),
        query('unmet_need.recorded_by', '=', actor.accountId),
      ])
    if (reach === 'my team' && isStaff(actor))
      return query.exists(
        query
          .selectFrom('person')
          .select('person.person_id')
          .whereRef('person.person_id', '=', 'unmet_need.person_id')
          .where(visiblePeople(actor, permission)),
      )
    return sql<SqlBool>`false`
  }
}
