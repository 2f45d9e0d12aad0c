/** What a file holds once it is opened: tables of rows, and what is wrong with them by file, row and column. */
export interface Fault {
  /** The file's name, where an import has several. */
  file?: string | undefined
  row: number | null
  column: string | null
  /** A warning's row is taken; a fault's is not. */
  isWarning: boolean
  /** What is wrong, and what to do about it. */
  words: string
}

export interface Row {
  /** As a spreadsheet counts: the heading is row 1. For JSON, the first record is 1. */
  number: number
  cells: Record<string, string>
  /** The record itself, where the file has records within records. */
  record?: unknown
  /** What is wrong with the row before anybody asks what it means. */
  faults?: Fault[]
  /** Of a row of a directory: the same for the same cells, read in the same way. */
  print?: string
  /** What the row says, where the very same row was read before. */
  known?: KnownRow
}

/** What a row of an earlier version of the list said, which stands as it was. */
export interface KnownRow {
  key: string
  fingerprint: string
  name: string
  organisation: string
}

/** What a table is called and which columns it has: enough to recognise a format. */
export interface Head {
  /** The file, or "file, sheet". */
  name: string
  columns: readonly string[]
  /** The first record, where the file has records within records. */
  first?: unknown
  /** What stands around the list in its file: a page's numbers, a feed's publisher. */
  around?: Record<string, unknown>
}

export interface Table extends Head {
  /** Which file of the import it is in, from 1. */
  file: number
  /** How many rows it has, or about: to tell how far the reading is. */
  about: number
  /** Read once, from beginning to end. */
  rows: AsyncIterable<Row[]>
}

/** A file of an import, as it is kept. */
export interface StoredFile {
  number: number
  name: string
  /** In bytes. */
  size: number
  /** The whole of it, part by part. Can be read again. */
  parts(): AsyncIterable<Uint8Array>
}

/** Bytes that are at hand, as a file. */
export const storedIn = (name: string, bytes: Uint8Array): StoredFile => ({
  number: 1,
  name,
  size: bytes.length,
  async *parts() {
    yield bytes
  },
})

/** Nothing of the import can be used, and why. Thrown wherever that is found out. */
export class Unusable extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(fault => fault.words).join('. '))
    this.faults = faults
  }
}

export const unusable = (
  words: string,
  row: number | null = null,
  column: string | null = null,
  file?: string,
): Unusable => new Unusable([{ file, row, column, isWarning: false, words }])

/** Rows in parts of at most so many. */
export const batchSize = 500

export async function* inBatches<One>(rows: Iterable<One> | AsyncIterable<One>): AsyncIterable<One[]> {
  let batch: One[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The same, each one asked for while the one before is still in use. */
export async function* ahead<One>(parts: AsyncIterable<One>): AsyncIterable<One> {
  const iterator = parts[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (;;) {
      const part = await next
      if (part.done) return
      next = iterator.next()
      // Whoever asks for it hears of a fault; until then it is nobody's.
      next.catch(() => undefined)
      yield part.value
    }
  } finally {
    await iterator.return?.()
  }
}

/** The whole of a file at once: for formats that cannot be read in part. */
export async function wholeOf(file: StoredFile): Promise<Uint8Array> {
  const whole = new Uint8Array(file.size)
  let at = 0
  for await (const part of file.parts()) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
