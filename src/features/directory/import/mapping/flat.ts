/** Records within records as one row: “location.postcode” and “phones.0.number” are columns of their own. Pure. */
import type { Fault, Row } from '../table.ts'

type Cells = Record<string, string>

/** How many of several things in one place get columns, and how far down we look. */
const mostEach = 3
const deepest = 8

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The same row with a cell for every value in its record. */
export function flatRow(row: Row): Row {
  if (!isObject(row.record)) return row
  const cells: Cells = {}
  const beyond: string[] = []
  lay(row.record, '', { cells, beyond })
  const faults = beyond.map((column): Fault => ({
    row: row.number,
    column,
    isWarning: true,
    words: `There are more than ${mostEach} of these. The first ${mostEach} are taken`,
  }))
  // What a reader put beside the record, such as a position, stays.
  const beside = Object.entries(row.cells).filter(([name]) => !(name in (row.record as object)))
  return {
    ...row,
    cells: { ...Object.fromEntries(beside), ...cells },
    faults: [...(row.faults ?? []), ...faults],
  }
}

interface Laid {
  cells: Cells
  beyond: string[]
}

function lay(value: unknown, path: string, laid: Laid): void {
  const depth = path.split('.').length
  if (isObject(value) && depth <= deepest) {
    for (const [name, inner] of Object.entries(value))
      lay(inner, path === '' ? name : `${path}.${name}`, laid)
    return
  }
  if (Array.isArray(value) && value.some(isObject) && depth <= deepest) {
    for (const [index, inner] of value.slice(0, mostEach).entries()) lay(inner, `${path}.${index}`, laid)
    if (value.length > mostEach) laid.beyond.push(path)
    return
  }
  laid.cells[path] = textOf(value)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && !value.some(isObject)) return value.map(textOf).join('; ')
  return typeof value === 'string' ? value.trim() : JSON.stringify(value)
}
