/** A reading that came to its end, as the import reads it: its pages as tables, what is unchanged, what is gone. */
import type { Tx } from '../../../platform/tx.ts'
import { storedFiles } from '../import/files.ts'
import type { Format } from '../import/format.ts'
import { openFile } from '../import/readers/all.ts'
import type { Row, StoredFile, Table } from '../import/table.ts'
import type { Fault } from '../import/table.ts'
import type { Named } from '../import/target.ts'
import type { ActivityMemory } from './activities.ts'
import { formatOfFeed } from './format.ts'
import { faultOf } from './keep.ts'
import { pagesKept, type KeptPage } from './memory.ts'
import type { FeedKind } from './schedule.ts'

export interface GivenPages {
  format: Format
  tables: Table[]
  /** Keys that the feed names without saying anything new. */
  unchanged: string[]
  /** What was found wrong while it was fetched. */
  faults: Fault[]
  /** Where the feed says what is gone, everything else is as it was; otherwise what it does not name is gone. */
  named: Named | undefined
  /** It tells only what changed, so it may be that nothing did. */
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
  const last = kind === 'openactive' ? lastWords(pages) : undefined
  return {
    format: formatOfFeed(kind),
    tables: pages.flatMap(page => {
      const file = files.get(page.page_number)
      return file ? [tableOf(file, page.service_rows, last?.isLast)] : []
    }),
    unchanged: pages.flatMap(page => page.unchanged),
    faults: pages.flatMap(page => page.faults.map(faultOf)),
    named: last?.isRest ? { has: key => !last.gone.has(key), organisations: null } : undefined,
    mayBeEmpty: last?.isRest ?? false,
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
  isLast: (page: number, row: number) => boolean = () => true,
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
            .filter(row => isLast(file.number, row.number))
    })(),
  }
}

const numbered = (row: Row, number: number): Row => ({
  ...row,
  number,
  ...(row.faults ? { faults: row.faults.map(fault => ({ ...fault, row: number })) } : {}),
})

/** A later item stands for the earlier ones of the same activity (Realtime Paged Data Exchange 1.0). */
function lastWords(pages: readonly KeptPage[]) {
  const last = new Map<string, string>()
  const memories = pages.map(page => ({ page: page.page_number, ...(page.memory as ActivityMemory) }))
  for (const { page, told } of memories) for (const [key, row] of told) last.set(key, `${page}:${row}`)
  return {
    isLast: (() => {
      const stands = new Set(last.values())
      return (page: number, row: number) => stands.has(`${page}:${row}`)
    })(),
    gone: new Set([...last].filter(([, at]) => at.endsWith(':0')).map(([key]) => key)),
    isRest: memories[0]?.isRest ?? false,
  }
}
