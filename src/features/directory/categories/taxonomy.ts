/** From the rows of a file to a taxonomy: every good term in one form, every fault by row and column. Pure. */
import { unusable, type Fault, type Row } from '../import/table.ts'
import { whyNoRule } from './rules.ts'
import { taxonomyShapes, type OwnFault, type TaxonomyShape } from './shapes.ts'
import type { Line, Term } from './term.ts'
import { layFlat } from './tree.ts'

export interface Taxonomy {
  name: string
  terms: Term[]
  /** Code to the row it stood in. */
  rowOf: ReadonlyMap<string, number>
  faults: Fault[]
}

/** A line that is good by itself, and where it stood. */
interface Numbered {
  line: Line
  row: number
}

/** Reads the rows of a taxonomy in any shape we know, with all its rows at once: parents may come after children. Throws Unusable. */
export function readTaxonomy(columns: readonly string[], rows: readonly Row[]): Taxonomy {
  const shape = shapeOf(columns)
  if (!shape) throw unusable(whyNoShape(columns), 1)
  const flat = columns.includes('children') ? layFlat(rows) : { rows, faults: [] }
  const faults: Fault[] = [...flat.faults]
  const lines = flat.rows.flatMap(({ number, cells }) => {
    const line = shape.read(cells)
    const own = [...faultsIn(line, shape), ...(shape.doubts?.(cells) ?? [])].map(fault => ({
      ...fault,
      row: number,
    }))
    faults.push(...own)
    if (own.some(fault => !fault.isWarning)) return []
    return { line: withGoodRules(line), row: number }
  })
  const once = withoutTwice(lines, shape, faults)
  const byId = new Map(once.map(one => [one.line.id, one]))
  const terms = once.map(one => termOf(one, byId, { shape, faults }))
  const name = rows.find(({ cells }) => cells['taxonomy'])?.cells['taxonomy'] ?? shape.name
  const rowOf = new Map(once.map(({ line, row }) => [line.code, row]))
  return { name, terms, rowOf, faults: faults.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)) }
}

/** The shape whose columns are all there. */
export const shapeOf = (columns: readonly string[]): TaxonomyShape | undefined =>
  taxonomyShapes.find(one => one.columns.every(column => columns.includes(column)))

function whyNoShape(columns: readonly string[]): string {
  const known = taxonomyShapes.map(({ name, columns: own }) => `${name} has ${own.join(', ')}`).join('; ')
  return `We do not know a list of categories with the columns ${columns.slice(0, 12).join(', ')}. What we know: ${known}`
}

/** What is wrong with a line by itself. */
function* faultsIn(line: Line, { says }: TaxonomyShape): Generator<OwnFault> {
  if (line.code === '')
    yield { column: says.code, isWarning: false, words: 'The category has no code. Add it at the source' }
  if (line.name === '')
    yield {
      column: says.name,
      isWarning: false,
      words: `${line.code === '' ? 'It' : `The category ${line.code}`} has no name. Add it at the source`,
    }
  for (const kind of ['rule', 'except'] as const) {
    const why = line[kind] === undefined ? null : whyNoRule(line[kind])
    if (why !== null)
      yield {
        column: says[kind] ?? null,
        isWarning: true,
        words: `The rule ${why}, so “${line.name}” is never suggested. Correct it at the source`,
      }
  }
}

/** Where one of its rules cannot be run, a term is taken without either: half a rule would say too much. */
function withGoodRules({ rule, except, ...line }: Line): Line {
  if (rule === undefined || whyNoRule(rule) !== null) return line
  if (except === undefined) return { ...line, rule }
  return whyNoRule(except) === null ? { ...line, rule, except } : line
}

function withoutTwice(lines: readonly Numbered[], { says }: TaxonomyShape, faults: Fault[]): Numbered[] {
  const first = new Map<string, Numbered>()
  for (const one of lines) {
    const { line, row } = one
    const before = first.get(line.code)
    if (!before) {
      first.set(line.code, one)
      continue
    }
    const isSame = JSON.stringify(before.line) === JSON.stringify(line)
    const words = isSame
      ? `This is the same as row ${before.row}, so it is taken once`
      : `The category ${line.code} is there twice: row ${before.row} has it too. Keep the right row and take out the other`
    faults.push({ row, column: isSame ? null : says.code, isWarning: isSame, words })
  }
  return [...first.values()]
}

interface Reading {
  shape: TaxonomyShape
  faults: Fault[]
}

/** A term whose parent is not there, or stands below it, is taken at the top: it is still a category. */
function termOf({ line, row }: Numbered, byId: ReadonlyMap<string, Numbered>, reading: Reading): Term {
  const { code, name, parentId, parentName } = line
  const parent = parentId === null ? undefined : byId.get(parentId)
  const isAbove = parent !== undefined && !isBelow(parent, line.id, byId)
  const warn = (words: string) =>
    reading.faults.push({ row, column: reading.shape.says.parent, isWarning: true, words })
  if (parentId !== null && !parent)
    warn(
      `The parent ${parentId} is not in the file, so “${name}” stands at the top. Add the parent, or leave it empty`,
    )
  else if (parent && !isAbove)
    warn(`The category ${code} stands below itself, so it is taken at the top. Correct its parent`)
  else if (parent && parentName !== undefined && parentName !== parent.line.name)
    warn(
      `The parent ${parentId} is called “${parent.line.name}” in row ${parent.row}, not “${parentName}”. Check which is meant`,
    )
  return {
    code,
    name,
    parent: isAbove ? parent.line.code : null,
    ...(line.rule === undefined ? {} : { rule: line.rule }),
    ...(line.except === undefined ? {} : { except: line.except }),
  }
}

/** Whether one stands below another, at any distance, or is it. */
function isBelow(one: Numbered, id: string, byId: ReadonlyMap<string, Numbered>): boolean {
  const seen = new Set<string>()
  for (let at: Numbered | undefined = one; at && !seen.has(at.line.id);) {
    if (at.line.id === id) return true
    seen.add(at.line.id)
    at = at.line.parentId === null ? undefined : byId.get(at.line.parentId)
  }
  return false
}
