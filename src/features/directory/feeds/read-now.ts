/** When a feed is read: now, when its time has come, or later because it failed. */
import { refuseIf, Refused } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { cancelImport } from '../import/changes.ts'
import { dueFeeds, feedToChange, unfinishedOf } from './locks.ts'
import { hoursToNextTry, whyNotRead } from './schedule.ts'

/** Begins a reading, or goes on with one that stopped in the middle. A preview that nobody confirmed gives way to it. */
export async function readNow(tx: Tx, id: string, by: string): Promise<string> {
  const feed = await feedToChange(tx, id)
  const reading = await unfinishedOf(tx, id)
  refuseIf(whyNotRead(feed.removed_at !== null, reading))
  await tx.db
    .updateTable('feed')
    .set({ next_at: tx.now.add({ hours: 24 * feed.every }) })
    .where('feed_id', '=', id)
    .execute()
  if (reading?.isWaiting) {
    await tx.db
      .updateTable('import')
      .set({ waits_until: null })
      .where('import_id', '=', reading.import_id)
      .execute()
    await tx.later('fetch-feed', { import: reading.import_id })
    return reading.import_id
  }
  if (reading) await cancelImport(tx, reading.import_id)
  const { import_id } = await tx.db
    .insertInto('import')
    .values({
      feed_id: id,
      kind: 'directory',
      file_name: feed.source_name.slice(0, 200),
      source_name: feed.source_name,
      licence: feed.licence,
      status: 'fetching',
      started_at: tx.now,
      started_by: by,
    })
    .returning('import_id')
    .executeTakeFirstOrThrow()
  await tx.later('fetch-feed', { import: import_id })
  return import_id
}

/** What is due is read now; somebody may have pressed the button a moment before. */
export async function readDueFeeds(tx: Tx): Promise<void> {
  for (const id of await dueFeeds(tx))
    await readNow(tx, id, 'The schedule').catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error
    })
}

/** A try failed: the next one comes later each time. Whoever is told to wait longer waits. */
export async function putOff(tx: Tx, id: string, seconds = 0): Promise<Temporal.Instant> {
  const { failures } = await feedToChange(tx, id)
  const next = tx.now.add({ seconds: Math.max(seconds, 3600 * hoursToNextTry(failures + 1)) })
  await tx.db
    .updateTable('feed')
    .set(set => ({
      failures: failures + 1,
      failing_since: set.fn.coalesce('failing_since', set.val(tx.now)),
      next_at: next,
    }))
    .where('feed_id', '=', id)
    .execute()
  return next
}
