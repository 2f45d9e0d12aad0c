/** What the files of an import have named so far: every good row once, everything else with the reason. */
import { fingerprintOf, type Entry, type Format, type Found } from './format.ts'
import type { Fault, KnownRow } from './table.ts'
import type { ServiceRecord } from '../record.ts'
import type { Named } from './target.ts'

export interface GoodRow {
  file: number
  row: number
  entry: Entry
  fingerprint: string
  /** Where nothing was said of the row: it need not be read again as long as it looks the same. */
  print: string | null
}

export class Seen implements Named {
  readonly organisations: Set<string> | null
  readonly #unchanged: ReadonlySet<string>
  /** Key to file, row, fingerprint and name, as one text: hundreds of thousands of these are held at once. */
  readonly #rows = new Map<string, string>()

  /** `unchanged`: named by a feed that says nothing new of them. */
  constructor(format: Format, unchanged: readonly string[] = []) {
    this.#unchanged = new Set(unchanged)
    this.organisations = format.isWholeOf === 'organisation' ? new Set() : null
  }

  has(key: string): boolean {
    return this.#rows.has(key) || this.#unchanged.has(key)
  }

  /** The rows that are to be taken, what is wrong with the others, and how many are known to be as they were. */
  apart(found: readonly Found[]): { good: GoodRow[]; faults: Fault[]; known: number } {
    const good: GoodRow[] = []
    const faults = found.flatMap(one => one.faults)
    let known = 0
    for (const one of found) {
      const said = saidBy(one)
      if (!said) continue
      const twice = this.#twice(said, one)
      if (twice) faults.push(twice)
      else if (one.entry) {
        const print = one.faults.length === 0 ? (one.print ?? null) : null
        good.push({ file: one.file, row: one.row, entry: one.entry, fingerprint: said.fingerprint, print })
      } else known += 1
    }
    return { good, faults, known }
  }

  #twice({ key, fingerprint, name, organisation }: KnownRow, { file, row }: Found): Fault | undefined {
    const first = this.#rows.get(key)
    if (first === undefined) {
      this.#rows.set(key, [file, row, fingerprint, name].join(' '))
      this.organisations?.add(organisation)
      return undefined
    }
    const [firstFile, firstRow, firstFingerprint, ...firstName] = first.split(' ')
    const where = Number(firstFile) === file ? `row ${firstRow}` : `row ${firstRow} of file ${firstFile}`
    return firstFingerprint === fingerprint
      ? { row, column: null, isWarning: true, words: `This is the same as ${where}, so it is taken once` }
      : { row, column: null, isWarning: false, words: differentWords(firstName.join(' '), name, where) }
  }
}

function saidBy({ entry, known }: Found): KnownRow | undefined {
  if (!entry) return known
  const { name = '', organisation } = (entry.content ?? {}) as Partial<ServiceRecord>
  const { key, content } = entry
  return { key, fingerprint: fingerprintOf(content), name, organisation: organisation?.name ?? '' }
}

/** Two of one name are one, told twice; two names under one id are two. */
const differentWords = (first: string, other: string, where: string): string =>
  first === other
    ? `This is the same one as ${where}, with other details. Keep the right row and take out the other`
    : `“${other}” here and “${first}” in ${where} have the same id. Give each its own, or take one out`
