/** Counts of unmet needs, and nothing but counts: no row about a person leaves this file, and no words. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import type { AreaCount, ReasonCount } from './gaps.ts'
import type { Period } from './period.ts'

/** Those recorded in the period that were not taken back. Times are of the United Kingdom. */
const recorded = ({ from, until }: Period) => sql`
  unmet_need
  where taken_back_at is null
    and recorded_at >= ${from}::timestamp at time zone 'Europe/London'
    and recorded_at < ${until}::timestamp at time zone 'Europe/London'`

/** A person counts once in each count, however often they looked; a record without a person counts by itself. */
const requests = sql`count(distinct coalesce(person_id, unmet_need_id))::integer`

/** Of the place (no need, no area), of each need (no area), and of each need in each area. */
export async function countsByArea(tx: Tx, period: Period): Promise<AreaCount[]> {
  const { rows } = await sql<AreaCount>`
    with recorded as (
      select person_id, unmet_need_id, need, outward, ward_code,
        coalesce(ward_code, outward, '') as area, ward
      from ${recorded(period)}
    )
    select need, case when grouping(area) = 0 then area end as area, max(ward) as ward,
      case when max(ward_code) is null then max(outward) end as outward, ${requests} as requests
    from recorded
    group by grouping sets ((), (need), (need, area))
  `.execute(tx.db)
  return rows
}

/** Of each need, why nothing fitted. One record may give several reasons. */
export async function countsByReason(tx: Tx, period: Period): Promise<ReasonCount[]> {
  const { rows } = await sql<ReasonCount>`
    select need, reason, ${requests} as requests
    from (select person_id, unmet_need_id, need, unnest(reasons) as reason from ${recorded(period)}) as given
    group by need, reason
  `.execute(tx.db)
  return rows
}
