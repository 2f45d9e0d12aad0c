/** Clean rows: what cannot be kept is taken out of every cell, and said. */
import { withoutControlCharacters } from '../../../../platform/screen/field.ts'
import type { Fault, Row, Table } from '../table.ts'

/** The same table with clean cells. `isGuess`: its letters may be wrong, so the first of them is shown. */
export function clean(table: Table, isGuess = false): Table {
  return {
    ...table,
    rows: (async function* () {
      let isToShow = isGuess
      for await (const rows of table.rows) {
        for (const row of rows) {
          const guess = isToShow ? guessIn(row) : undefined
          const faults = [...(row.faults ?? []), ...cleaned(row), ...(guess ? [guess] : [])]
          if (guess) isToShow = false
          if (faults.length > 0) row.faults = faults
        }
        yield rows
      }
    })(),
  }
}

// oxlint-disable-next-line no-control-regex -- these, and halves of letters, are what a cell may have to lose
const odd = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]|^\s|\s$/

/** Trims every cell, and takes out what cannot be kept: control characters and halves of letters. */
function cleaned({ number, cells }: Row): Fault[] {
  const faults: Fault[] = []
  for (const column in cells) {
    const typed = cells[column] ?? ''
    if (!odd.test(typed)) continue
    const kept = withoutControlCharacters(typed.toWellFormed()).trim()
    if (kept !== typed) cells[column] = kept
    if (kept.length !== typed.trim().length || !typed.isWellFormed())
      faults.push({
        row: number,
        column,
        isWarning: true,
        words: 'A hidden character that cannot be kept was taken out. Check the value',
      })
  }
  return faults
}

/** Where a letter stands that tells one encoding from another. */
function guessIn({ number, cells }: Row): Fault | undefined {
  for (const [column, value] of Object.entries(cells))
    if (/[^\p{ASCII}]/u.test(value))
      return {
        row: number,
        column,
        isWarning: true,
        words: `The file is not UTF-8. We read it as Windows-1252: check that “${value.slice(0, 60)}” looks right`,
      }
  return undefined
}
