/**
 * Which concerns an actor may see. Whoever raised one; the link worker who supports the person now; the managers
 * of the team. For everybody else, and for the person where it is hidden from them, there is none.
 */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isLinkHolder, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'

type OnConcern = (query: ExpressionBuilder<DB, 'concern'>) => Expression<SqlBool>

/** A condition on `concern`. */
export const visibleConcerns =
  (actor: Actor, permission: 'concern.read' | 'concern.work'): OnConcern =>
  query => {
    const reach = reachOf(actor, permission)
    if (reach === 'my own' && isStaff(actor))
      return query.or([
        query('concern.raised_by', '=', actor.accountId),
        isSupportedBy(query, actor.accountId),
      ])
    if (reach === 'my team' && isStaff(actor))
      return query.or([
        query('concern.team_id', '=', actor.teamId),
        query(lastTeam(query), '=', actor.teamId),
      ])
    return sql<SqlBool>`false`
  }

/** A condition on `concern`: those that the person themselves may read of, on their own page. */
export const shownConcerns =
  (actor: Actor): OnConcern =>
  query =>
    isLinkHolder(actor) && reachOf(actor, 'my.page') === 'about me'
      ? query.and([
          query('concern.person_id', '=', actor.personId),
          query('concern.is_hidden_from_person', '=', false),
        ])
      : sql<SqlBool>`false`

const isSupportedBy = (query: ExpressionBuilder<DB, 'concern'>, accountId: string) =>
  query.exists(
    query
      .selectFrom('support')
      .innerJoin('account', join =>
        join
          .onRef('account.place_id', '=', 'support.place_id')
          .onRef('account.account_id', '=', 'support.link_worker_id')
          // Whoever works in another team now supports nobody of this one.
          .onRef('account.team_id', '=', 'support.team_id'),
      )
      .select('support.support_id')
      .whereRef('support.person_id', '=', 'concern.person_id')
      .where('support.status', '=', 'open')
      .where('support.link_worker_id', '=', accountId),
  )

/** The team whose support of the person is the newest, open or ended. */
const lastTeam = (query: ExpressionBuilder<DB, 'concern'>) =>
  query
    .selectFrom('support')
    .select('support.team_id')
    .whereRef('support.person_id', '=', 'concern.person_id')
    .orderBy('support.started_at', 'desc')
    .limit(1)
