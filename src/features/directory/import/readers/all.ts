/** Every kind of file that can be opened. To add one: write its reader in this folder and name it here. */
import { unusable, type StoredFile, type Table } from '../table.ts'
import { clean } from './clean.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { textOf } from './text.ts'

/** Kinds of file that are known by their first bytes. `read`: how, or what to do instead. */
const magic: readonly {
  start: readonly number[]
  read: string | ((file: StoredFile) => Promise<Table[]>)
}[] = [
  {
    start: [0x50, 0x4b],
    read: 'This is a zip file or a spreadsheet, not CSV or JSON. Save it as CSV (UTF-8) and import that',
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    read: 'This is an old spreadsheet. Save it as XLSX or CSV (UTF-8) and import that',
  },
  { start: [0x25, 0x50, 0x44, 0x46], read: 'This is a PDF, not a list. Ask its owner for the list itself' },
  {
    start: [0x89, 0x50, 0x4e, 0x47],
    read: 'This is a picture, not a list. Ask its owner for the list itself',
  },
  { start: [0xff, 0xd8, 0xff], read: 'This is a picture, not a list. Ask its owner for the list itself' },
  { start: [0x1f, 0x8b], read: 'This file is compressed. Unpack it and import what is inside' },
]

/** The tables of a file. Throws Unusable where it has none. */
export async function openFile(file: StoredFile): Promise<Table[]> {
  for await (const part of file.parts()) {
    const kind = magic.find(({ start }) => start.every((byte, index) => part[index] === byte))
    if (typeof kind?.read === 'string') throw unusable(kind.read, null, null, file.name)
    if (kind) return (await kind.read(file)).map(table => clean(table))
    break
  }
  const text = await textOf(file)
  const tables = await tablesOf(file, text)
  return tables.map(table => clean(table, text.isGuess))
}

async function tablesOf(file: StoredFile, text: Awaited<ReturnType<typeof textOf>>): Promise<Table[]> {
  let start = ''
  for await (const piece of text.pieces()) {
    start = (start + piece).trimStart().replace(/^\uFEFF/, '')
    if (start !== '') break
  }
  if (start === '') throw unusable('The file is empty. Choose a file with rows in it', null, null, file.name)
  return /^[[{]/.test(start) ? readJson(file, text) : readCsv(file, text)
}
