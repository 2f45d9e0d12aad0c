/** How many rows every table holds, and how many of each status: what was changed, and nothing else. */
import assert from 'node:assert/strict'
import { asOne, invariants, type Broken } from '../../src/platform/database/invariants.ts'
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
  const places = await here.rows<{ place_id: number; code: string }>('select place_id, code from place')
  const connection = await here.database.pool.connect()
  try {
    for (const { place_id, code } of places) {
      await connection.query(`begin; select set_config('alongside.place', '${place_id}', true)`)
      const { rows } = await connection.query<Broken>(everyInvariant)
      await connection.query('rollback')
      assert.deepEqual(
        rows.filter(broken => broken.rows.length > 0),
        [],
        `Broken in ${code}, ${after}`,
      )
    }
  } finally {
    connection.release()
  }
}

/** With a name, so that a connection plans it once: it is asked after every fault. */
const everyInvariant = { name: 'every invariant', text: asOne(invariants()) }
