/** Services of one source: each row is what that source says, and becomes or changes an entry. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/tx.ts'
import type { ServiceRecord } from '../../record.ts'
import { needsSql, positionFromSql, positionSql, renew, summarySql } from '../../renew.ts'
import { summaryOf } from '../../summary.ts'
import { whyNotThere } from '../locate.ts'
import type { Source } from '../source.ts'
import type { Known, Staged, Target } from '../target.ts'

/** Rows in one statement, so that no statement takes long. */
const chunk = 20_000

export const servicesOf = (source: Source): Target => ({
  async known(tx, asked) {
    const { rows } = await sql<Known & { key: string }>`
      select asked.key, entry.entry_id as id, entry.is_gone as "isGone",
        entry.fingerprint = asked.fingerprint and not entry.is_gone as "isSame",
        case when entry.is_gone or entry.fingerprint <> asked.fingerprint then entry.content end as content
      from unnest(${asked.map(({ key }) => key)}::text[], ${asked.map(one => one.fingerprint)}::text[])
        as asked (key, fingerprint)
      join entry on entry.source_key = asked.key and entry.place_id = ${tx.place.place_id}
      join source using (place_id, source_id)
      where source.name = ${source.name}
    `.execute(tx.db)
    return new Map(rows.map(row => [row.key, row]))
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

  summaryOf: content => summaryOf(content as ServiceRecord),
  check: (tx, entries) => whyNotThere(tx, entries as Parameters<typeof whyNotThere>[1]),

  async apply(tx, id) {
    for (let at = 0; ; at += chunk) {
      const { rows } = await sql<{ entry_id: string; change: Staged['change'] }>`
        select entry_id, change from import_row where import_id = ${id}
        order by file_number, row_number limit ${chunk} offset ${at}
      `.execute(tx.db)
      if (rows.length === 0) return
      const which = (change: Staged['change']) =>
        rows.filter(row => row.change === change).map(row => row.entry_id)
      await add(tx, id, source, which('new'))
      await change(tx, id, which('changed'))
      await markGone(tx, which('gone'))
    }
  },
})

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
async function add(tx: Tx, id: string, source: Source, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return
  const rows = sql`import_row as row where row.import_id = ${id} and row.entry_id = any(${entries}::uuid[])`
  await sql`
    insert into service (service_id, content, name, organisation_name, needs, cost, status, postcode, position,
      position_from, updated_at)
    select row.entry_id, row.content, summary.name, summary.organisation_name, ${needsSql}, summary.cost,
      summary.status, summary.postcode, ${positionSql}, ${positionFromSql}, ${tx.now}
    from (select * from ${rows}) as row
    cross join ${summarySql}
    left join postcode on postcode.postcode = summary.postcode
  `.execute(tx.db)
  await sql`
    insert into entry (entry_id, source_id, source_key, service_id, content, fingerprint, first_said_at, said_at)
    select row.entry_id, source.source_id, row.key, row.entry_id, row.content, row.fingerprint, ${tx.now}, ${tx.now}
    from (select * from ${rows}) as row
    join source on source.place_id = ${tx.place.place_id} and source.name = ${source.name}
  `.execute(tx.db)
}

async function change(tx: Tx, id: string, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return
  const { rows } = await sql<{ service_id: string }>`
    update entry set content = row.content, fingerprint = row.fingerprint, said_at = ${tx.now}, is_gone = false,
      changed = entry.changed || (
        select coalesce(jsonb_object_agg(difference ->> 'field', to_jsonb(${tx.now}::timestamptz)), '{}')
        from jsonb_array_elements(row.differences) as difference)
    from import_row as row
    where row.import_id = ${id} and row.entry_id = any(${entries}::uuid[])
      and entry.place_id = ${tx.place.place_id} and entry.entry_id = row.entry_id
    returning service_id
  `.execute(tx.db)
  await renew(tx, [...new Set(rows.map(row => row.service_id))])
}

/** A service is gone when every source that knew it has let it go. Nothing is deleted. */
async function markGone(tx: Tx, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return
  const { rows } = await sql<{ service_id: string }>`
    update entry set is_gone = true where place_id = ${tx.place.place_id} and entry_id = any(${entries}::uuid[])
    returning service_id
  `.execute(tx.db)
  await renew(tx, [...new Set(rows.map(row => row.service_id))])
}
