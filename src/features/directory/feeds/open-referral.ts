/**
 * Reads a live Open Referral UK feed, page by page, to its end (HSDS-UK 3.0 and 1.0, the paged list of /services).
 * It can be taken up where it stopped, and asks only for what changed since it was last read whole.
 */
import { partOf } from './address.ts'
import { asker, type Ask } from './ask.ts'
import { FeedBroken } from './broken.ts'
import { canBeKept, type Before } from './entries.ts'
import type { Feed, FeedFault, FeedPage, ReadPage } from './feed.ts'
import { findPage, type Walk } from './find.ts'
import { mostPages } from './pages.ts'
import { usualPace, type Fetch, type Pace } from './reach.ts'
import { takePage } from './take.ts'

export interface Reading {
  fetch: Fetch
  /** The pages of this reading that were kept, to resume after them. */
  from?: readonly ReadPage[]
  /** The pages of the last reading that came to its end and was taken over. */
  known?: readonly ReadPage[]
  pace?: Partial<Pace>
}

/** Each page as it is read; FeedBroken where the feed cannot be read on. */
export async function* readFeed(feed: Feed, reading: Reading): AsyncGenerator<FeedPage> {
  const { fetch, from = [], known = [] } = reading
  if (from.at(-1)?.isLast) return
  const pace = { ...usualPace, ...reading.pace }
  const ask = asker(fetch, pace)
  const [first] = from
  const about = first ? { version: first.version, faults: [] } : await aboutOf(feed, ask)
  const walk: Walk = { feed, ask, pace, version: about.version, known, prints: beforeOf(known).prints }

  let before = beforeOf(from)
  let previous = from.at(-1)
  let attempt = previous?.attempt ?? 1
  let opening: FeedFault[] = about.faults
  for (;;) {
    const page = (previous?.page ?? 0) + 1
    if (page > mostPages) throw new FeedBroken(page, endless)
    const found = await findPage(walk, page)
    const hasChanged = previous !== undefined && found.envelope.total !== previous.total
    if (hasChanged && attempt === 1) {
      attempt = 2
      before = beforeOf([])
      previous = undefined
      opening = [...about.faults, changedOnce]
      continue
    }
    const taken = await takePage(walk, found, before)
    const read = { ...taken.read, attempt }
    const faults = [...opening, ...(hasChanged ? [{ ...changedTwice, page }] : []), ...taken.faults]
    yield { ...taken, read, faults, startsAgain: opening.includes(changedOnce) }
    if (taken.isLast) return
    add(before, read)
    previous = read
    opening = []
  }
}

/** The first answer of a feed says which version it speaks. Feeds that do not say are read by their shape. */
async function aboutOf(feed: Feed, ask: Ask): Promise<{ version: string | null; faults: FeedFault[] }> {
  try {
    const { content } = await ask(partOf(feed, ''), null)
    const isObject = content !== null && typeof content === 'object'
    if (isObject && 'version' in content && isVersion(content.version))
      return { version: content.version, faults: [] }
  } catch (error) {
    // Its list may be there all the same; only what is worth another try ends the reading here.
    if (!(error instanceof FeedBroken) || (error.mayTryAgain && !isFaultOfFeed(error))) throw error
  }
  return { version: null, faults: [noVersion] }
}

const isVersion = (version: unknown): version is string =>
  typeof version === 'string' && version.length < 100 && canBeKept(version)

const isFaultOfFeed = ({ status }: FeedBroken): boolean =>
  status !== undefined && status !== 429 && status !== 503

function beforeOf(pages: readonly ReadPage[]): Before {
  const before: Before = { entries: 0, prints: new Map() }
  for (const page of pages) add(before, page)
  return before
}

/** In place: a feed may have a hundred thousand services. */
function add(before: Before, { entries, services }: ReadPage): void {
  before.entries += entries
  for (const [id, print] of Object.entries(services)) before.prints.set(id, print)
}

const warning = (words: string): FeedFault => ({ page: null, isWarning: true, words })
const noVersion = warning(
  'The feed does not say which version of Open Referral it is. It was read by its shape',
)
const changedOnce = warning('The feed changed while it was read, so it was read again from page 1')
const changedTwice = warning(
  'The feed changed again while it was read. Read it again when fewer people work on it',
)
const endless = `The feed has more than ${mostPages} pages. Ask its owner whether it ever ends`
