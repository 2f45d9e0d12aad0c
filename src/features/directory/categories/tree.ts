/** From a tree in JSON to rows: each child after its parent, with the parent's id. Pure. */
import { z } from 'zod'
import type { Fault, Row } from '../import/table.ts'

const branch = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  label: z.string().catch(''),
  children: z.array(z.unknown()).catch([]),
})

/** A tree deeper than this is no list of categories. */
const deepest = 20

/**
 * Rows whose `children` hold more of them, as the reader of JSON leaves them: text within a cell. They are numbered
 * through the file, each child after its parent, so that every category has a row of its own.
 */
export function layFlat(rows: readonly Row[]): { rows: Row[]; faults: Fault[] } {
  const flat: Row[] = []
  const faults: Fault[] = []
  let number = 0
  const lay = (children: readonly unknown[], above: readonly string[]): void => {
    for (const child of children) {
      number += 1
      const read = branch.safeParse(child)
      if (!read.success || above.length > deepest) {
        faults.push({ row: number, column: 'children', isWarning: false, words: whyNot(above) })
        continue
      }
      const { id, label, children: below } = read.data
      flat.push({ number, cells: { id, label: label.trim(), parent_id: above.at(-1) ?? '' } })
      lay(below, [...above, id])
    }
  }
  for (const { cells } of rows) {
    number += 1
    flat.push({ number, cells: { ...cells, parent_id: '' } })
    const children = listIn(cells['children'])
    if (children) lay(children, [cells['id'] ?? ''])
    else
      faults.push({ row: number, column: 'children', isWarning: false, words: whyNot([cells['id'] ?? '']) })
  }
  return { rows: flat, faults }
}

const whyNot = (above: readonly string[]): string =>
  above.length > deepest
    ? `The tree is more than ${deepest} levels deep. Check that no category stands below itself`
    : `Below ${above.at(-1)} there is something that is not a category with an id. Mend it at the source`

function listIn(typed = ''): unknown[] | undefined {
  if (typed === '') return []
  try {
    const list: unknown = JSON.parse(typed)
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}
