/**
 * Which concerns an actor may see. Whoever raised one; the link worker who supports the person now; the managers
 * of the team. For everybody else, and for the person where it is hidden from them, there is none.
 */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isLinkHolder, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import { lastTeamOf } from '../people/last-team.ts'

type OnConcern = (query: ExpressionBuilder<DB, 'concern'>) => Expression<SqlBool>

/** A condition on `concern`. Each way to it is a list of its own, so that each is found by its index. */
export const visibleConcerns =
  (actor: Actor, permission: 'concern.read' | 'concern.work'): OnConcern =>
  query => {
    const reach = reachOf(actor, permission)
    if (reach === 'my own' && isStaff(actor))
      return query('concern.concern_id', 'in', ofMine(actor.accountId))
    if (reach === 'my team' && isStaff(actor) && actor.teamId !== null)
      return query('concern.concern_id', 'in', ofTeam(actor.teamId))
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

/** Those that somebody raised, and those about whom they support now. */
const ofMine = (accountId: string) => sql<string>`(
  select raised.concern_id from concern as raised where raised.raised_by = ${accountId}::uuid
  union
  select about.concern_id from support
  -- Whoever works in another team now supports nobody of this one.
  join account on account.place_id = support.place_id and account.account_id = support.link_worker_id
    and account.team_id = support.team_id
  join concern as about on about.place_id = support.place_id and about.person_id = support.person_id
  where support.link_worker_id = ${accountId}::uuid and support.status = 'open'
)`

/** Those that were raised in the team, and those about whom it supports, or was the last to support. */
const ofTeam = (teamId: string) => sql<string>`(
  select raised.concern_id from concern as raised where raised.team_id = ${teamId}::uuid
  union
  select about.concern_id from support
  join concern as about on about.place_id = support.place_id and about.person_id = support.person_id
  where support.team_id = ${teamId}::uuid and ${lastTeamOf(sql.ref('support.person_id'))} = ${teamId}::uuid
)`
