/** What a known shape of file is: how it is recognised, and how each of its rows becomes an entry. */
import type { Need } from '../needs.ts'
import type { Fault, Row } from './file.ts'

/** A service as the directory keeps it. */
export interface ServiceEntry {
  key: string
  name: string
  organisation_name: string
  description: string
  needs: Need[]
  cost: 'free' | 'some' | 'paid' | 'unknown'
  address: string
  postcode: string | null
  /** British National Grid, where the source gives a position. */
  x: number | null
  y: number | null
  phone: string | null
  email: string | null
  url: string | null
  hours: Record<string, string>
}

export interface PostcodeEntry {
  key: string
  outward: string
  x: number | null
  y: number | null
  lsoa21: string | null
}

/** Collects what is wrong with one row, column by column. */
export interface Notes {
  /** The row cannot be taken. */
  fault(column: string, words: string): void
  /** The row is taken without this value, or with doubt. */
  warn(column: string, words: string): void
}

export interface Shape<Entry extends { key: string } = ServiceEntry | PostcodeEntry> {
  kind: Entry extends ServiceEntry ? 'directory' : 'postcodes'
  /** As people would call it. */
  name: string
  source: { name: string; licence: string }
  /** The columns without which it is not this shape. */
  columns: readonly string[]
  read(cells: Record<string, string>, notes: Notes): Entry | null
}

/** Every good row as an entry; every fault named; the same entry twice in a file is a fault of the second. */
export function readRows<Entry extends { key: string }>(
  shape: Pick<Shape<never>, 'name'> & { read(cells: Record<string, string>, notes: Notes): Entry | null },
  rows: readonly Row[],
): { entries: { row: number; entry: Entry }[]; faults: Fault[] } {
  const faults: Fault[] = []
  const entries: { row: number; entry: Entry }[] = []
  const rowOfKey = new Map<string, number>()
  for (const { number, cells } of rows) {
    const before = faults.length
    const note = (isWarning: boolean) => (column: string, words: string) =>
      void faults.push({ row: number, column, isWarning, words })
    const entry = shape.read(cells, { fault: note(false), warn: note(true) })
    if (!entry || faults.slice(before).some(fault => !fault.isWarning)) continue
    const first = rowOfKey.get(entry.key)
    if (first !== undefined) {
      faults.push({
        row: number,
        column: null,
        isWarning: false,
        words: `This is the same as row ${first}. Remove one of them`,
      })
      continue
    }
    rowOfKey.set(entry.key, number)
    entries.push({ row: number, entry })
  }
  return { entries, faults }
}
