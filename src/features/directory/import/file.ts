/** From bytes to clean rows: every fault is named by row and column, with what to do. */
import { withoutControlCharacters } from '../../../platform/screen/field.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { refused, type Fault, type ReadFile, type Row, type Unusable } from './rows.ts'
import { textOf } from './text.ts'

/** The file's rows, or the faults for which nothing of it can be used. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile | Unusable> {
  const decoded = textOf(bytes)
  if ('refused' in decoded) return decoded
  const { text, isGuess } = decoded
  if (text.trim() === '') return refused('The file is empty. Choose a file with rows in it')
  const read = /^\s*[[{]/.test(text) ? readJson(text) : await readCsv(text)
  if ('refused' in read) return read
  if (read.rows.length === 0 && read.faults.length === 0)
    return refused('The file has no rows. Choose a file with rows in it')
  const cleaning = read.rows.flatMap(clean)
  return { ...read, faults: [...(isGuess ? guessed(read.rows) : []), ...read.faults, ...cleaning] }
}

/** Trims every cell, and takes out what cannot be kept: control characters and halves of letters. */
function clean({ number, cells }: Row): Fault[] {
  const faults: Fault[] = []
  for (const [column, typed] of Object.entries(cells)) {
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

/** Where the first letter stands that tells one encoding from another. */
function guessed(rows: readonly Row[]): Fault[] {
  for (const { number, cells } of rows)
    for (const [column, value] of Object.entries(cells))
      if (/[^\p{ASCII}]/u.test(value))
        return [
          {
            row: number,
            column,
            isWarning: true,
            words: `The file is not UTF-8. We read it as Windows-1252: check that “${value.slice(0, 60)}” looks right`,
          },
        ]
  return []
}
