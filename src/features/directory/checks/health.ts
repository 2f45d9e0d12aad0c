/** How true the directory is, in figures: each says what it counts, and nothing is estimated. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { checkedOn, isActive } from '../checked.ts'
import { months } from '../freshness.ts'

export interface Counts {
  active: number
  fresh: number
  stale: number
  overdue: number
  never: number
  used: number
  used_fresh: number
  unplaced: number
}

/** Active services by how fresh they are, those of `used` apart. */
export async function freshnessCounts(tx: Tx, used: readonly string[]): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) as active,
      count(*) filter (where checked_on >= ${since(tx, months.fresh)}) as fresh,
      count(*) filter (where checked_on < ${since(tx, months.fresh)}
        and checked_on >= ${since(tx, months.overdue)}) as stale,
      count(*) filter (where checked_on < ${since(tx, months.overdue)}) as overdue,
      count(*) filter (where checked_on is null) as never,
      count(*) filter (where is_used) as used,
      count(*) filter (where is_used and checked_on >= ${since(tx, months.fresh)}) as used_fresh,
      count(*) filter (where is_unplaced) as unplaced
    from (
      select ${checkedOn(tx)} as checked_on, service.service_id = any(${[...used]}::uuid[]) as is_used,
        service.position is null as is_unplaced
      from service where ${isActive(tx)}
    ) as active
  `.execute(tx.db)
  return (
    rows[0] ?? { active: 0, fresh: 0, stale: 0, overdue: 0, never: 0, used: 0, used_fresh: 0, unplaced: 0 }
  )
}

const since = (tx: Tx, count: number) => sql`${tx.today.subtract({ months: count })}::date`

export interface SourceHealth {
  source_id: string
  name: string
  kind: string
  applied_at: Temporal.Instant | null
  entries: number
  gone: number
  faults: number | null
}

/** Sources by when they were last read, longest ago first, with the faults of that reading. */
export async function sourcesByAge(tx: Tx): Promise<SourceHealth[]> {
  const { rows } = await sql<SourceHealth>`
    select source.source_id, source.name, source.kind, source.applied_at, coalesce(held.entries, 0) as entries,
      coalesce(held.gone, 0) as gone, newest.faults
    from source
    left join (
      select source_id, count(*) filter (where not is_gone) as entries, count(*) filter (where is_gone) as gone
      from entry where place_id = ${tx.place.place_id} group by source_id
    ) as held using (source_id)
    left join lateral (
      select (import.counts ->> 'faults')::integer as faults from import
      where import.source_name = source.name and import.status = 'done'
      order by finished_at desc limit 1
    ) as newest on true
    where source.place_id = ${tx.place.place_id}
    order by source.kind in ('staff', 'provider'), source.applied_at nulls first, source.name
    limit 100
  `.execute(tx.db)
  return rows
}

export interface Waiting {
  reports: number
  oldest_report: Temporal.Instant | null
  proposals: number
  oldest_proposal: Temporal.Instant | null
  asked: number
  answered: number
  broken: number
  links: number
}

/** What waits for somebody here, and what came of asking in the last year. */
export async function waitingCounts(tx: Tx): Promise<Waiting> {
  const year = tx.now.subtract({ hours: 24 * 365 })
  const { rows } = await sql<Waiting>`
    select
      (select count(*) from report where status = 'open') as reports,
      (select min(at) from report where status = 'open') as oldest_report,
      (select count(*) from proposal where status = 'open') as proposals,
      (select min(at) from proposal where status = 'open') as oldest_proposal,
      (select count(distinct sent_to) from provider_ask where sent_at > ${year}) as asked,
      (select count(distinct sent_to) from provider_ask where sent_at > ${year} and answered_at is not null)
        as answered,
      (select count(*) from web_address where broken_since is not null) as broken,
      (select count(*) from web_address where asked_at is not null) as links
  `.execute(tx.db)
  const [row] = rows
  if (!row) throw new Error('Counting gave no row')
  return row
}

/** Addresses that lead nowhere, longest first, each with a service that bears it. */
export async function brokenLinks(tx: Tx, most: number) {
  const { rows } = await sql<{
    url: string
    fault: string
    broken_since: Temporal.Instant
    service_id: string
    name: string
  }>`
    select web_address.url, fault, broken_since, service.service_id, service.name
    from (
      select * from web_address where broken_since is not null order by broken_since, url limit ${most}
    ) as web_address
    join service on service.content ->> 'url' = web_address.url and ${isActive(tx)}
    order by broken_since, web_address.url, service.name
    limit ${most}
  `.execute(tx.db)
  return rows
}

/** Active services that are nowhere on the map, by name. */
export async function unplacedServices(tx: Tx, most: number) {
  const { rows } = await sql<{ service_id: string; name: string; postcode: string | null }>`
    select service.service_id, service.name, service.postcode from service
    where ${isActive(tx)} and service.position is null
    order by service.name, service.service_id limit ${most}
  `.execute(tx.db)
  return rows
}
