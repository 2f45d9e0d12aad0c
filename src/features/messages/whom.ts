/** Everything about a person that a message needs, in one round trip: how to reach them, and whom they deal with. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { safelyOf } from '../people/profile/safe-texts.ts'
import { safeContactIn } from '../people/ringing.ts'

/** Their newest referral, and their open support where there is one. */
export async function whomToTell(tx: Tx, personId: string) {
  const row = await tx.db
    .selectFrom('person')
    .leftJoinLateral(
      query =>
        query
          .selectFrom('referral')
          .leftJoin('organisation', join =>
            join
              .onRef('organisation.place_id', '=', 'referral.place_id')
              .onRef('organisation.organisation_id', '=', 'referral.organisation_id'),
          )
          .innerJoin('team', join =>
            join
              .onRef('team.place_id', '=', 'referral.place_id')
              .onRef('team.team_id', '=', 'referral.team_id'),
          )
          .select([
            'referral.team_id',
            'team.name as team',
            'team.phone as team_phone',
            'organisation.name as organisation',
            'organisation.in_one_sentence as organisation_about',
          ])
          .whereRef('referral.person_id', '=', 'person.person_id')
          .orderBy('referral.sent_at', 'desc')
          .limit(1)
          .as('referred'),
      join => join.onTrue(),
    )
    .leftJoinLateral(
      query =>
        query
          .selectFrom('support')
          .innerJoin('account', join =>
            join
              .onRef('account.place_id', '=', 'support.place_id')
              .onRef('account.account_id', '=', 'support.link_worker_id'),
          )
          .select([
            'support.team_id as support_team_id',
            'account.name as link_worker',
            'account.phone as link_worker_phone',
            'account.reached_when',
          ])
          .whereRef('support.person_id', '=', 'person.person_id')
          .where('support.status', '=', 'open')
          .limit(1)
          .as('supported'),
      join => join.onTrue(),
    )
    .select(['person.language', 'person.format', 'person.first_name', 'person.preferred_name'])
    .select(['person.phone', 'person.email', 'person.prefers', 'person.is_neutral'])
    .select(sql<boolean>`coalesce(person.address, '') <> ''`.as('hasAddress'))
    .select(query => safelyOf(query).as('safely'))
    .selectAll('referred')
    .selectAll('supported')
    .where('person.person_id', '=', personId)
    .executeTakeFirstOrThrow()
  const safe = safeContactIn(row.safely)
  return {
    ...row,
    texts: safe.texts ?? null,
    /** Whoever shares a phone is told nothing on it. */
    isShared: safe.shared_phone === 'yes',
    team_id: row.support_team_id ?? row.team_id,
  }
}
export type Whom = Awaited<ReturnType<typeof whomToTell>>
