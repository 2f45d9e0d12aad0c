/**
 * Before all tests: a real PostgreSQL with a template database, migrated and holding the cast. Every test
 * clones it, so tests never meet. Its fsync is off, because it lives for a few minutes.
 */
import pg from 'pg'
import { seedDemonstration } from '../../db/town/seed.ts'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/platform/config.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { startEmbedded, type Embedded } from '../../src/platform/database/embedded/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { createLog } from '../../src/platform/log.ts'
import { dataFolder } from './folders.ts'

let server: Embedded

export async function globalSetup(): Promise<void> {
  server = await startEmbedded(dataFolder('test'), {
    fsync: 'off',
    synchronous_commit: 'off',
    max_connections: '300',
  })
  await prepare(server)
}

/** Makes the template on this server, and lets the tests of this process and its children know where it is. */
export async function prepare(on: Embedded): Promise<void> {
  await onServer(on, `create database alongside_template`)
  await migrate(on.adminUrl('alongside_template'))
  for (const role of ['alongside_migrator', 'alongside_app'] as const)
    await onServer(on, `alter role ${role} login password '${on.passwords[role]}'`)
  const database = connect(on.url('alongside_app', 'alongside_template'))
  const app = await createApp(readConfig({}), database, createLog('error'))
  await seedDemonstration(app.ground, on.url('alongside_migrator', 'alongside_template'), { crowd: 0 })
  await app.close()
  await database.close()
  process.env['TEST_DATABASE'] = JSON.stringify({
    admin: on.adminUrl('{name}'),
    migrator: on.url('alongside_migrator', '{name}'),
    app: on.url('alongside_app', '{name}'),
  })
}

export async function globalTeardown(): Promise<void> {
  await server.remove()
}

async function onServer(on: Embedded, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: on.adminUrl('postgres') })
  await client.connect()
  await client.query(statement)
  await client.end()
}
