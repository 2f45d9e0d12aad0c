/**
 * /open-referral: the directory as Open Referral UK 3.0 (HSDS-UK), open to everybody and to every website, without a
 * key. An asker who has the present answer already is told so, and nothing is worked out again.
 */
import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import { isUnavailable } from '../../platform/database/transaction.ts'
import { faultFields, type Log } from '../../platform/log.ts'
import { todayIn, type Ground } from '../../platform/tx.ts'
import { askedAt, isKnownTo, marksOf, momentOf, type Asked, type Feed } from './asked.ts'
import { describe } from './description.ts'
import { addDownloads } from './download/routes.ts'
import { createMemory } from './memory.ts'
import { NotAnswered, problemOf } from './problem.ts'
import { resources } from './resources/all.ts'

const home = '/open-referral'

type Env = { Variables: { requestId: string } }

export function openReferral(ground: Ground, log: Log): Hono<Env> {
  const feed = { ground, memory: createMemory(), log }
  const doors = new Hono<Env>()
  doors.use(
    `${home}/*`,
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
    const here = `${home}${resource.path.replace('{id}', ':id').replace(/\/$/, '')}`
    doors.get(here, give)
    doors.get(`${here}/`, give)
  }
  doors.get(`${home}/openapi.json`, context =>
    reply(feed, context, async ({ tx: { publicUrl, place } }) =>
      describe({
        address: `${publicUrl}/open-referral`,
        name: place.name,
        contact: `${place.service_name}, ${place.phone}`,
      }),
    ),
  )
  addDownloads(doors, feed)
  doors.all(`${home}/*`, context => {
    throw context.req.method === 'GET' || context.req.method === 'HEAD'
      ? new NotAnswered(404, 'Open Referral UK 3.0 has no such address')
      : new NotAnswered(405, 'This feed is for reading: ask with GET')
  })
  doors.onError((error, context) => fail(context, error, log))
  return doors
}

/** Caches may keep an answer, and ask each time whether it still holds. */
async function reply(
  feed: Feed,
  context: Context,
  work: (asked: Asked) => Promise<object>,
): Promise<Response> {
  const moment = await momentOf(feed, context)
  const marks = marksOf(moment, todayIn(feed.ground, moment.place))
  context.header('ETag', marks.etag)
  if (marks.lastModified !== undefined) context.header('Last-Modified', marks.lastModified)
  context.header('Cache-Control', 'public, no-cache')
  if (isKnownTo(context, marks)) return context.body(null, 304)
  try {
    const body = await moment.kept.rememberAnswer(marks.etag, () =>
      work(askedAt(feed.ground, moment)).then(answer => Buffer.from(JSON.stringify(answer))),
    )
    return context.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' })
  } catch (error) {
    // What was not answered has no tag, and no cache keeps it.
    for (const name of ['ETag', 'Last-Modified', 'Cache-Control']) context.header(name, undefined)
    throw error
  }
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
