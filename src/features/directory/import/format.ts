/** What a format is: how it is recognised, and how its tables become entries. To add one, see formats/all.ts. */
import { hash } from 'node:crypto'
import type { ServiceRecord } from '../record.ts'
import type { Kind } from './kinds.ts'
import { whatSpoiled } from './readers/spoiled.ts'
import type { Fault, Head, KnownRow, Row, Table } from './table.ts'

/** One thing that a file tells of: `key` is what its source calls it, the same from one version to the next. */
export interface Entry<Content = unknown> {
  key: string
  content: Content
}
export type ServiceEntry = Entry<ServiceRecord>

/** What was read in one row: its entry, or none where a fault says why not. */
export interface Found<Content = unknown> {
  file: number
  row: number
  entry: Entry<Content> | null
  faults: Fault[]
  print?: string | undefined
  /** In place of its entry, where that is known already. */
  known?: KnownRow
}

export interface Format<Content = unknown> {
  /** As people would call it. */
  name: string
  kind: Kind
  /** Whose list it is, where the format tells. Otherwise whoever imports it says so. */
  source?: { name: string; licence: string } | undefined
  /** Besides its name: what decides how a row is read. */
  how?: string
  /** Whose list it is, where the tables themselves tell. */
  sourceIn?: (tables: readonly Head[]) => { name: string; licence: string } | undefined
  /** What one import is the whole of: its source, or each organisation it names. What it lacks of that is gone. */
  isWholeOf: 'source' | 'organisation' | 'nothing'
  /** The columns without which it is not this format, to tell people; empty for formats of records within records. */
  columns: readonly string[]
  recognises(tables: readonly Head[]): boolean
  /** Everything in the tables, part by part, every fault with its row. */
  read(tables: readonly Table[]): AsyncIterable<Found<Content>[]>
}

/** Collects what is wrong with one row, column by column. */
export interface Notes {
  /** The row cannot be taken. */
  fault(column: string | null, words: string): void
  /** The row is taken without this value, or with doubt. */
  warn(column: string | null, words: string): void
}

/** Notes for a row of a table. */
export function notesFor(row: Row, file?: string): Notes & { faults: Fault[]; isGood(): boolean } {
  const faults: Fault[] = (row.faults ?? []).map(fault => ({ ...fault, file }))
  const note = (isWarning: boolean) => (column: string | null, words: string) => {
    const isSaid = faults.some(fault => fault.column === column && fault.words === words)
    if (!isSaid) faults.push({ file, row: row.number, column, isWarning, words })
  }
  return {
    faults,
    isGood: () => faults.every(fault => fault.isWarning),
    fault: note(false),
    warn: note(true),
  }
}

interface RowFormat<Content> extends Omit<Format<Content>, 'recognises' | 'read'> {
  /** One row as an entry; null, with a note, where it is none. */
  read(cells: Record<string, string>, notes: Notes): Entry<Content> | null
}

/** A format in which each row is an entry, recognised by its columns. */
export function rowFormat<Content>(format: RowFormat<Content>): Format<Content> {
  return {
    ...format,
    recognises: tables =>
      tables.length > 0 &&
      tables.every(table => format.columns.every(column => table.columns.includes(column))),
    async *read(tables) {
      for (const table of tables)
        for await (const rows of table.rows)
          yield rows.map(row => {
            const where = { file: table.file, row: row.number, print: row.print }
            if (row.known) return { ...where, entry: null, faults: [], known: row.known }
            const notes = notesFor(row, table.name)
            for (const column of format.columns) {
              const why = whatSpoiled(row.cells[column] ?? '')
              if (why !== undefined) notes.fault(column, why)
            }
            const entry = notes.isGood() ? format.read(row.cells, notes) : null
            return { ...where, entry: notes.isGood() ? entry : null, faults: notes.faults }
          })
    },
  }
}

/** The same for the same content, different for any other. */
export const fingerprintOf = (content: unknown): string => hash('sha1', JSON.stringify(content), 'base64url')
