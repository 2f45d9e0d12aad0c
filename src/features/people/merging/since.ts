/** What was written since two records became one: what would go back with the other record, and what would stay. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { movingTables, type Keys, type MovingTable } from './tables.ts'

export interface Merge {
  kept_id: string
  merged_at: Temporal.Instant
  moved: Keys
  /** Keys of what the merge itself wrote: nobody wrote it since. */
  joined: readonly string[]
}

interface Since {
  /** Everything that goes back: what moved, and what was written since that hangs on it. */
  back: Keys
  /** How many rows of each table were written since and go back, or stay. */
  along: Partial<Record<MovingTable, number>>
  staying: Partial<Record<MovingTable, number>>
}

/** In one round trip, however many tables there are: each list of keys is made from those before it. */
export async function writtenSince(tx: Tx, { kept_id, merged_at, moved, joined }: Merge): Promise<Since> {
  const place = tx.place.place_id
  const lists = movingTables.map(({ table, key, hangsOn = [] }) => {
    const hanging = hangsOn.map(
      ([column, parent]) => sql`union
        select ${sql.ref(`hanging.${key}`)} from ${sql.table(table)} as hanging
        join ${sql.ref(`${parent}_back`)} as parent on parent.key = ${sql.ref(`hanging.${column}`)}
        where hanging.place_id = ${place} and hanging.person_id = ${kept_id}::uuid`,
    )
    return sql`${sql.ref(`${table}_back`)} (key) as (
      select unnest(${moved[table] ?? []}::uuid[]) ${sql.join(hanging, sql` `)}
    )`
  })
  const found = movingTables.map(
    ({ table, key, at }) => sql`
      select ${table} as name, (select coalesce(array_agg(key), '{}') from ${sql.ref(`${table}_back`)}) as back, (
        select count(*)::integer from ${sql.table(table)} as later
        where place_id = ${place} and person_id = ${kept_id}::uuid and ${sql.ref(`later.${at}`)} >= ${merged_at}
          and ${sql.ref(`later.${key}`)} not in (select key from ${sql.ref(`${table}_back`)})
          and ${sql.ref(`later.${key}`)} <> all(${joined}::uuid[])
      ) as staying`,
  )
  const { rows } = await sql<{ name: MovingTable; back: string[]; staying: number }>`
    with recursive ${sql.join(lists)} ${sql.join(found, sql` union all `)}
  `.execute(tx.db)
  const back: Keys = {}
  const along: Since['along'] = {}
  const staying: Since['staying'] = {}
  for (const row of rows) {
    if (row.back.length > 0) back[row.name] = row.back
    along[row.name] = row.back.length - (moved[row.name]?.length ?? 0)
    staying[row.name] = row.staying
  }
  return { back, along, staying }
}

/** "2 conversations, 1 message", in the order of the list of tables; empty where there is nothing. */
export const counted = (counts: Since['along']): string =>
  movingTables
    .map(({ table, called }) => ({ called, count: counts[table] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ called, count }) => `${count} ${called[count === 1 ? 0 : 1]}`)
    .join(', ')
