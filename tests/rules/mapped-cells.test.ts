/** Cells of a list as people write them: what each becomes, and what is said of it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MappedField } from '../../src/features/directory/import/mapping/fields.ts'
import { mappedFormat } from '../../src/features/directory/import/mapping/format.ts'

/** What one cell of a field becomes, with what is said of it. */
async function becomes(cells: Partial<Record<MappedField, string>>) {
  const names = Object.keys(cells) as MappedField[]
  const fields = { name: ['name'], ...Object.fromEntries(names.map(name => [name, [name]])) }
  async function* rows() {
    yield [{ number: 2, cells: { name: 'A', ...cells } }]
  }
  const table = { file: 1, name: 'a.csv', columns: names, about: 1, rows: rows() }
  for await (const [found] of mappedFormat(fields, { name: 'S', licence: 'L' }).read([table])) {
    const {
      name: _,
      organisation,
      ...content
    } = found?.entry?.content ?? { name: '', organisation: { name: '' } }
    const { identifiers } = organisation
    return {
      ...content,
      ...(identifiers ? { identifiers } : {}),
      ...(found && found.faults.length > 0 ? { faults: found.faults.map(fault => fault.words) } : {}),
    }
  }
  return undefined
}

const cells: [cells: Partial<Record<MappedField, string>>, becomes: object][] = [
  [{ cost: 'Free' }, { cost: 'free' }],
  [{ cost: '£3.50 a session' }, { cost: 'paid', costs: [{ amount: 3.5, words: '£3.50 a session' }] }],
  [{ cost: '2' }, { cost: 'paid', costs: [{ amount: 2 }] }],
  [
    { cost: 'Free for members, £2 for others' },
    { cost: 'some', costs: [{ amount: 2, words: 'Free for members, £2 for others' }] },
  ],
  [{ cost: '£5 or £3' }, { cost: 'paid', costs: [{ words: '£5 or £3' }] }],
  [{ cost: 'Ask us' }, { costs: [{ words: 'Ask us' }] }],
  [{ ages: '18+' }, { minimumAge: 18 }],
  [{ ages: '11 to 25 years' }, { minimumAge: 11, maximumAge: 25 }],
  [{ ages: 'Under 5s' }, { maximumAge: 4 }],
  [{ ages: 'Families' }, { eligibility: 'Ages: Families' }],
  [{ minimumAge: '0', maximumAge: '200' }, {}],
  [
    { minimumAge: 'old' },
    { faults: ['“old” is not an age in years, so it was left out. Correct it at the source'] },
  ],
  [{ status: 'Active' }, { status: 'open' }],
  [{ status: 'no' }, { status: 'closed' }],
  [{ closed: '2016' }, { status: 'closed' }],
  [{ closed: 'No' }, {}],
  [
    { status: 'blue' },
    {
      faults: [
        '“blue” is not a state we know, like open or closed, so it was left out. Correct it at the source',
      ],
    },
  ],
  [{ charityNumber: '1001496' }, { identifiers: [{ scheme: 'GB-CHC', identifier: '1001496' }] }],
  [{ charityNumber: 'SC012345' }, { identifiers: [{ scheme: 'GB-SC', identifier: 'SC012345' }] }],
  [{ charityNumber: 'GB-NIC-100123' }, { identifiers: [{ scheme: 'GB-NIC', identifier: '100123' }] }],
  [{ companyNumber: '123456' }, { identifiers: [{ scheme: 'GB-COH', identifier: '00123456' }] }],
  [
    { address: '1 High St, Lancaster\nLA1 1AA' },
    { locations: [{ address: '1 High St, Lancaster', postcode: 'LA1 1AA' }] },
  ],
  [{ easting: '347711', northing: '461865.4' }, { locations: [{ x: 347711, y: 461865 }] }],
  [
    { easting: '1', northing: '9999999' },
    {
      faults: [
        'The position 1, 9999999 is not on the National Grid, so it was left out. Correct it at the source',
      ],
    },
  ],
  [{ position: '54.0466, -2.8007' }, { locations: [{ x: 347670, y: 461478 }] }],
  [
    { isConfidential: 'yes', address: '1 Refuge' },
    { locations: [{ address: '1 Refuge', isConfidential: true }] },
  ],
  [{ isOnline: 'TRUE' }, { locations: [{ isOnline: true }] }],
  [{ uprn: '000123' }, { locations: [{ uprn: '123' }] }],
  [{ url: 'www.hub.example/a' }, { url: 'https://www.hub.example/a' }],
  [
    { url: 'javascript:alert(1)' },
    {
      faults: [
        '“javascript:alert(1)” is not a web address, so it was left out. It should start with https://',
      ],
    },
  ],
  [
    { phone: '01524 555 100 / 07700 900 123' },
    { phone: '01524 555100', contacts: [{ phone: '07700 900123' }] },
  ],
  [
    { phone: '1524555100' },
    {
      phone: '01524 555100',
      faults: ['“1524555100” has lost its first 0, so we read it as 01524 555100. Correct it at the source'],
    },
  ],
  [{ phone: '07' }, { faults: ['“07” is not a phone number, so it was left out. Correct it at the source'] }],
  [
    { description: 'Come<script>alert(1)</script>' },
    {
      description: 'Come',
      faults: ['“<script>” is HTML, so the tags were taken out. Correct it at the source'],
    },
  ],
  [{ languages: 'English, Urdu; Polish' }, { languages: ['English', 'Urdu', 'Polish'] }],
  [{ assuredOn: '1/2/2026' }, { assuredOn: '2026-02-01' }],
  [
    { assuredOn: 'May' },
    { faults: ['“May” is not a day like 31/12/2026, so it was left out. Correct it at the source'] },
  ],
  [
    { categories: 'Arts|Crafts' },
    {
      attributes: [
        { taxonomy: 'S', code: 'arts', name: 'Arts' },
        { taxonomy: 'S', code: 'crafts', name: 'Crafts' },
      ],
    },
  ],
  [
    { monday: '09:00-17:00' },
    { schedules: [{ freq: 'WEEKLY', interval: 1, byDay: ['MO'], opens: '09:00', closes: '17:00' }] },
  ],
  [
    { day: 'Friday', opens: '10am', closes: '12:30', repeats: 'FREQ=WEEKLY;INTERVAL=2', from: '2026-01-09' },
    {
      schedules: [
        { freq: 'WEEKLY', interval: 2, byDay: ['FR'], opens: '10:00', closes: '12:30', from: '2026-01-09' },
      ],
    },
  ],
  [
    { opens: '2026-12-24T18:00', closes: '2026-12-24T20:00' },
    {
      schedules: [
        {
          freq: 'WEEKLY',
          interval: 1,
          byDay: ['TH'],
          opens: '18:00',
          closes: '20:00',
          from: '2026-12-24',
          until: '2026-12-24',
        },
      ],
    },
  ],
  [
    { repeats: 'FREQ=YEARLY', opens: '18:00' },
    {
      hours: '18:00 FREQ=YEARLY',
      faults: ['“FREQ=YEARLY” was not understood, so the times are kept as words. Check the hours'],
    },
  ],
]
describe('a cell', () => {
  for (const [given, expected] of cells)
    test(JSON.stringify(given), async () => assert.deepEqual(await becomes(given), expected))
})
