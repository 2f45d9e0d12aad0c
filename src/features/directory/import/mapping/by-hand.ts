/** Lists that no format knows: read as somebody said they are, or kept waiting, with their first rows, until somebody says. */
import { mappedFormat } from './format.ts'
import { flatRow } from './flat.ts'
import { mappingFor, type Mapping } from './kept.ts'
import type { Format } from '../format.ts'
import { inBatches, unusable, type Fault, type Row, type Table } from '../table.ts'

/** The beginning of a list, to be shown. */
export interface ListSample {
  /** The file, or “file, sheet”. */
  name: string
  columns: string[]
  rows: Pick<Row, 'number' | 'cells' | 'faults'>[]
}

/** A list whose first rows were looked at. */
export interface BegunList {
  table: Table
  sample: ListSample
}

/** Rows that are kept to guess from; letters that are kept of each cell. */
const mostRows = 20
const mostLetters = 1000

/** The lists with their first rows, laid flat where they have records within records. Empty ones are no lists. */
export async function begun(tables: readonly Table[]): Promise<BegunList[]> {
  const lists = await Promise.all(
    tables.map(table => (table.first === undefined ? begunOne(table) : begunFlat(table))),
  )
  return lists.filter(({ sample }) => sample.rows.length > 0)
}

async function begunOne(table: Table): Promise<BegunList> {
  const parts = table.rows[Symbol.asyncIterator]()
  const first = await parts.next()
  const rows = first.done ? [] : first.value
  async function* all() {
    if (rows.length > 0) yield rows
    for (let part = await parts.next(); !part.done; part = await parts.next()) yield part.value
  }
  return { table: { ...table, rows: all() }, sample: sampleOf(table, rows) }
}

/** Which columns there are shows only when every record was laid flat. */
async function begunFlat(table: Table): Promise<BegunList> {
  const rows: Row[] = []
  for await (const part of table.rows) rows.push(...part.map(flatRow))
  const columns = [...new Set(rows.flatMap(row => Object.keys(row.cells)))]
  const flat = { ...table, columns, rows: inBatches(rows) }
  return { table: flat, sample: sampleOf(flat, rows) }
}

const sampleOf = ({ name, columns }: Table, rows: readonly Row[]): ListSample => ({
  name,
  columns: [...columns],
  rows: rows.slice(0, mostRows).map(({ number, cells, faults = [] }) => ({
    number,
    faults,
    cells: Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [column, cell.slice(0, mostLetters).toWellFormed()]),
    ),
  })),
})

/** How these lists are read; undefined as long as somebody has yet to say it of one of them. */
export function formatByHand(lists: readonly BegunList[], kept: readonly Mapping[]): Format | undefined {
  const mapped = lists.map(({ table }) => ({ table, mapping: mappingFor(kept, table.columns) }))
  if (mapped.some(({ mapping }) => mapping === undefined)) return undefined
  const taken = mapped.flatMap(({ mapping }) => (mapping?.fields.name === undefined ? [] : [mapping]))
  const [first] = taken
  if (!first) throw unusable('You said that there is nothing we need in this file. Nothing was changed')
  const { source } = first
  const notes = mapped.flatMap(({ table, mapping }) =>
    mapping?.fields.name === undefined ? [leftOut(table)] : [],
  )
  return {
    ...mappedFormat(first.fields, source),
    how: JSON.stringify(taken.map(({ fields }) => fields)),
    recognises: () => false,
    async *read(tables) {
      let waiting = notes
      for (const table of tables) {
        const fields = mappingFor(taken, table.columns)?.fields
        if (!fields) continue
        for await (const found of mappedFormat(fields, source).read([table])) {
          found[0]?.faults.unshift(...waiting)
          waiting = []
          yield found
        }
      }
    },
  }
}

const leftOut = ({ name }: Table): Fault => ({
  file: name,
  row: null,
  column: null,
  isWarning: true,
  words: 'This list was left out, as you said',
})
