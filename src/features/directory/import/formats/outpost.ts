/**
 * The import sheet of Outpost, the councils' directory (wearefuturegov/outpost, lib/tasks/data_import): a row a
 * service, and under it rows that name it in `import_id_reference`, each with one more place, contact, time or price.
 */
import type { ServiceRecord } from '../../record.ts'
import { notesFor, type Format, type Found, type Notes } from '../format.ts'
import { unusable, type Row, type Table } from '../table.ts'
import { serviceOf } from './open-referral/service.ts'
import { outpostService, type SheetRow } from './outpost/service.ts'
import { unkeptColumns } from './outpost/unkept.ts'

const columns = ['import_id', 'import_id_reference', 'name', 'organisation', 'service_taxonomies'] as const

/** More rows than any council has: they are held until the sheet ends, for a service's rows stand anywhere. */
const mostRows = 100_000

export const outpost: Format<ServiceRecord> = {
  kind: 'directory',
  name: 'Outpost import sheet (CSV)',
  isWholeOf: 'source',
  columns,
  recognises: tables =>
    tables.length > 0 && tables.every(table => columns.every(column => table.columns.includes(column))),
  async *read(tables) {
    for (const table of tables) {
      const rows = await rowsOf(table)
      const parents = new Map(rows.filter(isService).map(one => [one.row.cells['import_id'] ?? '', one]))
      const below = Map.groupBy(
        rows.filter(one => !isService(one)),
        one => one.row.cells['import_id_reference'] ?? '',
      )
      const alone = [...below].flatMap(([id, all]) =>
        parents.has(id) ? [] : all.map(one => orphan(one, id, table)),
      )
      const found = rows.filter(isService).map(one => {
        const id = one.row.cells['import_id'] ?? ''
        return foundOf(one, parents.get(id) === one ? (below.get(id) ?? []) : [], table)
      })
      const [last] = found.toReversed()
      last?.faults.push(...unkeptColumns(rows, table))
      yield [...found, ...alone]
    }
  },
}

const isService = ({ row: { cells } }: SheetRow): boolean => (cells['import_id_reference'] ?? '') === ''

async function rowsOf(table: Table): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const part of table.rows) {
    rows.push(...part.map(row => ({ row, notes: notesFor(row, table.name) })))
    if (rows.length > mostRows)
      throw unusable(
        `The sheet has more than ${mostRows} rows. Split it by organisation`,
        null,
        null,
        table.name,
      )
  }
  return rows
}

type ServiceFound = Found<ServiceRecord>

function foundOf(one: SheetRow, below: readonly SheetRow[], table: Table): ServiceFound {
  const { row, notes } = one
  const isTaken = notes.isGood() && isApproved(row, notes)
  const all = [one, ...below.filter(child => child.notes.isGood())]
  const content = isTaken ? serviceOf(outpostService(one, all)) : null
  const key = row.cells['import_id'] ?? ''
  if (content && key === '')
    notes.fault('import_id', 'The service has no import_id. Give it a number of its own')
  return {
    file: table.file,
    row: row.number,
    entry: content && notes.isGood() ? { key, content } : null,
    faults: [one, ...below].flatMap(({ notes }) => notes.faults),
  }
}

function isApproved({ cells }: Row, notes: Notes): boolean {
  if (!/^false$/i.test(cells['approved'] ?? '')) return true
  notes.warn('approved', `${cells['name']} is not approved yet, so it was left out. Approve it at the source`)
  return false
}

function orphan({ row, notes }: SheetRow, id: string, table: Table): ServiceFound {
  notes.fault(
    'import_id_reference',
    `No service here has the import_id ${id}. Correct it, or add the service`,
  )
  return { file: table.file, row: row.number, entry: null, faults: notes.faults }
}
