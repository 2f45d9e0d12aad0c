/** Which state the directory of a place is in: the same name means that nothing in it has changed. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'

/**
 * Says that the directory changes with this transaction. Every change of a service, a source or a category calls it.
 * The new row takes the place of all others that nobody holds, so that there are as many as changes under way, and
 * changes at the same time never wait for each other.
 */
export async function directoryChanges(tx: Tx): Promise<void> {
  await sql`
    with before as (
      delete from directory_change
      where place_id = ${tx.place.place_id} and change_id = any(array(
        select change_id from directory_change where place_id = ${tx.place.place_id} for update skip locked))
    )
    insert into directory_change default values
  `.execute(tx.db)
}

/**
 * The name of the state that a transaction sees, for a query that has `place`. It is never the same again once
 * something has changed: every change leaves a row that there never was before. Where things are is a part of it.
 */
export const directoryVersion = sql<string>`coalesce((
  select string_agg(change_id::text, ',' order by change_id) from directory_change
  where directory_change.place_id = place.place_id), '')
  || coalesce((select max(brought_in_at)::text from geography_file), '')`
