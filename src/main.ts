/** Starts the program: `main.js` does everything; `main.js web`, `worker` or `migrate` does one part. */
import { serve, type ServerType } from '@hono/node-server'
import { createApp, type App } from './app.ts'
import { readConfig, type Config } from './platform/config.ts'
import { openDatabase, type Opened } from './platform/database/open.ts'
import { sayStopping } from './platform/http/health.ts'
import { createLog, faultFields, type Log } from './platform/log.ts'
import { seedDemonstration } from '../db/town/seed.ts'
import { castOnSignIn, luneValley } from '../db/town/town.ts'

const parts = ['all', 'web', 'worker', 'migrate'] as const
type Part = (typeof parts)[number]

/** How long requests may still arrive after we were asked to stop, so that none is lost on its way. */
const drainMilliseconds = 1500

async function start(config: Config, part: Part, log: Log): Promise<void> {
  const opened = await openDatabase(config)
  if (part === 'migrate') return opened.close()
  let app: App | undefined
  try {
    app = await createApp(config, opened.database, log)
    if (config.mode === 'demo') await seedDemonstration(app.ground, opened.migratorUrl)
    const server = part === 'worker' ? undefined : await listen(app, config)
    if (part !== 'web') await app.work()
    stopGracefully({ app, opened, server, log })
    if (part !== 'worker') greet(config, server)
  } catch (error) {
    await app?.close()
    await opened.close()
    throw error
  }
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

function greet(config: Config, server: ServerType | undefined): void {
  const address = server?.address()
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
function stopGracefully(running: {
  app: App
  opened: Opened
  server: ServerType | undefined
  log: Log
}): void {
  const { app, opened, server, log } = running
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    log.info('stopping')
    if (server) {
      sayStopping()
      await new Promise(resolve => setTimeout(resolve, drainMilliseconds))
      await new Promise(resolve => server.close(resolve))
    }
    let code = 0
    for (const close of [app.close, opened.close])
      await close().catch((error: unknown) => {
        log.error('did not stop cleanly', faultFields(error))
        code = 1
      })
    process.exit(code)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}

const part = (process.argv[2] ?? 'all') as Part
try {
  if (!parts.includes(part)) throw new Error(`Start with one of: ${parts.join(', ')}.`)
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  process.on('unhandledRejection', error => log.error('unhandled', faultFields(error)))
  await start(config, part, log)
} catch (error) {
  console.error(`Alongside did not start.\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
