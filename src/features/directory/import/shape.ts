/** What a known shape of file is: how it is recognised, and how each of its rows becomes an entry. */
import { createHash } from 'node:crypto'
import type { Need } from '../needs.ts'
import type { Fault, Row } from './rows.ts'

/** What a file may hold, in the words of the page that asks. */
export const kinds = { directory: 'Services', postcodes: 'Postcodes and where they are' } as const
export type Kind = keyof typeof kinds

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

export type Entry = ServiceEntry | PostcodeEntry

/** Collects what is wrong with one row, column by column. */
export interface Notes {
  /** The row cannot be taken. */
  fault(column: string, words: string): void
  /** The row is taken without this value, or with doubt. */
  warn(column: string, words: string): void
}

interface ShapeOf<One extends Entry> {
  /** As people would call it. */
  name: string
  source: { name: string; licence: string }
  /** The columns without which it is not this shape. */
  columns: readonly string[]
  read(cells: Record<string, string>, notes: Notes): One | null
}

export interface DirectoryShape extends ShapeOf<ServiceEntry> {
  kind: 'directory'
  /** What one file is the whole of: its source, or each organisation it names. What it lacks of that is gone. */
  isWholeOf: 'source' | 'organisation'
}

export interface PostcodeShape extends ShapeOf<PostcodeEntry> {
  kind: 'postcodes'
}

export type Shape = DirectoryShape | PostcodeShape

/** A good row, and a hash of everything it says. */
export interface Good<One extends Entry = Entry> {
  row: number
  entry: One
  fingerprint: string
}

/** Reads rows part by part: every good row as an entry, every fault named, nothing twice. */
export function rowReader(
  shape: Pick<Shape, 'read'>,
): (rows: readonly Row[]) => { good: Good[]; faults: Fault[] } {
  const seen = new Map<string, Pick<Good, 'row' | 'fingerprint'>>()
  return rows => {
    const good: Good[] = []
    const faults: Fault[] = []
    for (const { number, cells } of rows) {
      const own: Fault[] = []
      const note = (isWarning: boolean) => (column: string | null, words: string) =>
        void own.push({ row: number, column, isWarning, words })
      const entry = shape.read(cells, { fault: note(false), warn: note(true) })
      const isGood = entry !== null && own.every(fault => fault.isWarning)
      const fingerprint = isGood ? fingerprintOf(entry) : ''
      const first = isGood ? seen.get(entry.key) : undefined
      if (first)
        note(first.fingerprint === fingerprint)(
          null,
          first.fingerprint === fingerprint
            ? `This is the same as row ${first.row}, so it is taken once`
            : `This is the same one as row ${first.row}, with other details. Keep the right row and take out the other`,
        )
      else if (isGood) {
        seen.set(entry.key, { row: number, fingerprint })
        good.push({ row: number, entry, fingerprint })
      }
      faults.push(...own)
    }
    return { good, faults }
  }
}

/** The same for the same details, different for any other. */
export const fingerprintOf = (entry: Entry): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 22)
