/** Services of one source: each row is what that source says, and becomes or changes an entry. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/tx.ts'
import type { ServiceRecord } from '../../record.ts'
import { nearestSql } from '../../place-services.ts'
import { facetsSql, needsSql, positionFromSql, positionSql, renew, summarySql } from '../../renew.ts'
import { summaryOf } from '../../summary.ts'
import { directoryChanges } from '../../version.ts'
import { withNeeds } from '../../suggested-needs.ts'
import { whyNotThere } from '../locate.ts'
import type { Source } from '../source.ts'
import type { Known, Staged, Target } from '../target.ts'

/** Rows in one statement, so that no statement takes long. */
const chunk = 20_000

export const servicesOf = (source: Source): Target => ({
  async known(tx, asked) {
    // Row by row through the index, whatever the planner has or has not counted yet.
    const { rows } = await sql<Known & { key: string }>`
      select asked.key, entry.entry_id as id, entry.is_gone as "isGone",
        entry.fingerprint = asked.fingerprint and not entry.is_gone as "isSame", entry.row_print as print,
        case when entry.is_gone or entry.fingerprint <> asked.fingerprint then entry.content end as content
      from unnest(${asked.map(({ key }) => key)}::text[], ${asked.map(one => one.fingerprint)}::text[])
        as asked (key, fingerprint)
      cross join lateral (
        select * from entry
        where entry.place_id = ${tx.place.place_id} and entry.source_key = asked.key and entry.source_id = (
          select source_id from source where place_id = ${tx.place.place_id} and name = ${source.name})
        offset 0
      ) as entry
    `.execute(tx.db)
    return new Map(rows.map(row => [row.key, row]))
  },

  async remember(tx, rows) {
    await sql`
      update entry set row_print = row.print
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, print text)
      where entry.place_id = ${tx.place.place_id} and entry.entry_id = row.id
    `.execute(tx.db)
  },

  async count(tx) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from entry join source using (place_id, source_id)
      where entry.place_id = ${tx.place.place_id} and source.name = ${source.name} and not entry.is_gone
    `.execute(tx.db)
    return rows[0]?.count ?? 0
  },

  gone: async function* (tx, named) {
    let after = ''
    for (let number = 0; ;) {
      const { rows } = await entriesAfter(tx, source, after)
      if (rows.length === 0) return
      after = rows.at(-1)?.source_key ?? after
      const lacked = rows.filter(
        row =>
          !named.has(row.source_key) &&
          (named.organisations === null || named.organisations.has(row.organisation_name)),
      )
      yield lacked.map(row => goneRow(row, (number -= 1)))
    }
  },

  complete: content => withNeeds(content as ServiceRecord),
  summaryOf: content => summaryOf(content as ServiceRecord),
  check: whyNotThere,

  async apply(tx, id) {
    for (let from: Mark = [0, -2_000_000_000]; ;) {
      const marks = await marksAfter(tx, id, from)
      const until = marks.at(-1)
      if (!until) return
      const part = { id, from, until: [until.file_number, until.row_number] } as const
      const changes = new Set(marks.map(mark => mark.change))
      if (changes.has('new')) await add(tx, source, part)
      if (changes.has('changed')) await change(tx, part)
      if (changes.has('gone')) await markGone(tx, part)
      from = part.until
    }
  },
})

/** File and row. */
type Mark = readonly [file: number, row: number]

/** The rows of an import after one mark, up to another. */
interface Part {
  id: string
  from: Mark
  until: Mark
}

/** The next rows, so many that no statement takes long. */
const marksAfter = async (tx: Tx, id: string, [file, row]: Mark) =>
  tx.db
    .selectFrom('import_row')
    .select(['file_number', 'row_number', 'change'])
    .where('import_id', '=', id)
    .where(sql<boolean>`(file_number, row_number) > (${file}, ${row})`)
    .orderBy('file_number')
    .orderBy('row_number')
    .limit(chunk)
    .execute()

/** Of a part, the rows with this change. */
const rowsOf = ({ id, from, until }: Part, change: Staged['change']) => sql`(
  select * from import_row where import_id = ${id} and change = ${change}
    and (file_number, row_number) > (${from[0]}, ${from[1]}) and (file_number, row_number) <= (${until[0]}, ${until[1]})
)`

interface Entry {
  entry_id: string
  source_key: string
  name: string
  organisation_name: string
}

const entriesAfter = (tx: Tx, source: Source, after: string) =>
  sql<Entry>`
    select entry.entry_id, source_key, entry.content ->> 'name' as name,
      entry.content -> 'organisation' ->> 'name' as organisation_name
    from entry join source using (place_id, source_id)
    where entry.place_id = ${tx.place.place_id} and source.name = ${source.name} and not entry.is_gone
      and source_key > ${after}
    order by source_key limit 5000
  `.execute(tx.db)

/** What is gone stands in no row of the file: it is numbered below nought. */
const goneRow = ({ entry_id, source_key, name, organisation_name }: Entry, number: number): Staged => ({
  entry_id,
  file_number: 1,
  row_number: number,
  change: 'gone',
  key: source_key,
  content: { name, organisation: { name: organisation_name } },
  differences: [],
  fingerprint: '',
  summary: {},
})

/** A new entry is a service of its own until somebody finds that it is one we know. */
async function add(tx: Tx, source: Source, part: Part): Promise<void> {
  await directoryChanges(tx)
  await sql`
    insert into service (service_id, content, name, organisation_name, needs, cost, status, postcode, area,
      position, position_from, facets, minimum_age, maximum_age, updated_at)
    select row.entry_id, row.content, summary.name, summary.organisation_name, ${needsSql}, summary.cost,
      summary.status, summary.postcode, summary.area, ${positionSql}, ${positionFromSql}, ${facetsSql},
      summary.minimum_age, summary.maximum_age, ${tx.now}
    from ${rowsOf(part, 'new')} as row
    cross join ${summarySql}
    ${nearestSql('summary')}
  `.execute(tx.db)
  await sql`
    insert into entry (entry_id, source_id, source_key, service_id, content, fingerprint, row_print, first_said_at,
      said_at)
    select row.entry_id, source.source_id, row.key, row.entry_id, row.content, row.fingerprint, row.row_print,
      ${tx.now}, ${tx.now}
    from ${rowsOf(part, 'new')} as row
    join source on source.place_id = ${tx.place.place_id} and source.name = ${source.name}
  `.execute(tx.db)
}

async function change(tx: Tx, part: Part): Promise<void> {
  const { rows } = await sql<{ service_id: string }>`
    update entry set content = row.content, fingerprint = row.fingerprint, row_print = row.row_print, said_at = ${tx.now}, is_gone = false,
      changed = entry.changed || (
        select coalesce(jsonb_object_agg(difference ->> 'field', to_jsonb(${tx.now}::timestamptz)), '{}')
        from jsonb_array_elements(row.differences) as difference)
    from ${rowsOf(part, 'changed')} as row
    where entry.place_id = ${tx.place.place_id} and entry.entry_id = row.entry_id
    returning service_id
  `.execute(tx.db)
  await renew(tx, [...new Set(rows.map(row => row.service_id))])
}

/** A service is gone when every source that knew it has let it go. Nothing is deleted. */
async function markGone(tx: Tx, part: Part): Promise<void> {
  const { rows } = await sql<{ service_id: string }>`
    update entry set is_gone = true from ${rowsOf(part, 'gone')} as row
    where entry.place_id = ${tx.place.place_id} and entry.entry_id = row.entry_id
    returning service_id
  `.execute(tx.db)
  await renew(tx, [...new Set(rows.map(row => row.service_id))])
}
