/** The whole program from a configuration and a database. Tests use this; main.ts serves it. */
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { openReferral } from './api/open-referral/routes.ts'
import { accountsDoor } from './features/accounts/door.ts'
import { organisationDoors } from './features/accounts/sign-in/organisation-doors.ts'
import { demonstrationDoors } from './features/demonstration/routes.ts'
import { jobHandlers } from './job-handlers.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/connect.ts'
import { groundFor } from './platform/ground.ts'
import { addHealth } from './platform/http/health.ts'
import { createServer } from './platform/http/server.ts'
import { startJobs } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import { createEngine } from './platform/screen/serve.ts'
import type { Ground } from './platform/tx.ts'
import { screensFor } from './routes.ts'
import { draw } from './ui/draw.tsx'
import {
  AwayPage,
  FaultPage,
  ForeignFormPage,
  NotFoundPage,
  TooLargePage,
  UnreadableFormPage,
} from './ui/problem-pages.tsx'
import type { Assets } from './ui/setting.ts'

export interface App {
  fetch: Hono['fetch']
  ground: Ground
  /** Begins to do queued work in this process. */
  work: () => Promise<void>
  /** Begins no more queued work, and lets what runs finish. Requests may go on. */
  rest: () => Promise<void>
  /** Rests, and queues nothing more. The database stays open: whoever opened it closes it. */
  close: () => Promise<void>
}

export async function createApp(
  config: Config,
  database: Database,
  log: Log,
  languages?: string,
): Promise<App> {
  const jobs = await startJobs(database, log)
  const isDemo = config.mode === 'demo'
  const ground = groundFor(config, database, jobs, languages)
  const assets = JSON.parse(readFileSync('dist/assets.json', 'utf8')) as Assets
  const server = createServer(screensFor(config), {
    engine: createEngine(ground, accountsDoor(database, isDemo)),
    draw: (page, frame) => draw(page, { ...frame, isDemo, assets }),
    pages: {
      notFound: () => createElement(NotFoundPage),
      away: props => createElement(AwayPage, props),
      fault: props => createElement(FaultPage, props),
      tooLarge: props => createElement(TooLargePage, props),
      foreignForm: () => createElement(ForeignFormPage),
      unreadableForm: () => createElement(UnreadableFormPage),
    },
    publicUrl: config.publicUrl,
    isBehindProxy: config.isBehindProxy,
    languages: ground.languages,
    log,
    showRoundTrips: isDemo,
  })
  addHealth(server, database)
  server.route('/', openReferral(ground, log))
  if (isDemo) server.route('/', demonstrationDoors(ground))
  else if (config.oidc) server.route('/', organisationDoors(config.oidc, { ground, config, log }))
  server.use('/assets/*', async (context, next) => {
    await next()
    // A file whose name holds its own digest never changes; any other may, tomorrow.
    const isNamedByContent = /-[0-9a-f]{10}\.\w+$/.test(context.req.path)
    const age = isNamedByContent ? 'public, max-age=31536000, immutable' : 'public, max-age=86400'
    if (context.res.ok) context.res.headers.set('Cache-Control', age)
  })
  server.get('/assets/*', serveStatic({ root: './dist/public', precompressed: true }))
  return {
    fetch: server.fetch,
    ground,
    work: () => jobs.work(jobHandlers(ground, config, log)),
    rest: () => jobs.rest(),
    close: () => jobs.stop(),
  }
}
