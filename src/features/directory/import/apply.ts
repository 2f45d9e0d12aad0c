/**
 * The job that brings a confirmed import in: every row in one transaction, all of them or after a kill none.
 * What changes is decided here, by what is known at that moment: another import may have come between.
 */
import { sql } from 'kysely'
import { orNotFound } from '../../../platform/errors.ts'
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { finish } from './changes.ts'
import type { ImportCounts } from './import.ts'
import { isGoneBy } from './preview.ts'
import { importToChange, sourceIdOf } from './queries.ts'
import type { DirectoryShape } from './shape.ts'
import { shapeNamed } from './shapes/all.ts'

type Changed = Pick<ImportCounts, 'new' | 'changed' | 'gone'>

/** Rows in one statement, so that no statement takes long. */
const chunk = 20_000

export async function applyImport(ground: Ground, place: number, id: string): Promise<void> {
  await asProgram(ground, place, async tx => {
    const { status, shape: name, counts } = await importToChange(tx, id)
    if (status !== 'applying') return
    const shape = orNotFound(shapeNamed(name ?? ''))
    await sql`select pg_advisory_xact_lock(hashtext(${shape.name}))`.execute(tx.db)
    const done =
      shape.kind === 'postcodes' ? await applyPostcodes(tx, id) : await applyServices(tx, id, shape, counts)
    const taken = counts.new + counts.changed + counts.same
    await finish(tx, id, {
      status: 'done',
      counts: { ...counts, ...done, same: taken - done.new - done.changed },
    })
  })
}

async function applyServices(
  tx: Tx,
  id: string,
  shape: DirectoryShape,
  { faults }: ImportCounts,
): Promise<Changed> {
  await tx.db
    .insertInto('source')
    .values(shape.source)
    .onConflict(conflict =>
      conflict.columns(['place_id', 'name']).doUpdateSet({ licence: shape.source.licence }),
    )
    .execute()
  const source = await sourceIdOf(tx, shape)
  const upserted = await inChunks(tx, id, async (from, until) => {
    const { rows } = await sql<{ is_new: boolean }>`
      insert into service (source_id, source_key, name, organisation_name, description, needs, cost, address, postcode,
        position, position_from, phone, email, url, hours, fingerprint, is_gone, updated_at)
      select ${source}, entry.key, entry.name, entry.organisation_name, entry.description,
        array(select jsonb_array_elements_text(import_row.content -> 'needs')), entry.cost, entry.address, entry.postcode,
        coalesce(point(entry.x, entry.y), postcode.position),
        case when entry.x is not null then 'source' when postcode.position is not null then 'postcode' end,
        entry.phone, entry.email, entry.url, import_row.content -> 'hours', entry.fingerprint, false, ${tx.now}
      from import_row
      cross join jsonb_to_record(import_row.content) as entry(key text, name text, organisation_name text,
        description text, cost text, address text, postcode text, x double precision, y double precision,
        phone text, email text, url text, fingerprint text)
      left join postcode on postcode.postcode = entry.postcode
      where import_row.import_id = ${id} and import_row.row_number >= ${from} and import_row.row_number < ${until}
      on conflict (place_id, source_id, source_key) do update set
        name = excluded.name, organisation_name = excluded.organisation_name, description = excluded.description,
        needs = excluded.needs, cost = excluded.cost, address = excluded.address, postcode = excluded.postcode,
        position = excluded.position, position_from = excluded.position_from, phone = excluded.phone,
        email = excluded.email, url = excluded.url, hours = excluded.hours, fingerprint = excluded.fingerprint,
        is_gone = false, updated_at = excluded.updated_at
      where service.fingerprint <> excluded.fingerprint or service.is_gone
      returning old.service_id is null as is_new
    `.execute(tx.db)
    return rows
  })
  return { ...upserted, gone: faults > 0 ? 0 : await markGone(tx, id, shape) }
}

/** A file with rows that could not be read says nothing about what it lacks. */
async function markGone(tx: Tx, id: string, shape: DirectoryShape): Promise<number> {
  const { numAffectedRows } = await sql`
    update service set is_gone = true, updated_at = ${tx.now} where ${await isGoneBy(tx, id, shape)}
  `.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}

/** Postcodes are shared by every place: services anywhere that had no position for want of one get it. */
async function applyPostcodes(tx: Tx, id: string): Promise<Changed> {
  const upserted = await inChunks(tx, id, async (from, until) => {
    const { rows } = await sql<{ is_new: boolean }>`
      insert into postcode (postcode, outward, position, lsoa21)
      select entry.key, entry.outward, point(entry.x, entry.y), entry.lsoa21
      from import_row
      cross join jsonb_to_record(import_row.content) as entry(key text, outward text, x double precision,
        y double precision, lsoa21 text)
      where import_row.import_id = ${id} and import_row.row_number >= ${from} and import_row.row_number < ${until}
      on conflict (postcode) do update set
        outward = excluded.outward, position = excluded.position, lsoa21 = excluded.lsoa21
      where postcode.lsoa21 is distinct from excluded.lsoa21
        or (postcode.position)[0] is distinct from (excluded.position)[0]
        or (postcode.position)[1] is distinct from (excluded.position)[1]
      returning old.postcode is null as is_new
    `.execute(tx.db)
    return rows
  })
  await sql`
    update service set position = postcode.position,
      position_from = case when postcode.position is not null then 'postcode' end
    from postcode
    where postcode.postcode = service.postcode and service.position_from is distinct from 'source'
      and ((service.position)[0] is distinct from (postcode.position)[0]
        or (service.position)[1] is distinct from (postcode.position)[1])
  `.execute(tx.db)
  return { ...upserted, gone: 0 }
}

/** Does `work` for all rows, a chunk at a time, and counts what it added and what it changed. */
async function inChunks(
  tx: Tx,
  id: string,
  work: (from: number, until: number) => Promise<readonly { is_new: boolean }[]>,
): Promise<{ new: number; changed: number }> {
  const { last } = await tx.db
    .selectFrom('import_row')
    .select(query => query.fn.max('row_number').as('last'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow()
  const count = { new: 0, changed: 0 }
  for (let from = 1; from <= (last ?? 0); from += chunk)
    for (const { is_new } of await work(from, from + chunk)) count[is_new ? 'new' : 'changed']++
  return count
}
