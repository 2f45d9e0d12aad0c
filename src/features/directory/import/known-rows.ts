/**
 * Rows that look as they did when they were last read: they say what they said then, and need not be read again.
 * A row of which anything was doubted is read each time, so that nothing that is wrong is ever passed over.
 */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import type { Format } from './format.ts'
import type { Source } from './source.ts'
import type { KnownRow, Row, Table } from './table.ts'

type InPlace = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** The same tables, each row with its print, and with what it says where that is known. */
export async function withKnown(
  inPlace: InPlace,
  { format, source }: { format: Format; source: Source },
  tables: readonly Table[],
): Promise<Table[]> {
  if (format.kind !== 'directory') return [...tables]
  const { geography, hasRows } = await inPlace(tx => sinceWhen(tx, source))
  return tables.map(table => {
    const how = JSON.stringify([thisProgram, format.name, format.how, table.columns, geography])
    return { ...table, rows: marked(table, hash('sha1', how)) }
  })

  async function* marked(table: Table, how: string): AsyncIterable<Row[]> {
    for await (const rows of table.rows) {
      for (const row of rows) if (isAlone(row)) row.print = printOf(row, how)
      if (hasRows) await inPlace(tx => markKnown(tx, source, rows))
      yield rows
    }
  }
}

/** All that it says stands in its cells, and its reader found nothing wrong. */
const isAlone = ({ record, faults = [] }: Row): boolean => record === undefined && faults.length === 0

/**
 * Another version of the program, other columns, another mapping, or more that is known of places: and the same row
 * may say something else.
 */
const printOf = ({ cells }: Row, how: string): string =>
  hash('sha1', `${how}${Object.values(cells).join('\u001F')}`, 'base64url')

/** As it was started: its file may be replaced while it runs. */
const thisProgram = hash('sha1', readFileSync(import.meta.filename))

async function sinceWhen(tx: Tx, { name }: Source): Promise<{ geography: string | null; hasRows: boolean }> {
  const { rows } = await sql<{ geography: string | null; hasRows: boolean }>`
    select (select max(brought_in_at)::text from geography_file) as geography, exists (
      select from entry join source using (place_id, source_id)
      where entry.place_id = ${tx.place.place_id} and source.name = ${name} and row_print is not null) as "hasRows"
  `.execute(tx.db)
  return rows[0] ?? { geography: null, hasRows: false }
}

async function markKnown(tx: Tx, { name }: Source, rows: readonly Row[]): Promise<void> {
  const { rows: found } = await sql<KnownRow & { print: string }>`
    select asked.print, entry.*
    from unnest(${rows.flatMap(row => row.print ?? [])}::text[]) as asked (print)
    cross join lateral (
      select source_key as key, fingerprint, content ->> 'name' as name,
        content -> 'organisation' ->> 'name' as organisation
      from entry
      where entry.place_id = ${tx.place.place_id} and row_print = asked.print and not is_gone and source_id = (
        select source_id from source where place_id = ${tx.place.place_id} and source.name = ${name})
      offset 0
    ) as entry
  `.execute(tx.db)
  const known = new Map(found.map(({ print, ...said }) => [print, said]))
  for (const row of rows) {
    const said = known.get(row.print ?? '')
    if (said) row.known = said
  }
}
