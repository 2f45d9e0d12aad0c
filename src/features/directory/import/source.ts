/** Where a list comes from: whose words these are, and under which licence. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { directoryChanges } from '../version.ts'

export interface Source {
  name: string
  licence: string
  /** Nobody says whose it is, and other lists have files of the same names: it says nothing of what it lacks. */
  isGuess?: boolean
}

/** How many imports a source had; 0 before the first. */
export async function importsOf(tx: Tx, { name }: Source): Promise<number> {
  const row = await tx.db
    .selectFrom('source')
    .select('applied')
    .where('place_id', '=', tx.place.place_id)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.applied ?? 0
}

/** Counts one more import of a source: previews made before it are out of date. */
export async function countImport(tx: Tx, { name, licence }: Source): Promise<void> {
  await directoryChanges(tx)
  await tx.db
    .insertInto('source')
    .values({ name, licence, applied: 1, applied_at: tx.now })
    .onConflict(conflict =>
      conflict.columns(['place_id', 'name']).doUpdateSet(set => ({
        licence,
        applied: set('source.applied', '+', 1),
        applied_at: tx.now,
      })),
    )
    .execute()
}

/** Waits until no other import of a source is being brought in, anywhere, and keeps others waiting. */
export const waitForOthers = (tx: Tx, { name }: Source) =>
  sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(tx.db)
