/** Feeds: where each stands, what its readings brought, which are due, and which are in trouble. */
import { jsonArrayFrom, revived } from '../../../platform/database/nested.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { countsIn } from '../import/queries.ts'
import { everyOf } from './schedule.ts'
import { troubleSince, type Standing } from './stands.ts'

export const feedColumns = [
  'feed.feed_id',
  'feed.address',
  'feed.kind',
  'feed.source_name',
  'feed.licence',
  'feed.every',
  'feed.brings_in',
  'feed.next_at',
  'feed.failures',
  'feed.failing_since',
  'feed.read_at',
  'feed.paused_at',
  'feed.removed_at',
  'feed.version',
  'feed.changed_at',
  'feed.changed_by',
] as const

/** Every feed with its newest readings, newest first. */
const feedsWith = (tx: Tx, readings: number) =>
  tx.db
    .selectFrom('feed')
    .select(feedColumns)
    .select(query => [
      jsonArrayFrom(
        query
          .selectFrom('import')
          .select([
            'import.import_id',
            'import.status',
            'import.counts',
            'import.started_at',
            'import.started_by',
            'import.waits_until',
          ])
          .select(one => [
            one
              .selectFrom('import_fault')
              .select('words')
              .whereRef('import_fault.import_id', '=', 'import.import_id')
              .orderBy('is_warning')
              .orderBy('fault_number')
              .limit(1)
              .as('fault'),
          ])
          .whereRef('import.feed_id', '=', 'feed.feed_id')
          .orderBy('import.started_at', 'desc')
          .orderBy('import.import_id', 'desc')
          .limit(readings),
      ).as('readings'),
    ])

type FeedRow = Awaited<ReturnType<ReturnType<typeof feedsWith>['execute']>>[number]

function feedShown({ readings, every, ...feed }: FeedRow) {
  const shown = revived(readings, { instants: ['started_at', 'waits_until'] }).map(
    ({ counts, ...reading }) => ({ ...reading, counts: countsIn(counts) }),
  )
  const [newest] = shown
  const standing: Standing = {
    isRemoved: feed.removed_at !== null,
    isPaused: feed.paused_at !== null,
    failures: feed.failures,
    newest: newest && { ...newest, isWaiting: newest.status === 'fetching' && newest.waits_until !== null },
  }
  return { ...feed, every: everyOf(every), readings: shown, standing }
}
export type ShownFeed = ReturnType<typeof feedShown>

/** The feeds that are read, by whose they are. */
export async function feedsToShow(tx: Tx): Promise<ShownFeed[]> {
  const rows = await feedsWith(tx, 1)
    .where('removed_at', 'is', null)
    .orderBy('source_name')
    .orderBy('address')
    .execute()
  return rows.map(feedShown)
}

export async function feedToRead(tx: Tx, id: string): Promise<ShownFeed> {
  return feedShown(orNotFound(await feedsWith(tx, 20).where('feed_id', '=', id).executeTakeFirst()))
}

/** Feeds that failed for a week and more: for the administrator's page on how true the directory is. */
export async function feedsInTrouble(tx: Tx): Promise<ShownFeed[]> {
  const rows = await feedsWith(tx, 1)
    .where('removed_at', 'is', null)
    .where('paused_at', 'is', null)
    .where('failing_since', '<=', troubleSince(tx.now))
    .orderBy('failing_since')
    .execute()
  return rows.map(feedShown)
}
