/** A list is uploaded, explained, cancelled, and forgotten. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { Conflict, NotFound, refuseIf, WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { openFile } from '../directory/import/readers/all.ts'
import { storedIn, Unusable } from '../directory/import/table.ts'
import { daysKept, mostRows, whyNotNow } from './brought-list.ts'
import { guessFields, type ListField } from './fields.ts'
import { listToChange } from './queries.ts'
import type { CellFault, ListRow } from './row.ts'

/** Reads the file, and keeps its rows until somebody says what becomes of them. Returns the list's id. */
export async function uploadList(tx: Tx, actor: Actor, file: File): Promise<string> {
  if (!isStaff(actor) || actor.teamId === null) throw new NotFound()
  const { columns, rows, faults } = await tableIn(file)
  const { list_id } = await tx.db
    .insertInto('brought_list')
    .values({
      team_id: actor.teamId,
      file: file.name.slice(0, 200),
      status: 'read',
      columns: JSON.stringify(columns),
      fields: JSON.stringify(guessFields(columns)),
      rows: JSON.stringify(rows),
      faults: JSON.stringify(faults),
      uploaded_at: tx.now,
      uploaded_by: actor.accountId,
    })
    .returning('list_id')
    .executeTakeFirstOrThrow()
  return list_id
}

interface ReadTable {
  columns: readonly string[]
  rows: ListRow[]
  faults: CellFault[]
}

/** The one table of a file; what is wrong with a cell before anybody asks what it means comes along. */
async function tableIn(file: File): Promise<ReadTable> {
  const wrong = (words: string) => new WrongAnswer('files', words)
  try {
    const tables = await openFile(storedIn(file.name, new Uint8Array(await file.arrayBuffer())))
    const [table] = tables
    if (!table || tables.length > 1)
      throw wrong('This file has several lists. Save the one you want by itself, and upload that')
    const read: ReadTable = { columns: table.columns, rows: [], faults: [] }
    for await (const batch of table.rows)
      for (const { number, cells, faults = [] } of batch) {
        const bad = faults.filter(({ isWarning }) => !isWarning)
        for (const { column, words, isWarning } of faults)
          read.faults.push({ row: number, column: column ?? '', words, ...(isWarning && { isWarning }) })
        if (bad.length === 0)
          read.rows.push({ number, cells: table.columns.map(column => cells[column] ?? '') })
        if (read.rows.length > mostRows)
          throw wrong(
            `The list has more than ${mostRows.toLocaleString('en-GB')} rows. Split it, and bring in the parts`,
          )
      }
    if (read.rows.length + read.faults.length === 0) throw wrong('The list has no rows below its heading')
    return read
  } catch (error) {
    if (error instanceof Unusable) throw wrong(error.message)
    throw error
  }
}

/** What each column holds. */
export async function explainList(
  tx: Tx,
  actor: Actor,
  id: string,
  { fields, from }: { fields: readonly (ListField | null)[]; from: number },
): Promise<void> {
  const list = await listToChange(tx, actor, id)
  refuseIf(whyNotNow(list.status))
  if (list.version !== from) throw new Conflict('A colleague', tx.now)
  await tx.db
    .updateTable('brought_list')
    .set({ fields: JSON.stringify(fields), version: from + 1 })
    .where('list_id', '=', id)
    .execute()
}

/** Nothing is brought in, and the rows are forgotten. */
export async function cancelList(tx: Tx, actor: Actor, id: string): Promise<void> {
  const list = await listToChange(tx, actor, id)
  refuseIf(whyNotNow(list.status))
  await endList(tx, id, { status: 'cancelled', counts: null })
}

/** What became of it stays; who stood on it does not. */
export async function endList(
  tx: Tx,
  id: string,
  { status, counts }: { status: 'brought' | 'cancelled'; counts: object | null },
): Promise<void> {
  await tx.db
    .updateTable('brought_list')
    .set({ status, counts: counts && JSON.stringify(counts), rows: '[]', faults: '[]', ended_at: tx.now })
    .where('list_id', '=', id)
    .execute()
}

/** Lists that nobody answered. Run by the sweep. */
export async function forgetOldLists(tx: Tx): Promise<void> {
  await tx.db
    .updateTable('brought_list')
    .set({ status: 'cancelled', rows: '[]', faults: '[]', ended_at: tx.now })
    .where('status', '=', 'read')
    .where('uploaded_at', '<', tx.now.subtract({ hours: 24 * daysKept }))
    .execute()
}
