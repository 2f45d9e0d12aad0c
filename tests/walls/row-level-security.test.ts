/** The second wall: row-level security by place. A test for every pitfall that quality.md B2 lists. */
import assert from 'node:assert/strict'
import { CompiledQuery, sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { connect, type Database } from '../../src/platform/database/connect.ts'
import { inPlace } from '../../src/platform/database/transaction.ts'
import { neighbours } from '../support/neighbours.ts'
import { addresses, town, type Town } from '../support/town.ts'
import { lints } from '../support/wall-lints.ts'
import { holesIn, walledTables } from '../support/wall-probes.ts'

describe('the catalogue says that', () => {
  for (const [name, sql] of Object.entries(lints))
    test(name, async t => {
      const here = await town(t)
      const faults = await here.rows<{ fault: string }>(sql)
      assert.deepEqual(
        faults.map(row => row.fault),
        [],
      )
    })
})

test('on every walled table the app sees and writes nothing outside its place', async t => {
  const here = await town(t)
  await neighbours(here)
  const tables = await walledTables(here)
  assert.ok(tables.length > 20)
  await here.rows('begin')
  const holes: string[] = []
  for (const table of tables) holes.push(...(await holesIn(here, table)))
  await here.rows('rollback')
  assert.deepEqual(holes, [])
})

/** How many people a connection can see. */
const peopleSeen = async (from: { query: Database['pool']['query'] }): Promise<number> => {
  const { rows } = await from.query<{ seen: number }>('select count(*) as seen from person')
  return rows[0]?.seen ?? -1
}

const idsOfPlaces = async (here: Town): Promise<[number, number]> => {
  const rows = await here.rows<{ place_id: number }>('select place_id from place order by place_id')
  return [rows[0]?.place_id ?? 0, rows[1]?.place_id ?? 0]
}

test('a place that is set outside a transaction is gone with its statement', async t => {
  const here = await town(t)
  await neighbours(here, 'waiting')
  const [lune] = await idsOfPlaces(here)
  const [held] = await here.rows<{ here: number; elsewhere: number }>(
    `select count(*) filter (where place_id = $1)::int as here,
       count(*) filter (where place_id <> $1)::int as elsewhere from person`,
    [lune],
  )
  assert.ok(held && held.here > 0 && held.elsewhere > 0, 'There is nothing to hide: this proves nothing')
  const one = await here.database.pool.connect()
  try {
    await one.query(`select set_config('alongside.place', '${lune}', true)`)
    assert.equal(await peopleSeen(one), 0)
    await one.query(`begin; select set_config('alongside.place', '${lune}', true)`)
    assert.equal(await peopleSeen(one), held.here)
    await one.query('commit')
    assert.equal(await peopleSeen(one), 0)
  } finally {
    one.release()
  }
})

test('two who share one connection never see each other’s place', async t => {
  const here = await town(t)
  await neighbours(here, 'waiting')
  const [lune, wyre] = await idsOfPlaces(here)
  const shared = connect(addresses(here.name).app, { max: 1 })
  t.after(() => shared.close())
  const namesIn = (place: number) =>
    inPlace(shared, place, async db => {
      const rows = await db.selectFrom('person').select('family_name').distinct().execute()
      return rows.map(row => row.family_name)
    })
  const all = await Promise.all(
    Array.from({ length: 40 }, async (_, turn) => {
      if (turn % 5 === 0)
        await assert.rejects(inPlace(shared, wyre, () => Promise.reject(new Error('given up'))))
      return [turn % 2, await namesIn(turn % 2 === 0 ? lune : wyre), await peopleSeen(shared.pool)] as const
    }),
  )
  for (const [side, names, outside] of all) {
    assert.deepEqual(names, side === 0 ? ['Sandpiper'] : ['Kittiwake'])
    assert.equal(outside, 0)
  }
})

test('only the one transaction sets a place, and for itself alone', async () => {
  const found: string[] = []
  for await (const path of glob('{src,bin}/**/*.{ts,tsx}')) {
    const text = readFileSync(path, 'utf8')
    if (/alongside\.place|set_config/.test(text)) found.push(path)
  }
  assert.deepEqual(found, ['src/platform/database/transaction.ts'])
  const [only] = readFileSync('src/platform/database/transaction.ts', 'utf8').match(/set_config\(.*\)/g) ?? []
  assert.match(only ?? '', /^set_config\('alongside\.place', '\$\{placeId\}', true\)/)
})

/** A table of the same name, made by the app for itself, with rights for the function that should not find it. */
const inFront = `
  create temporary table audit_person (place_id integer, person_id uuid, seq bigint) on commit drop;
  grant all on pg_temp.audit_person to alongside_owner`

test('a temporary table in front of the audit’s own swallows no row of it', async t => {
  const here = await town(t)
  const [lune] = await idsOfPlaces(here)
  await inPlace(here.database, lune, async db => {
    await db.executeQuery(CompiledQuery.raw(inFront))
    await sql`select audit_append(now(), 'a', 'linkWorker', 'person.read', 'read', '/', array[${randomUUID()}::uuid], 'x')`.execute(
      db,
    )
  })
  assert.equal((await here.rows('select from audit_person')).length, 1)
})
