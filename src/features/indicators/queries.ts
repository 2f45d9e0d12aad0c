/** Counts of a place, and nothing but counts: no row about a person leaves this file. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import type { Counts } from './indicator.ts'

/**
 * The referrals received from `from` up to but not including `until`, and what became of them. What a team brought on
 * a list of its own has a story from before we kept it, so no share of it can be told.
 */
export async function countsOf(tx: Tx, from: Temporal.PlainDate, until: Temporal.PlainDate): Promise<Counts> {
  const { rows } = await sql<Counts>`
    with cohort as (
      select referral.referral_id, referral.person_id, referral.status, referral.moved_why, support.support_id
      from referral
      left join support on support.referral_id = referral.referral_id
      where referral.sent_at >= ${from}::timestamp at time zone 'Europe/London'
        and referral.sent_at < ${until}::timestamp at time zone 'Europe/London'
        and referral.way <> 'list'
    ), story as (
      select cohort.*,
        (select given from consent where consent.about_id = cohort.referral_id order by at desc limit 1) as knew,
        exists (select from conversation where conversation.support_id = cohort.support_id) as talked,
        exists (select from plan where plan.support_id = cohort.support_id) as planned,
        exists (select from introduction where introduction.support_id = cohort.support_id
          and introduction.warmth <> 'signposted') as introduced,
        exists (select from introduction
          join introduction_event on introduction_event.introduction_id = introduction.introduction_id
          where introduction.support_id = cohort.support_id and introduction_event.move in ('accept', 'attend')
            and introduction.warmth <> 'signposted') as provider_accepted,
        exists (select from introduction where introduction.support_id = cohort.support_id
          and introduction.status = 'attended') as attended,
        (select count(*) from measure where measure.support_id = cohort.support_id) as measures
      from cohort
    )
    select
      count(*) as referrals,
      count(*) filter (where knew) as knew,
      count(*) filter (where status = 'accepted') as accepted,
      count(*) filter (where status = 'returned' and moved_why is distinct from 'capacity') as returned,
      count(*) filter (where status = 'returned' and moved_why = 'capacity') as "noCapacity",
      count(*) filter (where status = 'withdrawn') as withdrawn,
      count(*) filter (where status = 'declined') as declined,
      count(*) filter (where talked) as talked,
      count(*) filter (where planned) as planned,
      count(*) filter (where introduced) as introduced,
      count(*) filter (where provider_accepted) as "providerAccepted",
      count(*) filter (where attended and talked) as attended,
      count(*) filter (where measures > 0) as asked,
      count(*) filter (where measures > 1) as "askedTwice"
    from story
  `.execute(tx.db)
  return rows[0] as Counts
}

/** How often each need was named in those referrals, most often first. */
export async function needsNamed(tx: Tx, from: Temporal.PlainDate, until: Temporal.PlainDate) {
  const { rows } = await sql<{ need: string; count: number }>`
    select need, count(*) as count
    from referral, unnest(referral.needs) as need
    where referral.sent_at >= ${from}::timestamp at time zone 'Europe/London'
      and referral.sent_at < ${until}::timestamp at time zone 'Europe/London'
      and referral.way <> 'list'
    group by need order by count desc, need
  `.execute(tx.db)
  return rows
}
