/** A service from its entries: after one of them changed, came, or went to another service. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { knownPositionFromSql, knownPositionSql, nearestSql } from './place-services.ts'
import { summaryOf } from './summary.ts'
import { directoryChanges } from './version.ts'
import { isGone, together, type Origins, type Said } from './together.ts'

/** The columns of a service that are taken from its record, and where its position is from. */
export const summarySql = sql`jsonb_to_record(row.summary) as summary (name text, organisation_name text, cost text,
  status text, postcode text, area text, x double precision, y double precision, minimum_age integer,
  maximum_age integer)`
export const needsSql = sql`array(select jsonb_array_elements_text(row.summary -> 'needs'))`
export const facetsSql = sql`array(select jsonb_array_elements_text(row.summary -> 'facets'))`
export const positionSql = sql`coalesce(point(summary.x, summary.y), ${knownPositionSql})`
export const positionFromSql = sql`case when summary.x is not null then 'source' else ${knownPositionFromSql} end`

/** Makes these services anew from what their entries say, and from the choices made by hand. */
export async function renew(tx: Tx, serviceIds: readonly string[]): Promise<void> {
  for (let at = 0; at < serviceIds.length; at += 500) {
    const services = await withEntries(tx, serviceIds.slice(at, at + 500))
    await put(
      tx,
      services.map(({ service_id, choices, entries }) => {
        const { content, origins } = together(entries, choices as Origins)
        return {
          service_id,
          content,
          origins: entries.length > 1 ? origins : {},
          is_gone: isGone(entries),
          summary: summaryOf(content),
        }
      }),
    )
  }
}

/** Everything that is said of these services, for a look at what they would be together. */
export async function saidOf(tx: Tx, serviceIds: readonly string[]): Promise<Said[]> {
  return (await withEntries(tx, serviceIds)).flatMap(service => service.entries)
}

/** Services with everything that is said of them; one whose entries all went elsewhere is left as it was. */
async function withEntries(tx: Tx, serviceIds: readonly string[]) {
  const { rows } = await sql<{ service_id: string; choices: unknown; entries: Said[] }>`
    select service.service_id, service.choices, jsonb_agg(jsonb_build_object('entry_id', entry.entry_id,
      'content', entry.content, 'trust', source.trust, 'first_said_at', entry.first_said_at,
      'changed', entry.changed, 'is_gone', entry.is_gone, 'is_whole', entry.is_whole)) as entries
    from service
    join entry using (place_id, service_id)
    join source using (place_id, source_id)
    where service.place_id = ${tx.place.place_id} and service.service_id = any(${serviceIds}::uuid[])
    group by service.service_id, service.choices
    having bool_or(entry.is_whole)
  `.execute(tx.db)
  return rows
}

async function put(tx: Tx, services: readonly object[]): Promise<void> {
  await directoryChanges(tx)
  await sql`
    update service set content = row.content, origins = row.origins, is_gone = row.is_gone, updated_at = ${tx.now},
      version = service.version + 1, name = summary.name, organisation_name = summary.organisation_name,
      needs = ${needsSql}, cost = summary.cost, status = summary.status, postcode = summary.postcode,
      area = summary.area, position = ${positionSql}, position_from = ${positionFromSql},
      facets = ${facetsSql}, minimum_age = summary.minimum_age, maximum_age = summary.maximum_age
    from jsonb_to_recordset(${JSON.stringify(services)}::jsonb)
      as row (service_id uuid, content jsonb, origins jsonb, is_gone boolean, summary jsonb)
    cross join ${summarySql}
    ${nearestSql('summary')}
    where service.place_id = ${tx.place.place_id} and service.service_id = row.service_id
  `.execute(tx.db)
}
