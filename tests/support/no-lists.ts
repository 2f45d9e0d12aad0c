/** Files that are no list, or would be far too much of one; and the sentence that says what to do. */
import { gzipSync } from 'node:zlib'
import type { Upload } from './imports.ts'
import { calendar, heading, sheet, yoga } from './kinds-of-list.ts'
import { spreadsheet, spreadsheetParts, zipped } from './spreadsheets.ts'

const parts = spreadsheetParts([sheet([heading, ['Yoga']])])
const bomb = (name: string, megabytes: number) =>
  zipped({ ...(name.startsWith('xl/') ? parts : {}), [name]: new Uint8Array(megabytes * 1_000_000) })

function locked(): Uint8Array<ArrayBuffer> {
  const zip = zipped({ 'a.csv': 'Name,Town\nYoga,Lancaster\n' })
  zip[6] = (zip[6] ?? 0) | 1
  return zip
}

const farCell = sheet([heading]).name
const wide = zipped({
  ...parts,
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${farCell}</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
})

const word = 'This is a Word document, not a list. Save its table as a spreadsheet or as CSV (UTF-8)'
const webPage = 'This is a web page, not a list. Open it in a browser, find the download, and import that'

/** Files of which nothing can be used, and the one sentence that says what to do. */
export const refused: [title: string, upload: Upload, words: string][] = [
  ['Word', { content: zipped({ 'word/document.xml': '<w/>' }) }, word],
  [
    'OpenDocument',
    { content: zipped({ mimetype: 'x', 'content.xml': '<o/>' }) },
    'This is an OpenDocument file. Save it as XLSX or CSV (UTF-8) and import that',
  ],
  [
    'an old or locked Office file',
    { content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
    'This is an old Office file, or one with a password. Save it as XLSX without a password and import that',
  ],
  ['a web page', { name: 'list.csv', content: '<!DOCTYPE html><title>Sign in</title>' }, webPage],
  ['a table saved as a web page', { name: 'list.xls', content: '<table><tr><td>Name' }, webPage],
  [
    'XML',
    { content: '<?xml version="1.0"?><rss/>' },
    'This is XML, not a list. Ask its owner for the list as CSV or JSON',
  ],
  [
    'a zip file with a password',
    { content: locked() },
    'This zip file has a password. Unpack it, and import what is inside',
  ],
  [
    'a zip file that is cut',
    {
      content: zipped({
        'a.csv': Array.from({ length: 999 }, (_, row) => `${row * 7919},x\n`).join(''),
      }).subarray(0, 700),
    },
    'The zip file is broken: it may be cut. Get it whole and try again',
  ],
  [
    'a zip file in a zip file',
    { content: zipped({ 'a.zip': zipped({ 'a.csv': 'a' }) }) },
    'Unpack this: it is packed inside another packed file',
  ],
  [
    'a zip file without a list',
    { content: zipped({ 'a.pdf': '%PDF-1.7' }) },
    'There is no list in this zip file. Choose one with CSV, XLSX or JSON in it',
  ],
  [
    'a broken list in a zip file of good ones',
    { content: zipped({ 'a.csv': 'Name,Town\nA,B\n', 'b.json': '[{"name":' }) },
    'The JSON stops making sense here: the file may be cut in the middle. Get it whole and try again',
  ],
  [
    'a zip file that unpacks to far more than it says',
    { content: bomb('a.csv', 201) },
    'Unpacked, this file has more than 200 MB. Split it, and import the parts',
  ],
  [
    'a spreadsheet that unpacks to far more than it says',
    { content: bomb('xl/comments1.xml', 41) },
    'Unpacked, this file has more than 40 MB. Split it, and import the parts',
  ],
  [
    'a spreadsheet with a cell at the end of the world',
    { content: wide },
    'A sheet is too large to open. Save it as CSV (UTF-8) and import that',
  ],
  [
    'a spreadsheet with nothing on it',
    { content: spreadsheet({ name: 'A', rows: [] }) },
    'No sheet has a list on it: a heading that names two columns or more, and rows below',
  ],
  [
    'a spreadsheet that is broken inside',
    { content: zipped({ ...parts, 'xl/workbook.xml': '' }) },
    'The spreadsheet is broken. Open it, save it again, and upload that',
  ],
  [
    'gzip that is cut',
    { content: new Uint8Array(gzipSync('Name,Town\nA,B\n').subarray(0, 20)) },
    'The compression of this file is broken: it may be cut. Get it whole and try again',
  ],
  [
    'gzip that unpacks to far more',
    { content: new Uint8Array(gzipSync(new Uint8Array(201_000_000))) },
    'Unpacked, this file has more than 200 MB. Split it, and import the parts',
  ],
  [
    'a calendar that is cut',
    { content: calendar(yoga).slice(0, 200) },
    'The calendar stops making sense: the file may be cut. Get it whole and try again',
  ],
  [
    'nothing but a title',
    { content: 'Groups of 2026,\n,\n' },
    'This is not a table: its first row should name two columns or more, with commas between them',
  ],
]
