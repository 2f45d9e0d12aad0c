/** What a human states about a service: an entry like any other, of staff here or of the provider itself. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import type { ServiceRecord } from '../record.ts'
import { renew } from '../renew.ts'
import type { Field } from '../together.ts'
import type { Stated } from './stated.ts'

/** Whom we believe: above every list, which has 50 unless an administrator says otherwise. */
const voices = {
  staff: { name: 'Checked here', trust: 90 },
  provider: { name: 'The provider itself', trust: 80 },
} as const
export type Voice = keyof typeof voices

/**
 * States these fields of a service; what humans said of them before no longer counts. `unsaid`: what the same
 * voice said before and takes back without another word.
 */
export async function state(
  tx: Tx,
  voice: Voice,
  serviceId: string,
  { stated, unsaid = [] }: { stated: Stated; unsaid?: readonly Field[] },
): Promise<void> {
  const sourceId = await sourceOf(tx, voice)
  const fields = Object.keys(stated)
  // Until when it is paused belongs to whether it is.
  const until = stated.status === undefined ? [] : ['pausedUntil']
  await takeBack(tx, serviceId, [...fields, ...until])
  await sql`
    insert into entry (source_id, source_key, service_id, content, fingerprint, first_said_at, said_at, changed,
      is_whole)
    values (${sourceId}, ${serviceId}, ${serviceId}, ${JSON.stringify(stated)}::jsonb, '', ${tx.now}, ${tx.now},
      (select jsonb_object_agg(field, to_jsonb(${tx.now}::timestamptz)) from unnest(${fields}::text[]) as field), false)
    on conflict (place_id, source_id, source_key) do update set
      content = (entry.content - ${[...unsaid]}::text[]) || excluded.content,
      changed = entry.changed || excluded.changed, said_at = excluded.said_at
  `.execute(tx.db)
  await renew(tx, [serviceId])
}

/** Takes out of what humans said, and of choices between sources, what is stated anew. */
async function takeBack(tx: Tx, serviceId: string, fields: readonly string[]): Promise<void> {
  await sql`
    update entry set content = entry.content - ${fields}::text[]
    from source
    where source.place_id = entry.place_id and source.source_id = entry.source_id
      and source.kind in ('staff', 'provider')
      and entry.place_id = ${tx.place.place_id} and entry.service_id = ${serviceId}
      and entry.content ?| ${fields}::text[]
  `.execute(tx.db)
  await sql`
    update service set choices = choices - ${fields}::text[]
    where place_id = ${tx.place.place_id} and service_id = ${serviceId} and choices ?| ${fields}::text[]
  `.execute(tx.db)
}

/** A service that no list has: its entry stands alone. Returns its id. */
export async function addWhole(tx: Tx, record: ServiceRecord): Promise<string> {
  const sourceId = await sourceOf(tx, 'staff')
  const { service_id: id } = await tx.db
    .insertInto('service')
    .values({
      content: JSON.stringify(record),
      name: record.name,
      organisation_name: record.organisation.name,
      needs: [],
      updated_at: tx.now,
    })
    .returning('service_id')
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('entry')
    .values({
      source_id: sourceId,
      source_key: id,
      service_id: id,
      content: JSON.stringify(record),
      fingerprint: '',
      first_said_at: tx.now,
      said_at: tx.now,
    })
    .execute()
  await renew(tx, [id])
  return id
}

/** The source of what staff, or providers, say in this place. */
async function sourceOf(tx: Tx, voice: Voice): Promise<string> {
  const { name, trust } = voices[voice]
  await tx.db
    .insertInto('source')
    .values({ name, trust, kind: voice, licence: 'Our own' })
    .onConflict(conflict => conflict.columns(['place_id', 'name']).doNothing())
    .execute()
  const { source_id } = await tx.db
    .selectFrom('source')
    .select('source_id')
    .where('place_id', '=', tx.place.place_id)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return source_id
}
