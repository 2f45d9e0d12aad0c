/** Cells that a spreadsheet could not work out: they say so in place of a value. Pure. */

/** Stands for a formula whose result was not kept with it. */
export const noResult = '#NO RESULT'

/** ECMA-376, 18.18.11 (ST_CellType, e) and what newer spreadsheets add. */
const errors = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/i

/** What is wrong with a cell that holds no value but an error, and what to do; undefined for any other. */
export function whatSpoiled(cell: string): string | undefined {
  if (!cell.startsWith('#')) return undefined
  if (cell === noResult) return 'The formula here has no result. Open the file, save it, and upload it again'
  return errors.test(cell) ? `A formula went wrong here: ${cell}. Mend it in the spreadsheet` : undefined
}
