/** How the fetching of a feed stops before its end, or begins anew. */
import type { Tx } from '../../../platform/tx.ts'
import { finish, keepFaults, settle } from '../import/changes.ts'
import { importToChange } from '../import/queries.ts'
import type { Fault } from '../import/table.ts'
import type { Begun } from './begin.ts'
import type { FeedBroken } from './broken.ts'
import { forgetPages } from './changes.ts'
import type { FeedFault } from './feed.ts'
import { isOurs, letPagesGo, pageName } from './keep.ts'
import { putOff } from './read-now.ts'
import { worthResuming } from './schedule.ts'

/** The feed cannot be read on. Where another try could help, what came is kept for a day and read on later. */
export async function stopFetching(tx: Tx, begun: Begun, broken: FeedBroken): Promise<void> {
  if (!(await isOurs(tx, begun))) return
  const { started_at } = await tx.db
    .selectFrom('import')
    .select('started_at')
    .where('import_id', '=', begun.id)
    .executeTakeFirstOrThrow()
  const next = await putOff(tx, begun.feedId, broken.retryAfter)
  await keepFaults(tx, begun.id, [faultOf({ page: broken.page, isWarning: false, words: broken.words })])
  const isYoung = Temporal.Instant.compare(started_at.add({ hours: worthResuming }), tx.now) > 0
  if (!broken.mayTryAgain || !isYoung) {
    await forgetPages(tx, begun.feedId)
    return finish(tx, begun.id, { status: 'refused' })
  }
  await tx.db.updateTable('import').set({ waits_until: next }).where('import_id', '=', begun.id).execute()
}

/** As the import names what is wrong: by its page. */
export const faultOf = ({ page, isWarning, words }: FeedFault): Fault => ({
  ...(page === null ? {} : { file: pageName(page) }),
  row: null,
  column: null,
  isWarning,
  words,
})

/** The fetching was tried several times and failed each time: says so, and tries anew later. */
export async function giveUpFetching(tx: Tx, id: string): Promise<void> {
  const { status, feed_id } = await importToChange(tx, id)
  if (status !== 'fetching' || feed_id === null) return
  await putOff(tx, feed_id)
  const words = 'A fault in the program stopped the reading. Tell whoever runs Alongside'
  await keepFaults(tx, id, [faultOf({ page: null, isWarning: false, words })])
  await finish(tx, id, { status: 'refused' })
}

/** Another import of the source came first: what the feed called unchanged may be something else now, so all is fetched. */
export async function fetchAgain(tx: Tx, id: string): Promise<void> {
  await letPagesGo(tx, id)
  await settle(tx, id, { status: 'fetching', is_again: true, rows_read: 0, rows_total: null })
  await tx.later('fetch-feed', { import: id })
}
