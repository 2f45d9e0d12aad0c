/** The whole directory in one file: as JSON, and as the tabular data package. Both are written as they are read. */
import type { Context, Hono } from 'hono'
import type { Env } from 'hono'
import { Readable } from 'node:stream'
import { atOneMoment, marksOf, type Asked } from '../asked.ts'
import { NotAnswered } from '../problem.ts'
import type { Feed } from '../routes.ts'
import { directoryJson } from './json.ts'
import { directoryZip } from './zip.ts'

/** So many at the same time in one process: each takes a processor for as long as it lasts. */
const most = 2

/** Reads at one moment, as often as it is needed. */
export type Read = <T>(work: (asked: Asked) => Promise<T>) => Promise<T>

export function addDownloads<E extends Env>(doors: Hono<E>, feed: Feed): void {
  let running = 0

  const give =
    (type: string, name: string, parts: (read: Read) => AsyncGenerator<Uint8Array>) =>
    async (context: Context): Promise<Response> => {
      const read: Read = work => atOneMoment(feed, context, work)
      const { etag } = await read(async asked => marksOf(asked, context))
      context.header('ETag', etag)
      context.header('Cache-Control', 'public, no-cache')
      if (context.req.header('if-none-match') === etag) return context.body(null, 304)
      if (context.req.method === 'HEAD') return context.body(null, 200, { 'Content-Type': type })
      if (running >= most)
        throw new NotAnswered(503, 'Others are downloading the directory. Ask again in a minute')
      running += 1
      const stream = Readable.from(parts(read), { objectMode: false, highWaterMark: 65536 })
      stream.once('close', () => void (running -= 1))
      return context.body(Readable.toWeb(stream) as ReadableStream, 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
      })
    }

  doors.get(
    '/download/directory.json',
    give('application/json; charset=utf-8', 'directory.json', directoryJson),
  )
  doors.get('/download/directory.zip', give('application/zip', 'directory.zip', directoryZip))
}
