/** Feeds that are to be changed or read: found, and locked until the transaction ends. */
import { sql } from 'kysely'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { feedColumns } from './queries.ts'
import { everyOf, type Unfinished } from './schedule.ts'

/** By its address, or by whose it is. */
export const feedsCalled = (tx: Tx, called: string) =>
  tx.db
    .selectFrom('feed')
    .select(['feed_id', 'source_name', 'address'])
    .where('removed_at', 'is', null)
    .where(where => where.or([where('address', '=', called), where('source_name', '=', called)]))
    .execute()

/** A feed, locked until the transaction ends. */
export async function feedToChange(tx: Tx, id: string) {
  const { every, ...feed } = orNotFound(
    await tx.db
      .selectFrom('feed')
      .select(feedColumns)
      .where('feed_id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  return { ...feed, every: everyOf(every) }
}

/** The reading of a feed that is not over, locked; undefined where there is none. */
export async function unfinishedOf(
  tx: Tx,
  id: string,
): Promise<(Unfinished & { import_id: string; started_at: Temporal.Instant }) | undefined> {
  const row = await tx.db
    .selectFrom('import')
    .select(['import_id', 'status', 'started_at', 'waits_until'])
    .where('feed_id', '=', id)
    .where('finished_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      import_id: row.import_id,
      started_at: row.started_at,
      status: row.status,
      isWaiting: row.status === 'fetching' && row.waits_until !== null,
    }
  )
}

/** Feeds whose time has come and that nobody reads, each locked. */
export async function dueFeeds(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ feed_id: string }>`
    select feed_id from feed
    where next_at <= ${tx.now} and paused_at is null and removed_at is null and not exists (
      select from import
      where import.feed_id = feed.feed_id and finished_at is null and status <> 'ready'
        and not (status = 'fetching' and waits_until is not null)
    )
    order by next_at
    for update of feed skip locked
  `.execute(tx.db)
  return rows.map(row => row.feed_id)
}
