/**
 * What belongs to a person moves from one record to another, and back. Only here does a room write in another's
 * tables: whose a row is, and never what is in it.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { putBack, renumber } from '../../shortlists/changes/order.ts'
import { movingTables, type Keys, type MovingTable } from './tables.ts'

interface Way {
  from: string
  to: string
}

/** Everything that moves, from one record to the other. Returns the keys of what did. */
export async function moveAll(tx: Tx, way: Way): Promise<Keys> {
  const moved: Keys = {}
  for (const { table, key, numbered } of movingTables) {
    const keys = await moveRows(tx, { ...way, table, key, numbered, only: notTwice(table, way.to) })
    if (keys.length > 0) moved[table] = keys
    if (numbered) await number(tx, { table, key, numbered, person: way.to }, 'as written')
  }
  await renumber(tx, way.to)
  return moved
}

/** These rows go home, and their options to where they stood. Versions keep their order on both sides. */
export async function moveBack(
  tx: Tx,
  way: Way,
  { back, places }: { back: Keys; places: Record<string, number> },
): Promise<void> {
  for (const { table, key, numbered } of movingTables) {
    const keys = back[table] ?? []
    if (keys.length === 0) continue
    const only = sql`and ${sql.ref(`belonging.${key}`)} = any(${keys}::uuid[])`
    await moveRows(tx, { ...way, table, key, numbered, only })
    if (numbered)
      for (const person of [way.from, way.to])
        await number(tx, { table, key, numbered, person }, 'as they are')
  }
  await putBack(tx, way.to, places)
  await renumber(tx, way.from)
}

/** Where the options of somebody's shortlist stand. */
export async function placesOnShortlist(tx: Tx, personId: string): Promise<Record<string, number>> {
  const rows = await tx.db
    .selectFrom('shortlist_option')
    .select(['option_id', 'position'])
    .where('person_id', '=', personId)
    .where('position', 'is not', null)
    .execute()
  return Object.fromEntries(rows.map(row => [row.option_id, row.position ?? 0]))
}

/** A service stands on a shortlist once: the option of the record that is kept stays, the other one does not move. */
const notTwice = (table: MovingTable, to: string): RawBuilder<unknown> =>
  table === 'shortlist_option'
    ? sql`and not exists (
        select from shortlist_option as theirs
        where theirs.place_id = belonging.place_id and theirs.person_id = ${to}::uuid
          and theirs.service_id = belonging.service_id
      )`
    : sql``

/** Above any version there is: where those that come stand until all are numbered. */
const above = 1_000_000

interface Moved extends Way {
  table: MovingTable
  key: string
  numbered: readonly string[] | undefined
  only: RawBuilder<unknown>
}

async function moveRows(tx: Tx, { from, to, table, key, numbered, only }: Moved): Promise<string[]> {
  const besides = numbered ? sql`, version = version + ${above}` : sql``
  const { rows } = await sql<{ key: string }>`
    update ${sql.table(table)} as belonging set person_id = ${to}::uuid ${besides}
    where place_id = ${tx.place.place_id} and person_id = ${from}::uuid ${only}
    returning ${sql.ref(`belonging.${key}`)} as key
  `.execute(tx.db)
  return rows.map(row => row.key).toSorted()
}

interface Numbered {
  table: MovingTable
  key: string
  numbered: readonly string[]
  person: string
}

/**
 * Numbers the versions of somebody's texts from one: as they are, or as they were written, those that came among
 * those that were there. Each side keeps its own order, whatever a clock said.
 */
async function number(
  tx: Tx,
  { table, key, numbered, person }: Numbered,
  order: 'as written' | 'as they are',
): Promise<void> {
  const theirs = sql`place_id = ${tx.place.place_id} and person_id = ${person}::uuid`
  const within = sql.join([sql`true`, ...numbered.map(column => sql.ref(column))])
  const by = order === 'as written' ? sql`written, came, version` : sql`version`
  const { rows } = await sql<{ key: string; version: number }>`
    select ${sql.ref(key)} as key, row_number() over (partition by ${within} order by ${by})::integer as version
    from (
      select *, version > ${above} as came,
        max(written_at) over (partition by ${within}, version > ${above} order by version) as written
      from ${sql.table(table)} where ${theirs}
    ) as versions
  `.execute(tx.db)
  await sql`update ${sql.table(table)} set version = version + ${2 * above} where ${theirs}`.execute(tx.db)
  await sql`
    update ${sql.table(table)} as belonging set version = wanted.version
    from unnest(${rows.map(row => row.key)}::uuid[], ${rows.map(row => row.version)}::integer[]) as wanted (key, version)
    where belonging.place_id = ${tx.place.place_id} and ${sql.ref(`belonging.${key}`)} = wanted.key
  `.execute(tx.db)
}
