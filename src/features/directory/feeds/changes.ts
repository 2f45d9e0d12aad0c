/** A feed’s life: added, changed, paused, removed. */
import { Conflict, refuseIf, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { cancelImport } from '../import/changes.ts'
import { feedToChange, unfinishedOf } from './locks.ts'
import { whyNotRemove, type Every, type FeedKind, type WayIn } from './schedule.ts'

export interface Wanted {
  address: string
  licence: string
  every: Every
  bringsIn: WayIn
  by: string
}

/** A feed that is read from now on, for the first time at once. */
export async function addFeed(
  tx: Tx,
  { kind, sourceName, ...feed }: Wanted & { kind: FeedKind; sourceName: string },
): Promise<string> {
  const added = await tx.db
    .insertInto('feed')
    .values({ ...columnsOf(tx, feed), kind, source_name: sourceName, next_at: tx.now })
    .onConflict(conflict => conflict.doNothing())
    .returning('feed_id')
    .executeTakeFirst()
  if (!added) throw new WrongAnswer('address', alreadyThere)
  return added.feed_id
}

const alreadyThere = 'This feed is read already. Change it in the list of feeds'

export async function changeFeed(tx: Tx, id: string, version: number, wanted: Wanted): Promise<void> {
  const feed = await feedToChange(tx, id)
  refuseIf(feed.removed_at === null ? [] : ['This feed was removed. Add it again'])
  if (feed.version !== version) throw new Conflict(feed.changed_by, feed.changed_at)
  const other = await tx.db
    .selectFrom('feed')
    .select('feed_id')
    .where('address', '=', wanted.address)
    .where('removed_at', 'is', null)
    .where('feed_id', '<>', id)
    .executeTakeFirst()
  if (other) throw new WrongAnswer('address', alreadyThere)
  const soonest = tx.now.add({ hours: 24 * wanted.every })
  await tx.db
    .updateTable('feed')
    .set({
      ...columnsOf(tx, wanted),
      version: version + 1,
      ...(Temporal.Instant.compare(soonest, feed.next_at) < 0 ? { next_at: soonest } : {}),
    })
    .where('feed_id', '=', id)
    .execute()
  if (wanted.address !== feed.address) await forgetPages(tx, id)
}

const columnsOf = (tx: Tx, { address, licence, every, bringsIn, by }: Wanted) => ({
  address,
  licence,
  every,
  brings_in: bringsIn,
  changed_at: tx.now,
  changed_by: by,
})

/** What is remembered of earlier readings: the next one then asks for everything. */
export const forgetPages = (tx: Tx, id: string) =>
  tx.db
    .deleteFrom('feed_page')
    .where('import_id', 'in', query =>
      query
        .selectFrom('import')
        .select('import_id')
        .where('feed_id', '=', id)
        .where('finished_at', 'is not', null),
    )
    .execute()

/** Nothing is read by itself until somebody lets it go on. */
export async function pauseFeed(tx: Tx, id: string, by: string): Promise<void> {
  const feed = await feedToChange(tx, id)
  refuseIf(feed.removed_at === null && feed.paused_at === null ? [] : ['This feed is not read by itself now'])
  await move(tx, id, by, { paused_at: tx.now })
}

/** It is read at once, and from then on as before. */
export async function resumeFeed(tx: Tx, id: string, by: string): Promise<void> {
  const feed = await feedToChange(tx, id)
  refuseIf(feed.removed_at === null && feed.paused_at !== null ? [] : ['This feed is not paused'])
  await move(tx, id, by, { paused_at: null, next_at: tx.now })
}

/** It is read no more. Its services stay, and say so. */
export async function removeFeed(tx: Tx, id: string, by: string): Promise<void> {
  const feed = await feedToChange(tx, id)
  const reading = await unfinishedOf(tx, id)
  refuseIf(whyNotRemove(feed.removed_at !== null, reading))
  if (reading) await cancelImport(tx, reading.import_id)
  await move(tx, id, by, { removed_at: tx.now })
  await forgetPages(tx, id)
}

type Moved = {
  paused_at?: Temporal.Instant | null
  next_at?: Temporal.Instant
  removed_at?: Temporal.Instant
}

const move = (tx: Tx, id: string, by: string, moved: Moved) =>
  tx.db
    .updateTable('feed')
    .set(set => ({ ...moved, version: set('version', '+', 1), changed_at: tx.now, changed_by: by }))
    .where('feed_id', '=', id)
    .execute()
