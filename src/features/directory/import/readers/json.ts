/** From JSON to rows: a list of records, at the top or under some name, or one record by itself. */
import { inBatches, unusable, type Fault, type Row, type StoredFile, type Table } from '../table.ts'
import { wholeText, type Text } from './text.ts'

export async function readJson(file: StoredFile, text: Text): Promise<Table[]> {
  const content = parsed(await wholeText(text), file.name)
  const { list, around } = listIn(content)
  const rows = list.map((record, index) => rowOf(record, index + 1))
  const columns = new Set(rows.flatMap(row => Object.keys(row.cells)))
  const first = list.find(isRecord)
  if (!first && list.length > 0 && !list.some(isRecord))
    throw unusable('This JSON holds no list of records. Choose a file that does', null, null, file.name)
  return [
    {
      file: file.number,
      name: file.name,
      columns: [...columns],
      first,
      around,
      about: rows.length,
      rows: inBatches(rows),
    },
  ]
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
    return JSON.parse(text.replace(/^\uFEFF/, ''))
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
