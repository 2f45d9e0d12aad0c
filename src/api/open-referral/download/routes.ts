/** The whole directory in one file: as JSON, and as the tabular data package. Both are written as they are read. */
import type { Context, Hono } from 'hono'
import type { Env } from 'hono'
import { Readable } from 'node:stream'
import { faultFields } from '../../../platform/log.ts'
import { todayIn } from '../../../platform/tx.ts'
import { askedAt, isKnownTo, marksOf, momentOf, type Asked, type Feed } from '../asked.ts'
import { NotAnswered } from '../problem.ts'
import { directoryJson } from './json.ts'
import { directoryZip } from './zip.ts'

/** So many at the same time in one process: each takes a processor for as long as it lasts. */
const most = 2

/** Milliseconds: who reads nothing for so long has gone, and leaves room for others. */
const patience = 60_000

export function addDownloads<E extends Env>(doors: Hono<E>, feed: Feed): void {
  let running = 0

  const give =
    (type: string, name: string, parts: (asked: Asked) => AsyncGenerator<Uint8Array>) =>
    async (context: Context): Promise<Response> => {
      const moment = await momentOf(feed, context)
      const marks = marksOf(moment, todayIn(feed.ground, moment.place))
      const isKnown = isKnownTo(context, marks)
      const isAsked = !isKnown && context.req.method !== 'HEAD'
      if (isAsked && running >= most)
        throw new NotAnswered(503, 'Others are downloading the directory. Ask again in a minute')
      context.header('ETag', marks.etag)
      context.header('Cache-Control', 'public, no-cache')
      if (isKnown) return context.body(null, 304)
      if (!isAsked) return context.body(null, 200, { 'Content-Type': type })
      const stream = streamed(parts(askedAt(feed.ground, moment)))
      running += 1
      stream.once('error', error => feed.log.error('download broke off', faultFields(error)))
      stream.once('close', () => void (running -= 1))
      return context.body(Readable.toWeb(stream) as ReadableStream, 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
      })
    }

  doors.get(
    '/open-referral/download/directory.json',
    give('application/json; charset=utf-8', 'directory.json', directoryJson),
  )
  doors.get('/open-referral/download/directory.zip', give('application/zip', 'directory.zip', directoryZip))
}

/** What is written as it is read; it ends where nobody reads any more. */
function streamed(parts: AsyncGenerator<Uint8Array>): Readable {
  const late = setTimeout(() => stream.destroy(), patience).unref()
  const watched = async function* () {
    for await (const part of parts) {
      late.refresh()
      yield part
    }
  }
  const stream = Readable.from(watched(), { objectMode: false, highWaterMark: 65_536 })
  stream.once('close', () => clearTimeout(late))
  return stream
}
