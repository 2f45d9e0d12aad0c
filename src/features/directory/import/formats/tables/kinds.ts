/**
 * The tables of HSDS as they were in 2014 (Ohana), and in versions 1, 2 and 3 of the standard: what each is called,
 * which columns it has, and what its rows belong to. A row belongs to another by the column `<kind>_id`.
 */
import { details } from './kinds-of-details.ts'
import { things } from './kinds-of-things.ts'

/** A table as it is written down: lists are words with spaces between them. */
export interface Written {
  /** What its file is called, in any version. */
  names: string
  /** As people would call one row of it. */
  one: string
  columns: string
  /** Columns that together tell it from every other table, where the file has another name. */
  telling?: readonly string[]
  /** What a row belongs to: one of these is enough. */
  parents?: string
  /** Without these a row cannot be taken. */
  needs?: string
  /** Without these it is taken, with a warning, where the heading has such a column. */
  wants?: string
}

const kinds: Record<Kind, Written> = { ...things, ...details }

export type Kind = keyof typeof things | keyof typeof details

/** Every table of the standard. */
export const everyKind = Object.keys(kinds) as Kind[]

const listed = (text = ''): string[] => text.split(' ').filter(word => word !== '')

const read = ({ names, one, columns, telling = [], parents, needs, wants }: Written) => ({
  names: listed(names),
  one,
  columns: listed(columns),
  telling: telling.map(listed),
  parents: listed(parents) as Kind[],
  needs: listed(needs),
  wants: listed(wants),
})

const tables = new Map(everyKind.map(kind => [kind, read(kinds[kind])]))

export const kindOf = (kind: Kind): ReturnType<typeof read> => tables.get(kind) ?? read(kinds[kind])
