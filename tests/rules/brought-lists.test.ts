/** What the rows of a team's own list say. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { whyNotBring } from '../../src/features/brought-lists/brought-list.ts'
import { guessFields, whyNotSo } from '../../src/features/brought-lists/fields.ts'
import { indexOf, sameIn, whyNotTheirNumber } from '../../src/features/brought-lists/match.ts'
import { namesIn, readRow } from '../../src/features/brought-lists/row.ts'

describe('columns', () => {
  for (const [columns, expected] of [
    [
      ['Forename', 'Surname', 'D.O.B.', 'NHS No.', 'Mobile'],
      ['first_name', 'family_name', 'date_of_birth', 'nhs_number', 'phone'],
    ],
    [
      ['Patient name', 'Referral date', 'Referred by', 'Allocated to'],
      ['full_name', 'waiting_since', 'referrer', 'link_worker'],
    ],
    [
      ['GP', 'Surgery', 'Practice', 'GP Practice'],
      [null, null, null, null],
    ],
    [
      ['Notes', 'Presenting issue', 'Reason'],
      [null, null, 'reason'],
    ],
    [
      ['Phone', 'Mobile', 'Colour'],
      ['phone', null, null],
    ],
  ] as const)
    test(columns.join(', '), () => assert.deepEqual(guessFields(columns), expected))

  test('two columns cannot hold the same, and one must hold the name', () => {
    assert.deepEqual(whyNotSo(['phone', 'first_name', 'phone']), {
      column: 2,
      words: 'Two columns hold “Phone number”. Choose one',
    })
    assert.equal(whyNotSo(['phone'])?.words, 'Say which column holds the name')
    assert.equal(whyNotSo(['full_name', null]), undefined)
  })
})

describe('names', () => {
  for (const [whole, first, family] of [
    ['Margaret Hill', 'Margaret', 'Hill'],
    ['Hill, Margaret', 'Margaret', 'Hill'],
    ['Siobhán Mary O’Neill', 'Siobhán Mary', 'O’Neill'],
    ['Suharto', 'Suharto', ''],
    ['محمد علي', 'محمد', 'علي'],
  ] as const)
    test(whole, () => assert.deepEqual(namesIn(whole), { first, family }))
})

describe('rows', () => {
  const columns = ['Name', 'Born', 'NHS', 'Phone', 'Needs', 'Since']
  const around = {
    columns,
    fields: ['full_name', 'date_of_birth', 'nhs_number', 'phone', 'needs', 'waiting_since'] as const,
    today: '2026-11-27',
  }
  const read = (...cells: string[]) => readRow({ number: 7, cells }, around)

  test('says who, how to reach them, what for and since when', () => {
    const row = read(
      'Margaret Hill',
      '15/3/48',
      '999 123 4578',
      '07700 900123',
      'Loneliness; debt',
      '1 Nov 2026',
    )
    assert.ok(!Array.isArray(row))
    assert.equal(row.first_name, 'Margaret')
    assert.deepEqual(row.needs, ['loneliness', 'money'])
    assert.equal(row.waitingSince, '2026-11-01')
  })

  test('a year of two digits is taken where it can only be one, and asked about where it may be two', () => {
    const row = read('Margaret Hill', '15/3/48', '', '', '', '')
    assert.equal(Array.isArray(row) ? '' : row.date_of_birth, '1948-03-15')
    assert.deepEqual(read('Margaret Hill', '15/3/20', '', '', '', ''), [
      {
        row: 7,
        column: 'Born',
        words: 'Date of birth must have a year with 4 numbers, like 1948. It says “15/3/20”',
      },
    ])
  })

  test('every fault of a row is told at once, by its column', () => {
    const faults = read('', '31/2/1948', '123', 'none', '', '1/1/2030')
    assert.ok(Array.isArray(faults))
    assert.deepEqual(
      faults.map(({ column }) => column),
      ['Name', 'Born', 'NHS', 'Phone', 'Since'],
    )
  })
})

test('rows with faults stay out only where somebody says so', () => {
  const counts = { added: 3, matched: 1, supported: 0, known: 0, faulty: 2 }
  assert.equal(whyNotBring({ counts, leavesOut: true }).length, 0)
  assert.match(whyNotBring({ counts, leavesOut: false })[0] ?? '', /2 rows have faults/)
  assert.equal(whyNotBring({ counts: { ...counts, added: 0, matched: 0 }, leavesOut: true }).length, 1)
})

describe('who it is', () => {
  const margaret = {
    first_name: 'Margaret',
    family_name: 'Hill',
    date_of_birth: '1948-03-15',
    nhs_number: '9991234578',
    phone: null,
    email: null,
    postcode: 'LA1 8HM',
  }

  for (const [said, other, words] of [
    ['the same', {}, undefined],
    ['married since', { family_name: 'Fell' }, undefined],
    ['in the other order', { first_name: 'HILL', family_name: 'Margaret' }, undefined],
    ['no number', { first_name: 'Otto', family_name: 'Fell', nhs_number: null }, undefined],
    ['both names differ', { first_name: 'Otto', family_name: 'Fell' }, /another name/],
    ['and no birthday', { first_name: 'Otto', family_name: '', date_of_birth: null }, /another name/],
    ['born otherwise', { date_of_birth: '1949-03-15' }, /another date of birth/],
  ] as const)
    test(`a number with names that are ${said}`, () => {
      const [why] = whyNotTheirNumber({ ...margaret, ...other }, margaret)
      if (words) assert.match(why ?? '', words)
      else assert.equal(why, undefined)
    })

  test('is found by number, or by names, birthday and postcode, among many of one birthday, in no time', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => ({
      ...margaret,
      nhs_number: null,
      first_name: nth(at),
    }))
    const people = indexOf([...many, margaret])
    const began = performance.now()
    for (const one of many.slice(-2000)) assert.equal(sameIn(one, people), one)
    assert.ok(performance.now() - began < 1000)
    assert.equal(sameIn({ ...margaret, first_name: 'Otto' }, people), margaret)
    assert.equal(sameIn({ ...margaret, nhs_number: '9990000107' }, people), undefined)
    assert.equal(sameIn({ ...margaret, nhs_number: null, postcode: null }, people), undefined)
  })

  /** A name of letters for every number. */
  const nth = (at: number): string =>
    at.toString().replaceAll(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)))
})
