/** Heads, drop-ins and support by hub and week: counts, and nothing but counts. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'

export interface WeekCount {
  hub: string
  /** Its Monday. */
  monday: Temporal.PlainDate
  heads: number
  dropIns: number
  support: number
}

/** Each hub and week, from a Monday on, in which anything was counted. The newest week first. */
export async function weekCounts(
  tx: Tx,
  { from, hubId = null }: { from: Temporal.PlainDate; hubId?: string | null },
): Promise<WeekCount[]> {
  const { rows } = await sql<WeekCount>`
    with counted as (
      select distinct on (hub_id, on_date, hub_session_id) hub_id, on_date, heads
      from footfall where on_date >= ${from} and (${hubId}::uuid is null or hub_id = ${hubId}::uuid)
      order by hub_id, on_date, hub_session_id, footfall_id desc
    ), told as (
      select hub_id, on_date, heads, 0 as drop_ins, 0 as support from counted
      union all
      select hub_id, on_date, 0, 1, (status = 'support')::integer from drop_in
      where on_date >= ${from} and status <> 'taken-back' and (${hubId}::uuid is null or hub_id = ${hubId}::uuid)
    )
    select hub.name as hub, date_trunc('week', told.on_date::timestamp)::date as monday, sum(told.heads)::integer as heads,
      sum(told.drop_ins)::integer as "dropIns", sum(told.support)::integer as support
    from told join hub on hub.hub_id = told.hub_id
    group by hub.hub_id, hub.name, monday
    order by monday desc, hub.name, hub.hub_id
  `.execute(tx.db)
  return rows
}

/** The heads of each session and day of one week at a hub, as they count now, with who said so. */
export async function headsInWeek(tx: Tx, hubId: string, monday: Temporal.PlainDate) {
  const { rows } = await sql<{
    hub_session_id: string | null
    on_date: Temporal.PlainDate
    heads: number
    said_by_name: string
    corrections: number
  }>`
    select distinct on (on_date, hub_session_id) hub_session_id, on_date, heads, account.name as said_by_name,
      (count(*) filter (where how = 'said') over (partition by on_date, hub_session_id))::integer as corrections
    from footfall join account on account.place_id = footfall.place_id and account.account_id = footfall.said_by
    where hub_id = ${hubId}::uuid and on_date between ${monday} and ${monday.add({ days: 6 })}
    order by on_date, hub_session_id, footfall_id desc
  `.execute(tx.db)
  return rows
}
