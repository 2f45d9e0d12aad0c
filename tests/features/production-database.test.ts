/** A place of one's own, made as the guide for operators says, by roles that are nobody special. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { inviteFirstAdministrator } from '../../src/features/accounts/changes.ts'
import { makePlace } from '../../src/features/places/changes.ts'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/platform/config.ts'
import { startEmbedded, type Embedded } from '../../src/platform/database/embedded/embedded.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { createLog } from '../../src/platform/log.ts'
import { asProgram } from '../../src/platform/tx.ts'
import { aPlace } from '../support/commands.ts'
import { dataFolder } from '../support/folders.ts'
import { production } from '../support/production.ts'
import { Visitor } from '../support/visitor.ts'

let server: Embedded
before(async () => {
  server = await startEmbedded(dataFolder('production'), { fsync: 'on' })
  await asSuperuser(theGuidesSql())
})
after(() => server.remove())

/** The statements of the guide, one by one: a database cannot be made together with others. */
const theGuidesSql = (): string[] => {
  const [, block = ''] = /```sql\n([\s\S]*?)```/.exec(readFileSync('docs/guides/operators.md', 'utf8')) ?? []
  const statements = block.split(';').filter(statement => statement.trim() !== '')
  assert.equal(statements.length, 5, 'The guide no longer says how to make the database')
  return statements
}

async function asSuperuser(statements: readonly string[], database = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: server.adminUrl(database) })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

const urlOf = (role: string, password: string): string =>
  server.adminUrl('alongside').replace(/\/\/[^@]+@/, `//${role}:${password}@`)

const configured = (environment: Record<string, string> = {}) =>
  readConfig({
    ...production,
    DATABASE_URL: urlOf('alongside_app', 'change-me-2'),
    MIGRATE_DATABASE_URL: urlOf('alongside_migrator', 'change-me-1'),
    ...environment,
  })

test('from the guide to the first administrator’s welcome', async () => {
  const config = configured()
  const opened = await openDatabase(config)
  assert.ok(opened.applied.length > 5)
  await makePlace(opened.migratorUrl, {
    code: aPlace['--code'],
    name: aPlace['--name'],
    service_name: aPlace['--service-name'],
    about: aPlace['--about'],
    phone: aPlace['--phone'],
    email: aPlace['--email'],
    crisis_words: 'Call 999.',
  })
  const app = await createApp(config, opened.database, createLog('error'))
  const link = await asProgram(app.ground, 1, tx =>
    inviteFirstAdministrator(
      tx,
      { role: 'program', name: 'a test' },
      { name: 'Ewan Price', email: 'ewan@lune.example' },
    ),
  )
  const ewan = new Visitor(app.fetch, { origin: config.publicUrl })
  ;(await ewan.opens(new URL(link).pathname)).is(200).shows('Welcome, Ewan Price')
  await app.close()
  await opened.close()
  const again = await openDatabase(config)
  assert.deepEqual(again.applied, [], 'a second start changes nothing')
  await again.close()
})

test('a superuser is not let in: the wall between places would not stop it', async () => {
  await assert.rejects(openDatabase(configured({ DATABASE_URL: server.adminUrl('alongside') })), {
    message: /logs in as a superuser/,
  })
})

test('a migrator that makes the roles itself, as hosted databases allow', async () => {
  await asSuperuser([
    `create role host login createrole password 'host'`,
    `drop database alongside`,
    `drop owned by alongside_owner, alongside_migrator, alongside_app`,
    `drop role alongside_owner, alongside_migrator, alongside_app`,
    `create database alongside owner host`,
  ])
  const config = configured({
    DATABASE_URL: urlOf('host', 'host'),
    MIGRATE_DATABASE_URL: urlOf('host', 'host'),
  })
  const opened = await openDatabase(config)
  assert.ok(opened.applied.length > 5)
  const { rows } = await opened.database.pool.query<{ role: string }>('select current_user as role')
  assert.equal(rows[0]?.role, 'alongside_app', 'whoever signs in acts as the app')
  await opened.close()
})
