/** Duplicates that wait for an answer, merges that were made, and the two services of each side by side. */
import { sql } from 'kysely'
import { orNotFound } from '../../../platform/errors.ts'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { ServiceRecord } from '../record.ts'
import type { Field, Origins } from '../together.ts'
import type { Side } from './merge.ts'

/** What waits, the surest first. A service that has become part of another waits no more. */
export async function duplicatesWaiting(tx: Tx, page: number) {
  const { limit, offset } = onPage(page)
  const rows = await tx.db
    .selectFrom('duplicate')
    .innerJoin('service as one', join =>
      join
        .onRef('one.place_id', '=', 'duplicate.place_id')
        .onRef('one.service_id', '=', 'duplicate.service_id'),
    )
    .innerJoin('service as other', join =>
      join
        .onRef('other.place_id', '=', 'duplicate.place_id')
        .onRef('other.service_id', '=', 'duplicate.other_id'),
    )
    .select(['duplicate_id', 'probability', 'evidence', 'found_at'])
    .select(['one.name as one', 'one.organisation_name as one_organisation'])
    .select(['other.name as other', 'other.organisation_name as other_organisation'])
    .where('duplicate.status', '=', 'waiting')
    .where('one.merged_into', 'is', null)
    .where('other.merged_into', 'is', null)
    .orderBy('probability', 'desc')
    .orderBy('duplicate_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(row => ({ ...row, evidence: row.evidence as string[] }))
}

/** How many wait. */
export async function countWaiting(tx: Tx): Promise<number> {
  const { count } = await tx.db
    .selectFrom('duplicate')
    .select(query => query.fn.countAll<number>().as('count'))
    .where('status', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return count
}

/** The newest merges that stand. */
export const newestMerges = (tx: Tx) =>
  tx.db
    .selectFrom('merge')
    .innerJoin('service as kept', join =>
      join.onRef('kept.place_id', '=', 'merge.place_id').onRef('kept.service_id', '=', 'merge.kept_id'),
    )
    .innerJoin('service as gone', join =>
      join.onRef('gone.place_id', '=', 'merge.place_id').onRef('gone.service_id', '=', 'merge.gone_id'),
    )
    .select(['merge_id', 'merged_at', 'merged_by', 'undone_at', 'undone_by'])
    .select(['kept.name as kept', 'kept.service_id as kept_id', 'gone.name as gone'])
    .orderBy('merge_id', 'desc')
    .limit(20)
    .execute()

/** One proposal, with both services as they are now. */
export async function duplicateToRead(tx: Tx, id: string) {
  const row = orNotFound(
    await tx.db
      .selectFrom('duplicate')
      .select(['duplicate_id', 'service_id', 'other_id', 'probability', 'evidence', 'status'])
      .where('duplicate_id', '=', id)
      .executeTakeFirst(),
  )
  const [one, other] = await sidesOf(tx, [row.service_id, row.other_id])
  return { ...row, evidence: row.evidence as string[], one: orNotFound(one), other: orNotFound(other) }
}
export type Duplicate = Awaited<ReturnType<typeof duplicateToRead>>

/** Services in the order asked for, each with the names of its sources. `lock`: until the transaction ends. */
export async function sidesOf(
  tx: Tx,
  ids: readonly string[],
  lock?: 'lock',
): Promise<(Side & { sources: Origins })[]> {
  if (lock)
    await sql`
      select from service where place_id = ${tx.place.place_id} and service_id = any(${ids}::uuid[])
      order by service_id for update
    `.execute(tx.db)
  const { rows } = await sql<Row>`
    select service.service_id, service.content, service.origins, service.choices, service.merged_into,
      coalesce(jsonb_object_agg(entry.entry_id, source.name) filter (where entry.entry_id is not null), '{}') as sources
    from service
    left join entry using (place_id, service_id)
    left join source using (place_id, source_id)
    where service.place_id = ${tx.place.place_id} and service.service_id = any(${ids}::uuid[])
    group by service.place_id, service.service_id
  `.execute(tx.db)
  return ids.flatMap(id => rows.filter(row => row.service_id === id).map(sideOf))
}

interface Row extends Side {
  choices: Origins
  /** Entry to the name of its source. */
  sources: Record<string, string>
}

/** Of a service with one entry, every field is from there. */
function sideOf({ sources, ...row }: Row) {
  const [only, ...more] = Object.keys(sources)
  const fields = Object.keys(row.content) as (keyof ServiceRecord)[]
  const origins: Origins =
    more.length === 0 ? Object.fromEntries(fields.map(field => [field, only])) : row.origins
  const named = (field: Field) => [field, sources[origins[field] ?? ''] ?? '']
  return { ...row, origins, sources: Object.fromEntries(fields.map(named)) as Origins }
}

/** A merge as it was made. */
export const mergeToRead = async (tx: Tx, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('merge')
      .innerJoin('service as kept', join =>
        join.onRef('kept.place_id', '=', 'merge.place_id').onRef('kept.service_id', '=', 'merge.kept_id'),
      )
      .innerJoin('service as gone', join =>
        join.onRef('gone.place_id', '=', 'merge.place_id').onRef('gone.service_id', '=', 'merge.gone_id'),
      )
      .select(['merge_id', 'merged_at', 'merged_by', 'undone_at', 'undone_by'])
      .select(['kept.name as kept', 'gone.name as gone'])
      .where('merge_id', '=', id)
      .executeTakeFirst(),
  )
