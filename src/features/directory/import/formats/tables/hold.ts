/** Reads the tables of a set into memory, all but the services, and sorts out the rows that cannot be taken. */
import type { ServiceRecord } from '../../../record.ts'
import type { Found } from '../../format.ts'
import type { Row, Table } from '../../table.ts'
import { isFromAmerica } from './america.ts'
import { showsOrder } from '../dates.ts'
import { dates, isGood } from './check.ts'
import { counter, headOf, heldRow, unkeptFault, type HeldRow } from './held.ts'
import { Joined } from './join.ts'
import { kindOfTable } from './recognise.ts'
import { isFirst } from './twice.ts'

export type ServiceFound = Found<ServiceRecord>

export interface HeldSet {
  joined: Joined
  /** To be read one by one. */
  services: readonly Table[]
  /** Rows that cannot be taken. */
  lost: ServiceFound[]
}

export async function hold(tables: readonly Table[]): Promise<HeldSet> {
  const joined = new Joined()
  const lost: ServiceFound[] = []
  const held: HeldRow[] = []
  const count = counter()
  for (const table of tables)
    for await (const row of rowsToHold(table, joined)) {
      count(row.held)
      if (isWhole(row.read, table.name, joined)) held.push(row.held)
      else lost.push(foundAt(row.held, null, joined))
    }
  joined.isAmerican = isFromAmerica(
    held,
    tables.map(table => table.columns),
  )
  for (const { table, cells } of held)
    if (dates.some(column => showsOrder(cells[column] ?? '', joined.isAmerican)))
      joined.sureOfDates.add(table)
  for (const row of held)
    if (isGood(row, joined.partOf(row)) && isFirst(row, joined)) joined.add(row)
    else lost.push(foundAt(row, null, joined))
  return { joined, services: tables.filter(table => kindOfTable(table) === 'service'), lost }
}

/** The rows of a table that is held; none, with a note, of one that is not of the standard. */
async function* rowsToHold(table: Table, joined: Joined): AsyncIterable<{ read: Row; held: HeldRow }> {
  const kind = kindOfTable(table)
  if (kind === undefined) {
    const words = 'This is no table of Open Referral, so it was not used'
    joined.said.add({ file: table.name, row: null, column: null, isWarning: true, words })
    return
  }
  joined.open(kind)
  if (kind === 'service' || kind === 'unread') return
  const head = headOf(table, kind)
  if (kind === 'program' && !table.columns.includes('alternate_name'))
    joined.said.add({
      file: table.name,
      row: 1,
      column: 'alternate_name',
      isWarning: true,
      words: 'The column “alternate_name” is missing. Add it to the heading: it may be empty',
    })
  for await (const rows of table.rows) for (const row of rows) yield { read: row, held: heldRow(head, row) }
  const fault = unkeptFault(head)
  if (fault) joined.said.add(fault)
}

/** Is the row without fault as its reader gave it? */
export function isWhole(row: Row, file: string, joined: Joined): boolean {
  const faults = row.faults ?? []
  for (const fault of faults) joined.said.add({ ...fault, file })
  return faults.every(fault => fault.isWarning)
}

/** What was found in a row, with everything that was said since the last. */
export const foundAt = (
  { table, number }: HeldRow,
  entry: ServiceFound['entry'],
  { said }: Joined,
): ServiceFound => ({ file: table.file, row: number, entry, faults: said.fresh() })
