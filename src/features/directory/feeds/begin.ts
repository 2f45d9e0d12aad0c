/** The beginning of a run of a reading: what came before it, what is known from earlier readings, who still wants it. */
import type { Tx } from '../../../platform/tx.ts'
import { pagesKept, pagesKnown } from './memory.ts'

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
