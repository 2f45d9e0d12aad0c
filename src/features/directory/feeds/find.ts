/** Asks for one page of the list of a feed, or whether it is still as it was. */
import type { Known } from '../../../platform/outbound/answer.ts'
import { partOf } from './address.ts'
import type { Ask, Got } from './ask.ts'
import { FeedBroken } from './broken.ts'
import { envelopeOf, type Envelope } from './envelope.ts'
import type { Feed, ReadPage } from './feed.ts'
import { perPage } from './pages.ts'
import type { Pace } from './reach.ts'

export interface Walk {
  feed: Feed
  ask: Ask
  pace: Pace
  version: string | null
  /** The last whole reading, and its fingerprints by id. */
  known: readonly ReadPage[]
  prints: ReadonlyMap<string, string>
}

export interface Found {
  page: number
  got: Got
  envelope: Envelope
  /** The page as it was last time, where the feed says it is the same. */
  same: ReadPage | undefined
}

/** Asks for a page of the list. */
export async function findPage({ feed, ask, version, ...last }: Walk, page: number): Promise<Found> {
  const address = partOf(feed, 'services')
  address.searchParams.set('page', String(page))
  address.searchParams.set('per_page', String(perPage))
  // HSDS 3.0: whole services in the list, where a feed can do that.
  if (version !== null && /\b3\./.test(version)) address.searchParams.set('full', 'true')
  const before = last.known.find(one => one.page === page)
  const known = before && validators(before)
  const got = await ask(address, page, known)
  // Nobody may answer "as before" to whom we did not ask by it.
  if (got.isUnchanged && before && known && Object.keys(known).length > 0) {
    const { total, of: pages, isLast, services } = before
    const envelope = { entries: Object.keys(services), total, pages, isFirst: null, isLast }
    return { page, got, envelope, same: before }
  }
  const envelope = envelopeOf(got.content)
  if (envelope) return { page, got, envelope, same: undefined }
  throw new FeedBroken(
    page,
    'This is not a list of services as Open Referral UK has it. Check the address with its owner',
  )
}

export const validators = ({ etag, lastModified }: ReadPage): Known => ({
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { lastModified }),
})
