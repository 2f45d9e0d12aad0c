/**
 * Brings a database up to date: roles, tables (db/migrations, forward only, each in its own
 * transaction), and the job queue's own schema. Safe to run twice and from two machines at once.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { queues } from '../jobs.ts'
import manifest from '../../../package.json' with { type: 'json' }

const folder = join(process.cwd(), 'db', 'migrations')

/** `url` logs in as a role that may create roles, or as `alongside_migrator` where an operator made them. */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(20261122)`)
    await makeRoles(client)
    await client.query(`set role alongside_owner; set lock_timeout = '5s'`)
    const applied = await applyMigrations(client)
    await makeQueues(client, url)
    return applied
  } finally {
    await client.end()
  }
}

/** Owner of every table, the migrator that may act as owner, and the app, which owns nothing. */
const roles = `
  do $$
  declare name text;
  begin
    foreach name in array array['alongside_owner', 'alongside_migrator', 'alongside_app'] loop
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin nosuperuser nobypassrls nocreaterole nocreatedb', name);
      end if;
    end loop;
    -- Who makes a role administers it, and since PostgreSQL 16 may not act as it before saying so.
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant alongside_owner, alongside_app to %I with inherit false, set true', current_user);
    end if;
  end $$;
  grant alongside_owner to alongside_migrator;
`

async function makeRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ ready: boolean }>(
    `select count(*) = 3 as ready from pg_roles
     where rolname in ('alongside_owner', 'alongside_migrator', 'alongside_app')`,
  )
  if (!rows[0]?.ready) await client.query(roles)
  const { rows: rights } = await client.query<{ may: boolean }>(
    `select has_schema_privilege('alongside_owner', 'public', 'create')
        and has_database_privilege('alongside_owner', current_database(), 'create') as may`,
  )
  if (rights[0]?.may) return
  await client.query(`
    do $$ begin execute format('grant create on database %I to alongside_owner', current_database()); end $$;
    grant all on schema public to alongside_owner;
    grant usage on schema public to alongside_app;
    revoke all on schema public from public;
  `)
}

async function applyMigrations(client: pg.Client): Promise<string[]> {
  await client.query(`
    create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())
  `)
  const done = await client.query<{ name: string; checksum: string }>('select name, checksum from migration')
  const known = new Map(done.rows.map(row => [row.name, row.checksum]))
  const applied: string[] = []
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .toSorted()) {
    const text = readFileSync(join(folder, name), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    if (known.has(name)) {
      if (known.get(name) !== checksum)
        throw new Error(
          `${name} was changed after it was applied: migrations only go forward, add a new one.`,
        )
      continue
    }
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
    applied.push(name)
  }
  return applied
}

async function makeQueues(client: pg.Client, url: string): Promise<void> {
  // They are made anew when a limit of ours has changed, or the queue's own version.
  const wanted = createHash('sha256')
    .update(JSON.stringify([queues, manifest.dependencies['pg-boss']]))
    .digest('hex')
  const { rowCount } = await client.query(`select from migration where name = 'queues' and checksum = $1`, [
    wanted,
  ])
  if (rowCount === 1) return
  const boss = new PgBoss({
    connectionString: url,
    options: '-c role=alongside_owner',
    supervise: false,
    schedule: false,
  })
  await boss.start()
  for (const [name, { dead, policy = 'standard', ...options }] of Object.entries(queues)) {
    await boss.createQueue(dead)
    // How many may wait is fixed when a queue is made. What waits in one of these is asked for again.
    if (((await boss.getQueue(name))?.policy ?? policy) !== policy) await boss.deleteQueue(name)
    await boss.createQueue(name, { ...options, policy, deadLetter: dead })
    await boss.updateQueue(name, { ...options, deadLetter: dead })
  }
  await boss.stop()
  await client.query(`
    grant usage on schema pgboss to alongside_app;
    grant select, insert, update, delete on all tables in schema pgboss to alongside_app;
    grant usage on all sequences in schema pgboss to alongside_app;
    grant execute on all functions in schema pgboss to alongside_app;
  `)
  await client.query(
    `insert into migration (name, checksum) values ('queues', $1)
     on conflict (name) do update set checksum = excluded.checksum, applied_at = now()`,
    [wanted],
  )
}
