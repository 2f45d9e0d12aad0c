/** What a row says of each field, from the columns that somebody said hold it. */
import { wordsIn } from '../cells.ts'
import type { Notes } from '../format.ts'
import type { MappedField, MappedFields } from './fields.ts'

export interface RowSaid {
  cells: Record<string, string>
  notes: Notes
  /** The first column of a field; undefined where nobody named one. */
  column(field: MappedField): string | undefined
  /** As it stands in the first column. */
  raw(field: MappedField): string
  /** Words to be read, of all its columns. */
  words(field: MappedField, between?: string): string
  /** Several values, from all its columns: a cell may hold some, with ; or | between them. */
  list(field: MappedField): { column: string; value: string }[]
  /** Yes or no, where the cell says so. */
  isYes(field: MappedField): boolean | undefined
  /** Says that a value was left out. */
  leftOut(field: MappedField, what: string): void
}

export function rowSaid(cells: Record<string, string>, fields: MappedFields, notes: Notes): RowSaid {
  const columns = (field: MappedField) => fields[field] ?? []
  const column = (field: MappedField) => columns(field)[0]
  const raw = (field: MappedField) => cells[column(field) ?? ''] ?? ''
  const partsOf = (field: MappedField) =>
    columns(field).map(each => ({ column: each, value: wordsIn(cells, each, notes) }))
  return {
    cells,
    notes,
    column,
    raw,
    words(field, between = ', ') {
      const [only = '', ...more] = columns(field)
      if (more.length === 0) return only === '' ? '' : wordsIn(cells, only, notes)
      return [...new Set(partsOf(field).map(part => part.value))].filter(part => part !== '').join(between)
    },
    list: field =>
      partsOf(field).flatMap(part =>
        [...new Set(part.value.split(/[;|]/).map(one => one.trim()))]
          .filter(value => value !== '')
          .map(value => ({ column: part.column, value })),
      ),
    isYes: field => yesOrNo(raw(field)),
    leftOut: (field, what) =>
      notes.warn(
        column(field) ?? null,
        `“${raw(field)}” is not ${what}, so it was left out. Correct it at the source`,
      ),
  }
}

/** What a cell says, where it says yes or no. */
export function yesOrNo(cell: string): boolean | undefined {
  if (/^(yes|y|true|t|1|x|✓|✔)$/i.test(cell)) return true
  return /^(no|n|false|f|0|-)$/i.test(cell) ? false : undefined
}
