/** Somebody says what the columns of a list hold: it is remembered, and the file is read so. */
import { refuseIf } from '../../../../platform/errors.ts'
import type { Tx } from '../../../../platform/tx.ts'
import { readAgain, settle } from '../changes.ts'
import { blockers } from '../import.ts'
import { importToChange } from '../queries.ts'
import { keepMapping, type Mapping } from './kept.ts'

export async function explainColumns(tx: Tx, id: string, mapping: Mapping, by: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  refuseIf(blockers(status, 'explain'))
  await keepMapping(tx, mapping, by)
  await readAgain(tx, id)
  const isList = mapping.fields.name !== undefined
  await settle(tx, id, {
    is_again: false,
    ...(isList ? { source_name: mapping.source.name, licence: mapping.source.licence } : {}),
  })
}
