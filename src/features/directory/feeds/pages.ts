/** What is wrong with a page of a feed, seen with the pages before it. Pure. */
import { FeedBroken } from './broken.ts'
import type { Before, Listed } from './entries.ts'
import type { Envelope } from './envelope.ts'
import type { FeedFault } from './feed.ts'

export const perPage = 100

/** A million services at our page size: a feed that has more does not end. */
export const mostPages = 10_000

/** By the number of pages; else by what the page says of itself, or because nothing more came. */
export function isLastPage(page: number, envelope: Envelope, before: Before): boolean {
  const { entries, pages, isLast, total } = envelope
  if (entries.length === 0) return true
  if (pages === null || pages === 0) return isLast === true
  const areMore = isLast === false && total !== null && before.entries + entries.length < total
  return page >= pages && !areMore
}

/** Stops where services would be lost unseen: a hole, or pages that come again. */
export function stopIfBroken(
  page: number,
  envelope: Envelope,
  listed: readonly Listed[],
  before: Before,
): void {
  const { entries, pages } = envelope
  if (entries.length === 0 && page > 1 && page <= (pages ?? 0))
    throw new FeedBroken(page, `Page ${page} of ${pages} is empty. Ask the feed’s owner to mend its pages`)
  if (listed.filter(({ id }) => before.prints.has(id)).length > listed.length / 2)
    throw new FeedBroken(
      page,
      `Page ${page} has services of earlier pages again, so others are missing. Ask the owner to mend its pages`,
    )
}

/** What is odd about the page as a whole. */
export function faultsOfPage(page: number, envelope: Envelope, before: Before): FeedFault[] {
  const { entries, total, pages, isFirst, isLast } = envelope
  const faults: FeedFault[] = []
  const say = (isWarning: boolean, words: string) => void faults.push({ page, isWarning, words })
  const isOpening = page === 1 && entries.length > 0
  if (isOpening && isFirst === false)
    say(false, 'The feed says its page 1 is not the first. Ask its owner to count pages from 1')
  if (isOpening && total !== null && entries.length !== Math.min(perPage, total))
    say(true, `The feed gives ${entries.length} services a page, not the ${perPage} asked for. All were read`)
  if (isLast === true && pages !== null && page < pages)
    say(true, `Page ${page} of ${pages} says it is the last. The pages after it were read all the same`)
  if (!isLastPage(page, envelope, before)) return faults
  const came = before.entries + entries.length
  if (came === 0) say(false, 'The feed is empty. Ask its owner whether that is meant')
  if (total !== null && came !== total)
    say(false, `The feed says it has ${total} services but gave ${came}. Ask its owner to mend that`)
  return faults
}
