/** The demonstration place in a database of its own, for one test, and everybody in it. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { places } from '../../db/town/town.ts'
import { createApp, type App } from '../../src/app.ts'
import { readConfig, type Config } from '../../src/platform/config.ts'
import { connect, type Database } from '../../src/platform/database/connect.ts'
import { createLog } from '../../src/platform/log.ts'
import { asProgram, type Tx } from '../../src/platform/tx.ts'
import { Visitor } from './visitor.ts'

interface Addresses {
  admin: string
  migrator: string
  app: string
}

export const addresses = (name: string): Addresses =>
  JSON.parse(
    (process.env['TEST_DATABASE'] ?? '')
      .replaceAll(encodeURIComponent('{name}'), name)
      .replaceAll('{name}', name),
  ) as Addresses

export interface Town {
  app: App
  database: Database
  name: string
  /** Somebody signed in, by their name in /demo/as/… */
  as(who: string): Promise<Visitor>
  /** Somebody who has not signed in, from an address and with a browser of their own where it matters. */
  stranger(from?: { address?: string; browser?: string }): Visitor
  /** Rows as the superuser sees them, whatever place they are of. */
  rows<Row extends object>(statement: string, values?: unknown[]): Promise<Row[]>
  /** Work inside a place, as the program does it. */
  inPlace<T>(code: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Does every job that waits, as the worker would. */
  finishJobs(): Promise<void>
  /** Lines the program logged. */
  logged: string[]
  /** Closes everything. The database stays until the test ends, so that it can be copied. */
  leave(): Promise<void>
}

/** What a town needs of a test: to be told when it is over. */
export interface Scope {
  after(close: () => Promise<void>): void
}

interface Beginning {
  /** The database to begin from; without it, the cast on their first day. */
  template?: string
  /** What no setting of the environment allows, such as the address a browser opens. */
  settings?: Partial<Config>
  /** The folder of other languages than the program's. */
  languages?: string
}

export async function town(
  t: Scope,
  environment: Record<string, string> = {},
  { template = 'alongside_template', settings = {}, languages }: Beginning = {},
): Promise<Town> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const { admin, app: appUrl } = addresses(name)
  await onPostgres(`create database ${name} template ${template} strategy file_copy`)
  const database = connect(appUrl, { max: 15 })
  const logged: string[] = []
  const config = { ...readConfig(environment), ...settings }
  const app = await createApp(
    config,
    database,
    createLog('info', line => logged.push(line)),
    languages,
  )
  const visitor = (from: { address?: string; browser?: string } = {}) =>
    new Visitor(app.fetch, { origin: config.publicUrl, ...from })
  const superuser = new pg.Pool({ connectionString: admin, max: 1, idleTimeoutMillis: 0 })
  superuser.on('error', () => undefined)
  let isOpen = true
  t.after(async () => {
    await here.leave()
    await onPostgres(`drop database ${name} with (force)`)
  })
  let working: Promise<void> | undefined
  const here: Town = {
    async leave() {
      if (!isOpen) return
      isOpen = false
      await app.close()
      await database.close()
      await superuser.end()
    },
    app,
    database,
    name,
    logged,
    stranger: visitor,
    async as(who) {
      const member = visitor()
      await member.opens(`/demo/as/${who}`)
      return member
    },
    async rows<Row extends object>(statement: string, values: unknown[] = []) {
      // Held and given back by hand: the pool would throw the connection away with a transaction it is in.
      const connection = await superuser.connect()
      try {
        return (await connection.query<Row>(statement, values)).rows
      } finally {
        connection.release()
      }
    },
    async inPlace(code, work) {
      const [place] = await here.rows<{ place_id: number }>('select place_id from place where code = $1', [
        code,
      ])
      return asProgram(app.ground, place?.place_id ?? 0, work)
    },
    async finishJobs() {
      working ??= app.work()
      await working
      for (let tries = 0; tries < 600; tries++) {
        const [left] = await here.rows<{ left: string }>(
          `select count(*) as left from pgboss.job where state < 'completed' and name <> '__pgboss__send-it'`,
        )
        if (Number(left?.left) === 0) return
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error('Jobs are still waiting after 30 seconds')
    },
  }
  return here
}

/** A template is busy for a moment when the server tidies it up by itself: then again. */
async function onPostgres(statement: string, tries = 20): Promise<void> {
  const client = new pg.Client({ connectionString: addresses('postgres').admin })
  await client.connect()
  try {
    await client.query(statement)
  } catch (error) {
    const isBusy = error instanceof pg.DatabaseError && error.code === '55006'
    if (!isBusy || tries === 0) throw error
    await new Promise(resolve => setTimeout(resolve, 250))
    await onPostgres(statement, tries - 1)
  } finally {
    await client.end()
  }
}

/** The name of somebody of the cast. */
export const nameOf = (who: string): string =>
  places.flatMap(place => place.accounts).find(account => account.who === who)?.name ?? who
