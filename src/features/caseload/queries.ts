/** Supports, caseloads and teams, for those who may see them. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Permission } from '../../permissions.ts'
import { visibleSupports } from './visibility.ts'

/** Active link workers of a team. */
export const teamLinkWorkers = (tx: Tx, teamId: string) =>
  tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'phone', 'email'])
    .where('team_id', '=', teamId)
    .where('role', '=', 'linkWorker')
    .where('is_active', '=', true)
    .orderBy('name')
    .execute()

/** One support, locked for a change, with whom to tell. */
export async function supportToChange(tx: Tx, actor: Actor, permission: Permission, id: string) {
  return orNotFound(
    await tx.db
      .selectFrom('support')
      .innerJoin('referral', join =>
        join
          .onRef('referral.place_id', '=', 'support.place_id')
          .onRef('referral.referral_id', '=', 'support.referral_id'),
      )
      .innerJoin('person', join =>
        join
          .onRef('person.place_id', '=', 'support.place_id')
          .onRef('person.person_id', '=', 'support.person_id'),
      )
      .innerJoin('team', join =>
        join.onRef('team.place_id', '=', 'support.place_id').onRef('team.team_id', '=', 'support.team_id'),
      )
      .innerJoin('account as referrer', join =>
        join
          .onRef('referrer.place_id', '=', 'referral.place_id')
          .onRef('referrer.account_id', '=', 'referral.referrer_id'),
      )
      .innerJoin('account as link_worker', join =>
        join
          .onRef('link_worker.place_id', '=', 'support.place_id')
          .onRef('link_worker.account_id', '=', 'support.link_worker_id'),
      )
      .select([
        'support.support_id',
        'support.status',
        'support.person_id',
        'support.referral_id',
        'support.team_id',
        'support.link_worker_id',
        'person.first_name',
        'person.family_name',
        'person.preferred_name',
        'person.phone',
        'person.email',
        'person.prefers',
        'person.is_neutral',
        'referral.reference',
        'referrer.email as referrer_email',
        'link_worker.email as link_worker_email',
        'link_worker.name as link_worker',
        'team.email as team_email',
        sql<boolean>`link_worker.is_active and link_worker.team_id = support.team_id`.as('hasLinkWorker'),
      ])
      .where('support.support_id', '=', id)
      .where(visibleSupports(actor, permission))
      .forUpdate('support')
      .executeTakeFirst(),
  )
}

/** Whether somebody supports this person. Until this transaction ends no other begins to. */
export async function isSupportedNow(tx: Tx, personId: string): Promise<boolean> {
  await tx.db
    .selectFrom('person')
    .select('person_id')
    .where('person_id', '=', personId)
    .forNoKeyUpdate()
    .execute()
  const open = await tx.db
    .selectFrom('support')
    .select('support_id')
    .where('person_id', '=', personId)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return open !== undefined
}

/** The newest support of a person, open or ended, in the actor's reach. */
export async function newestSupport(tx: Tx, actor: Actor, permission: Permission, personId: string) {
  return orNotFound(
    await tx.db
      .selectFrom('support')
      .select(['support_id', 'status', 'referral_id'])
      .where('person_id', '=', personId)
      .where(visibleSupports(actor, permission))
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
}

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
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'talk.last_talked',
      'next.step',
      'next.step_on',
      'matters.what_matters',
    ])
    .where('support.link_worker_id', '=', isStaff(actor) ? actor.accountId : null)
    .where('support.status', '=', 'open')
    .where(visibleSupports(actor, 'person.read'))
    .orderBy('support.started_at')
    .limit(limit)
    .offset(offset)
    .execute()
}

/** The manager's team: each link worker with how many people they support, and how many wait. */
export async function teamToday(tx: Tx, actor: Actor) {
  const teamId = isStaff(actor) ? actor.teamId : null
  const workers = await tx.db
    .selectFrom('account')
    .leftJoin('support', join =>
      join
        .onRef('support.place_id', '=', 'account.place_id')
        .onRef('support.link_worker_id', '=', 'account.account_id')
        .on('support.status', '=', 'open'),
    )
    .select(['account.account_id', 'account.name', sql<number>`count(support.support_id)`.as('people')])
    .where('account.team_id', '=', teamId)
    .where('account.role', '=', 'linkWorker')
    .where('account.is_active', '=', true)
    .groupBy(['account.account_id', 'account.name'])
    .orderBy('account.name')
    .execute()
  const waiting = await tx.db
    .selectFrom('referral')
    .select([sql<number>`count(*)`.as('referrals'), sql<Temporal.Instant | null>`min(sent_at)`.as('oldest')])
    .where('team_id', '=', teamId)
    .where('status', '=', 'sent')
    .executeTakeFirstOrThrow()
  const alone = await withoutLinkWorker(tx, teamId)
  return { workers, waiting, alone }
}

/** People of a team whose link worker has left, or works elsewhere now: somebody should take them over. */
const withoutLinkWorker = (tx: Tx, teamId: string | null) =>
  tx.db
    .selectFrom('support')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'support.place_id')
        .onRef('account.account_id', '=', 'support.link_worker_id'),
    )
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'support.place_id')
        .onRef('person.person_id', '=', 'support.person_id'),
    )
    .select([
      'person.person_id',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'account.name as link_worker',
    ])
    .where('support.team_id', '=', teamId)
    .where('support.status', '=', 'open')
    .where(
      sql<boolean>`not (account.is_active and account.role = 'linkWorker' and account.team_id = support.team_id)`,
    )
    .orderBy('support.started_at')
    .execute()
