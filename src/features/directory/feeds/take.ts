/** What one page of a feed gives: judged, its services whole, and only what changed asked for again. */
import { detailsOf } from './details.ts'
import { sorted, type Before, type Listed } from './entries.ts'
import { hasDate, isFull } from './envelope.ts'
import type { FeedPage, ReadPage } from './feed.ts'
import { validators, type Found, type Walk } from './find.ts'
import { faultsOfPage, isLastPage, stopIfBroken } from './pages.ts'

/** What the page gives, beyond what the pages before it gave. */
export async function takePage(
  walk: Walk,
  { page, got, envelope, same }: Found,
  before: Before,
): Promise<Omit<FeedPage, 'startsAgain'>> {
  const { all, taken, faults } = same ? asBefore(same) : sorted(page, envelope.entries, before)
  stopIfBroken(page, envelope, all, before)
  const areWhole = all.some(({ entry }) => isFull(entry))
  const isSame = ({ id, entry, print }: Listed) =>
    same !== undefined || ((areWhole || hasDate(entry)) && walk.prints.get(id) === print)
  const changed = taken.filter(one => !isSame(one))
  const unchanged = taken.filter(isSame)
  const details = areWhole
    ? { whole: changed.map(listed => ({ listed, service: listed.entry })), faults: [] }
    : await detailsOf(changed, page, walk)
  const kept = [...unchanged, ...details.whole.map(({ listed }) => listed)]
  const isLast = isLastPage(page, envelope, before)
  const ownFaults = [...faults, ...details.faults]
  const mayAskByIt =
    ownFaults.length === 0 && (same !== undefined || all.every(({ entry }) => areWhole || hasDate(entry)))
  return {
    page,
    of: envelope.pages,
    services: details.whole.map(({ service }) => service),
    rows: details.whole.map(({ listed }) => listed.row),
    unchanged: unchanged.map(({ id }) => id),
    faults: [...(got.isGuess ? [doubtful(page)] : []), ...faultsOfPage(page, envelope, before), ...ownFaults],
    isLast,
    read: {
      page,
      of: envelope.pages,
      total: envelope.total,
      version: walk.version,
      attempt: 1,
      entries: envelope.entries.length,
      services: Object.fromEntries(kept.map(({ id, print }) => [id, print])),
      isLast,
      ...(mayAskByIt ? { ...(same && validators(same)), ...got.known } : {}),
    },
  }
}

const asBefore = ({ services }: ReadPage) => {
  const all: Listed[] = Object.entries(services).map(([id, print]) => ({ id, print, entry: {}, row: 0 }))
  return { all, taken: all, faults: [] }
}

const doubtful = (page: number) => ({
  page,
  isWarning: true,
  words: `Page ${page} is not in UTF-8, so letters may be wrong. Tell the feed’s owner`,
})
