/**
 * From bytes to rows, whatever the file says it is: the content decides. Every fault is named by row and
 * column with what to do. Established readers do the parsing: csv-parse, JSON.parse, TextDecoder.
 */
import { parse } from 'csv-parse'

export interface Fault {
  row: number | null
  column: string | null
  /** A warning's row is taken; a fault's is not. */
  isWarning: boolean
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

/** The file's rows, or the faults for which nothing of it can be used. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile | { refused: Fault[] }> {
  const decoded = decode(bytes)
  if ('refused' in decoded) return decoded
  const { text, faults } = decoded
  if (text.trim() === '') return refused('The file is empty. Choose a file with rows in it')
  const read = /^[\s]*[[{]/.test(text) ? readJson(text) : await readCsv(text)
  return 'refused' in read ? read : { ...read, faults: [...faults, ...read.faults] }
}

const refused = (words: string, row: number | null = null): { refused: Fault[] } => ({
  refused: [{ row, column: null, isWarning: false, words }],
})

const magic: readonly [bytes: readonly number[], words: string][] = [
  [
    [0x50, 0x4b],
    'This is a zip file or a spreadsheet, not CSV or JSON. Save it as CSV (UTF-8) and import that',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF, not CSV or JSON. Ask its owner for the list itself'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old spreadsheet, not CSV or JSON. Save it as CSV (UTF-8) and import that',
  ],
  [[0x1f, 0x8b], 'This file is compressed. Unpack it and import what is inside'],
]

/** UTF-8, UTF-16 by its mark, or Windows-1252 with a warning that names the first letter in doubt. */
function decode(bytes: Uint8Array): { text: string; faults: Fault[] } | { refused: Fault[] } {
  const kind = magic.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (kind) return refused(kind[1])
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), faults: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), faults: [] }
  if (bytes.includes(0))
    return refused('This is not a text file. Save the list as CSV (UTF-8) and import that')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), faults: [] }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    const at = text.search(/[\u0080-\u{10FFFF}]/u)
    const before = text.slice(0, at)
    const row = before.split('\n').length
    const column = String(before.length - before.lastIndexOf('\n'))
    return {
      text,
      faults: [
        {
          row,
          column: `character ${column}`,
          isWarning: true,
          words:
            'The file is not UTF-8. We read it as Windows-1252: check in the preview that names with accents look right',
        },
      ],
    }
  }
}

function readJson(text: string): ReadFile | { refused: Fault[] } {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')
    const upTo = text.slice(0, position ? Number(position[1]) : text.length)
    const line = upTo.split('\n').length
    return refused(
      `The JSON stops making sense at line ${line}: the file may be cut in the middle. Get it whole and try again`,
      line,
    )
  }
  const list = Array.isArray(content)
    ? content
    : Object.values(content as object).find(value => Array.isArray(value))
  if (!list) return refused('This JSON holds no list. Choose a file that is a list of services')
  const faults: Fault[] = []
  const rows: Row[] = []
  for (const [index, record] of (list as unknown[]).entries()) {
    if (record === null || typeof record !== 'object' || Array.isArray(record))
      faults.push({
        row: index + 1,
        column: null,
        isWarning: false,
        words: 'This is not a record with named values',
      })
    else
      rows.push({
        number: index + 1,
        cells: Object.fromEntries(Object.entries(record).map(([name, value]) => [name, asText(value)])),
      })
  }
  return { format: 'json', columns: Object.keys(rows[0]?.cells ?? {}), rows, faults }
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

async function readCsv(text: string): Promise<ReadFile | { refused: Fault[] }> {
  const parser = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
  const faults: Fault[] = []
  const rows: Row[] = []
  let columns: string[] | undefined
  let number = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++
      if (!columns) {
        columns = record.map(name => name.trim())
        continue
      }
      if (record.length < columns.length) {
        faults.push({
          row: number,
          column: columns[record.length] ?? null,
          isWarning: false,
          words: `The row has ${record.length} columns where the heading has ${columns.length}: it may be cut, or a comma is missing`,
        })
        continue
      }
      const names = columns
      rows.push({
        number,
        cells: Object.fromEntries(names.map((name, index) => [name, (record[index] ?? '').trim()])),
      })
    }
  } catch (error) {
    return refused(csvFault(error, number + 1), number + 1)
  }
  if (!columns || columns.length < 2)
    return refused(
      'This is not a table: its first row should name two columns or more, with commas between them',
      1,
    )
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice) return refused(`Two columns are called “${twice}”. Give each its own name`, 1)
  return { format: 'csv', columns, rows, faults }
}

function csvFault(error: unknown, row: number): string {
  const code = (error as { code?: string }).code
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `A quotation mark opens in row ${row} and never closes: the file may be cut in the middle. Get it whole and try again`
  return `Row ${row} cannot be read as CSV: look for a quotation mark in the wrong place`
}
