/**
 * Do the lints and the probes notice? Every policy, every force and every composite foreign key is dropped or
 * relaxed in turn, and each other lint gets a fault of its own kind (quality.md S6). Each is rolled back.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbours } from '../support/neighbours.ts'
import { town, type Town } from '../support/town.ts'
import { lints } from '../support/wall-lints.ts'
import { holesIn, walledTables } from '../support/wall-probes.ts'

interface Mutant {
  sql: string
  /** The table whose wall it opens to the app, so that trying it must find the hole. */
  opens?: string
}

const ofPolicies = (table: string): Mutant[] => [
  { sql: `drop policy place_wall on ${table}` },
  { sql: `alter policy place_wall on ${table} using (true)`, opens: table },
  { sql: `alter policy place_wall on ${table} with check (true)`, opens: table },
  { sql: `alter policy place_wall on ${table} using (place_id = current_place())` },
  { sql: `alter policy place_wall on ${table} to alongside_owner` },
  { sql: `create policy another on ${table} using (true)`, opens: table },
  { sql: `alter table ${table} disable row level security`, opens: table },
  { sql: `alter table ${table} no force row level security` },
]

interface Key {
  name: string
  child: string
  parent: string
  own: string
  theirs: string
}

/** Every foreign key of several columns, and the pair of columns it has besides the place. */
const compositeKeys = (here: Town): Promise<Key[]> =>
  here.rows<Key>(
    `select conname as name, conrelid::regclass::text as child, confrelid::regclass::text as parent,
       child.attname as own, parent.attname as theirs
     from pg_constraint
     join pg_attribute as child on child.attrelid = conrelid and child.attnum = conkey[2]
     join pg_attribute as parent on parent.attrelid = confrelid and parent.attnum = confkey[2]
     where contype = 'f' and cardinality(conkey) > 1 and connamespace = 'public'::regnamespace order by 1`,
  )

const ofKey = ({ name, child, parent, own, theirs }: Key): Mutant[] => [
  { sql: `alter table ${child} drop constraint ${name}` },
  {
    sql: `truncate ${parent} cascade; alter table ${child} drop constraint ${name};
      alter table ${parent} add constraint across_places unique (${theirs});
      alter table ${child} add constraint across foreign key (${own}) references ${parent} (${theirs})`,
  },
]

/** A fault of each other kind. */
const planted: Mutant[] = [
  'create table loose (about text); grant select on loose to alongside_app',
  'create table loose (place_id integer, about text)',
  'grant alongside_owner to alongside_app',
  'alter table attempt owner to alongside_app',
  'grant create on schema public to alongside_app',
  'create unique index one_number on person (nhs_number)',
  'create index by_name on person (family_name)',
  'create view everybody as select * from person',
  'create materialized view everybody as select * from person',
  'alter function audit_faults() set search_path = public, pg_catalog',
  'alter function audit_faults() reset search_path',
  'grant execute on function audit_faults() to public',
  'grant update (why) on support_event to alongside_app',
  'grant delete on audit to alongside_app',
  'grant select on audit_person to alongside_app',
  'grant truncate on person to alongside_app',
  'grant references on person to alongside_app',
  'grant select on team to public',
].map(sql => ({ sql }))

test('every hole that is cut into the wall is noticed', async t => {
  const here = await town(t)
  await neighbours(here)
  const mutants = [
    ...(await walledTables(here)).flatMap(ofPolicies),
    ...(await compositeKeys(here)).flatMap(ofKey),
    ...planted,
  ]
  const alive = new Set(Object.keys(lints))
  const missed: string[] = []
  for (const { sql, opens } of mutants) {
    await here.rows('begin')
    const canTry = opens !== undefined && (await isWorthTrying(here, opens, sql))
    await here.rows(sql)
    const noticed = await lintsThatNotice(here)
    if (noticed.length === 0) missed.push(`No lint notices: ${sql}`)
    if (canTry && (await holesIn(here, opens)).length === 0) missed.push(`Trying does not notice: ${sql}`)
    await here.rows('rollback')
    for (const name of noticed) alive.delete(name)
  }
  assert.deepEqual(missed, [])
  assert.deepEqual([...alive], [], 'These lints noticed nothing, so nothing shows that they can')
  t.diagnostic(`${mutants.length} mutants of the wall, all noticed`)
})

async function lintsThatNotice(here: Town): Promise<string[]> {
  const found = await here.rows<{ name: string }>(
    Object.entries(lints)
      .map(([name, sql]) => `select '${name}' as name where exists (${sql})`)
      .join(' union all '),
  )
  return found.map(row => row.name)
}

/** A hole for reading shows only where there are rows; one for writing where the app may write. */
async function isWorthTrying(here: Town, table: string, sql: string): Promise<boolean> {
  const right = sql.includes('with check') ? 'insert' : 'select'
  const [found] = await here.rows<{ may: boolean }>(
    `select has_table_privilege('alongside_app', $1, '${right}') and exists (select from ${table}) as may`,
    [table],
  )
  return found?.may ?? false
}
