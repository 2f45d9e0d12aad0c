/**
 * From a configuration to a migrated database: the embedded one by default, or the one DATABASE_URL names.
 */
import pg from 'pg'
import type { Config } from '../config.ts'
import { connect, type Database } from './connect.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { migrate } from './migrate.ts'

export interface Opened {
  database: Database
  /** For set-up and operators: may change tables. */
  migratorUrl: string
  /** The migrations that opening it applied, by file name. */
  applied: readonly string[]
  /** Closes the pools, and leaves the server: the last program to leave stops it. */
  close: () => Promise<void>
}

export async function openDatabase(config: Config): Promise<Opened> {
  return config.databaseUrl === undefined ? openEmbedded(config) : openGiven(config, config.databaseUrl)
}

/** Two programs may start at once: what they make together they make one after the other. */
const oneAtATime = 'select pg_advisory_lock(20261122)'

async function openEmbedded(config: Config): Promise<Opened> {
  const server = await startEmbedded(config.dataDir)
  let applied: readonly string[]
  try {
    await asAdmin(server.adminUrl('postgres'), async client => {
      await client.query(oneAtATime)
      const { rowCount } = await client.query(`select from pg_database where datname = 'alongside'`)
      if (rowCount === 0) await client.query('create database alongside')
    })
    applied = await migrate(server.adminUrl('alongside'))
    await asAdmin(server.adminUrl('alongside'), async client => {
      await client.query(oneAtATime)
      for (const role of ['alongside_migrator', 'alongside_app'] as const)
        await client.query(`alter role ${role} login password '${server.passwords[role]}'`)
    })
  } catch (error) {
    await server.stop()
    throw error
  }
  const database = connect(server.url('alongside_app', 'alongside'), { max: 20 })
  return {
    database,
    migratorUrl: server.url('alongside_migrator', 'alongside'),
    applied,
    async close() {
      await database.close()
      await server.stop()
    },
  }
}

async function openGiven(config: Config, url: string): Promise<Opened> {
  const migratorUrl = config.migrateDatabaseUrl ?? url
  await asAdmin(migratorUrl, client => refuseUnsafe(client, config))
  const applied = await migrate(migratorUrl)
  const database = connect(url, { max: 20, role: 'alongside_app' })
  return { database, migratorUrl, applied, close: () => database.close() }
}

/** What a database must be before it is trusted with anybody's record (quality.md A1, B2). */
async function refuseUnsafe(client: pg.Client, { mode, databaseUrl }: Config): Promise<void> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('server_version_num', 'fsync', 'synchronous_commit')`,
  )
  const setting = (name: string) => rows.find(row => row.name === name)?.setting ?? ''
  const faults: string[] = []
  if (Number(setting('server_version_num')) < 180000)
    faults.push('DATABASE_URL must name a PostgreSQL 18 or newer.')
  if (setting('fsync') !== 'on')
    faults.push('The database runs with fsync off: saved records could be lost. Turn it on.')
  if (setting('synchronous_commit') === 'off')
    faults.push('The database runs with synchronous_commit off: saved records could be lost. Turn it on.')
  if (mode === 'production' && (await isSuperuser(databaseUrl ?? '')))
    faults.push(
      'DATABASE_URL logs in as a superuser, whom the wall between places does not stop. Use alongside_app.',
    )
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

const isSuperuser = (url: string): Promise<boolean> =>
  asAdmin(url, async client => {
    const { rows } = await client.query<{ unsafe: boolean }>(
      `select rolsuper or rolbypassrls as unsafe from pg_roles where rolname = session_user`,
    )
    return rows[0]?.unsafe ?? true
  })

async function asAdmin<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
