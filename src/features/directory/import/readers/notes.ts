/** What is to be said of a file as a whole: it stands with the first row that is read of it. */
import type { Fault, Table } from '../table.ts'

/** A warning about the whole file. */
export const ofFile = (words: string): Fault => ({ row: null, column: null, isWarning: true, words })

/** The same tables, with these notes in the first. */
export function withNotes(tables: readonly Table[], notes: readonly Fault[]): Table[] {
  const [first, ...others] = tables
  if (!first || notes.length === 0) return [...tables]
  return [{ ...first, rows: noted(first.rows, notes) }, ...others]
}

async function* noted(rows: Table['rows'], notes: readonly Fault[]): Table['rows'] {
  let isFirst = true
  for await (const part of rows) {
    const [row] = part
    if (isFirst && row) {
      row.faults = [...notes, ...(row.faults ?? [])]
      isFirst = false
    }
    yield part
  }
}
