/** Which row of a list is its heading: people put titles, dates and notes above it. Pure. */

/** Rows that are looked at: a heading stands no lower. */
const within = 30

export const isFilled = (cell: unknown): boolean =>
  typeof cell === 'string' ? cell.trim() !== '' : cell !== null && cell !== undefined

const filledIn = (row: readonly unknown[]): number => row.filter(isFilled).length

/**
 * The index of the heading: the first row that fills at least half as many cells as the fullest, mostly with
 * words. -1 where no row does.
 */
export function headingIn(rows: readonly (readonly unknown[])[]): number {
  const first = rows.slice(0, within)
  const fullest = Math.max(0, ...first.map(filledIn))
  return first.findIndex(row => {
    const filled = row.filter(isFilled)
    const words = filled.filter(cell => typeof cell === 'string')
    return filled.length >= Math.max(2, fullest / 2) && words.length >= filled.length * 0.7
  })
}

/** What is said of the rows above a heading, where there are any. */
export const wordsAbove = (above: number): string =>
  above === 1
    ? 'Row 1 stands above the heading, so it was left out'
    : `Rows 1 to ${above} stand above the heading, so they were left out`

/** What a column without a heading is called: by its letter, as in a spreadsheet. */
export const columnNamed = (heading: string, index: number): string =>
  heading === '' ? `Column ${letterOf(index)}` : heading

/** A, B, … Z, AA: as spreadsheets call their columns, from 0. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCodePoint(65 + (index % 26))

/** The other way round: A is 0. */
export const indexOf = (letters: string): number =>
  letters.split('').reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1

/** The first name that two columns have. */
export const namedTwice = (columns: readonly string[]): string | undefined =>
  columns.find((name, index) => columns.indexOf(name) !== index)
