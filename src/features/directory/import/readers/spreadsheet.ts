/** From a spreadsheet (XLSX) to rows: each visible sheet with a list on it is a table. read-excel-file reads it. */
import { zipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import { inBatches, unusable, type Fault, type Row, type StoredFile, type Table } from '../table.ts'
import { columnNamed, headingIn, isFilled, namedTwice, wordsAbove } from './heading.ts'
import { ofFile, withNotes } from './notes.ts'
import { marksOf, type Marks } from './spreadsheet-marks.ts'
import { piecesIn } from './zip.ts'

/** Its reader holds the whole of it: a larger list comes better as CSV, which is read piece by piece. */
const mostUnpacked = 40_000_000
const mostCells = 10_000_000

type Cell = string | number | boolean | Date | null
interface Sheet {
  name: string
  rows: readonly (readonly Cell[])[]
  marks: Marks
}

export async function readSpreadsheet(file: StoredFile): Promise<Table[]> {
  const { marks, packed } = await lookedThrough(file)
  const sheets = (await sheetsIn(file, packed)).map(({ sheet, data }, index) => ({
    name: sheet,
    rows: data as Sheet['rows'],
    marks: marks[index] ?? { isHidden: false, merged: [], spoiled: [], rows: 0, columns: 0 },
  }))
  const notes: Fault[] = []
  const tables = sheets.flatMap(sheet => {
    const name = sheets.length === 1 ? file.name : `${file.name}, ${sheet.name}`
    const table = tableOf(sheet, file.number, name)
    if (typeof table !== 'string') return [table]
    if (table !== '') notes.push(ofFile(`The sheet “${sheet.name}” ${table}`))
    return []
  })
  if (tables.length === 0)
    throw unusable(
      'No sheet has a list on it: a heading that names two columns or more, and rows below',
      null,
      null,
      file.name,
    )
  return withNotes(tables, notes)
}

/** What its reader passes over, and the parts it needs, unpacked within the limit and packed anew without pressing. */
async function lookedThrough(file: StoredFile): Promise<{ marks: Marks[]; packed: Uint8Array }> {
  const pieces = new Map<string, Uint8Array[]>()
  const isWanted = (name: string) => /\.(xml|rels)$/.test(name)
  for await (const { name, bytes } of piecesIn(file, isWanted, mostUnpacked)) {
    const before = pieces.get(name)
    if (before) before.push(bytes)
    else pieces.set(name, [bytes])
  }
  const parts = Object.fromEntries([...pieces].map(([name, bytes]) => [name, Buffer.concat(bytes)]))
  const marks = marksOf(name => parts[name]?.toString('utf8') ?? '')
  if (marks.some(({ rows, columns }) => rows * columns > mostCells))
    throw unusable(
      'A sheet is too large to open. Save it as CSV (UTF-8) and import that',
      null,
      null,
      file.name,
    )
  return { marks, packed: zipSync(parts, { level: 0 }) }
}

/** What the reader makes of it. It is never given the file itself, which may unpack to anything. */
async function sheetsIn(file: StoredFile, packed: Uint8Array) {
  try {
    return await readSheets(Buffer.from(packed.buffer), { trim: false })
  } catch {
    // Its own errors name XML elements; what is missing it does not check, and stumbles over.
    throw unusable(
      'The spreadsheet is broken. Open it, save it again, and upload that',
      null,
      null,
      file.name,
    )
  }
}

/** The sheet as a table; where it is none, why it is left out: an empty sheet without a word. */
function tableOf({ rows, marks }: Sheet, file: number, name: string): Table | string {
  if (!rows.some(row => row.some(isFilled))) return ''
  if (marks.isHidden) return 'is hidden, so it was left out. Unhide it if it belongs to the list'
  const at = headingIn(rows)
  if (at === -1) return 'has no heading that names two columns or more, so it was left out'
  const whole = filledDown(rows, marks)
  const below = rows.slice(at + 1)
  const named = (rows[at] ?? [])
    .map((cell, index) => ({ index, name: textOf(cell).replace(/\s+/g, ' ').trim() }))
    .filter(column => column.name !== '' || below.some(row => isFilled(row[column.index])))
    .map(column => ({ ...column, name: columnNamed(column.name, column.index) }))
  const columns = named.map(column => column.name)
  const twice = namedTwice(columns)
  if (twice !== undefined)
    throw unusable(`Two columns are called “${twice}”. Give each its own name`, at + 1, twice, name)
  function* records(): Iterable<Row> {
    for (const [index, row] of below.entries()) {
      if (!row.some(isFilled)) continue
      const number = at + 2 + index
      const cells: Record<string, string> = {}
      const faults: Fault[] = []
      for (const column of named) {
        const { text, inherited } = whole(number, column.index)
        cells[column.name] = text
        if (inherited) faults.push({ row: number, column: column.name, isWarning: true, words: inherited })
      }
      yield { number, cells, faults }
    }
  }
  const table = { file, name, columns, about: below.length, rows: inBatches(records()) }
  return at === 0 ? table : (withNotes([table], [{ ...ofFile(wordsAbove(at)), row: at + 1 }])[0] ?? '')
}

/** What a cell holds by row, from 1, and column: merged cells all hold what the first of them does. */
function filledDown(rows: Sheet['rows'], { merged, spoiled }: Marks) {
  const place = (row: number, column: number) => `${row} ${column}`
  const errors = new Map(spoiled.map(({ row, column, cell }) => [place(row, column), cell]))
  const above = new Map(
    merged.flatMap(({ column, from, to }) =>
      rows.slice(from, to).map((_, index) => [place(from + 1 + index, column), from] as const),
    ),
  )
  const textAt = (row: number, column: number) =>
    errors.get(place(row, column)) ?? textOf(rows[row - 1]?.[column] ?? null)
  return (row: number, column: number): { text: string; inherited?: string } => {
    const from = above.get(place(row, column))
    if (from === undefined) return { text: textAt(row, column) }
    const text = textAt(from, column)
    if (text === '') return { text }
    return {
      text,
      inherited: `The cell is merged with row ${from}, so “${text.slice(0, 60)}” is taken for this row too. Check it`,
    }
  }
}

/** A cell as words. Dates become 2026-12-31, times 09:30: a spreadsheet keeps a time as a part of day nought. */
function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (!(cell instanceof Date)) return String(cell)
  // A time that is a fraction of a day may miss its minute by a hair.
  const minute = new Date(Math.round(cell.getTime() / 60_000) * 60_000)
  const [day = '', time = ''] = minute.toISOString().split('T')
  const clock = time.slice(0, 5)
  if (cell.getUTCFullYear() < 1901) return clock
  return clock === '00:00' ? day : `${day}T${clock}`
}
