/** Starts the program: `main.js` does everything; `main.js web`, `worker` or `migrate` does one part. */
import { serve, type ServerType } from '@hono/node-server'
import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp, type App } from './app.ts'
import { readConfig, type Config } from './platform/config.ts'
import { openDatabase, type Opened } from './platform/database/open.ts'
import { sayStopping } from './platform/http/health.ts'
import { createLog, faultFields, type Log } from './platform/log.ts'
import { staySmall } from './platform/memory.ts'
import { patient } from './platform/tx.ts'
import { seedDemonstration } from '../db/town/seed.ts'
import { castOnSignIn, luneValley, places as demonstrationPlaces } from '../db/town/town.ts'

const parts = ['all', 'web', 'worker', 'migrate'] as const
type Part = (typeof parts)[number]

/** How long requests may still arrive after we were asked to stop, so that none is lost on its way. */
const drainMilliseconds = 1500

interface Running {
  opened: Opened
  app: App
  server: ServerType | undefined
}

/** Starts the part that was asked for; undefined when there is nothing to keep running. */
async function start(config: Config, part: Part, log: Log): Promise<Running | undefined> {
  const opened = await openDatabase(config)
  if (part === 'migrate') {
    await opened.close()
    return undefined
  }
  let app: App | undefined
  try {
    app = await createApp(config, opened.database, log)
    if (config.mode === 'demo') {
      if (config.databaseUrl !== undefined) await refuseRealPlaces(opened.database)
      // Whoever starts second waits for the first to fill the places, however slow the machine is.
      await seedDemonstration(patient(app.ground), opened.migratorUrl)
    }
    const server = part === 'worker' ? undefined : await listen(app, config)
    if (part === 'worker') staySmall()
    if (part !== 'web') await app.work()
    if (server) greet(config, server)
    else console.log('Alongside is at work: it delivers messages and brings in files.')
    return { opened, app, server }
  } catch (error) {
    await app?.close()
    await opened.close()
    throw error
  }
}

/** A demonstration shows every message to anybody: never on a database where somebody's real place is. */
async function refuseRealPlaces({ kysely }: Opened['database']): Promise<void> {
  const known = await kysely.selectFrom('place').select(['code', 'name']).execute()
  const real = known.find(({ code }) => !demonstrationPlaces.some(place => place.code === code))
  if (real)
    throw new Error(
      `This database holds ${real.name}, which is no demonstration. Set ALONGSIDE_MODE=production, or name another DATABASE_URL.`,
    )
}

const listen = (app: App, { port }: Config): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, () => resolve(server))
    server.once('error', error => reject(whyNotListening(error, port)))
  })

const whyNotListening = (error: Error, port: number): Error =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new Error(`Another program uses port ${port}. Stop it, or set PORT to a free one.`)
    : error

function greet(config: Config, server: ServerType): void {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const at = config.mode === 'demo' ? `http://localhost:${port}` : config.publicUrl
  console.log(`Alongside is ready at ${at}`)
  if (config.mode !== 'demo') return
  console.log(`\nThis is a demonstration: nothing leaves this machine. Sign in at ${at}/sign-in as:`)
  for (const who of castOnSignIn) {
    const account = luneValley.accounts.find(one => one.who === who)
    if (account)
      console.log(`  ${account.name.padEnd(12)} ${account.job_title.padEnd(32)} ${at}/demo/as/${who}`)
  }
  console.log(`\nEvery message that would be sent is at ${at}/outbox. Stop with Ctrl-C.`)
}

/** On SIGTERM: say so, answer what still comes for a moment, finish requests and jobs, then leave. */
async function stop({ opened, app, server }: Running, log: Log): Promise<number> {
  const jobsDone = app.rest()
  if (server) {
    sayStopping()
    // Whoever keeps a connection open for their next request is told to make a new one, elsewhere.
    server.prependListener('request', (_, answer: ServerResponse) => answer.setHeader('Connection', 'close'))
    await wait(drainMilliseconds)
  }
  const requestsDone = new Promise<void>(resolve => (server ? server.close(() => resolve()) : resolve()))
  const steps: [milliseconds: number, step: () => Promise<unknown>][] = [
    [12_000, () => Promise.all([requestsDone, jobsDone])],
    [3000, app.close],
    [6000, opened.close],
  ]
  let code = 0
  for (const [milliseconds, step] of steps)
    await within(milliseconds, step()).catch((error: unknown) => {
      log.error('did not stop cleanly', faultFields(error))
      code = 1
    })
  return code
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const late = wait(milliseconds, undefined, { ref: false }).then(() => {
    throw new Error('It took too long')
  })
  await Promise.race([work, late])
}

const part = (process.argv[2] ?? 'all') as Part
try {
  if (!parts.includes(part)) throw new Error(`Start with one of: ${parts.join(', ')}.`)
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  process.on('unhandledRejection', error => log.error('unhandled', faultFields(error)))
  const starting = start(config, part, log)
  const leave = async () => {
    log.info('stopping')
    const running = await starting
    process.exit(running ? await stop(running, log) : 0)
  }
  let isLeaving = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (!isLeaving) void leave()
      isLeaving = true
    })
  await starting
} catch (error) {
  console.error(`Alongside did not start.\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
