/** From CSV to rows. csv-parse does the reading; each row it cannot read is named, and the others are kept. */
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { batchSize, unusable, type Fault, type Row, type StoredFile, type Table } from '../table.ts'
import { columnNamed, isFilled, namedTwice, wordsAbove } from './heading.ts'
import { columnsWithout } from './headless.ts'
import { ofFile, withNotes } from './notes.ts'
import type { Text } from './text.ts'

interface Parsed {
  record: string[]
  info: Place
}

/** How far the parser has come: among the records it does not count empty lines. */
type Place = { records: number; empty_lines: number }

/** The file as a table. Throws Unusable where its heading is none, or where it stops making sense. */
export async function readCsv(file: StoredFile, text: Text): Promise<Table[]> {
  const records = recordsOf(file, text)
  const heading = await headingOf(records)
  if (!heading)
    throw unusable(
      'This is not a table: its first row should name two columns or more, with commas between them',
      1,
      null,
      file.name,
    )
  const row = numberOf(heading.info)
  const headless = heading.above === 0 ? columnsWithout(heading.record) : undefined
  const columns = headless ?? heading.record.map((name, index) => columnNamed(name.trim(), index))
  const twice = namedTwice(columns)
  if (twice !== undefined)
    throw unusable(`Two columns are called “${twice}”. Give each its own name`, row, twice, file.name)
  const rows = rowsOf(headless ? again(heading, records) : records, { columns, sign: heading.sign })
  const table = { file: file.number, name: file.name, columns, about: Math.max(1, text.lines - 1), rows }
  return heading.above === 0 ? [table] : withNotes([table], [{ ...ofFile(wordsAbove(row - 1)), row }])
}

/** Rows that may stand above the heading. */
const mostAbove = 20

const isHeading = (record: readonly string[]): boolean => record.filter(isFilled).length > 1

/** The first row that names two columns: titles of one cell may stand above it. */
async function headingOf(records: AsyncGenerator<Parsed & { sign: string }, undefined>) {
  for (let above = 0; above <= mostAbove; above += 1) {
    const { value } = await records.next()
    if (!value) return undefined
    if (isHeading(value.record)) return { ...value, above }
  }
  return undefined
}

/** A first row that turned out to be no heading, and what comes after it. */
async function* again(first: Parsed, records: AsyncIterable<Parsed>): AsyncIterable<Parsed> {
  yield first
  yield* records
}

async function* recordsOf(
  file: StoredFile,
  text: Text,
): AsyncGenerator<Parsed & { sign: string }, undefined> {
  const first = await beginning(text)
  const sign = delimiterOf(first)
  let heading: string[] = []
  const parser = parse({
    bom: true,
    delimiter: sign,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  })
  try {
    for await (const parsed of Readable.from(text.utf8()).compose(parser) as AsyncIterable<Parsed>) {
      if (!parsed.record.some(cell => cell.trim() !== '')) continue
      if (heading.length === 0 && isHeading(parsed.record)) heading = parsed.record
      yield { ...parsed, sign }
    }
  } catch (error) {
    if (!(error instanceof Error) || !('records' in error)) throw error
    const { column, ...place } = error as unknown as Place & { column: number }
    throw unusable(
      'A quotation mark opens here and never closes: the file may be cut. Get it whole and try again',
      numberOf(place) + 1,
      heading[column] ?? null,
      file.name,
    )
  }
}

/** The first piece with something in it. */
async function beginning(text: Text): Promise<string> {
  for await (const piece of text.pieces()) if (piece.trim() !== '') return piece
  return ''
}

const numberOf = ({ records, empty_lines }: Place): number => records + empty_lines

/** The columns, and the sign between them. */
interface Heading {
  columns: readonly string[]
  sign: string
}

async function* rowsOf(records: AsyncIterable<Parsed>, heading: Heading): AsyncIterable<Row[]> {
  /** Some programs end every row with the same empty cells: the first rows show. */
  let usual = 0
  let batch: Parsed[] = []
  const rows = () => {
    usual ||= Math.max(
      heading.columns.length,
      batch.reduce((least, { record }) => Math.min(least, record.length), Infinity),
    )
    return batch.map(({ record, info }) => rowOf(record, numberOf(info), { ...heading, usual }))
  }
  for await (const record of records) {
    batch.push(record)
    if (batch.length < batchSize) continue
    yield rows()
    batch = []
  }
  if (batch.length > 0) yield rows()
}

function rowOf(record: readonly string[], number: number, heading: Heading & { usual: number }): Row {
  const fault = raggedness(record, heading)
  const faults: Fault[] = fault ? [{ row: number, isWarning: false, ...fault }] : []
  return { number, cells: cellsOf(heading.columns, record), faults }
}

/** Comma, semicolon or tab: whichever the heading has most of. Spreadsheets of other countries use the others. */
function delimiterOf(text: string): string {
  const heading = /.*[,;\t].*/.exec(text)?.[0] ?? ''
  const count = (sign: string) => heading.split(sign).length
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ','
}

/** What is wrong with a row that has too few cells or too many, or has swallowed others. */
function raggedness(
  record: readonly string[],
  { columns, sign, usual }: Heading & { usual: number },
): { column: string | null; words: string } | undefined {
  const swallowed = record.find(cell => hasRowsInside(cell, sign, columns.length))
  if (swallowed !== undefined)
    return {
      column: columns[record.indexOf(swallowed)] ?? null,
      words:
        'Other rows stand inside this value: a quotation mark before it may never close. Mend it, or take it out',
    }
  if (record.length === columns.length) return undefined
  const has = `The row has ${record.length} columns where the heading has ${columns.length}`
  if (record.length < columns.length)
    return {
      column: columns[record.length] ?? null,
      words: `${has}: it may be cut, or a comma is missing. Mend the row`,
    }
  const isPadded = record.length === usual && record.slice(columns.length).every(cell => cell.trim() === '')
  if (isPadded) return undefined
  return { column: null, words: `${has}: a value with a comma needs quotation marks around it. Mend the row` }
}

const hasRowsInside = (cell: string, sign: string, columns: number): boolean =>
  cell.includes('\n') && cell.split('\n').some(line => line.split(sign).length >= columns)

function cellsOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const [index, name] of columns.entries()) cells[name] = record[index] ?? ''
  return cells
}
