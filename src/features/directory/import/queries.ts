/** Imports: where each stands, what it would change, and what is wrong with its file. */
import { jsonArrayFrom, revived } from '../../../platform/database/nested.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { ImportCounts } from './import.ts'
import type { ListSample } from './mapping/by-hand.ts'
import type { Difference } from './stage.ts'

const noChanges = { new: 0, changed: 0, gone: 0 }

export const countsIn = (stored: unknown): ImportCounts => ({
  ...noChanges,
  same: 0,
  left: 0,
  faults: 0,
  warnings: 0,
  ...(stored as Partial<ImportCounts>),
})

const columns = [
  'import_id',
  'feed_id',
  'waits_until',
  'kind',
  'file_name',
  'status',
  'format',
  'source_name',
  'licence',
  'is_again',
  'sample',
  'rows_read',
  'rows_total',
  'counts',
  'started_at',
  'started_by',
  'finished_at',
] as const

export async function newestImports(tx: Tx) {
  const rows = await tx.db
    .selectFrom('import')
    .select(columns)
    // What came of a feed stands on the feed’s own page.
    .where(where => where.or([where('feed_id', 'is', null), where('finished_at', 'is', null)]))
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ counts, ...row }) => ({ ...row, counts: countsIn(counts) }))
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
            .select(['fault_number', 'file_name', 'row_number', 'column_name', 'is_warning', 'words'])
            .whereRef('import_fault.import_id', '=', 'import.import_id')
            .orderBy('is_warning')
            .orderBy('fault_number')
            .limit(most),
        ).as('faults'),
        jsonArrayFrom(
          query
            .selectFrom('import_row')
            .select(['file_number', 'row_number', 'change', 'key', 'content', 'differences'])
            .whereRef('import_row.import_id', '=', 'import.import_id')
            .orderBy('change')
            .orderBy('file_number')
            .orderBy('row_number')
            .limit(20),
        ).as('rows'),
      ])
      .where('import_id', '=', id)
      .executeTakeFirst(),
  )
  return {
    ...row,
    kind: row.kind,
    sample: row.sample as ListSample[] | null,
    counts: countsIn(counts),
    rows: row.rows.map(({ content, differences, ...changed }) => ({
      ...changed,
      content: content as Record<string, unknown>,
      differences: differences as unknown as Difference[],
    })),
    faults: revived(row.faults, {}),
  }
}
export type Import = Awaited<ReturnType<typeof importToRead>>

/** Every fault of an import, in the order of the file. */
export const faultsOf = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('import_fault')
    .select(['file_name', 'row_number', 'column_name', 'is_warning', 'words'])
    .where('import_id', '=', id)
    .orderBy('fault_number')
    .execute()

/** Where an import stands, locked until the transaction ends. */
export async function importToChange(tx: Tx, id: string) {
  const { counts, ...row } = orNotFound(
    await tx.db
      .selectFrom('import')
      .select(['status', 'run', 'feed_id', 'kind', 'source_name', 'licence', 'applied', 'counts'])
      .where('import_id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  return { ...row, counts: countsIn(counts) }
}

/** How many rows would change in which way. */
export async function countsOfRows(tx: Tx, id: string) {
  const rows = await tx.db
    .selectFrom('import_row')
    .select(['change', query => query.fn.countAll<number>().as('count')])
    .where('import_id', '=', id)
    .groupBy('change')
    .execute()
  return { ...noChanges, ...Object.fromEntries(rows.map(row => [row.change, row.count])) }
}
