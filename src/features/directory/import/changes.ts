/**
 * An import's life: begun with a file, read into rows to be shown, confirmed or cancelled, applied whole.
 * Reading and applying are jobs; both may be killed and run again, and nothing is ever half in.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'
import { readFile, type Fault } from './file.ts'
import { importToChange, type ImportStatus } from './queries.ts'
import { knownShapes, shapeNamed, shapeOf } from './shapes/all.ts'
import { readRows, type PostcodeEntry, type ServiceEntry } from './shape.ts'

interface Begun {
  fileName: string
  bytes: Uint8Array
  kind: 'directory' | 'postcodes'
  by: string
}

/** Keeps the file and asks for it to be read. */
export async function beginImport(tx: Tx, { fileName, bytes, kind, by }: Begun): Promise<string> {
  const { import_id } = await tx.db
    .insertInto('import')
    .values({
      kind,
      file_name: fileName.slice(0, 200),
      bytes: Buffer.from(bytes),
      status: 'reading',
      started_at: tx.now,
      started_by: by,
    })
    .returning('import_id')
    .executeTakeFirstOrThrow()
  await tx.later('read-import', { import: import_id })
  return import_id
}

/** Rows kept in one statement. */
const chunk = 1000

/** Reads the file into rows with what each would change. Run again, it begins again. */
export async function readImport(ground: Ground, place: number, id: string): Promise<void> {
  const start = await asProgram(ground, place, async tx => {
    const { status, bytes, kind } = await importToChange(tx, id)
    if (status !== 'reading') return null
    await tx.db.deleteFrom('import_row').where('import_id', '=', id).execute()
    await tx.db.deleteFrom('import_fault').where('import_id', '=', id).execute()
    return { bytes, kind }
  })
  if (!start) return
  const file = await readFile(start.bytes)
  if ('refused' in file) return refuse(ground, place, id, file.refused)
  const shape = shapeOf(file.columns)
  if (!shape || shape.kind !== start.kind) return refuse(ground, place, id, [unknownShape(file.columns)])
  const { entries, faults } = readRows<ServiceEntry | PostcodeEntry>(shape, file.rows)
  const allFaults = [...file.faults, ...faults]
  for (let at = 0; at < entries.length; at += chunk) {
    const isWanted = await asProgram(ground, place, async tx => {
      await tx.db
        .insertInto('import_row')
        .values(
          entries.slice(at, at + chunk).map(({ row, entry }) => ({
            import_id: id,
            row_number: row,
            change: 'new' as const,
            key: entry.key,
            content: JSON.stringify({ ...entry, fingerprint: fingerprintOf(entry) }),
          })),
        )
        .execute()
      return setProgress(tx, id, Math.min(at + chunk, entries.length))
    })
    if (!isWanted) return
  }
  await asProgram(ground, place, async tx => {
    await keepFaults(tx, id, allFaults)
    await (shape.kind === 'directory' ? compareServices(tx, id, shape.source.name) : comparePostcodes(tx, id))
    const counts = await countRows(tx, id)
    await settle(tx, id, 'reading', {
      status: 'ready',
      shape: shape.name,
      counts: JSON.stringify({
        ...counts,
        left: file.rows.length + file.faults.filter(fault => !fault.isWarning).length - entries.length,
        faults: allFaults.filter(fault => !fault.isWarning).length,
        warnings: allFaults.filter(fault => fault.isWarning).length,
      }),
    })
  })
}

const unknownShape = (columns: readonly string[]): Fault => ({
  row: 1,
  column: null,
  isWarning: false,
  words: `The columns are not ones we know: ${columns.slice(0, 12).join(', ')}. Known files and their columns: ${knownShapes()}`,
})

/** Whoever imported confirms what the preview showed; the changes are applied as one. */
export async function confirmImport(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  refuseIf(whyNot(status, 'ready', 'This import was confirmed or cancelled already'))
  await settle(tx, id, 'ready', { status: 'applying', rows_done: 0 })
  await tx.later('apply-import', { import: id })
}

/** Nothing of the file is kept but its name. */
export async function cancelImport(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  refuseIf(
    status === 'reading' || status === 'ready'
      ? []
      : ['This import is past cancelling: it was applied or cancelled already'],
  )
  await tx.db.deleteFrom('import_row').where('import_id', '=', id).execute()
  await settle(tx, id, status, { status: 'cancelled', bytes: Buffer.alloc(0), finished_at: tx.now })
}

const whyNot = (status: ImportStatus, wanted: ImportStatus, words: string): string[] =>
  status === wanted ? [] : [words]

/** Applies every changed row in one transaction: all of them, or after a kill none, and then again. */
export async function applyImport(ground: Ground, place: number, id: string): Promise<void> {
  await asProgram(ground, place, async tx => {
    const { status, kind, shape } = await importToChange(tx, id)
    if (status !== 'applying') return
    const known = orNotFound(shapeNamed(shape ?? ''))
    if (kind === 'postcodes') await applyPostcodes(tx, id)
    else await applyServices(tx, id, known.source)
    await tx.db.deleteFrom('import_row').where('import_id', '=', id).execute()
    await settle(tx, id, 'applying', { status: 'done', bytes: Buffer.alloc(0), finished_at: tx.now })
  })
}

async function applyServices(tx: Tx, id: string, source: { name: string; licence: string }): Promise<void> {
  const { source_id } = await tx.db
    .insertInto('source')
    .values(source)
    .onConflict(conflict => conflict.columns(['place_id', 'name']).doUpdateSet({ licence: source.licence }))
    .returning('source_id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into service (source_id, source_key, name, organisation_name, description, needs, cost, address, postcode,
      position, position_from, phone, email, url, hours, fingerprint, is_gone, updated_at)
    select ${source_id}, entry.key, entry.name, entry.organisation_name, entry.description,
      array(select jsonb_array_elements_text(import_row.content -> 'needs')), entry.cost, entry.address, entry.postcode,
      coalesce(point(entry.x, entry.y), postcode.position),
      case when entry.x is not null then 'source' when postcode.position is not null then 'postcode' end,
      entry.phone, entry.email, entry.url, import_row.content -> 'hours', entry.fingerprint, false, ${tx.now}
    from import_row
    cross join jsonb_to_record(import_row.content) as entry(key text, name text, organisation_name text,
      description text, cost text, address text, postcode text, x double precision, y double precision,
      phone text, email text, url text, fingerprint text)
    left join postcode on postcode.postcode = entry.postcode
    where import_row.import_id = ${id} and import_row.change in ('new', 'changed')
    on conflict (place_id, source_id, source_key) do update set
      name = excluded.name, organisation_name = excluded.organisation_name, description = excluded.description,
      needs = excluded.needs, cost = excluded.cost, address = excluded.address, postcode = excluded.postcode,
      position = excluded.position, position_from = excluded.position_from, phone = excluded.phone,
      email = excluded.email, url = excluded.url, hours = excluded.hours, fingerprint = excluded.fingerprint,
      is_gone = false, updated_at = excluded.updated_at
  `.execute(tx.db)
  await sql`
    update service set is_gone = true, updated_at = ${tx.now}
    from import_row
    where import_row.import_id = ${id} and import_row.change = 'gone'
      and service.place_id = ${tx.place.place_id} and service.source_id = ${source_id}
      and service.source_key = import_row.key
  `.execute(tx.db)
}

/** Services that had no position for want of their postcode get one. */
async function applyPostcodes(tx: Tx, id: string): Promise<void> {
  await sql`
    insert into postcode (postcode, outward, position, lsoa21)
    select entry.key, entry.outward, point(entry.x, entry.y), entry.lsoa21
    from import_row
    cross join jsonb_to_record(import_row.content) as entry(key text, outward text, x double precision,
      y double precision, lsoa21 text)
    where import_row.import_id = ${id} and import_row.change in ('new', 'changed')
    on conflict (postcode) do update set
      outward = excluded.outward, position = excluded.position, lsoa21 = excluded.lsoa21
  `.execute(tx.db)
  await sql`
    update service set position = postcode.position, position_from = 'postcode'
    from postcode
    where service.place_id = ${tx.place.place_id} and service.position_from is distinct from 'source'
      and postcode.postcode = service.postcode
      and (service.position is null or service.position <-> postcode.position > 0)
  `.execute(tx.db)
}

/** Marks each row new, changed field by field, or the same; and adds what is gone from this source. */
async function compareServices(tx: Tx, id: string, source: string): Promise<void> {
  await sql`
    update import_row set
      change = case when service.fingerprint = import_row.content ->> 'fingerprint' and not service.is_gone
        then 'same' else 'changed' end,
      differences = (
        select coalesce(jsonb_agg(jsonb_build_object('field', field, 'was', was, 'now', now)), '[]')
        from (values
          ('name', service.name, import_row.content ->> 'name'),
          ('organisation', service.organisation_name, import_row.content ->> 'organisation_name'),
          ('description', service.description, import_row.content ->> 'description'),
          ('address', service.address, import_row.content ->> 'address'),
          ('postcode', service.postcode, import_row.content ->> 'postcode'),
          ('phone', service.phone, import_row.content ->> 'phone'),
          ('email', service.email, import_row.content ->> 'email'),
          ('web address', service.url, import_row.content ->> 'url'),
          ('hours', service.hours::text, (import_row.content -> 'hours')::text)
        ) as fields(field, was, now)
        where was is distinct from now
      )
    from service
    join source on source.place_id = service.place_id and source.source_id = service.source_id
    where import_row.import_id = ${id} and service.place_id = ${tx.place.place_id}
      and source.name = ${source} and service.source_key = import_row.key
  `.execute(tx.db)
  await sql`
    insert into import_row (import_id, row_number, change, key, content)
    select ${id}, 1000000 + row_number() over (order by service.name), 'gone', service.source_key,
      jsonb_build_object('name', service.name, 'organisation_name', service.organisation_name)
    from service
    join source on source.place_id = service.place_id and source.source_id = service.source_id
    where service.place_id = ${tx.place.place_id} and source.name = ${source} and not service.is_gone
      and not exists (select from import_row where import_row.import_id = ${id} and import_row.key = service.source_key)
  `.execute(tx.db)
}

async function comparePostcodes(tx: Tx, id: string): Promise<void> {
  await sql`
    update import_row set change = case
      when postcode.outward = import_row.content ->> 'outward'
        and postcode.lsoa21 is not distinct from import_row.content ->> 'lsoa21'
        and (postcode.position)[0] is not distinct from (import_row.content ->> 'x')::double precision
        and (postcode.position)[1] is not distinct from (import_row.content ->> 'y')::double precision
      then 'same' else 'changed' end
    from postcode
    where import_row.import_id = ${id} and postcode.postcode = import_row.key
  `.execute(tx.db)
}

async function countRows(tx: Tx, id: string): Promise<Record<string, number>> {
  const rows = await tx.db
    .selectFrom('import_row')
    .select(['change', sql<number>`count(*)`.as('count')])
    .where('import_id', '=', id)
    .groupBy('change')
    .execute()
  return {
    new: 0,
    changed: 0,
    same: 0,
    gone: 0,
    ...Object.fromEntries(rows.map(row => [row.change, row.count])),
  }
}

async function keepFaults(tx: Tx, id: string, faults: readonly Fault[]): Promise<void> {
  for (let at = 0; at < faults.length; at += chunk)
    await tx.db
      .insertInto('import_fault')
      .values(
        faults.slice(at, at + chunk).map(({ row, column, isWarning, words }, index) => ({
          import_id: id,
          fault_number: at + index + 1,
          row_number: row,
          column_name: column,
          is_warning: isWarning,
          words,
        })),
      )
      .execute()
}

async function refuse(ground: Ground, place: number, id: string, faults: readonly Fault[]): Promise<void> {
  await asProgram(ground, place, async tx => {
    await keepFaults(tx, id, faults)
    await settle(tx, id, 'reading', { status: 'refused', bytes: Buffer.alloc(0), finished_at: tx.now })
  })
}

/** How many rows have been read; false when somebody cancelled meanwhile. */
async function setProgress(tx: Tx, id: string, rows: number): Promise<boolean> {
  const still = await tx.db
    .updateTable('import')
    .set({ rows_read: rows })
    .where('import_id', '=', id)
    .where('status', '=', 'reading')
    .returning('import_id')
    .executeTakeFirst()
  return still !== undefined
}

interface Settled {
  status: ImportStatus
  shape?: string
  counts?: string
  rows_done?: number
  bytes?: Buffer
  finished_at?: Temporal.Instant
}

/** The next status, unless the import has moved on. */
async function settle(tx: Tx, id: string, from: ImportStatus, row: Settled): Promise<void> {
  await tx.db.updateTable('import').set(row).where('import_id', '=', id).where('status', '=', from).execute()
}

const fingerprintOf = (entry: object): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 22)
