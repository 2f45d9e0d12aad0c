/** Services as the feed has them, by their ids: one query for those of a page, in the order of the page. */
import { sql, type RawBuilder } from 'kysely'
import { checkedOn } from '../../features/directory/checked.ts'
import type { ServiceRecord } from '../../features/directory/record.ts'
import type { Asked } from './asked.ts'
import { shown } from './shown.ts'
import { organisationId } from './words/organisation.ts'
import type { Attribution, Service } from './words/service.ts'

interface Row {
  id: string
  content: ServiceRecord
  is_gone: boolean
  updated_at: string
  checked_on: string | null
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
  // One text for all of them is read faster than rows and columns.
  const { rows } = await sql<{ services: Row[] | null }>`
    select json_agg(json_build_object('id', service_id, 'content', content, 'is_gone', is_gone,
      'updated_at', updated_at at time zone 'UTC', 'checked_on', checked_on, 'said', said)) as services
    from (
      select service_id, content, is_gone, updated_at, ${checkedOn(tx)} as checked_on, (
        select json_agg(json_build_array(source_id, (said_at at time zone 'UTC')::date)) from entry
        where entry.place_id = service.place_id and entry.service_id = service.service_id
      ) as said
      from service
      where service.place_id = ${tx.place.place_id} and service.merged_into is null and ${where}
    ) as service
  `.execute(tx.db)
  return (rows[0]?.services ?? []).map(row => ({
    id: row.id,
    organisationId: organisationId(row.content.organisation),
    record: shown(row.content, row.is_gone),
    isGone: row.is_gone,
    changedAt: `${row.updated_at}Z`,
    checkedOn: row.checked_on ?? undefined,
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
