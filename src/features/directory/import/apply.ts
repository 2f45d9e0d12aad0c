/**
 * The job that brings a confirmed import in: every row in one transaction, all of them or after a kill none.
 * What was shown is what happens: a preview that another import has overtaken is made anew first.
 */
import { orNotFound } from '../../../platform/errors.ts'
import { asProgram, type Ground } from '../../../platform/tx.ts'
import { finish, readAgain } from './changes.ts'
import { importToChange } from './queries.ts'
import { countImport, importsOf, waitForOthers } from './source.ts'
import { targetOf } from './targets/all.ts'

export async function applyImport(ground: Ground, place: number, id: string): Promise<void> {
  await asProgram(ground, place, async tx => {
    const { status, kind, source_name, licence, applied } = await importToChange(tx, id)
    if (status !== 'applying') return
    const source = { name: orNotFound(source_name), licence: orNotFound(licence) }
    await waitForOthers(tx, source)
    if ((await importsOf(tx, source)) !== applied) return readAgain(tx, id)
    await countImport(tx, source)
    await targetOf({ kind: orNotFound(kind) }, source).apply(tx, id)
    await finish(tx, id, { status: 'done' })
  })
}
