/** Everything that is stored, as one number and one digest a table: to see that nothing was changed, and if so what. */
import type { Town } from './town.ts'

export type Snapshot = Record<string, string>

/** Counts of guesses, and what became of forms: written whether or not anything else is. */
const always = ['attempt', 'submission', 'migration']

export async function snapshot(here: Town): Promise<Snapshot> {
  const tables = await here.rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'public' and tablename <> all ($1) or (schemaname, tablename) = ('pgboss', 'job')`,
    [always],
  )
  const rows = await here.rows<{ name: string; digest: string }>(
    tables
      .map(
        ({ name }) =>
          `select '${name.replace('public.', '')}' as name,
             count(*) || ' rows, ' || coalesce(sum(hashtextextended(one::text, 0)), 0) as digest from ${name} as one`,
      )
      .join(' union all '),
  )
  return Object.fromEntries(rows.map(row => [row.name, row.digest]))
}

export const without = (taken: Snapshot, prefix: string): Snapshot =>
  Object.fromEntries(Object.entries(taken).filter(([name]) => !name.startsWith(prefix)))
