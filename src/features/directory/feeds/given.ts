/** A reading that came to its end, as the import reads it: its pages as tables, what is unchanged, what is gone. */
import type { Tx } from '../../../platform/tx.ts'
import { storedFiles } from '../import/files.ts'
import type { Format } from '../import/format.ts'
import { openFile } from '../import/readers/all.ts'
import type { Fault, Row, StoredFile, Table } from '../import/table.ts'
import type { ActivityMemory } from './activities.ts'
import { formatOfFeed } from './format.ts'
import { faultOf } from './stop.ts'
import { pagesKept, type KeptPage } from './memory.ts'
import type { FeedKind } from './schedule.ts'

export interface GivenPages {
  format: Format
  tables: Table[]
  /** Keys that the feed names without saying anything new. */
  unchanged: string[]
  /** What was found wrong while it was fetched. */
  faults: Fault[]
  /** Nothing has changed since the last reading, so nothing came. */
  mayBeEmpty: boolean
}

type InPlace = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** The pages of a reading. None is opened before its turn, so a feed of any size is read in little memory. */
export async function pagesGiven(inPlace: InPlace, id: string): Promise<GivenPages> {
  const { kind, pages } = await inPlace(async tx => ({
    kind: await kindOf(tx, id),
    pages: await pagesKept(tx, id),
  }))
  const files = new Map((await storedFiles(inPlace, id)).map(file => [file.number, file]))
  const stands = kind === 'openactive' ? lastWords(pages) : () => true
  const isAsBefore = kind === 'openactive' && isSameAsBefore(pages)
  return {
    format: formatOfFeed(kind, isAsBefore ? 'nothing' : 'source'),
    tables: pages.flatMap(page => {
      const file = files.get(page.page_number)
      return file ? [tableOf(file, page.service_rows, stands)] : []
    }),
    unchanged: pages.flatMap(page => page.unchanged),
    faults: pages.flatMap(page => page.faults.map(faultOf)),
    mayBeEmpty: isAsBefore,
  }
}

async function kindOf(tx: Tx, id: string): Promise<FeedKind> {
  const { kind } = await tx.db
    .selectFrom('import')
    .innerJoin('feed', join =>
      join.onRef('feed.place_id', '=', 'import.place_id').onRef('feed.feed_id', '=', 'import.feed_id'),
    )
    .select('feed.kind')
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow()
  return kind
}

/** A page whose rows are numbered as they stand in the feed. */
function tableOf(
  file: StoredFile,
  numbers: readonly number[],
  stands: (page: number, row: number) => boolean,
): Table {
  return {
    file: file.number,
    name: file.name,
    columns: [],
    about: numbers.length,
    rows: (async function* () {
      let at = 0
      for (const table of await openFile(file))
        for await (const rows of table.rows)
          yield rows
            .map(row => numbered(row, numbers[at++] ?? row.number))
            .filter(row => stands(file.number, row.number))
    })(),
  }
}

const numbered = (row: Row, number: number): Row => ({
  ...row,
  number,
  ...(row.faults ? { faults: row.faults.map(fault => ({ ...fault, row: number })) } : {}),
})

/** A later item stands for the earlier ones of the same activity (Realtime Paged Data Exchange 1.0). */
function lastWords(pages: readonly KeptPage[]): (page: number, row: number) => boolean {
  const last = new Map<string, string>()
  for (const { page_number, memory } of pages)
    for (const [key, row] of (memory as ActivityMemory).told) last.set(key, `${page_number}:${row}`)
  const standing = new Set(last.values())
  return (page, row) => standing.has(`${page}:${row}`)
}

const isSameAsBefore = ([first]: readonly KeptPage[]): boolean =>
  first !== undefined && (first.memory as ActivityMemory).isAsBefore
