/** Services as the feed has them, by their ids: one query for those of a page, in the order of the page. */
import { sql, type RawBuilder } from 'kysely'
import { checkedOn } from '../../features/directory/checked.ts'
import type { ServiceRecord } from '../../features/directory/record.ts'
import type { Asked } from './asked.ts'
import { shown } from './shown.ts'
import { organisationId } from './words/organisation.ts'
import type { Attribution, Service } from './words/service.ts'

interface Row {
  service_id: string
  content: ServiceRecord
  is_gone: boolean
  updated_at: Temporal.Instant
  checked_on: Temporal.PlainDate | null
  said: [source: string, on: string][] | null
}

/** In the order of the ids; what is not there is left out. */
export async function servicesOf(asked: Asked, ids: readonly string[]): Promise<Service[]> {
  if (ids.length === 0) return []
  const found = await servicesWhere(asked, sql`service.service_id = any(${ids}::uuid[])`)
  const byId = new Map(found.map(service => [service.id, service]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

export async function servicesWhere(asked: Asked, where: RawBuilder<unknown>): Promise<Service[]> {
  const { tx } = asked
  const sources = await sourcesOf(asked)
  const { rows } = await sql<Row>`
    select service_id, content, is_gone, updated_at, ${checkedOn(tx)} as checked_on, (
      select jsonb_agg(jsonb_build_array(source_id, (said_at at time zone 'UTC')::date)) from entry
      where entry.place_id = service.place_id and entry.service_id = service.service_id
    ) as said
    from service
    where service.place_id = ${tx.place.place_id} and service.merged_into is null and ${where}
  `.execute(tx.db)
  return rows.map(row => ({
    id: row.service_id,
    organisationId: organisationId(row.content.organisation),
    record: shown(row.content, row.is_gone),
    isGone: row.is_gone,
    changedAt: row.updated_at.toString(),
    checkedOn: row.checked_on?.toString(),
    sources: (row.said ?? []).flatMap(([id, on]) => {
      const source = sources.get(id)
      return source ? [{ ...source, on }] : []
    }),
  }))
}

/** Every source of the place, by its id. */
export const sourcesOf = ({ tx, kept }: Asked): Promise<Map<string, Omit<Attribution, 'on'>>> =>
  kept.remember('sources', async () => {
    const rows = await tx.db
      .selectFrom('source')
      .select(['source_id', 'name', 'licence'])
      .where('place_id', '=', tx.place.place_id)
      .orderBy('name')
      .execute()
    return new Map(rows.map(({ source_id, name, licence }) => [source_id, { source: name, licence }]))
  })
