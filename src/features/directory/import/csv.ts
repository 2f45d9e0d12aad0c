/** From CSV to rows. csv-parse does the reading; each row it cannot read is named, and the others are kept. */
import { parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
import { refused, type Fault, type ReadFile, type Row, type Unusable } from './rows.ts'

interface Parsed {
  record: string[]
  info: Place
}

/** How far the parser has come: among the records it does not count empty lines. */
type Place = { records: number; empty_lines: number }

export async function readCsv(text: string): Promise<ReadFile | Unusable> {
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }
  const records: Parsed[] = []
  try {
    for await (const parsed of parse(text, { ...options, info: true }) as AsyncIterable<Parsed>)
      if (parsed.record.some(cell => cell.trim() !== '')) records.push(parsed)
  } catch (error) {
    const { column, ...place } = error as Place & { column: number }
    const [heading] = parseNow(text, { ...options, to: 1 })
    return refused(
      'A quotation mark opens here and never closes: the file may be cut. Get it whole and try again',
      numberOf(place) + 1,
      heading?.[column] ?? null,
    )
  }
  const [heading, ...rest] = records
  if (!heading) return refused('This is not a table. Save the list as CSV (UTF-8) and import that')
  const columns = heading.record.map(name => name.trim())
  return (
    whyNotHeading(columns) ?? {
      format: 'csv',
      columns,
      ...rowsOf(rest, { columns, sign: options.delimiter }),
    }
  )
}

const numberOf = ({ records, empty_lines }: Place): number => records + empty_lines

/** The columns, and the sign between them. */
interface Table {
  columns: readonly string[]
  sign: string
}

function rowsOf(records: readonly Parsed[], table: Table): Pick<ReadFile, 'rows' | 'faults'> {
  const { columns } = table
  const faults: Fault[] = []
  const rows: Row[] = []
  /** Some programs end every row with the same empty cells. */
  const fewest = records.reduce((least, { record }) => Math.min(least, record.length), Infinity)
  const usual = Math.max(columns.length, fewest)
  for (const { record, info } of records) {
    const number = numberOf(info)
    const fault = raggedness(record, table, usual)
    if (fault) faults.push({ row: number, isWarning: false, ...fault })
    else rows.push({ number, cells: cellsOf(columns, record) })
  }
  return { rows, faults }
}

/** Comma, semicolon or tab: whichever the heading has most of. Spreadsheets of other countries use the others. */
function delimiterOf(text: string): string {
  const heading = /\S.*/.exec(text)?.[0] ?? ''
  const count = (sign: string) => heading.split(sign).length
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ','
}

function whyNotHeading(columns: readonly string[]): Unusable | undefined {
  if (columns.length < 2)
    return refused(
      'This is not a table: its first row should name two columns or more, with commas between them',
      1,
    )
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  return twice === undefined
    ? undefined
    : refused(`Two columns are called “${twice}”. Give each its own name`, 1, twice)
}

/** What is wrong with a row that has too few cells or too many, or has swallowed others. */
function raggedness(
  record: readonly string[],
  { columns, sign }: Table,
  usual: number,
): { column: string | null; words: string } | undefined {
  const swallowed = record.find(cell =>
    cell.split('\n').some(line => line !== cell && line.split(sign).length >= columns.length),
  )
  if (swallowed !== undefined)
    return {
      column: columns[record.indexOf(swallowed)] ?? null,
      words:
        'Other rows stand inside this value: a quotation mark before it may never close. Mend it, or take it out',
    }
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

const cellsOf = (columns: readonly string[], record: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']))
