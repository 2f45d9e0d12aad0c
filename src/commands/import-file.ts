/** import-directory, import-postcodes and their like: the same import as on the page, from upload to report, in one go. */
import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { asProgram, patient, type Ground, type Tx } from '../platform/tx.ts'
import { applyImport } from '../features/directory/import/apply.ts'
import { beginImport, cancelImport, confirmImport } from '../features/directory/import/changes.ts'
import { faultsOf, importToRead } from '../features/directory/import/queries.ts'
import type { GivenFile } from '../features/directory/import/files.ts'
import type { Kind } from '../features/directory/import/kinds.ts'
import { Misuse, pathOf, placeNamed, textOf, withDatabase, type Command, type Given } from './command.ts'
import { countsLine, faultLine, overtaken, whyNotNow } from './import-lines.ts'
import { readToItsEnd } from './read-to-its-end.ts'

const command = (name: string, kind: Kind, what: string): Command => ({
  usage: `${name} FILE... [--place CODE] [--source NAME] [--preview] [--yes]`,
  does: `Brings ${what} in from a file. --preview changes nothing, --yes takes the good rows of a file with faults.`,
  options: {
    place: { type: 'string' },
    source: { type: 'string' },
    preview: { type: 'boolean' },
    yes: { type: 'boolean' },
  },
  takes: { least: 1, most: 50 },
  run: given => bringIn(kind, given),
})

export const importDirectory = command('import-directory', 'directory', 'services')
export const importPostcodes = command('import-postcodes', 'postcodes', 'postcodes')
export const importAreas = command('import-areas', 'areas', 'small areas, deprivation or outward codes')
export const importPractices = command('import-practices', 'practices', 'GP practices')

async function bringIn(kind: Kind, given: Given): Promise<number> {
  const { words: paths, options, say } = given
  const files = await Promise.all(paths.map(fileAt))
  return withDatabase(async ({ ground: hasty }) => {
    const ground = patient(hasty)
    const place = await placeNamed(ground, textOf(options['place']))
    const inPlace: Reading['inPlace'] = work => asProgram(ground, place.place_id, work)
    say(`Reading ${files.map(file => file.name).join(', ')} for ${place.name}`)
    const sourceName = textOf(options['source'])
    const id = await inPlace(tx => beginImport(tx, { files, kind, sourceName, by: 'An operator' }))
    return readAndApply(ground, place.place_id, { id, files, given, inPlace })
  })
}

interface Reading {
  id: string
  files: readonly GivenFile[]
  given: Given
  inPlace: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}

/** Says what was read, and brings it in where nothing speaks against it. */
async function readAndApply(ground: Ground, place: number, reading: Reading): Promise<number> {
  const { id, files, given, inPlace } = reading
  const { options, say } = given
  await readToItsEnd(ground, place, { id, say })
  const { status, counts } = await inPlace(tx => importToRead(tx, id))
  const faults = await inPlace(tx => faultsOf(tx, id))
  if (status === 'mapping') {
    say(
      'Nobody has said yet what its columns hold. An administrator does so once, on the page of the import:',
    )
    say(`${ground.publicUrl}/imports/${id}/columns`)
    return 2
  }
  const isRefused = status !== 'ready'
  const fileName = files.length === 1 ? files[0]?.name : undefined
  for (const fault of faults) say(faultLine(fileName, fault, isRefused))
  if (isRefused) {
    say('Nothing was changed. Mend the file, then run this again.')
    return 2
  }
  say(countsLine('Would be', counts))
  const why = whyNotNow(counts, options)
  if (why) {
    await inPlace(tx => cancelImport(tx, id))
    say(why.words)
    return why.status
  }
  await inPlace(tx => confirmImport(tx, id))
  await applyImport(ground, place, id)
  const applied = await inPlace(tx => importToRead(tx, id))
  if (applied.status !== 'done') {
    say(overtaken)
    return readAndApply(ground, place, reading)
  }
  say(countsLine('Done:', applied.counts))
  return 0
}

async function fileAt(path: string): Promise<GivenFile> {
  const whole = pathOf(path)
  try {
    await access(whole, constants.R_OK)
    if (!(await stat(whole)).isFile()) throw new Error('not a file')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Misuse(
      isMissing ? `There is no file ${path}.` : `${path} cannot be read: it must be a file you may read.`,
    )
  }
  return { name: basename(path), parts: () => createReadStream(whole) }
}
