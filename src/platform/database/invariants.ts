/** Is everything true that must always be true? db/invariants.sql, run inside a place: for operators and tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'

export interface Invariant {
  name: string
  /** Returns the rows that break it. */
  statement: string
}

export interface Broken {
  name: string
  rows: Record<string, unknown>[]
}

/** Every invariant, in the order of the file. */
export function invariants(): Invariant[] {
  const text = readFileSync(join(process.cwd(), 'db', 'invariants.sql'), 'utf8')
  return text
    .split(/^-- name: /m)
    .slice(1)
    .map(part => {
      const [name = '', ...lines] = part.trim().split('\n')
      return { name, statement: lines.join('\n').replace(/;$/, '') }
    })
}

/** Those that do not hold in this place, each with the rows that break it. One statement asks for all. */
export async function brokenInvariants(tx: Tx): Promise<Broken[]> {
  const all = invariants().map(
    ({ name, statement }) =>
      sql`select ${sql.lit(name)} as name, coalesce((select jsonb_agg(broken) from (${sql.raw(statement)}) as broken), '[]') as rows`,
  )
  const { rows } = await sql<Broken>`${sql.join(all, sql` union all `)}`.execute(tx.db)
  return rows.filter(broken => broken.rows.length > 0)
}
