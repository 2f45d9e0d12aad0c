/**
 * The job that fetches a feed, page by page. Each page is kept with what is remembered of it in one transaction,
 * so a killed job goes on after the last one and asks for no page twice.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import type { Exceptions } from '../../../platform/outbound/address.ts'
import { activitiesOf } from './activities.ts'
import { FeedBroken } from './broken.ts'
import { beginFetching, isStillWanted, type Begun } from './begin.ts'
import { keepPage, type Came } from './keep.ts'
import { stopFetching } from './stop.ts'
import { readFeed } from './open-referral.ts'
import type { ReadPage } from './feed.ts'
import { feedFetch } from './reach.ts'

interface Asked {
  id: string
  /** Told of each page that came, where somebody watches. */
  told?: (page: number, of: number | null) => void
}

/** Fetches to the end, to a fault of the feed, or until nobody wants it any more. */
export async function fetchFeed(ground: Ground, place: number, { id, told }: Asked): Promise<void> {
  const inPlace = <T>(work: (tx: Tx) => Promise<T>) => asProgram(ground, place, work)
  const begun = await inPlace(tx => beginFetching(tx, id))
  if (!begun) return
  const watch = watchFor(() => inPlace(tx => isStillWanted(tx, begun)))
  try {
    for await (const came of pagesOf(begun, ground.feedsAllow, watch.stop)) {
      if (!(await inPlace(tx => keepPage(tx, begun, came)))) return
      told?.(came.page, came.of)
    }
  } catch (error) {
    if (watch.stop.aborted) return
    if (!(error instanceof FeedBroken)) throw error
    await inPlace(tx => stopFetching(tx, begun, error))
  } finally {
    watch.end()
  }
}

function pagesOf(begun: Begun, exceptions: Exceptions, stop: AbortSignal): AsyncGenerator<Came> {
  const fetch = feedFetch({ exceptions, signal: stop })
  const pace = { pause: (milliseconds: number) => pause(milliseconds, undefined, { signal: stop }) }
  return begun.kind === 'openactive'
    ? activitiesOf(begun, { fetch, pace })
    : servicesOf(begun, { fetch, pace })
}

async function* servicesOf(
  { address, kept, known }: Begun,
  reach: Pick<Parameters<typeof readFeed>[1], 'fetch' | 'pace'>,
): AsyncGenerator<Came> {
  const from = kept as ReadPage[]
  for await (const { read, ...page } of readFeed({ address }, { ...reach, from, known: known as ReadPage[] }))
    yield { ...page, memory: read }
}

/** Asks every second whether the reading is still wanted, so that whatever it waits for is left when it is not. */
function watchFor(isWanted: () => Promise<boolean>): { stop: AbortSignal; end(): void } {
  const [stop, over] = [new AbortController(), new AbortController()]
  const look = async () => {
    for (;;) {
      await pause(1000, undefined, { signal: over.signal })
      if (!(await isWanted())) return stop.abort()
    }
  }
  // Where the database is away for a moment, the next page finds out.
  look().catch(() => undefined)
  return { stop: stop.signal, end: () => over.abort() }
}
