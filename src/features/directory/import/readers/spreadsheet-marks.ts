/**
 * What stands in a spreadsheet that its reader passes over without a word: which sheets are hidden, which cells
 * are merged, which formulas went wrong or have no result. Looked up in the XML (ECMA-376, part 1, 18.2 and 18.3).
 */
import { indexOf } from './heading.ts'
import { noResult } from './spoiled.ts'

export interface Marks {
  isHidden: boolean
  /** Cells of one column that are merged: its first row and its last, from 1. */
  merged: { column: number; from: number; to: number }[]
  /** What stands in a cell instead of a value. */
  spoiled: { row: number; column: number; cell: string }[]
  /** How far down and to the right there is something. */
  rows: number
  columns: number
}

/** The sheets in their order, from the text of the spreadsheet’s parts by name. */
export function marksOf(part: (name: string) => string): Marks[] {
  const targets = new Map(
    tagsIn(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(tag => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return tagsIn(part('xl/workbook.xml'), 'sheet').map(tag => {
    const target = targets.get(attribute(tag, 'id')) ?? ''
    const sheet = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    return { isHidden: /hidden/i.test(attribute(tag, 'state')), ...cellsIn(sheet), merged: mergedIn(sheet) }
  })
}

/** The opening tags of this name, with what stands in them. */
const tagsIn = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, inside]) => inside ?? '')

const attribute = (tag: string, name: string): string =>
  new RegExp(`(?:^|[\\s:])${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

function mergedIn(sheet: string): Marks['merged'] {
  return tagsIn(sheet, 'mergeCell').flatMap(tag => {
    const [, left = '', top, right = '', bottom] =
      /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(attribute(tag, 'ref')) ?? []
    const [from, to] = [Number(top), Number(bottom)]
    return left !== '' && left === right && to > from ? [{ column: indexOf(left), from, to }] : []
  })
}

/** One cell after the other, each looked at by itself, so that a broken sheet takes no longer than a good one. */
function cellsIn(sheet: string): Pick<Marks, 'spoiled' | 'rows' | 'columns'> {
  const found: Pick<Marks, 'spoiled' | 'rows' | 'columns'> = { spoiled: [], rows: 0, columns: 0 }
  let start: { at: number; row: number; column: number; type: string } | undefined
  const look = (end: number) => {
    if (!start) return
    const { at, row, column, type } = start
    const inside = sheet.slice(at, Math.min(end, at + 40_000))
    const hasValue = /<(?:\w+:)?(v|is)\b/.test(inside)
    const hasFormula = /<(?:\w+:)?f[\s>/]/.test(inside)
    if (!hasValue && !hasFormula) return
    found.rows = Math.max(found.rows, row)
    found.columns = Math.max(found.columns, column + 1)
    if (type === 'e')
      found.spoiled.push({ row, column, cell: /<(?:\w+:)?v>([^<]*)/.exec(inside)?.[1] ?? '#N/A' })
    else if (!hasValue) found.spoiled.push({ row, column, cell: noResult })
  }
  for (const open of sheet.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    look(open.index)
    const [, letters = '', row] = /\br="([A-Z]{1,3})(\d{1,8})"/.exec(open[1] ?? '') ?? []
    const isEmpty = letters === '' || open[1]?.endsWith('/')
    start = isEmpty
      ? undefined
      : {
          at: open.index,
          row: Number(row),
          column: indexOf(letters),
          type: attribute(open[1] ?? '', 't'),
        }
  }
  look(sheet.length)
  return found
}
