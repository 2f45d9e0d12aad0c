/** From a zip file to the tables of all lists inside it, each opened as if it came by itself. */
import { Unusable, unusable, type Fault, type StoredFile, type Table } from '../table.ts'
import { clean } from './clean.ts'
import { ofFile, withNotes } from './notes.ts'
import { readSpreadsheet } from './spreadsheet.ts'
import { namesIn, piecesIn } from './zip.ts'

/** Programs that keep their documents as zip files: a file inside that tells, and what to do instead. */
const documents: readonly [tells: RegExp, words: string][] = [
  [/^word\//, 'This is a Word document, not a list. Save its table as a spreadsheet or as CSV (UTF-8)'],
  [/^ppt\//, 'This is a presentation, not a list. Ask its owner for the list itself'],
  [/^xl\/workbook\.bin$/, 'This is a binary spreadsheet. Save it as XLSX or CSV (UTF-8) and import that'],
  [/^content\.xml$/, 'This is an OpenDocument file. Save it as XLSX or CSV (UTF-8) and import that'],
  [/^Index(\/|\.zip$)/, 'This is a Numbers or Pages file. Export it as XLSX or CSV and import that'],
  [/\.kml$/i, 'This is a map (KMZ). Ask its owner for the list as CSV or GeoJSON'],
]

type Open = (file: StoredFile) => Promise<Table[]>

/** A spreadsheet is a zip file too: what is inside tells. */
export async function readArchive(file: StoredFile, open: Open): Promise<Table[]> {
  const names = await namesIn(file)
  if (names.includes('xl/workbook.xml')) return (await readSpreadsheet(file)).map(table => clean(table))
  const document = documents.find(([tells]) => names.some(name => tells.test(name)))
  if (document) throw unusable(document[1], null, null, file.name)
  const tables: Table[] = []
  const notes: Fault[] = []
  for (const inner of await filesIn(file)) {
    const opened = await opens(inner, open)
    if (Array.isArray(opened)) tables.push(...opened)
    else notes.push(opened)
  }
  if (tables.length === 0)
    throw unusable(
      'There is no list in this zip file. Choose one with CSV, XLSX or JSON in it',
      null,
      null,
      file.name,
    )
  return withNotes(tables, notes)
}

/** Kinds of file that are lists: where one of them cannot be opened, nothing is taken. */
const lists = /\.(csv|tsv|json|jsonl|ndjson|geojson|ics|xlsx|xlsm)$/i

/** The tables of a file inside; a note where it is no list, such as a picture or a page to read. */
async function opens(file: StoredFile, open: Open): Promise<Table[] | Fault> {
  if (/\.(zip|gz|7z|rar|tar)$/i.test(file.name))
    throw unusable('Unpack this: it is packed inside another packed file', null, null, file.name)
  try {
    return await open(file)
  } catch (error) {
    if (!(error instanceof Unusable) || lists.test(file.name)) throw error
    return ofFile(`“${file.name}” was left out. ${error.message}`)
  }
}

/** What a Mac, Windows or a data package leave beside the lists. */
const beside = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|datapackage\.json$)|\/$/i

/** The files in a zip, unpacked once to learn their size, and again whenever they are read. */
async function filesIn(zip: StoredFile): Promise<StoredFile[]> {
  const files = new Map<number, StoredFile>()
  for await (const { name, number, bytes } of piecesIn(zip, each => !beside.test(plain(each)))) {
    const file = files.get(number) ?? {
      number: zip.number,
      name: `${zip.name}, ${plain(name)}`,
      size: 0,
      parts: () => partsOf(zip, number),
    }
    file.size += bytes.length
    files.set(number, file)
  }
  return [...files.values()].filter(({ size }) => size > 0)
}

async function* partsOf(zip: StoredFile, wanted: number): AsyncIterable<Uint8Array> {
  for await (const { bytes } of piecesIn(zip, (_, number) => number === wanted)) yield bytes
}

/** A name to be read: it is never used as a path, and does not look like one that climbs. */
const plain = (name: string): string => {
  const parts = name.replaceAll('\\', '/').split('/')
  const kept = parts.filter(part => !['', '.', '..'].includes(part)).join('/')
  return `${kept.slice(-150)}${name.endsWith('/') ? '/' : ''}`
}
