/** The job that reads a file into rows to be shown. Run again after a kill, it ends the same. */
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { finish, keepFaults, settle } from './changes.ts'
import { readFile } from './file.ts'
import { previewGone, previewRows } from './preview.ts'
import { countsOfRows, fileToRead, importToChange } from './queries.ts'
import type { Fault } from './rows.ts'
import { kinds, rowReader, type Kind, type Shape } from './shape.ts'
import { shapeOf, whyUnknown } from './shapes/all.ts'

/** Rows kept in one transaction; between two of them somebody may cancel. */
const chunk = 2000

interface Asked {
  id: string
  /** Told after each part how far it is, where somebody watches. */
  told?: (read: number, total: number) => void
}

/** Reads the whole file, with what each row would change. Stops when it was cancelled meanwhile. */
export async function readImport(ground: Ground, place: number, { id, told }: Asked): Promise<void> {
  const inPlace = <T>(work: (tx: Tx) => Promise<T>) => asProgram(ground, place, work)
  const { status, bytes, kind } = await inPlace(tx => fileToRead(tx, id))
  if (status !== 'reading') return
  const file = await readFile(bytes)
  const refuse = (faults: readonly Fault[]) =>
    inPlace(async tx => {
      if (!(await isWanted(tx, id))) return
      await keepFaults(tx, id, faults)
      await finish(tx, id, { status: 'refused' })
    })
  if ('refused' in file) return refuse(file.refused)
  const shape = shapeOf(file.columns)
  const why = shape ? whyOtherKind(shape, kind) : whyUnknown(file.columns)
  if (!shape || why) return refuse([{ row: 1, column: null, isWarning: false, words: '', ...why }])

  const faults = [...file.faults]
  const read = rowReader(shape)
  let taken = 0
  for (let at = 0; at < file.rows.length; at += chunk) {
    const part = read(file.rows.slice(at, at + chunk))
    const rowsRead = Math.min(at + chunk, file.rows.length)
    const added = await inPlace(async tx => {
      if (!(await isWanted(tx, id))) return null
      await tx.db
        .updateTable('import')
        .set({ rows_read: rowsRead, rows_total: file.rows.length })
        .where('import_id', '=', id)
        .execute()
      return previewRows(tx, id, shape, part.good)
    })
    if (!added) return
    told?.(rowsRead, file.rows.length)
    faults.push(...part.faults, ...added)
    taken += part.good.length
  }

  const inOrder = faults.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))
  const unread = inOrder.filter(fault => !fault.isWarning)
  await inPlace(async tx => {
    if (!(await isWanted(tx, id))) return
    await keepFaults(tx, id, inOrder)
    if (shape.kind === 'directory' && unread.length === 0) await previewGone(tx, id, shape)
    const linesUnread = file.faults.filter(fault => !fault.isWarning).length
    await settle(tx, id, {
      status: 'ready',
      shape: shape.name,
      counts: {
        ...(await countsOfRows(tx, id)),
        left: file.rows.length + linesUnread - taken,
        faults: unread.length,
        warnings: inOrder.length - unread.length,
      },
    })
  })
}

/** Locks the import; false when somebody cancelled it, or another run was faster. */
const isWanted = async (tx: Tx, id: string): Promise<boolean> =>
  (await importToChange(tx, id)).status === 'reading'

const whyOtherKind = (shape: Shape, chosen: Kind): Pick<Fault, 'column' | 'words'> | undefined =>
  shape.kind === chosen
    ? undefined
    : {
        column: null,
        words: `This file is ${shape.name}. Choose “${kinds[shape.kind]}” and upload it again`,
      }
