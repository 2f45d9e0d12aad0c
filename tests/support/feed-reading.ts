/** Reads a feed for a test: what came, what was said, and where it broke. */
import type { Pace } from '../../src/features/directory/feeds/reach.ts'
import { FeedBroken } from '../../src/features/directory/feeds/broken.ts'
import type { FeedPage, ReadPage } from '../../src/features/directory/feeds/feed.ts'
import { readFeed, type Reading } from '../../src/features/directory/feeds/open-referral.ts'
import type { FeedServer } from './feed-server.ts'

/** Nobody waits in a test; what would be waited for is written down. */
export function impatient(): Partial<Pace> & { waits: number[] } {
  const waits: number[] = []
  return { waits, pause: async milliseconds => void waits.push(milliseconds) }
}

export interface Read {
  pages: FeedPage[]
  services: unknown[]
  ids: unknown[]
  /** Every fault's words, warnings in brackets. */
  said: string[]
  broken: FeedBroken | undefined
}

/** Reads until the end, or until `stopAfter` pages. */
export async function read(
  feed: FeedServer,
  more: Partial<Reading> = {},
  stopAfter = Infinity,
): Promise<Read> {
  const pages: FeedPage[] = []
  let broken: FeedBroken | undefined
  try {
    const reading = readFeed({ address: feed.address }, { fetch: feed.fetch, pace: impatient(), ...more })
    for await (const page of reading) {
      if (page.startsAgain) pages.length = 0
      pages.push(page)
      if (pages.length >= stopAfter) break
    }
  } catch (error) {
    if (!(error instanceof FeedBroken)) throw error
    broken = error
  }
  const services = pages.flatMap(page => page.services)
  return {
    pages,
    services,
    ids: services.map(service => (service as { id: unknown }).id),
    said: pages
      .flatMap(({ faults }) => faults)
      .map(({ isWarning, words }) => (isWarning ? `(${words})` : words)),
    broken,
  }
}

/** What is kept of a reading, as the database would give it back. */
export const memoryOf = ({ pages }: Read): ReadPage[] =>
  JSON.parse(JSON.stringify(pages.map(page => page.read))) as ReadPage[]

export const noVersion =
  '(The feed does not say which version of Open Referral it is. It was read by its shape)'
