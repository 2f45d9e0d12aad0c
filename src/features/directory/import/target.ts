/** Where entries of a kind go: what is known of them already, and how a confirmed import is brought in. */
import type { Tx } from '../../../platform/tx.ts'
import type { Entry } from './format.ts'
import type { GoodRow } from './seen.ts'
import type { Difference } from './stage.ts'

/** A row that would change something. */
export interface Staged {
  /** The entry it changes; none for a new one. */
  entry_id?: string | undefined
  file_number: number
  row_number: number
  change: 'new' | 'changed' | 'gone'
  key: string
  content: unknown
  differences: readonly Difference[]
  fingerprint: string
  print?: string | null
  summary: unknown
}

export interface Known {
  id: string | undefined
  isSame: boolean
  /** Of the row that said so; undefined where the target keeps none. */
  print?: string | null
  isGone: boolean
  /** Only where it is not the same. */
  content: unknown
}

/** What a file names: its keys, and for a list of several organisations whose services they are. */
export interface Named {
  has(key: string): boolean
  organisations: ReadonlySet<string> | null
}

/** Of one source, in one place. */
export interface Target {
  /** What a row leaves out stays as it was: several files together tell of one thing. */
  leavesRest?: boolean
  known(tx: Tx, asked: readonly { key: string; fingerprint: string }[]): Promise<Map<string, Known>>
  /** Remembers of entries that are as they were which rows say them now. */
  remember?(tx: Tx, rows: readonly { id: string; print: string }[]): Promise<void>
  /** How many the source has that are not gone. */
  count(tx: Tx): Promise<number>
  /** What the source had and this file no longer names, a part at a time. */
  gone(tx: Tx, named: Named): AsyncIterable<Staged[]>
  /** What we add to what a source says, where it is new or changed. */
  complete?(content: unknown): unknown
  summaryOf(content: unknown): unknown
  /** Checks what only the place can know, and may correct it. Returns what was found wrong, by row. */
  check(tx: Tx, rows: readonly GoodRow[]): Promise<Doubt[]>
  /** Brings in what was kept, all of it in this transaction. */
  apply(tx: Tx, id: string): Promise<void>
}

export interface Doubt {
  row: number
  column: string | null
  words: string
  /** The entry that cannot be taken for it; without one it is a warning. */
  refuses?: Entry
}
