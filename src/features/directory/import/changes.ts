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
import { keepFile, type GivenFile } from './files.ts'
import type { Kind } from './kinds.ts'
import type { ListSample } from './mapping/by-hand.ts'
import type { Fault } from './table.ts'

export interface Begun {
  files: readonly GivenFile[]
  /** Whose list it is; where nobody says, the file or its format does. */
  sourceName?: string | undefined
  licence?: string | undefined
  /** What the files must hold; where nobody says, whatever they do. */
  kind?: Kind | undefined
  by: string
}

/** Keeps the files and asks for them to be read. */
export async function beginImport(tx: Tx, begun: Begun): Promise<string> {
  const id = await keepImport(tx, begun)
  await tx.later('read-import', { import: id })
  return id
}

/** Keeps the files of an import. */
export async function keepImport(tx: Tx, { files, sourceName, licence, kind, by }: Begun): Promise<string> {
  const [first] = files
  const more = files.length - 1
  const { import_id } = await tx.db
    .insertInto('import')
    .values({
      kind: kind ?? null,
      file_name: `${(first?.name ?? '').slice(0, 200)}${more > 0 ? ` and ${more} more` : ''}`,
      source_name: sourceName ?? null,
      licence: licence ?? null,
      status: 'reading',
      started_at: tx.now,
      started_by: by,
    })
    .returning('import_id')
    .executeTakeFirstOrThrow()
  for (const [index, file] of files.entries()) await keepFile(tx, import_id, index + 1, file)
  return import_id
}

/** A run of the reading begins: what an earlier one left is let go. Undefined where there is nothing to read. */
export async function beginReading(tx: Tx, id: string) {
  const begun = await tx.db
    .updateTable('import')
    .set(set => ({ run: set('run', '+', 1), rows_read: 0, rows_total: null }))
    .where('import_id', '=', id)
    .where('status', '=', 'reading')
    .returning(['import_id', 'run', 'feed_id', 'kind', 'source_name', 'licence'])
    .executeTakeFirst()
  if (!begun) return undefined
  await tx.db.deleteFrom('import_row').where('import_id', '=', id).execute()
  await tx.db.deleteFrom('import_fault').where('import_id', '=', id).execute()
  return begun
}
export type ImportBegun = NonNullable<Awaited<ReturnType<typeof beginReading>>>

/** The preview is out of date: another import of the same source came first. It is made anew from the file. */
export async function readAgain(tx: Tx, id: string): Promise<void> {
  await settle(tx, id, { status: 'reading', is_again: true })
  await tx.later('read-import', { import: id })
}

/** Whoever imported confirms what the preview showed; the changes are applied as one. */
export async function confirmImport(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  refuseIf(blockers(status, 'confirm'))
  await settle(tx, id, { status: 'applying' })
  await tx.later('apply-import', { import: id })
}

/** Nothing of the files is kept but their names. */
export async function cancelImport(tx: Tx, id: string): Promise<void> {
  const { status } = await importToChange(tx, id)
  refuseIf(blockers(status, 'cancel'))
  await tx.db.deleteFrom('import_fault').where('import_id', '=', id).execute()
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
  status?: ImportStatus
  kind?: Kind
  format?: string
  source_name?: string
  licence?: string
  applied?: number
  rows_read?: number
  rows_total?: number | null
  is_again?: boolean
  counts?: ImportCounts
  sample?: readonly ListSample[]
}

/** Where an import stands now. The caller has locked it. */
export async function settle(tx: Tx, id: string, { counts, sample, ...row }: Settled): Promise<void> {
  await tx.db
    .updateTable('import')
    .set({
      ...row,
      ...(counts ? { counts: JSON.stringify(counts) } : {}),
      ...(sample ? { sample: JSON.stringify(sample) } : {}),
    })
    .where('import_id', '=', id)
    .execute()
}

/** The end of an import: its rows and its files are let go. */
export async function finish(tx: Tx, id: string, settled: Settled): Promise<void> {
  await settle(tx, id, settled)
  await tx.db.deleteFrom('import_row').where('import_id', '=', id).execute()
  await tx.db.deleteFrom('import_part').where('import_id', '=', id).execute()
  await tx.db.deleteFrom('import_file').where('import_id', '=', id).execute()
  if (settled.status !== 'done') await tx.db.deleteFrom('feed_page').where('import_id', '=', id).execute()
  await tx.db
    .updateTable('import')
    .set({ finished_at: tx.now, sample: null, waits_until: null })
    .where('import_id', '=', id)
    .execute()
}

/** Adds faults after those that are kept already, in the order of the file. */
export async function keepFaults(tx: Tx, id: string, faults: readonly Fault[]): Promise<void> {
  if (faults.length === 0) return
  await sql`
    insert into import_fault (import_id, fault_number, file_name, row_number, column_name, is_warning, words)
    select ${id}, kept.most + fault.number, fault.content ->> 'file', (fault.content ->> 'row')::integer,
      fault.content ->> 'column',
      (fault.content ->> 'isWarning')::boolean, fault.content ->> 'words'
    from jsonb_array_elements(${JSON.stringify(faults)}::jsonb) with ordinality as fault(content, number)
    cross join (
      select coalesce(max(fault_number), 0) as most from import_fault where import_id = ${id}
    ) as kept
  `.execute(tx.db)
}
