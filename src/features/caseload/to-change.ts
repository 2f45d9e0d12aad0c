/** One support, locked for a change, with whom to tell. */
import { sql, type SqlBool } from 'kysely'
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { referrersEmail } from '../referrals/queries.ts'
import { visibleSupports } from './visibility.ts'

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
      .leftJoin('account as referrer', join =>
        join
          .onRef('referrer.place_id', '=', 'referral.place_id')
          .onRef('referrer.account_id', '=', 'referral.referrer_id'),
      )
      .leftJoin('organisation', join =>
        join
          .onRef('organisation.place_id', '=', 'referral.place_id')
          .onRef('organisation.organisation_id', '=', 'referral.organisation_id'),
      )
      .innerJoin('account as link_worker', join =>
        join
          .onRef('link_worker.place_id', '=', 'support.place_id')
          .onRef('link_worker.account_id', '=', 'support.link_worker_id'),
      )
      .select([
        'support.support_id',
        'support.status',
        'support.paused_until',
        'support.ended_at',
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
        referrersEmail,
        'link_worker.email as link_worker_email',
        'link_worker.name as link_worker',
        'team.email as team_email',
        sql<boolean>`link_worker.is_active and link_worker.team_id = support.team_id`.as('hasLinkWorker'),
      ])
      .where('support.support_id', '=', id)
      // A job acts for no account: what it may end, its own rule says.
      .where(actor.role === 'program' ? sql<SqlBool>`true` : visibleSupports(actor, permission))
      .forUpdate('support')
      .executeTakeFirst(),
  )
}
