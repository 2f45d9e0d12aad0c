/**
 * Columns that are called differently from release to release: “LSOA code (2011)”, lsoa11, LSOA11CD. Each field
 * of such a format says which names it goes by; rows are then read by field.
 */
import { rowFormat, type Entry, type Format, type Notes } from './format.ts'
import { unusable, type Head, type Table } from './table.ts'

/** Letters and digits alone, in small letters: “LSOA code (2011)” is lsoacode2011. */
const plain = (column: string): string => column.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Field to the plain names it goes by. */
export type Names<Field extends string> = Record<Field, RegExp>
/** Field to the column of this file that holds it, where one does. */
export type Columns<Field extends string> = Partial<Record<Field, string>>
/** What a row says, by field: nothing where the file has no such column. */
export type Said<Field extends string> = Partial<Record<Field, string>>

export function columnsFor<Field extends string>(head: Head, names: Names<Field>): Columns<Field> {
  const found: Columns<Field> = {}
  for (const field of Object.keys(names) as Field[]) {
    const column = head.columns.find(name => names[field].test(plain(name)))
    if (column !== undefined) found[field] = column
  }
  return found
}

interface NamedFormat<Field extends string, Content> extends Omit<Format<Content>, 'recognises' | 'read'> {
  names: Names<Field>
  /** Fields without which it is not this format. */
  needs: readonly Field[]
  /** What else tells it from others. */
  isThis?: (columns: Columns<Field>, head: Head) => boolean
  /** Why a file of this format cannot be used as it is: what is wrong, and in which column. */
  whyNot?: (columns: Columns<Field>) => { column: string; words: string } | undefined
  /** One row as an entry; null, with a note, where it is none. Notes name fields. */
  read: (said: Said<Field>, notes: Notes, columns: Columns<Field>) => Entry<Content> | null
}

/** A format whose rows are entries and whose columns have several names. */
export function namedFormat<Field extends string, Content>(
  format: NamedFormat<Field, Content>,
): Format<Content> {
  const { names, needs, isThis = () => true, whyNot = () => undefined, read, ...rest } = format
  return {
    ...rest,
    recognises: tables =>
      tables.length > 0 &&
      tables.every(table => {
        const columns = columnsFor(table, names)
        return needs.every(field => columns[field] !== undefined) && isThis(columns, table)
      }),
    async *read(tables) {
      for (const table of tables) {
        const columns = columnsFor(table, names)
        const why = whyNot(columns)
        if (why) throw unusable(why.words, 1, why.column, table.name)
        const rows = rowFormat<Content>({
          ...rest,
          read: (said, notes) => read(said as Said<Field>, notes, columns),
        })
        for await (const found of rows.read([byField(table, columns)])) {
          for (const { faults } of found)
            for (const fault of faults) fault.column = columns[fault.column as Field] ?? fault.column
          yield found
        }
      }
    },
  }
}

/** The table with its cells by field; columns that nobody asked for are left out. */
function byField<Field extends string>(table: Table, columns: Columns<Field>): Table {
  const pairs = Object.entries(columns) as [Field, string][]
  return {
    ...table,
    rows: (async function* () {
      for await (const rows of table.rows)
        yield rows.map(row => {
          const cells: Record<string, string> = {}
          for (const [field, column] of pairs) cells[field] = row.cells[column] ?? ''
          return { ...row, cells }
        })
    })(),
  }
}
