/** What the columns of a list probably hold, and what goes together. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dayIn, daysIn, timeIn } from '../../src/features/directory/import/mapping/days.ts'
import { whyNotMap, type MappedField } from '../../src/features/directory/import/mapping/fields.ts'
import { flatRow } from '../../src/features/directory/import/mapping/flat.ts'
import { guess } from '../../src/features/directory/import/mapping/guess.ts'
import { nearestMapping } from '../../src/features/directory/import/mapping/kept.ts'
import { ruleIn } from '../../src/features/directory/import/mapping/rule.ts'
import { headingIn } from '../../src/features/directory/import/readers/heading.ts'

/** The columns of a list with some of its cells, and what we take them for. */
const lists: [title: string, cells: Record<string, string[]>, fields: Record<string, MappedField>][] = [
  [
    'names that say it',
    {
      'Organisation Name': ['The Hub'],
      'Service title': ['Chair yoga'],
      'Post Code': ['LA1 1AA'],
      Tel: ['01524 555 100'],
      Website: ['hub.example'],
      Colour: ['green'],
    },
    {
      'Organisation Name': 'organisation',
      'Service title': 'name',
      'Post Code': 'postcode',
      Tel: 'phone',
      Website: 'url',
    },
  ],
  [
    'names that say nothing, and cells that do',
    {
      A: ['LA1 1AA', 'LA2 6LT', ''],
      B: ['hub@hub.example', 'ring us', 'a@b.example'],
      C: ['https://hub.example', 'www.b.example'],
      D: ['01524 555 100', '07700 900 123'],
      E: ['54.0466', '53.9911'],
      F: ['-2.8007', '-2.7712'],
      G: ['Mondays', 'Tue and Thu'],
      H: ['#REF!', '#N/A'],
    },
    { A: 'postcode', B: 'email', C: 'url', D: 'phone', E: 'latitude', F: 'longitude', G: 'day' },
  ],
  [
    'an address in several columns, and a column for each day',
    {
      Name: ['A'],
      'Address 1': ['1 High Street'],
      Town: ['Lancaster'],
      'Monday hours': ['9-5'],
      Sun: ['closed'],
    },
    { Name: 'name', 'Address 1': 'address', Town: 'address', 'Monday hours': 'monday', Sun: 'sunday' },
  ],
  [
    'metres or degrees, as the cells are',
    { name: ['A'], x: ['347711'], y: ['461865'], lat: ['54'], long: ['-2'] },
    { name: 'name', x: 'easting', y: 'northing', lat: 'latitude', long: 'longitude' },
  ],
  ['x that are no metres', { name: ['A'], x: ['yes'], y: ['no'] }, { name: 'name' }],
  [
    'a latitude without a longitude is no position',
    { name: ['A'], lat: ['north'], postcode: ['LA1 1AA'] },
    { name: 'name', postcode: 'postcode' },
  ],
  [
    'records within records: what is nearest the top is meant',
    {
      name: ['A'],
      'organisation.name': ['B'],
      'organisation.email': ['b@b.example'],
      email: ['a@a.example'],
      'locations.0.postcode': ['LA1 1AA'],
      'organisation.id': ['1'],
      id: ['7'],
    },
    {
      name: 'name',
      'organisation.name': 'organisation',
      email: 'email',
      'locations.0.postcode': 'postcode',
      id: 'key',
    },
  ],
  [
    'what a name says gives way to what the cells are',
    {
      name: ['A'],
      timetable: ['https://a.example/times.pdf'],
      start: ['2026-01-05'],
      arrival: ['10:00'],
      end: [''],
      day: ['Friday'],
    },
    { name: 'name', timetable: 'url', start: 'from', arrival: 'opens', day: 'day', end: 'closes' },
  ],
  [
    'days between which something is on mean nothing without a day',
    { name: ['A'], 'start-date': ['2009-04-01'], 'end-date': [''] },
    { name: 'name' },
  ],
]

describe('the guess', () => {
  for (const [title, cells, expected] of lists)
    test(title, () => {
      const columns = Object.keys(cells)
      const most = Math.max(...Object.values(cells).map(each => each.length))
      const rows = Array.from({ length: most }, (_, row) =>
        Object.fromEntries(columns.map(column => [column, cells[column]?.[row] ?? ''])),
      )
      const found = Object.fromEntries(
        [...guess(columns, rows)].map(([column, { field }]) => [column, field]),
      )
      assert.deepEqual(found, expected)
    })

  test('says why', () => {
    const guesses = guess(['Tel', 'B'], [{ Tel: '01524 555 100', B: 'LA1 1AA' }])
    assert.equal(guesses.get('Tel')?.because, 'Guessed from its name')
    assert.equal(guesses.get('B')?.because, 'Guessed: they look like postcodes')
  })
})

const said = (...fields: [string, MappedField | null][]) =>
  fields.map(([column, field]) => ({ column, field }))

test('what does not go together is said at its column', () => {
  assert.equal(whyNotMap(said(['A', 'name'], ['B', 'address'], ['C', 'address'], ['D', null])), undefined)
  assert.deepEqual(whyNotMap(said(['A', null], ['B', 'postcode'])), {
    column: 'A',
    words: 'Select which column holds the name of the service',
  })
  assert.deepEqual(whyNotMap(said(['A', 'name'], ['B', 'postcode'], ['C', 'postcode'])), {
    column: 'C',
    words: '“B” is the postcode already. Select it once',
  })
  assert.deepEqual(whyNotMap(said(['A', 'name'], ['B', 'latitude'])), {
    column: 'B',
    words: 'Select which column holds the longitude too',
  })
})

test('a list much like one that was explained before is taken for its next version', () => {
  const mapping = { columns: ['a', 'b', 'c'], fields: {}, source: { name: 'S', licence: 'L' } }
  assert.equal(nearestMapping([mapping], ['a', 'b', 'c', 'd']), mapping)
  assert.equal(nearestMapping([mapping], ['a', 'x', 'y', 'z']), undefined)
  assert.equal(nearestMapping([], ['a']), undefined)
})

const days: [typed: string, day: string | undefined][] = [
  ['2026-12-31', '2026-12-31'],
  ['2026-12-31T10:00:00Z', '2026-12-31'],
  ['31/12/2026', '2026-12-31'],
  ['1.2.26', '2026-02-01'],
  ['Thursday, 31st December 2026', '2026-12-31'],
  ['3 Sep 2026', '2026-09-03'],
  ['46387', '2026-12-31'],
  ['12/31/2026', undefined],
  ['31/02/2026', undefined],
  ['soon', undefined],
  ['2026', undefined],
]
test('days, as people and spreadsheets write them', () => {
  for (const [typed, day] of days) assert.equal(dayIn(typed), day, typed)
})

const times: [typed: string, time: string | undefined][] = [
  ['09:30', '09:30'],
  ['9.30am', '09:30'],
  ['9pm', '21:00'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['noon', '12:00'],
  ['14:00:00', '14:00'],
  ['2026-10-01T18:00', '18:00'],
  ['9', undefined],
  ['25:00', undefined],
  ['late', undefined],
]
test('times of day', () => {
  for (const [typed, time] of times) assert.equal(timeIn(typed), time, typed)
})

test('days of the week', () => {
  assert.deepEqual(daysIn('Mondays'), ['MO'])
  assert.deepEqual(daysIn('Tue, Thurs & Sat'), ['TU', 'TH', 'SA'])
  assert.deepEqual(daysIn('Mon-Fri'), ['MO', 'TU', 'WE', 'TH', 'FR'])
  assert.deepEqual(daysIn('Sat to Mon'), ['MO', 'SA', 'SU'])
  assert.equal(daysIn('every day'), undefined)
  assert.equal(daysIn('T'), undefined)
})

const rules: [rule: string, first: string | undefined, schedule: object | undefined][] = [
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', undefined, { freq: 'WEEKLY', interval: 2, byDay: ['MO', 'WE'] }],
  ['RRULE:FREQ=MONTHLY;BYDAY=-1FR', undefined, { freq: 'MONTHLY', interval: 1, byDay: ['-1FR'] }],
  ['FREQ=MONTHLY;BYMONTHDAY=15', undefined, { freq: 'MONTHLY', interval: 1, byMonthDay: [15] }],
  ['FREQ=WEEKLY;UNTIL=20261231T000000Z', undefined, { freq: 'WEEKLY', interval: 1, until: '2026-12-31' }],
  ['FREQ=WEEKLY;COUNT=3', '2026-10-01', { freq: 'WEEKLY', interval: 1, until: '2026-10-15' }],
  ['FREQ=WEEKLY;COUNT=3', undefined, undefined],
  [
    'FREQ=DAILY',
    undefined,
    { freq: 'WEEKLY', interval: 1, byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] },
  ],
  ['FREQ=YEARLY', undefined, undefined],
  ['FREQ=WEEKLY;BYSETPOS=1', undefined, undefined],
  ['every other week', undefined, undefined],
]
test('repeat rules, where a week or a month can hold them', () => {
  for (const [rule, first, schedule] of rules) assert.deepEqual(ruleIn(rule, first), schedule, rule)
})

const headings: [rows: unknown[][], at: number][] = [
  [
    [
      ['Name', 'Town'],
      ['A', 'B'],
    ],
    0,
  ],
  [[['Groups 2026'], [], ['Name', 'Town', 'Tel'], ['A', 'B', 7]], 2],
  [
    [
      ['By', 'Jo'],
      ['Name', 'Town', 'Tel', 'Email', 'Cost'],
      ['A', 'B', 1, 'c', 2],
    ],
    1,
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    -1,
  ],
  [[['Only words'], ['And more']], -1],
]
test('the heading, below what people put above it', () => {
  for (const [rows, at] of headings) assert.equal(headingIn(rows), at, JSON.stringify(rows))
})

test('records within records are laid flat, and what does not fit is said', () => {
  const record = {
    name: ' A ',
    tags: ['x', 'y'],
    organisation: { name: 'B', none: null },
    phones: [{ number: '1' }, { number: '2' }, { number: '3' }, { number: '4' }],
  }
  const row = flatRow({ number: 1, cells: { latitude: '54' }, record })
  assert.deepEqual(row.cells, {
    latitude: '54',
    name: 'A',
    tags: 'x; y',
    'organisation.name': 'B',
    'organisation.none': '',
    'phones.0.number': '1',
    'phones.1.number': '2',
    'phones.2.number': '3',
  })
  assert.deepEqual(
    row.faults?.map(({ column, words }) => [column, words]),
    [['phones', 'There are more than 3 of these. The first 3 are taken']],
  )
})
