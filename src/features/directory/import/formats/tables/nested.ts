/** A JSON file may hold several tables, each under its name: `{"organizations.csv": […], "services.csv": […]}`. */
import { inBatches, type Head, type Row, type Table } from '../../table.ts'
import { kindOfTable } from './recognise.ts'

type Records = readonly Record<string, unknown>[]

/** The tables that stand around the list of a file. */
function around(head: Head): { name: string; records: Records }[] {
  return Object.entries(head.around ?? {}).flatMap(([name, value]) =>
    Array.isArray(value) && value.length > 0 && value.every(one => one !== null && typeof one === 'object')
      ? [{ name: `${head.name}, ${name}`, records: value as Records }]
      : [],
  )
}

const columnsIn = (records: Records): string[] => [...new Set(records.flatMap(record => Object.keys(record)))]

/** The table itself, and those around it that are of the standard. */
export const nestedHeads = (head: Head): Head[] => [
  head,
  ...around(head)
    .map(({ name, records }) => ({ name, columns: columnsIn(records) }))
    .filter(one => kindOfTable(one) !== undefined),
]

export function nestedTables(table: Table): Table[] {
  const inside = around(table).map(({ name, records }) => ({
    file: table.file,
    name,
    columns: columnsIn(records),
    about: records.length,
    rows: inBatches(records.map(rowOf)),
  }))
  return [table, ...inside.filter(one => kindOfTable(one) !== undefined)]
}

function rowOf(record: Record<string, unknown>, index: number): Row {
  const cells = Object.entries(record).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, String(value).trim()]]
      : [],
  )
  return { number: index + 1, cells: Object.fromEntries(cells) as Record<string, string> }
}
