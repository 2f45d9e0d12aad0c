/** A small Open Referral UK feed of our own on a real server, true to the standard until a test says otherwise. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { feedFetch, type Fetch } from '../../src/features/directory/feeds/reach.ts'

export type FeedService = { id: string | number; name: string } & Record<string, unknown>

export interface FeedServer {
  address: string
  version: '3.0' | '1.0'
  services: FeedService[]
  /** The list says only the one-to-one fields. */
  isShort: boolean
  /** The most it gives a page, whatever is asked for. */
  most: number
  /** What each question was, in order. */
  asked: string[]
  /** How many it was answering at the same time, at most. */
  atOnce: number
  /** Set before an answer is made: where it returns true, it has answered itself. */
  mischief: (path: string, answer: ServerResponse, asked: IncomingMessage) => boolean
  /** Changes the envelope of a page before it is sent. */
  bend: (envelope: Record<string, unknown>, page: number) => Record<string, unknown>
  fetch: Fetch
}

/** Made-up services, each whole. */
export const someServices = (count: number): FeedService[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index + 1}`,
    name: `Choir ${index + 1}`,
    status: 'active',
    schedules: [{ id: `h${index + 1}`, byday: 'TU', opens_at: '10:00:00' }],
  }))

/** As they were last changed at the beginning of the year, as they say themselves. */
export const dated = (services: readonly FeedService[]): FeedService[] =>
  services.map(one => ({ ...one, last_modified: '2026-01-01T00:00:00.000Z' }))

export async function feedServer(
  t: TestContext,
  settings: Partial<Pick<FeedServer, 'version' | 'services' | 'isShort' | 'most'>> = {},
): Promise<FeedServer> {
  let busy = 0
  const server = createServer((asked, answer) => {
    feed.asked.push(asked.url ?? '')
    feed.atOnce = Math.max(feed.atOnce, ++busy)
    answer.on('close', () => busy--)
    if (!feed.mischief(asked.url ?? '', answer, asked)) respond(feed, asked, answer)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const feed: FeedServer = {
    address: `http://${host}/o/v1`,
    version: '3.0',
    services: someServices(250),
    isShort: false,
    most: 1000,
    ...settings,
    asked: [],
    atOnce: 0,
    mischief: () => false,
    bend: envelope => envelope,
    fetch: feedFetch({ exceptions: [host], limits: { stall: 500 } }),
  }
  return feed
}

function respond(feed: FeedServer, asked: IncomingMessage, answer: ServerResponse): void {
  const url = new URL(asked.url ?? '', 'http://feed')
  const id = /^\/o\/v1\/services\/(.+)$/.exec(url.pathname)?.[1]
  if (id !== undefined) {
    const service = feed.services.find(one => String(one.id) === decodeURIComponent(id))
    if (service) send(asked, answer, service)
    else answer.writeHead(404).end()
  } else if (url.pathname === '/o/v1/services') {
    const page = Number(url.searchParams.get('page'))
    send(asked, answer, feed.bend(pageOf(feed, page, Number(url.searchParams.get('per_page'))), page))
  } else if (url.pathname === '/o/v1/' && feed.version === '3.0')
    send(asked, answer, { version: 'HSDS-UK-3.0', profile: 'p', openapi_url: 'o' })
  else answer.writeHead(404).end()
}

/** A list answer with its tag, or 304 to whoever has that tag already. */
export function send(asked: IncomingMessage, answer: ServerResponse, content: unknown): void {
  const body = JSON.stringify(content)
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`
  if (asked.headers['if-none-match'] === etag) answer.writeHead(304, { etag }).end()
  else answer.writeHead(200, { 'content-type': 'application/json', etag }).end(body)
}

function pageOf(feed: FeedServer, page: number, asked: number): Record<string, unknown> {
  const size = Math.min(asked, feed.most)
  const rows = feed.services.slice((page - 1) * size, page * size)
  const entries = feed.isShort ? rows.map(row => ({ ...row, schedules: undefined })) : rows
  const total = feed.services.length
  const pages = Math.ceil(total / size)
  const [isFirst, isLast, isEmpty] = [page === 1, page >= pages, rows.length === 0]
  return feed.version === '3.0'
    ? {
        total_items: total,
        total_pages: pages,
        page_number: page,
        size: rows.length,
        first_page: isFirst,
        last_page: isLast,
        empty: isEmpty,
        contents: entries,
      }
    : {
        totalElements: total,
        totalPages: pages,
        number: page,
        size: rows.length,
        first: isFirst,
        last: isLast,
        empty: isEmpty,
        content: entries,
      }
}

/** Mischief with every question whose path holds this. */
export const answers =
  (part: string, respond: (answer: ServerResponse) => void): FeedServer['mischief'] =>
  (path, answer) => {
    if (!path.includes(part)) return false
    respond(answer)
    return true
  }

export const says =
  (status: number, body = '', type = 'application/json') =>
  (answer: ServerResponse): void =>
    void answer.writeHead(status, { 'content-type': type }).end(body)
