/**
 * The job that brings a confirmed import in: every row in one transaction, all of them or after a kill none.
 * What was shown is what happens: a preview that another import has overtaken is made anew first.
 */
import { orNotFound } from '../../../platform/errors.ts'
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { takeOver } from '../feeds/after.ts'
import { fetchAgain } from '../feeds/stop.ts'
import { finish, readAgain } from './changes.ts'
import type { ImportCounts } from './import.ts'
import { countsOfRows, importToChange } from './queries.ts'
import { countImport, importsOf, waitForOthers } from './source.ts'
import { targetOf } from './targets/all.ts'

export async function applyImport(ground: Ground, place: number, id: string): Promise<void> {
  await asProgram(ground, place, async tx => {
    const { status, kind, source_name, licence, applied, counts, feed_id } = await importToChange(tx, id)
    if (status !== 'applying') return
    const source = { name: orNotFound(source_name), licence: orNotFound(licence) }
    await waitForOthers(tx, source)
    const isOvertaken = (await importsOf(tx, source)) !== applied
    if (isOvertaken || (await areRowsLost(tx, id, counts)))
      return feed_id === null ? readAgain(tx, id) : fetchAgain(tx, id)
    await countImport(tx, source)
    await targetOf({ kind: orNotFound(kind) }, source).apply(tx, id)
    if (feed_id !== null) await takeOver(tx, id, feed_id)
    await finish(tx, id, { status: 'done' })
    if (kind !== 'directory') return
    await tx.later('find-duplicates', {})
    await tx.later('count-words', {})
  })
}

/** A crash of the database takes the rows of imports that wait: what was shown is then read again. */
async function areRowsLost(tx: Tx, id: string, counts: ImportCounts): Promise<boolean> {
  const now = await countsOfRows(tx, id)
  return now.new !== counts.new || now.changed !== counts.changed || now.gone !== counts.gone
}
