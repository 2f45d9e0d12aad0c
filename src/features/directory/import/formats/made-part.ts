/** A record of a list with columns of its own, under the names of Open Referral: it is then read as one of those. */
import type { Notes } from '../format.ts'
import type { Part } from './part.ts'

/** The standard's name to the list's own column. */
export type Names = Readonly<Record<string, string>>

interface Made {
  names: Names
  /** What follows from several columns, or is always so. */
  also?: Readonly<Record<string, string>>
  /** The records that belong to it. */
  parts?: Readonly<Record<string, readonly Part[]>>
}

/** Faults are named by the list's own columns. */
export function madePart(
  cells: Record<string, string>,
  notes: Notes,
  { names, also = {}, parts = {} }: Made,
): Part {
  const own = (column: string | null) => (column === null ? null : (names[column] ?? column))
  const said = Object.entries(names).flatMap(([name, column]) => {
    const value = cells[column] ?? ''
    return value === '' ? [] : [[name, value]]
  })
  return {
    cells: { ...(Object.fromEntries(said) as Record<string, string>), ...also },
    notes: {
      fault: (column, words) => notes.fault(own(column), words),
      warn: (column, words) => notes.warn(own(column), words),
    },
    isAmerican: false,
    parts: (...asked) => asked.flatMap(name => parts[name] ?? []),
  }
}
