/** From CSV to rows. csv-parse does the reading; each row it cannot read is named, and the others are kept. */
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { batchSize, unusable, type Fault, type Row, type StoredFile, type Table } from '../table.ts'
import { columnsWithout } from './headless.ts'
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
  const { value: heading } = await records.next()
  if (!heading)
    throw unusable('This is not a table. Save the list as CSV (UTF-8) and import that', null, null, file.name)
  const headless = columnsWithout(heading.record)
  const columns = headless ?? heading.record.map(name => name.trim())
  refuseHeading(columns, file.name)
  const rows = rowsOf(headless ? again(heading, records) : records, { columns, sign: heading.sign })
  return [{ file: file.number, name: file.name, columns, about: Math.max(1, text.lines - 1), rows }]
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
  const [first, pieces] = await beginning(text)
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
    for await (const parsed of Readable.from(pieces).compose(parser) as AsyncIterable<Parsed>) {
      if (!parsed.record.some(cell => cell.trim() !== '')) continue
      if (heading.length === 0) heading = parsed.record
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

/** The first piece with something in it, and all pieces. */
async function beginning(text: Text): Promise<[string, AsyncIterable<string>]> {
  for await (const piece of text.pieces()) if (piece.trim() !== '') return [piece, text.pieces()]
  return ['', text.pieces()]
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
  const heading = /\S.*/.exec(text)?.[0] ?? ''
  const count = (sign: string) => heading.split(sign).length
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ','
}

function refuseHeading(columns: readonly string[], file: string): void {
  if (columns.length < 2)
    throw unusable(
      'This is not a table: its first row should name two columns or more, with commas between them',
      1,
      null,
      file,
    )
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice !== undefined)
    throw unusable(`Two columns are called “${twice}”. Give each its own name`, 1, twice, file)
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
