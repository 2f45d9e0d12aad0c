/** What became of everything an organisation sent: the counts of two quarters, and the thanks it got. For itself alone. */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Became } from './became.ts'
import { visibleReferrals } from './visibility.ts'

/** The referrals sent from `from` on, counted by what became of them: those since `now` apart from those before it. */
export const whatBecame = (
  tx: Tx,
  actor: Actor,
  { from, now }: { from: Temporal.PlainDate; now: Temporal.PlainDate },
): Promise<Became[]> =>
  tx.db
    .selectFrom('referral')
    .select(['referral.status', 'referral.moved_why as why'])
    .select([
      sql<number>`count(*) filter (where referral.sent_at >= ${now}::timestamp at time zone 'Europe/London')`.as(
        'now',
      ),
      sql<number>`count(*) filter (where referral.sent_at < ${now}::timestamp at time zone 'Europe/London')`.as(
        'before',
      ),
      sql<number>`count(*) filter (where referral.unaware_at is not null
        and referral.sent_at >= ${now}::timestamp at time zone 'Europe/London')`.as('unawareNow'),
      sql<number>`count(*) filter (where referral.unaware_at is not null
        and referral.sent_at < ${now}::timestamp at time zone 'Europe/London')`.as('unawareBefore'),
    ])
    .where(visibleReferrals(actor, 'practice.read'))
    .where(sql<boolean>`referral.sent_at >= ${from}::timestamp at time zone 'Europe/London'`)
    .groupBy(['referral.status', 'referral.moved_why'])
    .execute()

/** The newest thanks, with who said them. */
export async function newestThanks(tx: Tx, actor: Actor) {
  return tx.db
    .selectFrom(
      tx.db
        .selectFrom('referral')
        .select(['referral.place_id', 'referral.referral_id', 'referral.reference', 'referral.thanked_at'])
        .where(visibleReferrals(actor, 'practice.read'))
        .where('referral.thanked_at', 'is not', null)
        .orderBy('referral.thanked_at', 'desc')
        .limit(mostThanks)
        .as('thanked'),
    )
    .innerJoin('referral_event', join =>
      join
        .onRef('referral_event.place_id', '=', 'thanked.place_id')
        .onRef('referral_event.referral_id', '=', 'thanked.referral_id')
        .on('referral_event.move', '=', 'thank'),
    )
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'referral_event.place_id')
        .onRef('account.account_id', '=', 'referral_event.by_account_id'),
    )
    .select([
      'referral_event.event_id',
      'thanked.referral_id',
      'thanked.reference',
      'referral_event.at',
      'referral_event.particulars',
      'account.name',
    ])
    .orderBy('referral_event.at', 'desc')
    .orderBy('referral_event.event_id', 'desc')
    .limit(mostThanks)
    .execute()
}

const mostThanks = 10
