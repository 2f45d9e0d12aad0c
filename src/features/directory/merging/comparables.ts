/** Services as they are compared: their blocks and words, kept up to date, and those that share a block. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { blocksOf, largestBlock } from '../duplicates/blocks.ts'
import type { Comparable } from '../duplicates/comparable.ts'
import { countedOf, type Counts } from '../duplicates/counts.ts'
import type { ServiceRecord } from '../record.ts'
import { shownLocations } from '../summary.ts'

/** What of a record is compared. A confidential address is not: its evidence would tell it. */
export function comparableOf(id: string, record: ServiceRecord): Comparable {
  const { name, organisation, contacts = [] } = record
  const [where] = shownLocations(record)
  const known = (values: (string | undefined)[]) => values.filter(value => value !== undefined)
  return {
    id,
    name,
    organisation: organisation.name,
    address: where?.address ?? '',
    postcode: where?.postcode ?? null,
    position: where?.x === undefined || where.y === undefined ? null : { x: where.x, y: where.y },
    phones: known([record.phone, organisation.phone, ...contacts.map(contact => contact.phone)]),
    emails: known([record.email, organisation.email, ...contacts.map(contact => contact.email)]),
    urls: known([record.url, organisation.url]),
  }
}

/** The word that every service has: how often it was counted is how many services there are. */
const everyService = 'service:'

export interface Uncompared {
  service_id: string
  comparable: Comparable
  isNew: boolean
}

/** Services that are new, or have changed, since they were last compared. */
export async function toCompare(tx: Tx, most: number): Promise<Uncompared[]> {
  const { rows } = await sql<{ service_id: string; content: ServiceRecord; is_new: boolean }>`
    select service_id, content, compared_at is null as is_new from service
    where place_id = ${tx.place.place_id} and merged_into is null and (compared_at is null or compared_at < updated_at)
    order by service_id limit ${most}
    for update skip locked
  `.execute(tx.db)
  return rows.map(row => ({
    service_id: row.service_id,
    comparable: comparableOf(row.service_id, row.content),
    isNew: row.is_new,
  }))
}

/** Puts these services where others find them, and counts the words of those that are new. */
export async function indexForComparing(tx: Tx, services: readonly Uncompared[]): Promise<void> {
  const ids = services.map(one => one.service_id)
  const keys = services.flatMap(one =>
    blocksOf(one.comparable).map(block => [one.service_id, block] as const),
  )
  await sql`
    delete from service_block where place_id = ${tx.place.place_id} and service_id = any(${ids}::uuid[])
  `.execute(tx.db)
  await sql`
    insert into service_block (service_id, block)
    select * from unnest(${keys.map(([id]) => id)}::uuid[], ${keys.map(([, block]) => block)}::text[])
  `.execute(tx.db)
  const words = services.filter(one => one.isNew).flatMap(one => [everyService, ...countedOf(one.comparable)])
  await sql`
    insert into service_word (word, services)
    select word, count(*) from unnest(${words}::text[]) as word group by word order by word
    on conflict (place_id, word) do update set services = service_word.services + excluded.services
  `.execute(tx.db)
}

/** Pairs of one of these with any other that share a block in which few stand. */
export async function pairsOf(tx: Tx, ids: readonly string[]): Promise<{ one: string; other: string }[]> {
  const place = tx.place.place_id
  const { rows } = await sql<{ one: string; other: string }>`
    with mine as materialized (
      select distinct block from service_block where place_id = ${place} and service_id = any(${ids}::uuid[])
    ),
    small as materialized (
      select mine.block, members.ids from mine
      cross join lateral (
        select array_agg(service_id) as ids from (
          select service_id from service_block where place_id = ${place} and service_block.block = mine.block
          limit ${largestBlock + 1}
        ) as few
      ) as members
      where cardinality(members.ids) between 2 and ${largestBlock}
    )
    select distinct least(one, other) as one, greatest(one, other) as other
    from small, unnest(small.ids) as one, unnest(small.ids) as other
    where one = any(${ids}::uuid[]) and one <> other
  `.execute(tx.db)
  return rows
}

/** These services as they are compared, of those that are not part of another. */
export async function comparablesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Comparable>> {
  const { rows } = await sql<{ service_id: string; content: ServiceRecord }>`
    select service_id, content from service
    where place_id = ${tx.place.place_id} and merged_into is null and service_id = any(${ids}::uuid[])
  `.execute(tx.db)
  return new Map(rows.map(row => [row.service_id, comparableOf(row.service_id, row.content)]))
}

/** How many services have each word of these, among all that were compared. */
export async function countsFor(tx: Tx, services: Iterable<Comparable>): Promise<Counts> {
  const words = [everyService, ...new Set([...services].flatMap(countedOf))]
  const { rows } = await sql<{ word: string; services: number }>`
    select word, services from service_word where place_id = ${tx.place.place_id} and word = any(${words}::text[])
  `.execute(tx.db)
  const known = new Map(rows.map(row => [row.word, row.services]))
  return { records: (known.get(everyService) ?? 0) + 1, of: key => known.get(key) ?? 0 }
}
