/** Kinds of file: what each becomes when it is opened, what is said of it, and what to do where it is no list. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { previews, uploads, type Upload } from '../support/imports.ts'
import { csvOf, explains, faultsOn } from '../support/lists.ts'
import { calendar, map, sheet, square, heading, yoga } from '../support/kinds-of-list.ts'
import { refused } from '../support/no-lists.ts'
import { spreadsheet, zipped } from '../support/spreadsheets.ts'
import { town } from '../support/town.ts'

const whole = 'The file | The whole row | '
/** Files that are taken: what the preview shows of them, and what it says is worth checking. */
const taken: [title: string, upload: Upload, shows: string[], faults: string[]][] = [
  [
    'a spreadsheet: dates, times, numbers as it keeps them, and a zero that was lost',
    {
      name: 'a.xlsx',
      content: spreadsheet(
        sheet([
          heading,
          [
            'Yoga & tea',
            1524555100,
            'Lancaster',
            { style: 1, inside: '<v>46387</v>' },
            { style: 2, inside: '<v>0.4375</v>' },
            'Monday',
          ],
        ]),
      ),
    },
    ['1 service to add', 'Yoga & tea'],
    [
      '2 | Phone | “1524555100” has lost its first 0, so we read it as 01524 555100. Correct it at the source',
    ],
  ],
  [
    'a spreadsheet with a title above its heading',
    { name: 'a.xlsx', content: spreadsheet(sheet([['Groups'], [], heading, ['Yoga'], ['Chess']])) },
    ['2 services to add'],
    ['3 | The whole row | Rows 1 to 2 stand above the heading, so they were left out'],
  ],
  [
    'merged cells: each row has the value, and says where it is from',
    {
      name: 'a.xlsx',
      content: spreadsheet(
        sheet(
          [
            ['Group', 'Run by'],
            ['Yoga', 'The Hub'],
            ['Chess', null],
          ],
          { merged: ['B2:B3', 'A1:B1'] },
        ),
      ),
    },
    ['2 services to add', 'Chess Details The Hub'],
    ['3 | Run by | The cell is merged with row 2, so “The Hub” is taken for this row too. Check it'],
  ],
  [
    'formulas that went wrong, or have no result',
    {
      name: 'a.xlsx',
      content: spreadsheet(
        sheet([
          heading,
          ['Yoga', { type: 'e', inside: '<f>A9</f><v>#REF!</v>' }],
          ['Chess', { inside: '<f>SUM(A1)</f>' }],
          ['Bowls', { type: 'str', inside: '<f>B1</f><v>01524 555 100</v>' }],
        ]),
      ),
    },
    ['1 service to add', 'Bowls', 'Left out 2 rows'],
    [
      '2 | Phone | A formula went wrong here: #REF!. Mend it in the spreadsheet',
      '3 | Phone | The formula here has no result. Open the file, save it, and upload it again',
    ],
  ],
  [
    'the same errors in CSV that a spreadsheet saved',
    { content: csvOf(['Name', 'Phone'], ['Yoga', '#N/A'], ['Chess', '01524 555 100']) },
    ['1 service to add', 'Left out 1 row'],
    ['2 | Phone | A formula went wrong here: #N/A. Mend it in the spreadsheet'],
  ],
  [
    'hidden and empty sheets',
    {
      name: 'a.xlsx',
      content: spreadsheet(
        sheet([heading, ['Yoga']]),
        sheet([heading, ['Old yoga']], { name: 'Old', state: 'hidden' }),
        { name: 'Empty', rows: [] },
        { name: 'Read me', rows: [['Ask Jo']] },
      ),
    },
    ['1 service to add'],
    [
      `${whole}The sheet “Old” is hidden, so it was left out. Unhide it if it belongs to the list`,
      `${whole}The sheet “Read me” has no heading that names two columns or more, so it was left out`,
    ],
  ],
  [
    'a zip file: its lists, without what a Mac put in, and without a page to read',
    {
      name: 'a.zip',
      content: zipped({
        'lists/one.csv': csvOf(['Name', 'Town'], ['Yoga', 'Lancaster']),
        '../../two.csv': csvOf(['Name', 'Town'], ['Chess', 'Garstang']),
        '__MACOSX/._one.csv': 'x',
        'lists/.DS_Store': 'x',
        'READ ME.pdf': '%PDF-1.7',
      }),
    },
    ['2 services to add', 'Yoga', 'Chess'],
    [
      `${whole}“a.zip, READ ME.pdf” was left out. This is a PDF, not a list. Ask its owner for the list itself`,
    ],
  ],
  [
    'CSV packed with gzip',
    { name: 'a.csv.gz', content: new Uint8Array(gzipSync(csvOf(['Name', 'Town'], ['Yoga', 'Lancaster']))) },
    ['1 service to add', 'Yoga'],
    [],
  ],
  [
    'JSON with a record in each line, one of them broken',
    { name: 'a.jsonl', content: '{"name":"Yoga","town":"A"}\n{"name":"Chess"}\n{"name":\n' },
    ['2 services to add', 'Left out 1 row'],
    ['3 | The whole row | This is not a record with named values. Mend it at the source'],
  ],
  [
    'a point on a map',
    { name: 'a.geojson', content: map({ type: 'Point', coordinates: [-2.8007, 54.0466] }) },
    ['1 service to add'],
    [],
  ],
  [
    'an area on a map',
    { name: 'a.geojson', content: map({ type: 'Polygon', coordinates: [square] }) },
    ['1 service to add'],
    ['1 | geometry | On the map this is an area: we take its middle. Check that it is where people go'],
  ],
  ['nowhere on a map', { name: 'a.geojson', content: map(null) }, ['1 service to add'], []],
  [
    'a calendar: repeated events, without what is over, called off, or only one day of it',
    {
      name: 'a.ics',
      content: calendar(
        yoga,
        ['UID:2@hub', 'SUMMARY:Chess', 'DTSTART:20990601T180000Z', 'DTEND:20990601T200000Z'],
        ['UID:3@hub', 'SUMMARY:Bowls', 'STATUS:CANCELLED', 'DTSTART:20990601T180000Z'],
        ['UID:4@hub', 'SUMMARY:Summer fair', 'DTSTART:20190601T180000Z'],
        ['UID:1@hub', 'SUMMARY:Yoga outside', 'RECURRENCE-ID:20260601T090000Z', 'DTSTART:20260601T090000Z'],
      ),
    },
    ['2 services to add', 'Chair yoga', 'Left out 2 rows'],
    [
      '3 | status | It was cancelled, so it was left out',
      '4 | status | It is over, so it was left out',
      '5 | recurrence-id | This changes one day of a repeated event, so it was left out. Its other days are taken',
    ],
  ],
  [
    'Windows-1252, and a title above the heading',
    { content: new Uint8Array(Buffer.from('Groups,\nName,Town\nCafé,Lancaster\n', 'latin1')) },
    ['1 service to add', 'Café'],
    [
      '2 | The whole row | Row 1 stands above the heading, so it was left out',
      '3 | Name | The file is not UTF-8. We read it as Windows-1252: check that “Café” looks right',
    ],
  ],
  [
    'UTF-16 with a byte order mark',
    { content: new Uint8Array(Buffer.from('\uFEFFName;Town\nCafé;Lancaster\n', 'utf16le')) },
    ['1 service to add', 'Café'],
    [],
  ],
]

test('every kind of list is opened, and what is odd in it is said by row and column', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  for (const [title, upload, shows, faults] of taken) {
    let page = await previews(here, admin, upload)
    while (page.text.includes('Say what its columns hold'))
      page = await explains(here, admin, await page.follows('Say what its columns hold'))
    for (const words of shows) assert.ok(page.text.includes(words), `${title}: no “${words}” in ${page.text}`)
    assert.deepEqual(faultsOn(page), faults, title)
    await page.press('Cancel')
  }
})

test('a calendar’s events and an area’s middle become what they mean', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const contentOf = async (upload: Upload) => {
    const page = await previews(here, admin, upload)
    await explains(here, admin, await page.follows('Say what its columns hold'))
    const [row] = await here.rows<{ content: object }>(
      'select content from import_row order by import_id desc limit 1',
    )
    // What it helps with is suggested from its words, and tested there.
    return { ...row?.content, needs: undefined, needsFrom: undefined }
  }
  assert.deepEqual(await contentOf({ name: 'hub.ics', content: calendar(yoga) }), {
    name: 'Chair yoga',
    needs: undefined,
    needsFrom: undefined,
    organisation: { name: 'The Hub' },
    description: 'Come as you are\nand stay for tea',
    locations: [{ address: 'The Hub, High Street, Lancaster', postcode: 'LA1 1AA', x: 347670, y: 461478 }],
    schedules: [
      {
        freq: 'WEEKLY',
        interval: 1,
        byDay: ['MO'],
        opens: '10:00',
        closes: '11:30',
        from: '2026-01-05',
        note: 'not on 2026-12-28',
      },
    ],
  })
  assert.deepEqual(
    await contentOf({ name: 'area.geojson', content: map({ type: 'Polygon', coordinates: [square] }) }),
    {
      name: 'The Hub',
      needs: undefined,
      needsFrom: undefined,
      organisation: { name: 'The Hub' },
      // The middle of the square: 54.1 north, 2.7 west.
      locations: [{ x: 354322, y: 467350 }],
    },
  )
})

describe('what is no list is refused in one sentence that says what to do', () => {
  for (const [title, upload, words] of refused)
    test(title, async t => {
      const here = await town(t)
      const admin = await here.as('administrator')
      const { path } = await uploads(admin, upload)
      await here.finishJobs()
      const page = await admin.opens(path)
      page.shows('Could not be read', 'Nothing was changed')
      assert.ok(
        faultsOn(page).some(fault => fault.endsWith(` | ${words}`)),
        faultsOn(page).join('\n') || page.text,
      )
    })
})

test('the page that takes files says which kinds, and offers them', async t => {
  const here = await town(t)
  const page = await (await here.as('administrator')).opens('/imports')
  page.shows('CSV, Excel (XLSX), JSON, GeoJSON, a calendar (ICS), or a zip file of them. Up to 60 MB')
  const accept = page.page.querySelector('input[type="file"]')?.getAttribute('accept') ?? ''
  for (const kind of ['.csv', '.xlsx', '.json', '.geojson', '.ics', '.zip'])
    assert.ok(accept.includes(kind), kind)
})
