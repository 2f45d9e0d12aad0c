/** Files as an import would read them, without a database: what each format finds, and what it says is wrong. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Found } from '../../src/features/directory/import/format.ts'
import { formatOf } from '../../src/features/directory/import/formats/all.ts'
import { openFile } from '../../src/features/directory/import/readers/all.ts'
import {
  Unusable,
  type Fault,
  type StoredFile,
  type Table,
} from '../../src/features/directory/import/table.ts'
import type { ServiceRecord } from '../../src/features/directory/record.ts'

export interface GivenFile {
  name: string
  content: string | Uint8Array
}

export interface Read {
  /** None where no format knows the files: somebody would say what their columns hold. */
  format: string | undefined
  wholeOf: string | undefined
  entries: { key: string; content: ServiceRecord }[]
  faults: Fault[]
  /** Nothing of it can be used. */
  isRefused: boolean
}

export const tablesOf = async (files: readonly GivenFile[]): Promise<Table[]> => {
  const opened = await Promise.all(files.map((file, index) => openFile(stored(file, index + 1))))
  return opened.flat()
}

export async function readFiles(...files: readonly GivenFile[]): Promise<Read> {
  const tables = await tablesOf(files)
  const format = formatOf(tables)
  const found: Found[] = []
  const read = (faults: readonly Fault[], isRefused: boolean): Read => ({
    format: format?.name,
    wholeOf: format?.isWholeOf,
    entries: found.flatMap(({ entry }) => (entry ? [entry as Read['entries'][number]] : [])),
    faults: [...found.flatMap(one => one.faults), ...faults],
    isRefused,
  })
  try {
    for await (const part of format?.read(tables) ?? []) found.push(...part)
    return read([], false)
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    return read(error.faults, true)
  }
}

function stored({ name, content }: GivenFile, number: number): StoredFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    number,
    name,
    size: bytes.length,
    async *parts() {
      yield await Promise.resolve(bytes)
    },
  }
}

/** One file that a test writes, read: its services. */
export const readOne = (name: string, content: string): Promise<Read> => readFiles({ name, content })

export const readJson = (content: unknown, name = 'list.json'): Promise<Read> =>
  readFiles({ name, content: JSON.stringify(content) })

/** A file, or every file of a folder but what describes it. */
export const filesAt = (path: string): GivenFile[] =>
  (statSync(path).isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path])
    .toSorted()
    .filter(one => /\.(csv|json)$/.test(one) && statSync(one).isFile())
    .map(one => ({ name: basename(one), content: new Uint8Array(readFileSync(one)) }))

/** "2 | name | what to do", with the file before it where there are several. */
export const inWords = ({ row, column, words }: Fault): string => `${row} | ${column} | ${words}`
