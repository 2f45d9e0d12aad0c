/** Counts of referrals by practice, and nothing but counts: no row about a person leaves this file. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import type { Period } from '../../unmet-needs/period.ts'
import type { Tally } from './practice.ts'

/**
 * Referrals sent in the period, by practice, what became of them and why. Times are of the United Kingdom. What a team
 * brought on a list of its own was not sent by the practice, though it may name it; nor was what its people asked themselves.
 */
export async function talliesOf(tx: Tx, { from, until }: Pick<Period, 'from' | 'until'>): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    with told as (
      select referral.organisation_id, referral.status,
        date_trunc('quarter', referral.sent_at at time zone 'Europe/London')::date::text as quarter,
        case when referral.status in ('returned', 'declined') then referral.moved_why end as why,
        -- Whatever became of it. Those who come back or say no for that very reason are counted by it already.
        referral.unaware_at is not null and not (
          referral.status = 'declined' and referral.moved_why = 'unaware'
          or referral.status = 'returned' and referral.moved_why = 'no-agreement'
        ) as is_unaware,
        exists (
          select from referral_override where referral_override.referral_id = referral.referral_id
        ) as is_overridden
      from referral
      where referral.sent_at >= ${from}::timestamp at time zone 'Europe/London'
        and referral.sent_at < ${until}::timestamp at time zone 'Europe/London'
        and referral.way not in ('list', 'self')
    )
    select organisation_id as practice, quarter, status, why, count(*)::integer as referrals,
      (count(*) filter (where is_overridden))::integer as overridden,
      (count(*) filter (where is_unaware))::integer as unaware
    from told
    group by organisation_id, quarter, status, why
  `.execute(tx.db)
  return rows
}

/** Every organisation that may refer, by name. */
export const referringOrganisations = (tx: Tx) =>
  tx.db
    .selectFrom('organisation')
    .select(['organisation_id', 'name', 'self_referral'])
    .where('team_id', 'is not', null)
    .orderBy('name')
    .execute()
