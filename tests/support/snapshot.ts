/** Everything that is stored, as one number and one digest a table: to see that nothing was changed, and if so what. */
import type { Town } from './town.ts'

export type Snapshot = Record<string, string>

/** Counts of guesses, and what became of forms: written whether or not anything else is. */
const always = ['attempt', 'submission', 'migration']

/** When somebody was seen last is written now and then, whatever they do. */
const seen = ['account', 'session']
/** The audit is only added to, and its rows are a chain: the last one tells of all before. */
const whole: Record<string, string> = { audit: `coalesce(max(one.seq)::text, '')` }
const digestOf = (table: string): string =>
  whole[table] ??
  `coalesce(sum(hashtextextended(${seen.includes(table) ? `(to_jsonb(one) - 'seen_at')::text` : 'one::text'}, 0)), 0)`

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
          `select '${tableIn(name)}' as name,
             count(*) || ' rows, ' || ${digestOf(tableIn(name))} as digest from ${name} as one`,
      )
      .join(' union all '),
  )
  return Object.fromEntries(rows.map(row => [row.name, row.digest]))
}

const tableIn = (name: string): string => name.replace('public.', '')

export const without = (taken: Snapshot, prefix: string): Snapshot =>
  Object.fromEntries(Object.entries(taken).filter(([name]) => !name.startsWith(prefix)))
