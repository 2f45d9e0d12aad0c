/**
 * From JSON to rows: a list of records, at the top or under some name, or one record by itself. Also JSON Lines,
 * with a record in each line, and places on a map.
 */
import { inBatches, unusable, type Fault, type Row, type StoredFile, type Table } from '../table.ts'
import { placesIn } from './geojson.ts'
import { wholeText, type Text } from './text.ts'

export async function readJson(file: StoredFile, text: Text): Promise<Table[]> {
  const whole = (await wholeText(text)).replace(/^\uFEFF/, '')
  const lines = linesIn(whole)
  if (lines) return [tableOf(lines, {}, file)]
  const content = parsed(whole, file.name)
  const places = placesIn(content)
  if (places) {
    const rows = places.map(({ record, doubt }, index): Row => {
      const row = rowOf(record, index + 1)
      const fault = doubt && { row: row.number, column: 'geometry', isWarning: true, words: doubt }
      return fault ? { ...row, faults: [fault] } : row
    })
    return [tableOf(rows, {}, file)]
  }
  const { list, around } = listIn(content)
  return [
    tableOf(
      list.map((record, index) => rowOf(record, index + 1)),
      around,
      file,
    ),
  ]
}

function tableOf(rows: Row[], around: Record<string, unknown>, file: StoredFile): Table {
  const columns = new Set(rows.flatMap(row => Object.keys(row.cells)))
  const first = rows.find(row => isRecord(row.record))?.record
  if (!first && rows.length > 0)
    throw unusable('This JSON holds no list of records. Choose a file that does', null, null, file.name)
  const { number, name } = file
  return {
    file: number,
    name,
    columns: [...columns],
    first,
    around,
    about: rows.length,
    rows: inBatches(rows),
  }
}

/** A record in each line (jsonlines.org): known by a first line that is a whole record, and a second that begins one. */
function linesIn(whole: string): Row[] | undefined {
  const [start = '', next = ''] = /^\s*(\{.*)\r?\n\s*(\{)/.exec(whole)?.slice(1) ?? []
  if (next === '' || !isRecord(recordIn(start))) return undefined
  return whole.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    return [rowOf(recordIn(line), index + 1)]
  })
}

/** What a line says; undefined where it is no JSON. */
function recordIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Names under which a page or a feed keeps its list. */
const listNames = [
  'contents',
  'content',
  'items',
  'services',
  'organizations',
  'records',
  'results',
  'data',
  'value',
]

/** The list of a document, and what stands around it. A document without one is a list of itself. */
export function listIn(content: unknown): { list: readonly unknown[]; around: Record<string, unknown> } {
  if (Array.isArray(content)) return { list: content as unknown[], around: {} }
  if (!isRecord(content)) return { list: [content], around: {} }
  const isListing = (name: string) => Array.isArray(content[name])
  const isEntity = 'id' in content || '@type' in content || '@id' in content || 'name' in content
  if (isListing('taxonomy_terms')) return listUnder(content, 'taxonomy_terms')
  const name = isEntity ? undefined : (listNames.find(isListing) ?? Object.keys(content).find(isListing))
  return name === undefined ? { list: [content], around: {} } : listUnder(content, name)
}

function listUnder(content: Record<string, unknown>, name: string) {
  const { [name]: list, ...around } = content
  return { list: list as unknown[], around }
}

function rowOf(record: unknown, number: number): Row {
  if (isRecord(record)) {
    const cells: Record<string, string> = {}
    for (const [name, value] of Object.entries(record)) cells[name] = asText(value)
    return { number, cells, record }
  }
  const words = 'This is not a record with named values. Mend it at the source'
  const fault: Fault = { row: number, column: null, isWarning: false, words }
  return { number, cells: {}, record, faults: [fault] }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw cut(text, error instanceof Error ? error.message : '', file)
  }
}

/** Where it stops making sense: V8 tells the position, or quotes what stands there. */
function cut(text: string, message: string, file: string) {
  const position = /position (\d+)/.exec(message)?.[1]
  const quoted = /"([^]+)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]
  const found = quoted === undefined ? -1 : text.indexOf(quoted)
  const at = position === undefined ? (found === -1 ? text.length : found) : Number(position)
  const lines = text.slice(0, at).split('\n')
  return unusable(
    'The JSON stops making sense here: the file may be cut in the middle. Get it whole and try again',
    lines.length,
    `character ${(lines.at(-1) ?? '').length + 1}`,
    file,
  )
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
