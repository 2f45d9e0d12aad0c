/** How many rows every table holds, and how many of each status: what was changed, and nothing else. */
import assert from 'node:assert/strict'
import { brokenInvariants } from '../../src/platform/database/invariants.ts'
import type { Town } from './town.ts'

export type Census = Record<string, number>

/** Left out: who is signed in, and how often somebody guessed. */
const aside = ['attempt', 'session', 'link_session', 'migration']

export async function census(here: Town): Promise<Census> {
  const tables = await here.rows<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any($1) order by 1`,
    [aside],
  )
  const counts = [
    ...tables.map(({ name }) => `select '${name}' as what, count(*)::integer as rows from ${name}`),
    ...[
      'referral',
      'support',
      'introduction',
      'message',
      'import',
      'report',
      'proposal',
      'service',
      'shortlist_option',
    ].map(name => `select '${name} ' || status, count(*)::integer from ${name} group by status`),
    `select 'audit ' || action, count(*)::integer from audit group by action`,
    `select 'job ' || name, count(*)::integer from pgboss.job where name not like '\\_\\_%' group by name`,
  ]
  const rows = await here.rows<{ what: string; rows: number }>(counts.join(' union all '))
  return Object.fromEntries(rows.map(row => [row.what, row.rows]))
}

/** What there is more or less of than before. */
export function difference(before: Census, after: Census): Census {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return Object.fromEntries(
    names
      .map(name => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
      .filter(([, more]) => more !== 0),
  )
}

/** Everything that must always be true is true, in every place. `after`: what just happened. */
export async function everythingHolds(here: Town, after = 'now'): Promise<void> {
  const places = await here.rows<{ code: string }>('select code from place')
  for (const { code } of places)
    assert.deepEqual(await here.inPlace(code, tx => brokenInvariants(tx)), [], `Broken in ${code}, ${after}`)
}
