/** What a file holds once it is read: its rows, and what is wrong with them by row and column. */

export interface Fault {
  row: number | null
  column: string | null
  /** A warning's row is taken; a fault's is not. */
  isWarning: boolean
  /** What is wrong, and what to do about it. */
  words: string
}

export interface Row {
  /** As a spreadsheet counts: the heading is row 1. For JSON, the first record is 1. */
  number: number
  cells: Record<string, string>
}

export interface ReadFile {
  format: 'csv' | 'json'
  columns: string[]
  rows: Row[]
  faults: Fault[]
}

/** Nothing of the file can be used, and why. */
export interface Unusable {
  refused: Fault[]
}

export const refused = (
  words: string,
  row: number | null = null,
  column: string | null = null,
): Unusable => ({
  refused: [{ row, column, isWarning: false, words }],
})
