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

/** Every invariant, in the order of the file: the comment line above each statement is its sentence. */
export function invariants(file = join(process.cwd(), 'db', 'invariants.sql')): Invariant[] {
  const all: Invariant[] = []
  let name = ''
  let lines: string[] = []
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const comment = /^--\s*(?:name:\s*)?(.*)$/.exec(line)?.[1]
    if (comment !== undefined && lines.length === 0) name = comment.trim()
    else if (line.trim() !== '' && comment === undefined) lines.push(line)
    if (!line.trimEnd().endsWith(';') || lines.length === 0) continue
    all.push({ name, statement: lines.join('\n').replace(/;\s*$/, '') })
    name = ''
    lines = []
  }
  const nameless = all.find(one => one.name === '')
  if (nameless) throw new Error(`This statement has no sentence above it: ${nameless.statement}`)
  return all
}

/** One statement that asks for all of them: a row for each, with the rows that break it. */
export const asOne = (all: readonly Invariant[]): string =>
  all
    .map(
      ({ name, statement }) =>
        `select '${name.replaceAll("'", "''")}' as name,
           coalesce((select jsonb_agg(broken) from (${statement}) as broken), '[]') as rows`,
    )
    .join(' union all ')

/** Those that do not hold in this place, each with the rows that break it. One statement asks for all. */
export async function brokenInvariants(tx: Tx, all = invariants()): Promise<Broken[]> {
  if (all.length === 0) return []
  const { rows } = await sql.raw<Broken>(asOne(all)).execute(tx.db)
  return rows.filter(broken => broken.rows.length > 0)
}
