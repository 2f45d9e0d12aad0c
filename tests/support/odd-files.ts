/** Files as they really come, and what is said of each: "row | column | what to do". */
import { foodBanksJson, librariesCsv, postcodesCsv, type Upload } from './imports.ts'

const halton = librariesCsv({ 'Library name': 'Halton' })
const bytes = (...values: number[]) => new Uint8Array(values)
const utf16 = (text: string, isBig: boolean) => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(isBig ? little.swap16() : little)
}
const [heading = '', row = ''] = halton.split('\n')
const withCell = (column: string, value: string) =>
  librariesCsv({ 'Library name': 'Halton', [column]: value })
const whole = 'The file | The whole row | '

/** Files of which nothing can be used. */
export const refused: [title: string, upload: Upload, fault: string][] = [
  ['nothing but spaces', { content: ' \n \n' }, `${whole}The file is empty. Choose a file with rows in it`],
  [
    'a heading and no row',
    { content: `${heading}\n` },
    `${whole}The file has no rows. Choose a file with rows in it`,
  ],
  ['an empty list', { content: '[]' }, `${whole}The file has no rows. Choose a file with rows in it`],
  [
    'a picture',
    { content: bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13) },
    `${whole}This is a picture, not a list. Ask its owner for the list itself`,
  ],
  [
    'the beginning of a spreadsheet',
    { content: bytes(0x50, 0x4b, 3, 4, 20, 0) },
    `${whole}The zip file is broken: it may be cut. Get it whole and try again`,
  ],
  [
    'an old spreadsheet',
    { content: bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1) },
    `${whole}This is an old Office file, or one with a password. Save it as XLSX without a password and import that`,
  ],
  [
    'a PDF',
    { content: '%PDF-1.7\n%âãÏÓ' },
    `${whole}This is a PDF, not a list. Ask its owner for the list itself`,
  ],
  [
    'a compressed file',
    { content: bytes(0x1f, 0x8b, 8, 0) },
    `${whole}The compression of this file is broken: it may be cut. Get it whole and try again`,
  ],
  [
    'a program',
    { content: bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0) },
    `${whole}This is not a text file. Save the list as CSV (UTF-8) and import that`,
  ],
  [
    'a web page',
    { content: '<!DOCTYPE html><title>Libraries</title>\n<p>Sign in to download' },
    `${whole}This is a web page, not a list. Open it in a browser, find the download, and import that`,
  ],
  [
    'UTF-8 cut inside a letter',
    {
      content: new Uint8Array(
        Buffer.from(withCell('Address 1', 'Café é').slice(0, -30) + 'é').subarray(0, -1),
      ),
    },
    `${whole}The file ends in the middle of a letter, so it was cut. Get it whole and try again`,
  ],
  [
    'a quotation mark that never closes',
    { content: `${halton}\nLune Council,"Caton,1 High Street\n${row}\n` },
    '4 | Library name | A quotation mark opens here and never closes: the file may be cut. Get it whole and try again',
  ],
  [
    'JSON that is cut',
    { content: '[\n{"name": "A"},\n{"name": "B", "net' },
    '3 | character 19 | The JSON stops making sense here: the file may be cut in the middle. Get it whole and try again',
  ],
  [
    'JSON with a comma too many',
    { content: '[\n{"name": "A"},,\n{"name": "B"}]' },
    '2 | character 5 | The JSON stops making sense here: the file may be cut in the middle. Get it whole and try again',
  ],
  [
    'two columns of one name',
    { content: halton.replace('Library name', 'Postcode') },
    '1 | Postcode | Two columns are called “Postcode”. Give each its own name',
  ],
]

/** Files that can be used, and what is said of the rest: whether a row was left out, and why. */
export const named: [title: string, upload: Upload, left: number, fault: string][] = [
  [
    'a row with a cell too few',
    { content: `${halton}${row.replace('Halton', 'Caton').split(',').slice(0, 4).join(',')}\n` },
    1,
    '3 | Year closed | The row has 4 columns where the heading has 13: it may be cut, or a comma is missing. Mend the row',
  ],
  [
    'a row with a cell too many',
    {
      content: `${halton}${row.replace('Halton', 'Caton').replace('1 High Street', '1 High Street, Caton')}\n`,
    },
    1,
    '3 | The whole row | The row has 14 columns where the heading has 13: a value with a comma needs quotation marks around it. Mend the row',
  ],
  [
    'a quotation mark that closes rows later',
    {
      content: `${halton}${row.replace('Halton', '"Caton')}\n${row}\n${row.replace('Halton', '"The Old Mill"')}\n`,
    },
    1,
    '3 | Library name | Other rows stand inside this value: a quotation mark before it may never close. Mend it, or take it out',
  ],
  [
    'rows are counted as a spreadsheet does, empty ones and broken lines too',
    {
      content: `${heading}\n\n${row.replace('1 High Street', '"1\nHigh\nStreet"')}\n,,,\n${row.replace('Halton', '')}\n`,
    },
    1,
    '5 | Library name | The library has no name. Add it at the source',
  ],
  [
    'the same row twice',
    { content: `${halton}${row}\n` },
    1,
    '3 | The whole row | This is the same as row 2, so it is taken once',
  ],
  [
    'the same library twice, with other details',
    { content: `${halton}${row.replace('1 High', '2 High')}\n` },
    1,
    '3 | The whole row | This is the same one as row 2, with other details. Keep the right row and take out the other',
  ],
  [
    'a library without a council',
    { content: withCell('Local authority', '') },
    1,
    '2 | Local authority | The council is missing. Add it at the source',
  ],
  [
    'a closed library',
    { content: `${withCell('Year closed', '2016')}${row.replace('Halton', 'Caton')}` },
    1,
    '2 | Year closed | Halton closed in 2016, so it was left out',
  ],
  [
    'Windows-1252',
    { content: new Uint8Array(Buffer.from(withCell('Address 1', 'Café Row'), 'latin1')) },
    0,
    '2 | Address 1 | The file is not UTF-8. We read it as Windows-1252: check that “Café Row” looks right',
  ],
  [
    'HTML in a cell',
    { content: withCell('Address 1', '<b>1 High Street</b>') },
    0,
    '2 | Address 1 | “<b>” is HTML, so the tags were taken out. Correct it at the source',
  ],
  [
    'a hidden character in a cell',
    { content: withCell('Address 1', '1 High\u0007 Street') },
    0,
    '2 | Address 1 | A hidden character that cannot be kept was taken out. Check the value',
  ],
  [
    'a nought character and half a letter in JSON',
    { content: foodBanksJson({}).replace('1 High', '1\\u0000 \\ud800High') },
    0,
    '1 | address | A hidden character that cannot be kept was taken out. Check the value',
  ],
  [
    'no postcode',
    { content: withCell('Postcode', '') },
    0,
    '2 | Postcode | There is no postcode, so the service is not on the map. Add it at the source',
  ],
  [
    'a town for a postcode',
    { content: withCell('Postcode', 'Halton') },
    0,
    '2 | Postcode | “Halton” is not a UK postcode, so it was left out. Correct it at the source',
  ],
  [
    'hours in words',
    { content: withCell('Monday staffed hours', '9 till late') },
    0,
    '2 | Monday staffed hours | On Monday: “late” was not understood, so the hours are kept as words. Check them',
  ],
  [
    'half a phone number',
    { content: foodBanksJson({ phone: '07' }) },
    0,
    '1 | phone | “07” is not a phone number, so it was left out. Correct it at the source',
  ],
  [
    'an address that is no e-mail address',
    { content: foodBanksJson({ email: 'ring us' }) },
    0,
    '1 | email | “ring us” is not an email address, so it was left out. Correct it at the source',
  ],
  [
    'a web address that would run a script',
    { content: foodBanksJson({ url: 'javascript:alert(1)' }) },
    0,
    '1 | url | “javascript:alert(1)” is not a web address, so it was left out. It should start with https://',
  ],
  [
    'latitude and longitude swapped',
    { content: foodBanksJson({ lat: -2.80382, lon: 54.04816 }) },
    0,
    '1 | lat | The position -2.80382, 54.04816 has latitude and longitude swapped, so it was left out. Correct it at the source',
  ],
  [
    'a position in the Gulf of Guinea',
    { content: foodBanksJson({ lat: 0, lon: 0 }) },
    0,
    '1 | lat | The position 0, 0 is not in Great Britain, so it was left out. Correct it at the source',
  ],
  [
    'a position that is no number',
    { content: foodBanksJson({ lat: 'north', lon: 54 }) },
    0,
    '1 | lat | The position north, 54 is not in Great Britain, so it was left out. Correct it at the source',
  ],
  [
    'a record that is none',
    { content: foodBanksJson({}).replace(/]$/, ',"Caton"]') },
    1,
    '2 | The whole row | This is not a record with named values. Mend it at the source',
  ],
  [
    'a postcode that is none',
    { kind: 'postcodes', content: postcodesCsv(['LA1 1AA', '54', '-2'], ['Lancaster', '54', '-2']) },
    1,
    '3 | postcode | “Lancaster” is not a UK postcode. Correct it, or take the row out',
  ],
  [
    'a postcode in the sea',
    { kind: 'postcodes', content: postcodesCsv(['LA1 1AA', '-2.8', '54.04']) },
    0,
    '2 | lat | The position -2.8, 54.04 has latitude and longitude swapped, so it was left out. Correct it at the source',
  ],
]

/** Files that are good although they look odd: nothing is said, and Halton comes in. */
export const good: [title: string, content: Upload['content']][] = [
  ['UTF-8 with a byte order mark', `\uFEFF${halton}`],
  ['UTF-16, little end first', utf16(halton, false)],
  ['UTF-16, big end first', utf16(halton, true)],
  ['lines that end as on Windows', halton.replaceAll('\n', '\r\n')],
  ['lines that end as on old machines', halton.replaceAll('\n', '\r')],
  ['semicolons', halton.replaceAll(',', ';')],
  ['tabs', halton.replaceAll(',', '\t')],
  ['spaces around everything', halton.replaceAll(',', ' , ')],
  ['empty columns at the end', halton.replaceAll('\n', ',,\n').replace(/^.*/, heading)],
  [
    'other columns besides',
    halton.replace(/^.*/, `${heading},Notes`).replace(/\n(.+)\n/, '\n$1,<i>none</i>\n'),
  ],
]
