/** How true the directory is, in figures: each says what it counts, and nothing is estimated. */
import { sql, type RawBuilder } from 'kysely'
import { revived } from '../../../platform/database/nested.ts'
import type { Tx } from '../../../platform/tx.ts'
import { checkedOn, isActive } from '../checked.ts'
import { months } from '../freshness.ts'
import { servicesUsedSince } from '../../introductions/queries.ts'
import { overdueSql, type Overdue } from '../providers/due.ts'

export interface Counts {
  active: number
  fresh: number
  stale: number
  overdue: number
  never: number
  used: number
  used_fresh: number
  unplaced: number
  reports: number
  oldest_report: Temporal.Instant | null
  proposals: number
  oldest_proposal: Temporal.Instant | null
  duplicates: number
  asked: number
  answered: number
  broken: number
  links: number
}

/** Active services by how fresh they are, what waits for somebody here, and what came of asking in the last year. */
export async function healthCounts(tx: Tx): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select * from (${freshnessSql(tx)}) as freshness cross join (${waitingSql(tx)}) as waiting
  `.execute(tx.db)
  const [row] = rows
  if (!row) throw new Error('Counting gave no row')
  return row
}

const since = (tx: Tx, count: number) => sql`${tx.today.subtract({ months: count })}::date`
const aYearAgo = (tx: Tx) => tx.now.subtract({ hours: 24 * 365 })

const freshnessSql = (tx: Tx) => sql`
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
    select ${checkedOn(tx)} as checked_on, service.position is null as is_unplaced,
      service.service_id in (${servicesUsedSince(tx, aYearAgo(tx))}) as is_used
    from service where ${isActive(tx)}
  ) as active`

const waitingSql = (tx: Tx) => sql`
  select
    (select count(*) from report where status = 'open') as reports,
    (select min(at) from report where status = 'open') as oldest_report,
    (select count(*) from proposal where status = 'open') as proposals,
    (select min(at) from proposal where status = 'open') as oldest_proposal,
    (select count(*) from duplicate where status = 'waiting') as duplicates,
    (select count(distinct sent_to) from provider_ask where sent_at > ${aYearAgo(tx)}) as asked,
    (select count(distinct sent_to) from provider_ask
      where sent_at > ${aYearAgo(tx)} and answered_at is not null) as answered,
    (select count(*) from web_address where broken_since is not null) as broken,
    (select count(*) from web_address where asked_at is not null) as links`

export interface SourceHealth {
  source_id: string
  name: string
  kind: string
  applied_at: Temporal.Instant | null
  entries: number
  gone: number
  faults: number | null
}

interface Unplaced {
  service_id: string
  name: string
  postcode: string | null
}

interface Broken {
  url: string
  fault: string
  broken_since: Temporal.Instant
  service_id: string
  name: string
}

interface Lists {
  sources: SourceHealth[]
  overdue: Overdue[]
  unplaced: Unplaced[]
  broken: Broken[]
}

/** The sources, and the first services of each list that somebody has to look at. */
export async function healthLists(tx: Tx, most: number): Promise<Lists> {
  const { rows } = await sql<Lists>`
    select ${listOf(sourcesSql(tx))} as sources, ${listOf(overdueSql(tx, most))} as overdue,
      ${listOf(unplacedSql(tx, most))} as unplaced, ${listOf(brokenSql(tx, most))} as broken
  `.execute(tx.db)
  const { sources, overdue, unplaced, broken } = rows[0] ?? {
    sources: [],
    overdue: [],
    unplaced: [],
    broken: [],
  }
  return {
    sources: revived(sources, { instants: ['applied_at'] }),
    overdue: revived(overdue, { dates: ['checked_on'] }),
    unplaced,
    broken: revived(broken, { instants: ['broken_since'] }),
  }
}

const listOf = (rows: RawBuilder<unknown>) =>
  sql`(select coalesce(json_agg(row), '[]') from (${rows}) as row)`

/** By when they were last read, longest ago first, with the faults of that reading. */
const sourcesSql = (tx: Tx) => sql`
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
  limit 100`

/** Active services that are nowhere on the map, by name. */
const unplacedSql = (tx: Tx, most: number) => sql`
  select service.service_id, service.name, service.postcode from service
  where ${isActive(tx)} and service.position is null
  order by service.name, service.service_id limit ${most}`

/** Addresses that lead nowhere, longest first, each with the services that bear it. */
const brokenSql = (tx: Tx, most: number) => sql`
  select web_address.url, fault, broken_since, service.service_id, service.name
  from (
    select * from web_address where broken_since is not null order by broken_since, url limit ${most}
  ) as web_address
  join service on service.content ->> 'url' = web_address.url and ${isActive(tx)}
  order by broken_since, web_address.url, service.name
  limit ${most}`
