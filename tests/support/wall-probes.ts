/** What the app can reach on one table from inside a place, and from inside none: tried, not read from the catalogue. */
import pg from 'pg'
import type { Town } from './town.ts'

/** Every table that bears a place and that row-level security guards. */
export async function walledTables(here: Town): Promise<string[]> {
  const rows = await here.rows<{ name: string }>(
    `select relname as name from pg_class
     join pg_attribute on attrelid = pg_class.oid and attname = 'place_id' and not attisdropped
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity order by 1`,
  )
  return rows.map(row => row.name)
}

/**
 * Every hole in the wall around one table. Asked inside a transaction that the superuser began and will
 * roll back: what the mutation test changed there is what is tried here.
 */
export async function holesIn(here: Town, table: string): Promise<string[]> {
  const [places] = await here.rows<{ own: number; other: number }>(
    `select min(place_id) as own, max(place_id) as other from place`,
  )
  const { own, other } = places ?? { own: 0, other: 0 }
  const may = await rightsOn(here, table)
  await here.rows('savepoint before_probe; set local role alongside_app')
  const holes: string[] = []
  for (const from of [null, own]) {
    await here.rows(`select set_config('alongside.place', $1, true)`, [from === null ? '' : String(from)])
    const where = from === null ? 'Outside every place' : 'Inside a place'
    if (may.select) {
      const seen = await here.rows(
        `select from ${table} where ${from === null ? 'true' : `place_id <> ${from}`} limit 1`,
      )
      if (seen.length > 0) holes.push(`${where} the app sees rows of ${table} of another`)
    }
    if (may.insert && (await passes(here, `insert into ${table} (place_id) values (${other})`)))
      holes.push(`${where} the app may write rows of ${table} into another`)
    const isMoved =
      from !== null && may.update && (await here.rows(`select from ${table} limit 1`)).length > 0
    if (isMoved && (await passes(here, `update ${table} set place_id = ${other}`)))
      holes.push(`${where} the app may move rows of ${table} to another`)
  }
  await here.rows('rollback to savepoint before_probe')
  return holes
}

type Rights = Record<'select' | 'insert' | 'update', boolean>

async function rightsOn(here: Town, table: string): Promise<Rights> {
  const [rights] = await here.rows<Rights>(
    `select has_table_privilege('alongside_app', $1, 'select') as select,
       has_table_privilege('alongside_app', $1, 'insert') as insert,
       has_table_privilege('alongside_app', $1, 'update') as update`,
    [table],
  )
  if (!rights) throw new Error(`There is no table ${table}`)
  return rights
}

/** Does the wall let this through? Any answer but its own refusal means that it did. */
async function passes(here: Town, statement: string): Promise<boolean> {
  await here.rows('savepoint before_try')
  try {
    await here.rows(statement)
    return true
  } catch (error) {
    return !(error instanceof pg.DatabaseError && error.code === '42501')
  } finally {
    await here.rows('rollback to savepoint before_try')
  }
}
