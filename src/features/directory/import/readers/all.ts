/** Every kind of file that can be opened. To add one: write its reader in this folder and name it here. */
import { unusable, type StoredFile, type Table } from '../table.ts'
import { readArchive } from './archive.ts'
import { readCalendar } from './calendar.ts'
import { clean } from './clean.ts'
import { readCsv } from './csv.ts'
import { unpacked } from './gzip.ts'
import { readJson } from './json.ts'
import { textOf, type Text } from './text.ts'

/** What a file must be, for people, and for the browser that offers them files to choose. */
export const kindsInWords = 'CSV, Excel (XLSX), JSON, GeoJSON, a calendar (ICS), or a zip file of them'
export const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.json,.jsonl,.ndjson,.geojson,.ics,.zip,.gz'

const picture = 'This is a picture, not a list. Ask its owner for the list itself'
const packed = 'This file is packed in a way we cannot open. Unpack it and import what is inside'

/** Kinds that are known by their first bytes. `read`: how, or what to do instead. */
const byBytes: readonly {
  start: readonly number[]
  read: string | ((file: StoredFile) => Promise<Table[]>)
}[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], read: file => readArchive(file, openFile) },
  { start: [0x50, 0x4b, 0x05, 0x06], read: 'The zip file is empty. Choose a file with a list in it' },
  { start: [0x1f, 0x8b], read: async file => openFile(await unpacked(file)) },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    read: 'This is an old Office file, or one with a password. Save it as XLSX without a password and import that',
  },
  { start: [0x25, 0x50, 0x44, 0x46], read: 'This is a PDF, not a list. Ask its owner for the list itself' },
  { start: [0x89, 0x50, 0x4e, 0x47], read: picture },
  { start: [0xff, 0xd8, 0xff], read: picture },
  { start: [0x47, 0x49, 0x46, 0x38], read: picture },
  { start: [0x37, 0x7a, 0xbc, 0xaf], read: packed },
  { start: [0x52, 0x61, 0x72, 0x21], read: packed },
  {
    start: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    read: 'This is a written document, not a list. Save its table as a spreadsheet or as CSV (UTF-8)',
  },
]

/** Kinds that are known by the first words of their text; a list of rows where none of them is. */
const byText: readonly {
  start: RegExp
  read: string | ((file: StoredFile, text: Text) => Promise<Table[]>)
}[] = [
  {
    start: /^<(!doctype html|html|head|body|table|script|meta)\b/i,
    read: 'This is a web page, not a list. Open it in a browser, find the download, and import that',
  },
  {
    start: /^<(\?xml|!--|\w+[\s>])/i,
    read: 'This is XML, not a list. Ask its owner for the list as CSV or JSON',
  },
  { start: /^BEGIN:VCALENDAR/i, read: readCalendar },
  { start: /^[[{]/, read: readJson },
  { start: /^/, read: readCsv },
]

/** The tables of a file. Throws Unusable where it has none. */
export async function openFile(file: StoredFile): Promise<Table[]> {
  const bytes = await firstBytes(file)
  const kind = byBytes.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  if (typeof kind?.read === 'string') throw unusable(kind.read, null, null, file.name)
  if (kind) return kind.read(file)
  const text = await textOf(file)
  const tables = await tablesOf(file, text)
  return tables.map(table => clean(table, text.isGuess))
}

async function firstBytes(file: StoredFile): Promise<Uint8Array> {
  for await (const part of file.parts()) if (part.length > 0) return part
  return new Uint8Array()
}

async function tablesOf(file: StoredFile, text: Text): Promise<Table[]> {
  let start = ''
  for await (const piece of text.pieces()) {
    start = (start + piece).trimStart().replace(/^\uFEFF/, '')
    if (start !== '') break
  }
  if (start === '') throw unusable('The file is empty. Choose a file with rows in it', null, null, file.name)
  const read = byText.find(kind => kind.start.test(start))?.read ?? readCsv
  if (typeof read === 'string') throw unusable(read, null, null, file.name)
  return read(file, text)
}
