/** The changes of a reading while it goes on: each page is kept with its memory, or the reading stops and says why. */
import type { Tx } from '../../../platform/tx.ts'
import { finish, keepFaults, settle } from '../import/changes.ts'
import { keepFile } from '../import/files.ts'
import { importToChange } from '../import/queries.ts'
import type { Fault } from '../import/table.ts'
import type { FeedBroken } from './broken.ts'
import { forgetPages, putOff } from './changes.ts'
import type { FeedFault } from './feed.ts'
import { pagesKept, pagesKnown } from './memory.ts'
import { worthResuming } from './schedule.ts'

/** A page as it is kept, whichever kind of feed it is of. */
export interface Came {
  page: number
  /** Of how many, where the feed says. */
  of: number | null
  /** What is to be read of it, and where on the page each stands. */
  services: readonly unknown[]
  rows: readonly number[]
  unchanged: readonly string[]
  faults: readonly FeedFault[]
  memory: object
  /** All that came before it is void. */
  startsAgain: boolean
  isLast: boolean
}

export const pageName = (page: number): string => `Page ${page}`

/** A run of the reading begins, after the pages that came before. Undefined where nobody wants it any more. */
export async function beginFetching(tx: Tx, id: string) {
  const begun = await tx.db
    .updateTable('import')
    .set(set => ({ run: set('run', '+', 1), waits_until: null }))
    .where('import_id', '=', id)
    .where('status', '=', 'fetching')
    .returning(['import_id', 'run', 'feed_id'])
    .executeTakeFirst()
  if (!begun || begun.feed_id === null) return undefined
  const feed = await tx.db
    .selectFrom('feed')
    .select(['address', 'kind'])
    .where('feed_id', '=', begun.feed_id)
    .executeTakeFirstOrThrow()
  await tx.db.deleteFrom('import_fault').where('import_id', '=', id).execute()
  return {
    id,
    run: begun.run,
    feedId: begun.feed_id,
    address: feed.address,
    kind: feed.kind,
    kept: (await pagesKept(tx, id)).map(page => page.memory),
    known: await pagesKnown(tx, begun.feed_id),
  }
}
export type Begun = NonNullable<Awaited<ReturnType<typeof beginFetching>>>

/** Asked now and then while nothing comes: somebody may have cancelled it, or a later run taken it over. */
export async function isStillWanted(tx: Tx, { id, run }: Begun): Promise<boolean> {
  const row = await tx.db
    .selectFrom('import')
    .select(['status', 'run'])
    .where('import_id', '=', id)
    .executeTakeFirst()
  return row?.status === 'fetching' && row.run === run
}

/** Keeps a page; after the last one the import is read like any other. False where nobody wants it any more. */
export async function keepPage(tx: Tx, begun: Begun, came: Came): Promise<boolean> {
  const { id } = begun
  if (!(await isOurs(tx, begun))) return false
  if (came.startsAgain) await letPagesGo(tx, id)
  const { page, services } = came
  if (services.length > 0)
    await keepFile(tx, id, page, {
      name: pageName(page),
      async *parts() {
        yield Buffer.from(JSON.stringify({ contents: services }))
      },
    })
  await tx.db
    .insertInto('feed_page')
    .values({
      import_id: id,
      page_number: page,
      memory: JSON.stringify(came.memory),
      service_rows: [...came.rows],
      unchanged: [...came.unchanged],
      faults: JSON.stringify(came.faults),
      kept_at: tx.now,
    })
    .execute()
  await settle(tx, id, {
    rows_read: page,
    rows_total: came.of === null ? null : Math.max(page, came.of),
    ...(came.isLast ? { status: 'reading' } : {}),
  })
  if (came.isLast) await tx.later('read-import', { import: id })
  return true
}

async function isOurs(tx: Tx, { id, run }: Begun): Promise<boolean> {
  const now = await importToChange(tx, id)
  return now.status === 'fetching' && now.run === run
}

/** Everything that came in this reading. */
async function letPagesGo(tx: Tx, id: string): Promise<void> {
  for (const table of ['import_part', 'import_file', 'feed_page'] as const)
    await tx.db.deleteFrom(table).where('import_id', '=', id).execute()
}

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
