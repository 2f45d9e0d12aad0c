/** The same id twice in one kind of table, perhaps in two files: once is taken, or both are named. */
import { notesOn, type HeldRow } from './held.ts'
import type { Joined } from './join.ts'
import { kindOf } from './kinds.ts'

/** Is this the first row with its id? What an equal one adds is added to the first. */
export function isFirst(row: HeldRow, joined: Joined): boolean {
  const id = row.cells['id'] ?? ''
  const first = joined.first(row.table.kind, id)
  if (id === '' || !first) return true
  const where = `row ${first.number}${first.table === row.table ? '' : ` of ${first.table.name}`}`
  const notes = notesOn(row, joined.said)
  const differs = Object.entries(row.cells).find(
    ([column, value]) => (first.cells[column] ?? value) !== value,
  )
  if (!differs) {
    notes.warn('id', `This is the same ${kindOf(row.table.kind).one} as ${where}, so it is taken once`)
    Object.assign(first.cells, row.cells)
    return false
  }
  const named = ({ cells }: HeldRow) => (cells['name'] === undefined ? '' : ` (${cells['name']})`)
  notes.fault(
    'id',
    `The id ${id}${named(row)} is also in ${where}${named(first)}, with another ${differs[0]}. Give each its own id`,
  )
  return false
}
