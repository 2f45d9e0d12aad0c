/** What the files of an import have named so far: every good row once, everything else with the reason. */
import { fingerprintOf, type Entry, type Format, type Found } from './format.ts'
import type { Fault } from './table.ts'
import type { Named } from './target.ts'

export interface GoodRow {
  file: number
  row: number
  entry: Entry
  fingerprint: string
}

export class Seen implements Named {
  readonly organisations: Set<string> | null
  readonly #unchanged: ReadonlySet<string>
  readonly #rows = new Map<string, { file: number; row: number; fingerprint: string; name: string }>()

  /** `unchanged`: named by a feed that says nothing new of them. */
  constructor(format: Format, unchanged: readonly string[] = []) {
    this.#unchanged = new Set(unchanged)
    this.organisations = format.isWholeOf === 'organisation' ? new Set() : null
  }

  has(key: string): boolean {
    return this.#rows.has(key) || this.#unchanged.has(key)
  }

  /** The rows that are to be taken, and what is wrong with the others. */
  apart(found: readonly Found[]): { good: GoodRow[]; faults: Fault[] } {
    const good: GoodRow[] = []
    const faults = found.flatMap(one => one.faults)
    for (const { file, row, entry } of found) {
      if (!entry) continue
      const fingerprint = fingerprintOf(entry.content)
      const twice = this.#twice(entry, fingerprint, { file, row })
      if (twice) faults.push(twice)
      else good.push({ file, row, entry, fingerprint })
    }
    return { good, faults }
  }

  #twice(
    { key, content }: Entry,
    fingerprint: string,
    { file, row }: { file: number; row: number },
  ): Fault | undefined {
    const first = this.#rows.get(key)
    if (!first) {
      this.#rows.set(key, { file, row, fingerprint, name: nameOf(content) })
      this.organisations?.add((content as { organisation: { name: string } }).organisation.name)
      return undefined
    }
    const where = first.file === file ? `row ${first.row}` : `row ${first.row} of file ${first.file}`
    return first.fingerprint === fingerprint
      ? { row, column: null, isWarning: true, words: `This is the same as ${where}, so it is taken once` }
      : { row, column: null, isWarning: false, words: differentWords(first.name, nameOf(content), where) }
  }
}

const nameOf = (content: unknown): string => (content as { name?: string } | null)?.name ?? ''

/** Two of one name are one, told twice; two names under one id are two. */
const differentWords = (first: string, other: string, where: string): string =>
  first === other
    ? `This is the same one as ${where}, with other details. Keep the right row and take out the other`
    : `“${other}” here and “${first}” in ${where} have the same id. Give each its own, or take one out`
