/**
 * Reads an OpenActive feed of activities to its end, as Realtime Paged Data Exchange 1.0 has it: each page says
 * where the next one is, and the last is empty and says itself. From there it is read on next time.
 */
import { z } from 'zod'
import { sortedItems, type ActivityItem } from './activity.ts'
import { addressOf } from './address.ts'
import { asker } from './ask.ts'
import { FeedBroken } from './broken.ts'
import type { FeedFault } from './feed.ts'
import { mostPages } from './pages.ts'
import { usualPace, type Fetch, type Pace } from './reach.ts'

const envelope = z.object({ next: z.string(), items: z.array(z.unknown()) })

export interface ActivityPage {
  /** Counted in this reading. */
  page: number
  items: ActivityItem[]
  /** Where on the page each of them stands, from 1. */
  rows: number[]
  faults: FeedFault[]
  isLast: boolean
  /** Where to read on: after this page, and after the last page, next time. */
  next: string
}

export interface ActivityReading {
  fetch: Fetch
  /** `next` of the last page that was kept. */
  from?: string
  pace?: Partial<Pace>
}

/** Each page as it is read; FeedBroken where the feed cannot be read on. */
export async function* readActivities(
  address: string,
  reading: ActivityReading,
): AsyncGenerator<ActivityPage> {
  const ask = asker(reading.fetch, { ...usualPace, ...reading.pace })
  let here = addressOf(reading.from ?? address)
  const seen = new Set<string>()
  let count = 0
  for (let page = 1; page <= mostPages; page++) {
    seen.add(here.href)
    const { content } = await ask(here, page)
    const list = envelope.safeParse(content).data
    if (!list)
      throw new FeedBroken(page, 'This is not a page of an OpenActive feed. Check the address with its owner')
    const next = nextOf(here, list.next, page)
    const isLast = list.items.length === 0 && next.href === here.href
    if (!isLast && seen.has(next.href))
      throw new FeedBroken(
        page,
        `Page ${page} leads back to an earlier one. Ask the feed’s owner to mend that`,
      )
    count += list.items.length
    const { items, rows, faults } = sortedItems(list.items, page)
    if (isLast && count === 0 && reading.from === undefined)
      faults.push({ page, isWarning: false, words: 'The feed is empty. Ask its owner whether that is meant' })
    yield { page, items, rows, faults, isLast, next: next.href }
    if (isLast) return
    here = next
  }
  throw new FeedBroken(
    mostPages,
    `The feed has more than ${mostPages} pages. Ask its owner whether it ever ends`,
  )
}

/** A feed behind a proxy often calls itself http: on the same host the secure address is meant. */
function nextOf(here: URL, text: string, page: number): URL {
  const next = URL.canParse(text, here.href) ? new URL(text, here) : undefined
  if (next && here.protocol === 'https:' && next.protocol === 'http:' && next.hostname === here.hostname)
    next.protocol = 'https:'
  if (next?.origin !== here.origin)
    throw new FeedBroken(page, `Page ${page} leads to another address. Check with the feed’s owner`)
  return next
}
