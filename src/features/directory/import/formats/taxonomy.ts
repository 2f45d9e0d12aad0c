/** Taxonomies: lists of categories, with or without rules that suggest them (directory/categories). */
import { readTaxonomy, shapeOf } from '../../categories/taxonomy.ts'
import type { Term } from '../../categories/term.ts'
import type { Format, Found } from '../format.ts'
import { inBatches } from '../table.ts'

export const taxonomy: Format<Term> = {
  name: 'Categories (a taxonomy: UKCAT, ICNPTSO, Open Referral, Ohana or Outpost)',
  kind: 'taxonomy',
  isWholeOf: 'source',
  columns: [],
  recognises: tables => tables.length === 1 && tables.every(table => shapeOf(table.columns) !== undefined),
  sourceIn: tables => {
    const shape = shapeOf(tables[0]?.columns ?? [])
    return shape?.isOne ? { name: shape.name, licence: 'As its publisher says' } : undefined
  },
  async *read([table]) {
    if (!table) return
    // Parents may come after children, so all of it is read first: the largest has a few thousand terms.
    const rows = (await Array.fromAsync(table.rows)).flat()
    const { terms, rowOf, faults } = readTaxonomy(table.columns, rows)
    const found = terms.map((term): Found<Term> => {
      const row = rowOf.get(term.code) ?? 0
      return {
        file: table.file,
        row,
        entry: { key: term.code, content: term },
        faults: faults.filter(fault => fault.row === row),
      }
    })
    const taken = new Set(rowOf.values())
    const left = Map.groupBy(
      faults.filter(fault => !taken.has(fault.row ?? 0)),
      fault => fault.row ?? 0,
    )
    const others = [...left].map(([row, own]) => ({ file: table.file, row, entry: null, faults: own }))
    yield* inBatches([...found, ...others])
  },
}
