/** What an import would change: each row is kept with its change, field by field, beside what is known now. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { between } from '../grid.ts'
import { positionsOf } from '../postcodes.ts'
import { sourceIdOf } from './queries.ts'
import type { Fault } from './rows.ts'
import { fingerprintOf, type DirectoryShape, type Good, type ServiceEntry, type Shape } from './shape.ts'

/** Keeps these rows with what each would change. Returns what was found wrong on the way. */
export async function previewRows(tx: Tx, id: string, shape: Shape, good: readonly Good[]): Promise<Fault[]> {
  if (shape.kind === 'postcodes') {
    await previewPostcodes(tx, id, good)
    return []
  }
  const { located, faults } = await locate(tx, good as readonly Good<ServiceEntry>[])
  await previewServices(tx, id, shape, located)
  return faults
}

/** A position farther than this from its own postcode belongs to another place, or is in the sea. */
const farthest = 5000

/** Leaves out positions that cannot be: the postcode then says where the service is. */
async function locate(tx: Tx, good: readonly Good<ServiceEntry>[]) {
  const known = await positionsOf(
    tx,
    good.flatMap(({ entry }) => entry.postcode ?? []),
  )
  const faults: Fault[] = []
  const located = good.map(one => {
    const { x, y, postcode } = one.entry
    const home = postcode === null ? undefined : known.get(postcode)
    if (x === null || y === null || !home || between({ x, y }, home) <= farthest) return one
    faults.push({
      row: one.row,
      column: null,
      isWarning: true,
      words: `The position is ${Math.round(between({ x, y }, home) / 1000)} km from the postcode ${postcode}. We take the postcode’s. Correct one of them at the source`,
    })
    const entry = { ...one.entry, x: null, y: null }
    return { ...one, entry, fingerprint: fingerprintOf(entry) }
  })
  return { located, faults }
}

/** The rows as the database takes them: one value, however many they are. */
const asRows = (good: readonly Good[]) =>
  JSON.stringify(
    good.map(({ row, entry, fingerprint }) => ({
      row_number: row,
      key: entry.key,
      content: { ...entry, fingerprint },
    })),
  )

const run = sql`
  on conflict (place_id, import_id, row_number) do update set
    change = excluded.change, key = excluded.key, content = excluded.content, differences = excluded.differences
`

async function previewServices(
  tx: Tx,
  id: string,
  shape: DirectoryShape,
  good: readonly Good[],
): Promise<void> {
  const place = tx.place.place_id
  await sql`
    insert into import_row (import_id, row_number, change, key, content, differences)
    select ${id}, entry.row_number,
      case when service.service_id is null then 'new'
        when service.fingerprint = entry.content ->> 'fingerprint' and not service.is_gone then 'same'
        else 'changed' end,
      entry.key, entry.content, coalesce(differences.list, '[]')
    from jsonb_to_recordset(${asRows(good)}::jsonb) as entry(row_number integer, key text, content jsonb)
    left join service on service.place_id = ${place} and service.source_id = ${await sourceIdOf(tx, shape)}
      and service.source_key = entry.key
    cross join lateral (
      select jsonb_agg(jsonb_build_object('field', field, 'was', was, 'now', now)) as list
      from (values
        ('in its source', case when service.is_gone then 'no' else 'yes' end, 'yes'),
        ('name', service.name, entry.content ->> 'name'),
        ('organisation', service.organisation_name, entry.content ->> 'organisation_name'),
        ('description', service.description, entry.content ->> 'description'),
        ('helps with', array_to_string(service.needs, ', '),
          array_to_string(array(select jsonb_array_elements_text(entry.content -> 'needs')), ', ')),
        ('cost', service.cost, entry.content ->> 'cost'),
        ('address', service.address, entry.content ->> 'address'),
        ('postcode', service.postcode, entry.content ->> 'postcode'),
        ('position', case when service.position_from = 'source'
          then concat_ws(', ', (service.position)[0], (service.position)[1]) end,
          nullif(concat_ws(', ', entry.content ->> 'x', entry.content ->> 'y'), '')),
        ('phone', service.phone, entry.content ->> 'phone'),
        ('email', service.email, entry.content ->> 'email'),
        ('web address', service.url, entry.content ->> 'url'),
        ('hours', service.hours::text, (entry.content -> 'hours')::text)
      ) as fields(field, was, now)
      where service.service_id is not null and was is distinct from now
    ) as differences
    ${run}
  `.execute(tx.db)
}

async function previewPostcodes(tx: Tx, id: string, good: readonly Good[]): Promise<void> {
  await sql`
    insert into import_row (import_id, row_number, change, key, content, differences)
    select ${id}, entry.row_number,
      case when postcode.postcode is null then 'new' when differences.list is null then 'same' else 'changed' end,
      entry.key, entry.content, coalesce(differences.list, '[]')
    from jsonb_to_recordset(${asRows(good)}::jsonb) as entry(row_number integer, key text, content jsonb)
    left join postcode on postcode.postcode = entry.key
    cross join lateral (
      select jsonb_agg(jsonb_build_object('field', field, 'was', was, 'now', now)) as list
      from (values
        ('position', nullif(concat_ws(', ', (postcode.position)[0], (postcode.position)[1]), ''),
          nullif(concat_ws(', ', entry.content ->> 'x', entry.content ->> 'y'), '')),
        ('small area', postcode.lsoa21, entry.content ->> 'lsoa21')
      ) as fields(field, was, now)
      where postcode.postcode is not null and was is distinct from now
    ) as differences
    ${run}
  `.execute(tx.db)
}

/** Adds what the source no longer has, numbered below nought because it stands in no row. */
export async function previewGone(tx: Tx, id: string, shape: DirectoryShape): Promise<void> {
  await sql`
    insert into import_row (import_id, row_number, change, key, content)
    select ${id}, -row_number() over (order by name), 'gone', source_key,
      jsonb_build_object('name', name, 'organisation_name', organisation_name)
    from service
    where ${await isGoneBy(tx, id, shape)}
  `.execute(tx.db)
}

/** The services that were known from this source, and that this file no longer names. */
export async function isGoneBy(tx: Tx, id: string, shape: DirectoryShape) {
  const named = sql`select from import_row where import_row.import_id = ${id} and import_row.change <> 'gone'`
  return sql<boolean>`
    service.place_id = ${tx.place.place_id} and service.source_id = ${await sourceIdOf(tx, shape)}
    and not service.is_gone
    and not exists (${named} and import_row.key = service.source_key)
    and (${shape.isWholeOf === 'source'}
      or exists (${named} and import_row.content ->> 'organisation_name' = service.organisation_name))
  `
}
