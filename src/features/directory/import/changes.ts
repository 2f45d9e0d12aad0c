/**
 * An import's life: begun with a file, read into rows to be shown, confirmed or cancelled, applied whole.
 * Reading (read.ts) and applying (apply.ts) are jobs; both may be killed and run again, and nothing is ever
 * half in.
 */
import { sql } from 'kysely'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { blockers, type ImportCounts, type ImportStatus } from './import.ts'
import { importToChange } from './queries.ts'
import type { Fault } from './rows.ts'
import type { Kind } from './shape.ts'

export interface Begun {
  fileName: string
  bytes: Uint8Array
  kind: Kind
  by: string
}

/** Keeps the file and asks for it to be read. */
export async function beginImport(tx: Tx, { fileName, bytes, kind, by }: Begun): Promise<string> {
  const { import_id } = await tx.db
    .insertInto('import')
    .values({
      kind,
      file_name: fileName.slice(0, 200),
      bytes: Buffer.from(bytes),
      status: 'reading',
      started_at: tx.now,
      started_by: by,
    })
    .returning('import_id')
    .executeTakeFirstOrThrow()
  await tx.later('read-import', { import: import_id })
  return import_id
}

/** Whoever imported confirms what the preview showed; the changes are applied as one. */
export async function confirmImport(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  refuseIf(blockers(status, 'confirm'))
  await settle(tx, id, { status: 'applying' })
  await tx.later('apply-import', { import: id })
}

/** Nothing of the file is kept but its name. */
export async function cancelImport(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  refuseIf(blockers(status, 'cancel'))
  await finish(tx, id, { status: 'cancelled' })
}

/** The reading was tried several times and failed each time: says so, so that nobody waits for it. */
export async function giveUpReading(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  if (status !== 'reading') return
  await keepFaults(tx, id, [
    {
      row: null,
      column: null,
      isWarning: false,
      words:
        'A fault in the program stopped the reading. Tell whoever runs Alongside, and send them the file',
    },
  ])
  await finish(tx, id, { status: 'refused' })
}

/** The applying was tried several times and failed each time: nothing was changed, and it can be tried again. */
export async function giveUpApplying(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  if (status !== 'applying') return
  await keepFaults(tx, id, [
    {
      row: null,
      column: null,
      isWarning: true,
      words:
        'A fault in the program stopped this import. Nothing was changed. Confirm it again, or tell whoever runs Alongside',
    },
  ])
  await settle(tx, id, { status: 'ready' })
}

interface Settled {
  status: ImportStatus
  shape?: string
  counts?: ImportCounts
}

/** Where an import stands now. The caller has locked it. */
export async function settle(tx: Tx, id: string, { counts, ...row }: Settled): Promise<void> {
  await tx.db
    .updateTable('import')
    .set({ ...row, ...(counts ? { counts: JSON.stringify(counts) } : {}) })
    .where('import_id', '=', id)
    .execute()
}

/** The end of an import: its rows and its file are let go. */
export async function finish(tx: Tx, id: string, settled: Settled): Promise<void> {
  await settle(tx, id, settled)
  await tx.db.deleteFrom('import_row').where('import_id', '=', id).execute()
  await tx.db
    .updateTable('import')
    .set({ bytes: Buffer.alloc(0), finished_at: tx.now })
    .where('import_id', '=', id)
    .execute()
}

/** Adds faults after those that are kept already, in the order of the file. */
export async function keepFaults(tx: Tx, id: string, faults: readonly Fault[]): Promise<void> {
  await sql`
    insert into import_fault (import_id, fault_number, row_number, column_name, is_warning, words)
    select ${id}, kept.most + fault.number, (fault.content ->> 'row')::integer, fault.content ->> 'column',
      (fault.content ->> 'isWarning')::boolean, fault.content ->> 'words'
    from jsonb_array_elements(${JSON.stringify(faults)}::jsonb) with ordinality as fault(content, number)
    cross join (
      select coalesce(max(fault_number), 0) as most from import_fault where import_id = ${id}
    ) as kept
  `.execute(tx.db)
}
