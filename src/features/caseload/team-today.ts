/** How does a team stand today: who supports how many, and who waits? */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'

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
