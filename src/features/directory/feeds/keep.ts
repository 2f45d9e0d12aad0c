/** Keeps the pages of a feed as they come, each with its memory. */
import type { Tx } from '../../../platform/tx.ts'
import { settle } from '../import/changes.ts'
import { keepFile } from '../import/files.ts'
import { importToChange } from '../import/queries.ts'
import type { Begun } from './begin.ts'
import type { FeedFault } from './feed.ts'

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

/** Locks the import; false when somebody cancelled it, or a later run has taken it over. */
export async function isOurs(tx: Tx, { id, run }: Begun): Promise<boolean> {
  const now = await importToChange(tx, id)
  return now.status === 'fetching' && now.run === run
}

/** Everything that came in this reading. */
export async function letPagesGo(tx: Tx, id: string): Promise<void> {
  for (const table of ['import_part', 'import_file', 'feed_page'] as const)
    await tx.db.deleteFrom(table).where('import_id', '=', id).execute()
}
