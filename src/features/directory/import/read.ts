/** The job that reads an import's files and keeps what they would change. Run again after a kill, it ends the same. */
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { afterReading } from '../feeds/after.ts'
import { putOff } from '../feeds/read-now.ts'
import { pagesGiven } from '../feeds/given.ts'
import { beginReading, finish, keepFaults, settle, type ImportBegun } from './changes.ts'
import { storedFiles } from './files.ts'
import type { Format } from './format.ts'
import { formatOf, nearMiss } from './formats/all.ts'
import type { ImportCounts } from './import.ts'
import { begun as begunLists, formatByHand } from './mapping/by-hand.ts'
import { keptMappings } from './mapping/kept.ts'
import { countsOfRows, importToChange } from './queries.ts'
import { openFile } from './readers/all.ts'
import { kinds } from './kinds.ts'
import { withKnown } from './known-rows.ts'
import { Seen, type GoodRow } from './seen.ts'
import { importsOf } from './source.ts'
import { keep, stage } from './stage.ts'
import { ahead, Unusable, unusable, type Fault, type Table } from './table.ts'
import type { Target } from './target.ts'
import { sourceOf, targetOf } from './targets/all.ts'

interface Asked {
  id: string
  /** Told after each part how far it is, where somebody watches. */
  told?: (read: number, about: number) => void
}

/** Reads the whole import, with what each row would change. Stops when it was cancelled meanwhile. */
export async function readImport(ground: Ground, place: number, asked: Asked): Promise<void> {
  const inPlace: InPlace = work => asProgram(ground, place, work)
  const begun = await inPlace(tx => beginReading(tx, asked.id))
  if (!begun) return
  try {
    await readThrough(inPlace, begun, asked)
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    await inPlace(async tx => {
      if (!(await isWanted(tx, begun))) return
      await keepFaults(tx, asked.id, error.faults)
      await finish(tx, asked.id, { status: 'refused' })
      if (begun.feed_id !== null) await putOff(tx, begun.feed_id)
    })
  }
}

type InPlace = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

async function readThrough(inPlace: InPlace, begun: ImportBegun, { id, told }: Asked): Promise<void> {
  const feed = begun.feed_id === null ? undefined : await pagesGiven(inPlace, id)
  const files = feed ? [] : await storedFiles(inPlace, id)
  const tables: Table[] = [...(feed?.tables ?? [])]
  // A file may hold several tables: each is numbered for itself, so that their rows stay apart.
  for (const file of files)
    for (const table of await openFile(file)) tables.push({ ...table, file: tables.length + 1 })
  const about = tables.reduce((sum, table) => sum + table.about, 0)
  const recognised = feed?.format ?? formatOf(tables)
  const lists = recognised ? { format: recognised, tables } : await askByHand(inPlace, begun, tables)
  if (!lists) return
  const { format } = lists
  refuseOtherKind(begun, format)
  const source = sourceOf(format, begun, tables)
  const target = targetOf(format, source)
  const applied = await inPlace(tx => importsOf(tx, source))
  const seen = new Seen(format, feed?.unchanged)
  const counts = { same: feed?.unchanged.length ?? 0, left: 0, faults: 0, warnings: 0 }
  let rowsRead = counts.same
  let known = 0
  if (feed && !(await keepFaultsOf(inPlace, begun, feed.faults, counts))) return
  const rows = await withKnown(inPlace, { format, source }, lists.tables)
  for await (const found of ahead(format.read(rows))) {
    const part = seen.apart(found)
    rowsRead += found.length
    known += part.known
    counts.same += part.known
    const isStill = await inPlace(async tx => {
      if (!(await isWanted(tx, begun))) return false
      const { doubts, good } = await checked(tx, target, part.good)
      const staged = await stage(tx, id, target, good)
      counts.same += staged.same
      known += staged.known
      const faults = [...part.faults, ...doubts].toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))
      await keepFaults(tx, id, faults)
      count(faults, counts)
      counts.left += found.length - part.known - good.length
      await settle(tx, id, { rows_read: rowsRead, rows_total: Math.max(rowsRead, about) })
      return true
    })
    if (!isStill) return
    told?.(rowsRead, Math.max(rowsRead, about))
  }
  if (rowsRead === 0 && !feed?.mayBeEmpty) throw unusable(feed ? noServices : noRows)
  await inPlace(async tx => {
    if (!(await isWanted(tx, begun))) return
    // A file with rows that cannot be read says nothing of what it lacks.
    const mayLack = counts.faults === 0 && format.isWholeOf !== 'nothing' && !source.isGuess
    if (mayLack && (feed || known < (await target.count(tx))))
      for await (const rows of target.gone(tx, seen)) await keep(tx, id, rows)
    await settle(tx, id, {
      status: 'ready',
      kind: format.kind,
      format: format.name,
      source_name: source.name,
      licence: source.licence,
      applied,
      rows_read: rowsRead,
      rows_total: rowsRead,
      counts: { ...(await countsOfRows(tx, id)), ...counts },
    })
    if (begun.feed_id !== null) await afterReading(tx, id, begun.feed_id)
  })
}

const noRows = 'The file has no rows. Choose a file with rows in it'
const noServices = 'The feed gave no service. Ask its owner whether that is meant'

type FaultCounts = Pick<ImportCounts, 'faults' | 'warnings'>

function count(faults: readonly Fault[], counts: FaultCounts): void {
  counts.faults += faults.filter(fault => !fault.isWarning).length
  counts.warnings += faults.filter(fault => fault.isWarning).length
}

/** What was found wrong while a feed was fetched. False when nobody wants the import any more. */
function keepFaultsOf(
  inPlace: InPlace,
  begun: ImportBegun,
  faults: readonly Fault[],
  counts: FaultCounts,
): Promise<boolean> {
  return inPlace(async tx => {
    if (!(await isWanted(tx, begun))) return false
    await keepFaults(tx, begun.import_id, faults)
    count(faults, counts)
    return true
  })
}

/** A list no format knows is read as somebody said it is; where nobody has yet, it waits for that. */
async function askByHand(
  inPlace: InPlace,
  begun: ImportBegun,
  tables: readonly Table[],
): Promise<{ format: Format; tables: Table[] } | undefined> {
  const lists = await begunLists(tables)
  const [first] = lists
  if (!first) throw unusable(noRows)
  refuseUnknown(begun, first.table)
  return inPlace(async tx => {
    if (!(await isWanted(tx, begun))) return undefined
    const format = formatByHand(lists, await keptMappings(tx))
    const sample = lists.map(list => list.sample)
    await settle(tx, begun.import_id, { sample, ...(format ? {} : { status: 'mapping' }) })
    return format && { format, tables: lists.map(list => list.table) }
  })
}

/** Only services come in lists of any kind; of everything else the columns are known. */
function refuseUnknown({ kind }: ImportBegun, table: Table): void {
  if (kind === null || kind === 'directory') return
  const near = nearMiss([table])
  throw near
    ? unusable(near.words, 1, near.column, table.name)
    : unusable(`We do not know a file with the columns ${table.columns.slice(0, 12).join(', ')}`)
}

function refuseOtherKind({ kind }: ImportBegun, format: Format): void {
  if (kind !== null && kind !== format.kind)
    throw unusable(
      `This file is ${format.name}: it holds ${kinds[format.kind].many}, not ${kinds[kind].many}. Bring it in as what it is`,
      1,
    )
}

/** What only the place can know to be wrong. A row that cannot be taken for it is taken out. */
async function checked(
  tx: Tx,
  target: Target,
  rows: readonly GoodRow[],
): Promise<{ doubts: Fault[]; good: readonly GoodRow[] }> {
  const found = await target.check(tx, rows)
  const refused = new Set(found.map(doubt => doubt.refuses))
  const doubts = found.map(({ refuses, ...doubt }) => ({ ...doubt, isWarning: refuses === undefined }))
  const doubted = new Set(doubts.map(({ row }) => row))
  for (const one of rows) if (doubted.has(one.row)) one.print = null
  return { doubts, good: rows.filter(({ entry }) => !refused.has(entry)) }
}

/** Locks the import; false when somebody cancelled it, or a later run has taken it over. */
async function isWanted(tx: Tx, { import_id, run }: ImportBegun): Promise<boolean> {
  const now = await importToChange(tx, import_id)
  return now.status === 'reading' && now.run === run
}
