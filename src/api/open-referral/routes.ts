/**
 * /open-referral: the directory as Open Referral UK 3.0 (HSDS-UK), open to everybody and to every website, without a
 * key. An asker who has the present answer already is told so, and nothing is worked out again.
 */
import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import { isUnavailable } from '../../platform/database/transaction.ts'
import { faultFields, type Log } from '../../platform/log.ts'
import type { Ground } from '../../platform/tx.ts'
import { answered } from './asked.ts'
import { describe } from './description.ts'
import { addDownloads } from './download/routes.ts'
import { createMemory, type Memory } from './memory.ts'
import { NotAnswered, problemOf } from './problem.ts'
import { resources } from './resources/all.ts'

export interface Feed {
  ground: Ground
  memory: Memory
}

type Env = { Variables: { requestId: string } }

export function openReferral(ground: Ground, log: Log): Hono<Env> {
  const feed = { ground, memory: createMemory() }
  const doors = new Hono<Env>()
  doors.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      allowHeaders: ['If-None-Match', 'If-Modified-Since'],
      exposeHeaders: ['ETag', 'Last-Modified', 'Retry-After'],
      maxAge: 86400,
    }),
  )
  for (const resource of resources) {
    const give = (context: Context) =>
      reply(feed, context, asked => resource.answer(asked, context.req.param('id') ?? ''))
    const here = resource.path === '/' ? '' : resource.path.replace('{id}', ':id')
    doors.get(here, give)
    doors.get(`${here}/`, give)
  }
  doors.get('/openapi.json', context =>
    reply(feed, context, async ({ tx: { publicUrl, place } }) =>
      describe({
        address: `${publicUrl}/open-referral`,
        name: place.name,
        contact: `${place.service_name}, ${place.phone}`,
      }),
    ),
  )
  addDownloads(doors, feed)
  doors.all('/*', context => {
    throw context.req.method === 'GET' || context.req.method === 'HEAD'
      ? new NotAnswered(404, 'Open Referral UK 3.0 has no such address')
      : new NotAnswered(405, 'This feed is for reading: ask with GET')
  })
  doors.onError((error, context) => fail(context, error, log))
  return doors
}

/** Caches may keep an answer, and ask each time whether it still holds. */
async function reply(feed: Feed, context: Context, work: Parameters<typeof answered>[2]): Promise<Response> {
  const { isKnown, body, etag, lastModified } = await answered(feed, context, work)
  context.header('ETag', etag)
  if (lastModified !== undefined) context.header('Last-Modified', lastModified)
  context.header('Cache-Control', 'public, no-cache')
  if (isKnown) return context.body(null, 304)
  return context.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' })
}

function fail(context: Context<Env>, error: Error, log: Log): Response {
  const reference = context.get('requestId')
  const problem = (found: NotAnswered, more?: string) =>
    context.body(JSON.stringify(problemOf(found, more)), found.status, {
      'Content-Type': 'application/problem+json; charset=utf-8',
    })
  if (error instanceof NotAnswered) {
    if (error.status === 405) context.header('Allow', 'GET, HEAD, OPTIONS')
    if (error.status === 503) context.header('Retry-After', '60')
    return problem(error)
  }
  const isAway = isUnavailable(error)
  log.error(isAway ? 'database away' : 'fault', {
    request: reference,
    route: context.req.routePath,
    ...faultFields(error),
  })
  if (isAway) context.header('Retry-After', '10')
  return isAway
    ? problem(new NotAnswered(503, 'The directory cannot be read at the moment. Ask again'))
    : problem(new NotAnswered(500, 'The answer could not be made. The fault was written down'), reference)
}
