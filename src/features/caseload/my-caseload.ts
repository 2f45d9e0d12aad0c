/** Whom does this link worker support, and what comes next for each? */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { sql } from 'kysely'
import { askedAfter } from '../capacity/asked.ts'
import { visibleSupports } from './visibility.ts'

/** The link worker's people: who they are, what matters to them, when they last talked, what comes next. */
export function caseload(tx: Tx, actor: Actor, page: number) {
  const { limit, offset } = onPage(page)
  return tx.db
    .selectFrom('support')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'support.place_id')
        .onRef('person.person_id', '=', 'support.person_id'),
    )
    .leftJoin('support_weight', join =>
      join
        .onRef('support_weight.place_id', '=', 'support.place_id')
        .onRef('support_weight.support_id', '=', 'support.support_id'),
    )
    .leftJoinLateral(
      query =>
        query
          .selectFrom('conversation')
          .select('held_on as last_talked')
          .whereRef('conversation.support_id', '=', 'support.support_id')
          .orderBy('held_on', 'desc')
          .limit(1)
          .as('talk'),
      join => join.onTrue(),
    )
    .leftJoinLateral(
      query =>
        query
          .selectFrom('plan')
          .innerJoin('goal', join =>
            join.onRef('goal.place_id', '=', 'plan.place_id').onRef('goal.plan_id', '=', 'plan.plan_id'),
          )
          .select(['goal.step', 'goal.step_on'])
          .whereRef('plan.support_id', '=', 'support.support_id')
          .where('goal.step', 'is not', null)
          .where('goal.step_done_on', 'is', null)
          .orderBy('goal.step_on')
          .limit(1)
          .as('next'),
      join => join.onTrue(),
    )
    .leftJoinLateral(
      query =>
        query
          .selectFrom('what_matters')
          .select('words as what_matters')
          .whereRef('what_matters.person_id', '=', 'support.person_id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('matters'),
      join => join.onTrue(),
    )
    .select([
      'support.support_id',
      'support.person_id',
      'support.started_at',
      'support.paused_until',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'talk.last_talked',
      'next.step',
      'next.step_on',
      'matters.what_matters',
      'support_weight.factors',
    ])
    .select(askedAfter(sql`support.support_id`).as('asked'))
    .where('support.link_worker_id', '=', isStaff(actor) ? actor.accountId : null)
    .where('support.status', '=', 'open')
    .where(visibleSupports(actor, 'person.read'))
    .orderBy('support.started_at')
    .limit(limit)
    .offset(offset)
    .execute()
}
