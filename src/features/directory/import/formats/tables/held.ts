/** The rows of a set of tables, held in memory to be joined, and what was said of each so far. */
import type { Notes } from '../../format.ts'
import { unusable, type Fault, type Row, type Table } from '../../table.ts'
import { columnsOf } from './columns.ts'
import { kindOf, type Kind } from './kinds.ts'

export interface HeldRow {
  table: HeldTable
  number: number
  /** By the standard's names; empty cells are left out. */
  cells: Record<string, string>
}

export interface HeldTable {
  kind: Kind
  name: string
  file: number
  /** The heading as it stands, and the standard's names for it. */
  heading: readonly string[]
  columns: ReadonlyMap<string, string>
  /** Columns without such a name that have values: they are not kept, and that is said. */
  unkept: Set<string>
}

/** A join needs all tables but the services at once: so many letters at most, about 150,000 rows or 300 MB. */
export const mostHeld = 20_000_000

export const headOf = (table: Table, kind: Kind): HeldTable => ({
  kind,
  name: table.name,
  file: table.file,
  heading: table.columns,
  columns: columnsOf(kind, table.columns),
  unkept: new Set(),
})

/** A row by the standard's names. Several columns of one name are put together. */
export function heldRow(table: HeldTable, row: Row): HeldRow {
  const cells: Record<string, string> = {}
  for (const [typed, value] of Object.entries(row.cells)) {
    if (value === '') continue
    const column = table.columns.get(typed)
    if (column === undefined) table.unkept.add(typed)
    else if (cells[column] === undefined) cells[column] = value
    else if (column === 'application_process') cells[column] += `\n${value}`
  }
  return { table, number: row.number, cells }
}

/** What a file has and we do not keep. */
export function unkeptFault({ name, unkept }: HeldTable): Fault | undefined {
  const columns = [...unkept].filter(column => column !== '')
  if (columns.length === 0) return undefined
  const more = columns.length > 12 ? ` and ${columns.length - 12} more` : ''
  const words = `We have no place for the columns ${columns.slice(0, 12).join(', ')}${more}: they are not kept`
  return { file: name, row: 1, column: null, isWarning: true, words }
}

/** What is wrong, each fault once however often a row is read. */
export class Said {
  readonly #known = new Set<string>()
  #fresh: Fault[] = []

  add(fault: Fault): void {
    const key = `${fault.file}|${fault.row}|${fault.column}|${fault.words}`
    if (this.#known.has(key)) return
    this.#known.add(key)
    this.#fresh.push(fault)
  }

  /** Was something said since, for which this row cannot be taken? */
  hasFault({ table, number }: HeldRow): boolean {
    return this.#fresh.some(fault => !fault.isWarning && fault.file === table.name && fault.row === number)
  }

  /** Takes back what was asked for too soon. */
  giveBack(faults: readonly Fault[]): void {
    this.#fresh.push(...faults)
  }

  /** What was said since this was asked last. */
  fresh(): Fault[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }
}

/** Notes for a row, which name its columns as its file does. */
export function notesOn({ table, number }: HeldRow, said: Said): Notes {
  const note = (isWarning: boolean) => (column: string | null, words: string) =>
    said.add({
      file: table.name,
      row: number,
      column: column === null ? null : typedColumn(table, column),
      isWarning,
      words,
    })
  return { fault: note(false), warn: note(true) }
}

/** What the file calls a column of the standard. */
export const typedColumn = ({ columns }: HeldTable, column: string): string =>
  [...columns].find(([, name]) => name === column)?.[0] ?? column

/** Counts what is held, and stops before the memory does. */
export function counter(): (row: HeldRow) => void {
  let letters = 0
  return ({ table, cells }) => {
    for (const value of Object.values(cells)) letters += value.length + 20
    if (letters > mostHeld)
      throw unusable(
        `These tables are too large to be joined at once: ${kindOf(table.kind).one} rows no longer fit. Split them by organisation`,
        null,
        null,
        table.name,
      )
  }
}
