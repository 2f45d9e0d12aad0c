/** What is remembered of the pages of a reading: to go on after them, and to ask only for what changed since. */
import type { Tx } from '../../../platform/tx.ts'
import type { FeedFault } from './feed.ts'

export interface KeptPage {
  page_number: number
  memory: unknown
  service_rows: number[]
  unchanged: string[]
  faults: FeedFault[]
}

/** The pages of one reading that came, in order. */
export async function pagesKept(tx: Tx, id: string): Promise<KeptPage[]> {
  const rows = await tx.db
    .selectFrom('feed_page')
    .select(['page_number', 'memory', 'service_rows', 'unchanged', 'faults'])
    .where('import_id', '=', id)
    .orderBy('page_number')
    .execute()
  return rows.map(({ faults, memory, ...row }) => ({
    ...row,
    memory: memory as unknown,
    faults: faults as unknown as FeedFault[],
  }))
}

/**
 * The pages of the last reading that was taken over. Nothing, where another import of the source came after it:
 * what the feed says is as before may then be something else with us.
 */
export async function pagesKnown(tx: Tx, feedId: string): Promise<unknown[]> {
  const rows = await tx.db
    .selectFrom('feed_page')
    .innerJoin('import', join =>
      join
        .onRef('import.place_id', '=', 'feed_page.place_id')
        .onRef('import.import_id', '=', 'feed_page.import_id'),
    )
    .innerJoin('source', join =>
      join
        .onRef('source.place_id', '=', 'import.place_id')
        .onRef('source.name', '=', 'import.source_name')
        .onRef('source.applied', '=', 'import.applied'),
    )
    .select(['feed_page.memory'])
    .where('import.feed_id', '=', feedId)
    .where('import.status', '=', 'done')
    .orderBy('feed_page.page_number')
    .execute()
  return rows.map(row => row.memory as unknown)
}

/** Seconds a page takes, from the last ten that came; undefined before there are two. */
export async function secondsPerPage(tx: Tx, id: string): Promise<number | undefined> {
  const rows = await tx.db
    .selectFrom('feed_page')
    .select('kept_at')
    .where('import_id', '=', id)
    .orderBy('page_number', 'desc')
    .limit(10)
    .execute()
  const [last, first] = [rows.at(0), rows.at(-1)]
  if (!last || !first || rows.length < 2) return undefined
  return last.kept_at.since(first.kept_at).total('seconds') / (rows.length - 1)
}

/** Where a reading comes from, for the page of its import; undefined where it is no feed’s. */
export async function readingOf(tx: Tx, id: string, feedId: string | null) {
  if (feedId === null) return undefined
  const feed = await tx.db
    .selectFrom('feed')
    .select(['feed_id', 'address', 'next_at', 'paused_at', 'removed_at'])
    .where('feed_id', '=', feedId)
    .executeTakeFirst()
  return feed && { ...feed, secondsPerPage: await secondsPerPage(tx, id) }
}
export type ReadingFrom = NonNullable<Awaited<ReturnType<typeof readingOf>>>
