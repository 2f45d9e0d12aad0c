/** Imports: where each stands, what it would change, and what is wrong with its file. */
import { jsonArrayFrom, revived } from '../../../platform/database/nested.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'

export type ImportStatus = 'reading' | 'ready' | 'refused' | 'applying' | 'done' | 'cancelled'

export interface ImportCounts {
  new: number
  changed: number
  same: number
  gone: number
  /** Rows that cannot be taken. */
  left: number
  faults: number
  warnings: number
}

const noCounts: ImportCounts = { new: 0, changed: 0, same: 0, gone: 0, left: 0, faults: 0, warnings: 0 }

const columns = [
  'import_id',
  'kind',
  'file_name',
  'status',
  'shape',
  'rows_read',
  'counts',
  'started_at',
  'started_by',
  'finished_at',
] as const

export async function newestImports(tx: Tx) {
  const rows = await tx.db
    .selectFrom('import')
    .select(columns)
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ counts, ...row }) => ({
    ...row,
    counts: { ...noCounts, ...(counts as Partial<ImportCounts>) },
  }))
}

/** One import with its first faults and the first rows it would change. */
export async function importToRead(tx: Tx, id: string, most = 200) {
  const { counts, ...row } = orNotFound(
    await tx.db
      .selectFrom('import')
      .select(columns)
      .select(query => [
        jsonArrayFrom(
          query
            .selectFrom('import_fault')
            .select(['row_number', 'column_name', 'is_warning', 'words'])
            .whereRef('import_fault.import_id', '=', 'import.import_id')
            .orderBy('is_warning')
            .orderBy('fault_number')
            .limit(most),
        ).as('faults'),
        jsonArrayFrom(
          query
            .selectFrom('import_row')
            .select(['row_number', 'change', 'content', 'differences'])
            .whereRef('import_row.import_id', '=', 'import.import_id')
            .where('change', '<>', 'same')
            .orderBy('change')
            .orderBy('row_number')
            .limit(20),
        ).as('rows'),
      ])
      .where('import_id', '=', id)
      .executeTakeFirst(),
  )
  return {
    ...row,
    counts: { ...noCounts, ...(counts as Partial<ImportCounts>) },
    rows: row.rows.map(({ row_number, change, content, differences }) => ({
      row_number,
      change,
      content: content as Record<string, string | null>,
      differences: differences as unknown as { field: string; was: string | null; now: string | null }[],
    })),
    faults: revived(row.faults, {}),
  }
}
export type Import = Awaited<ReturnType<typeof importToRead>>

export const importToChange = async (tx: Tx, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('import')
      .select(['status', 'bytes', 'kind', 'shape'])
      .where('import_id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
