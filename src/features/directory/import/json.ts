/** From JSON to rows: a list of flat records, at the top or under some name. */
import { refused, type Fault, type ReadFile, type Row, type Unusable } from './rows.ts'

export function readJson(text: string): ReadFile | Unusable {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return cut(text, error instanceof Error ? error.message : '')
  }
  const list: unknown = Array.isArray(content)
    ? content
    : Object.values(content as object).find(value => Array.isArray(value))
  if (!Array.isArray(list)) return refused('This JSON holds no list. Choose a file that is a list of records')
  const faults: Fault[] = []
  const rows: Row[] = []
  const columns = new Set<string>()
  for (const [index, record] of (list as unknown[]).entries()) {
    if (record === null || typeof record !== 'object' || Array.isArray(record)) {
      const words = 'This is not a record with named values. Mend it at the source'
      faults.push({ row: index + 1, column: null, isWarning: false, words })
      continue
    }
    for (const name of Object.keys(record)) columns.add(name)
    const cells = Object.fromEntries(Object.entries(record).map(([name, value]) => [name, asText(value)]))
    rows.push({ number: index + 1, cells })
  }
  return { format: 'json', columns: [...columns], rows, faults }
}

/** Where it stops making sense: V8 tells the position, or quotes what stands there. */
function cut(text: string, message: string): Unusable {
  const position = /position (\d+)/.exec(message)?.[1]
  const quoted = /"([^]+)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]
  const found = quoted === undefined ? -1 : text.indexOf(quoted)
  const at = position === undefined ? (found === -1 ? text.length : found) : Number(position)
  const lines = text.slice(0, at).split('\n')
  return refused(
    'The JSON stops making sense here: the file may be cut in the middle. Get it whole and try again',
    lines.length,
    `character ${(lines.at(-1) ?? '').length + 1}`,
  )
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
