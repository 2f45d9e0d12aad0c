/** import-directory and import-postcodes: the same import as on the page, from upload to report, in one go. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { asProgram, patient } from '../platform/tx.ts'
import { applyImport } from '../features/directory/import/apply.ts'
import { beginImport, cancelImport, confirmImport } from '../features/directory/import/changes.ts'
import { changesNothing, type ImportCounts } from '../features/directory/import/import.ts'
import { faultsOf, importToRead } from '../features/directory/import/queries.ts'
import { readImport } from '../features/directory/import/read.ts'
import type { Kind } from '../features/directory/import/shape.ts'
import { Misuse, pathOf, placeNamed, textOf, withDatabase, type Command, type Given } from './command.ts'

const command = (name: string, kind: Kind, what: string): Command => ({
  usage: `${name} FILE [--place CODE] [--preview] [--yes]`,
  does: `Brings ${what} in from a file. --preview changes nothing, --yes takes the good rows of a file with faults.`,
  options: { place: { type: 'string' }, preview: { type: 'boolean' }, yes: { type: 'boolean' } },
  takes: { least: 1, most: 1 },
  run: given => bringIn(kind, given),
})

export const importDirectory = command('import-directory', 'directory', 'services')
export const importPostcodes = command('import-postcodes', 'postcodes', 'postcodes')

async function bringIn(kind: Kind, { words: [path = ''], options, say }: Given): Promise<number> {
  const bytes = await contentOf(path)
  return withDatabase(async ({ ground: hasty }) => {
    const ground = patient(hasty)
    const place = await placeNamed(ground, textOf(options['place']))
    const inPlace = <T>(work: Parameters<typeof asProgram<T>>[2]) => asProgram(ground, place.place_id, work)
    const fileName = basename(path)
    say(`Reading ${fileName} for ${place.name}`)
    const id = await inPlace(tx => beginImport(tx, { kind, fileName, bytes, by: 'An operator' }))
    await readImport(ground, place.place_id, { id, told: progress(say) })

    const read = await inPlace(tx => importToRead(tx, id))
    const faults = await inPlace(tx => faultsOf(tx, id))
    const isRefused = read.status !== 'ready'
    for (const fault of faults) say(faultLine(fileName, fault, isRefused))
    if (isRefused) {
      say('Nothing was changed. Mend the file, then run this again.')
      return 2
    }
    say(countsLine('Would be', read.counts))
    const why = whyNotNow(read.counts, options)
    if (why) {
      await inPlace(tx => cancelImport(tx, id))
      say(why.words)
      return why.status
    }
    await inPlace(tx => confirmImport(tx, id))
    await applyImport(ground, place.place_id, id)
    say(countsLine('Done:', (await inPlace(tx => importToRead(tx, id))).counts))
    return 0
  })
}

async function contentOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(path))
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Misuse(
      isMissing ? `There is no file ${path}.` : `${path} cannot be read: it must be a file you may read.`,
    )
  }
}

/** Says how far the reading is, at most once a second, and at the end. */
function progress(say: Given['say']): (read: number, total: number) => void {
  let last = performance.now()
  return (read, total) => {
    if (read < total && performance.now() - last < 1000) return
    last = performance.now()
    say(`${number(read)} of ${number(total)} rows read`)
  }
}

const number = (count: number): string => count.toLocaleString('en-GB')

interface ShownFault {
  row_number: number | null
  column_name: string | null
  is_warning: boolean
  words: string
}

function faultLine(
  file: string,
  { row_number, column_name, is_warning, words }: ShownFault,
  isRefused: boolean,
): string {
  const where = [
    file,
    ...(row_number === null ? [] : [`row ${row_number}`]),
    ...(column_name === null ? [] : [`column ${column_name}`]),
  ].join(', ')
  return `${where}: ${is_warning || isRefused ? '' : 'NOT TAKEN. '}${words}.`
}

const countsLine = (start: string, { new: added, changed, same, gone, left }: ImportCounts): string =>
  `${start} ${number(added)} new, ${number(changed)} changed, ${number(same)} the same, ${number(gone)} gone from the source, ${number(left)} left out.`

/** Why nothing is brought in after all, and with which exit status. */
function whyNotNow(
  counts: ImportCounts,
  options: Given['options'],
): { words: string; status: number } | undefined {
  const rows = `${number(counts.faults)} ${counts.faults === 1 ? 'row' : 'rows'} cannot be taken`
  const hasFaults = counts.faults > 0 && options['yes'] !== true
  if (options['preview'] === true)
    return { words: 'Nothing was changed: this was a preview.', status: hasFaults ? 2 : 0 }
  if (hasFaults)
    return {
      words: `Nothing was changed: ${rows}. Mend them, or add --yes to take the others.`,
      status: 2,
    }
  return changesNothing(counts)
    ? { words: 'Nothing to change: all of it is known already.', status: 0 }
    : undefined
}
