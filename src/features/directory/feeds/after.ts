/** What happens when a reading has come to its preview, when it is brought in, and when it could not be read. */
import { sql } from 'kysely'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { confirmImport, finish, settle } from '../import/changes.ts'
import { importToChange } from '../import/queries.ts'
import { importsOf } from '../import/source.ts'
import { whatNext } from './schedule.ts'

/** The preview is made: the feed works. Where nothing is new it is over; else somebody is asked, or not. */
export async function afterReading(tx: Tx, id: string, feedId: string): Promise<void> {
  const feed = await tx.db
    .updateTable('feed')
    .set({
      failures: 0,
      failing_since: null,
      read_at: tx.now,
    })
    .where('feed_id', '=', feedId)
    .returning(['brings_in'])
    .executeTakeFirstOrThrow()
  const { counts } = await importToChange(tx, id)
  const next = whatNext({ bringsIn: feed.brings_in, isFirst: await isFirst(tx, feedId) }, counts)
  if (next === 'bring in') await confirmImport(tx, id)
  if (next !== 'close') return
  await takeOver(tx, id, feedId)
  await finish(tx, id, { status: 'done' })
}

const isFirst = async (tx: Tx, feedId: string): Promise<boolean> =>
  (await tx.db
    .selectFrom('import')
    .select('import_id')
    .where('feed_id', '=', feedId)
    .where('status', '=', 'done')
    .limit(1)
    .executeTakeFirst()) === undefined

/**
 * What the feed said is ours now: its pages are remembered, and those of earlier readings forgotten. A page on
 * which something could not be taken is forgotten too, so that it is read and told again.
 */
export async function takeOver(tx: Tx, id: string, feedId: string): Promise<void> {
  const { source_name, licence } = await importToChange(tx, id)
  const source = { name: orNotFound(source_name), licence: orNotFound(licence) }
  await settle(tx, id, { applied: await importsOf(tx, source) })
  await tx.db
    .updateTable('source')
    .set({ kind: 'feed', applied_at: tx.now })
    .where('place_id', '=', tx.place.place_id)
    .where('name', '=', source.name)
    .execute()
  await tx.db
    .deleteFrom('feed_page')
    .where('import_id', 'in', query =>
      query
        .selectFrom('import')
        .select('import_id')
        .where('feed_id', '=', feedId)
        .where('import_id', '<>', id),
    )
    .execute()
  await forgetFaulty(tx, id, feedId)
}

/** By its place among the pages a feed of activities is read on, so what follows a faulty page is forgotten with it. */
const forgetFaulty = (tx: Tx, id: string, feedId: string) =>
  sql`
    delete from feed_page using feed
    where feed.feed_id = ${feedId} and feed_page.import_id = ${id} and exists (
      select from import_fault
      where import_fault.import_id = ${id} and not is_warning and (
        file_name = 'Page ' || page_number
        or kind = 'openactive' and file_name like 'Page %' and substr(file_name, 6)::integer < page_number
      )
    )
  `.execute(tx.db)
