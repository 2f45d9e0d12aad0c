/** Unmet needs: what may be recorded, which periods there are, what a search was, and what a table of gaps may show. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from '../../src/platform/screen/csv.ts'
import { needs } from '../../src/features/directory/needs.ts'
import { filtersIn, sameSearch } from '../../src/features/unmet-needs/filters.ts'
import {
  anyOther,
  areasShown,
  gapsOf,
  totalOf,
  wholePlace,
  type AreaCount,
} from '../../src/features/unmet-needs/gaps.ts'
import { periodAsked, periodsOn } from '../../src/features/unmet-needs/period.ts'
import {
  allReasons,
  reasonWords,
  whyNotAbout,
  whyNotAddMore,
  whyNotOther,
  whyNotTakeBack,
} from '../../src/features/unmet-needs/unmet-need.ts'

test('of somebody who died nothing more is recorded; any other ending is no reason', () => {
  assert.equal(whyNotAbout('died').length, 1)
  for (const ending of [null, 'goals-met', 'no-service', 'moved']) assert.deepEqual(whyNotAbout(ending), [])
})

test('something else is said in words, and words are something else', () => {
  assert.equal(whyNotOther(['other'], ''), 'Say what else stood in the way')
  assert.equal(whyNotOther(['other', 'none'], 'No lift'), undefined)
  assert.equal(whyNotOther(['none'], ''), undefined)
  assert.deepEqual(allReasons(['none'], 'No lift'), ['none', 'other'])
  assert.deepEqual(allReasons(['other'], 'No lift'), ['other'])
  assert.equal(reasonWords(['none', 'other'], 'No lift'), 'There is none; No lift')
})

test('more is added for 7 days and not after it was taken back; it is taken back once', () => {
  const now = Temporal.Instant.from('2026-05-20T12:00:00Z')
  const recorded = (days: number, taken_back_at: Temporal.Instant | null = null) => ({
    recorded_at: now.subtract({ hours: Math.round(24 * days) }),
    taken_back_at,
  })
  assert.deepEqual(whyNotAddMore(recorded(7), now), [])
  assert.equal(whyNotAddMore(recorded(7.1), now).length, 1)
  assert.equal(whyNotAddMore(recorded(1, now), now).length, 1)
  assert.deepEqual(whyNotTakeBack(recorded(400)), [])
  assert.equal(whyNotTakeBack(recorded(1, now)).length, 1)
})

test('periods: the last months with today, and calendar quarters that meet without a gap', () => {
  const today = Temporal.PlainDate.from('2026-02-28')
  assert.deepEqual(
    periodsOn(today).map(
      ({ code, words, from, until }) => `${code}: ${words}, ${from.toString()} to ${until.toString()}`,
    ),
    [
      '12: Last 12 months, 2025-03-01 to 2026-03-01',
      '6: Last 6 months, 2025-09-01 to 2026-03-01',
      '3: Last 3 months, 2025-12-01 to 2026-03-01',
      '2026-q1: January to March 2026, so far, 2026-01-01 to 2026-04-01',
      '2025-q4: October to December 2025, 2025-10-01 to 2026-01-01',
      '2025-q3: July to September 2025, 2025-07-01 to 2025-10-01',
      '2025-q2: April to June 2025, 2025-04-01 to 2025-07-01',
      '2025-q1: January to March 2025, 2025-01-01 to 2025-04-01',
    ],
  )
  assert.equal(periodAsked(today, '2025-q3').code, '2025-q3')
  for (const code of [null, '', '2024-q1', '__proto__', '3 '])
    assert.equal(periodAsked(today, code).code, '12')
})

test('filters: known names only, cut to size, and back in the address of the same search', () => {
  const query = new URLSearchParams(
    'q=hip&need=activity&near=LA1+8HM&day=mo&day=tu&day=mo&cost=free&place=x&within=',
  )
  query.append('language', ` ${'é'.repeat(100)}\u0000`)
  for (let age = 0; age < 50; age++) query.append('age', String(age))
  const filters = filtersIn(query)
  assert.deepEqual(Object.keys(filters), ['day', 'cost', 'age', 'language'])
  assert.deepEqual(filters.day, ['mo', 'tu'])
  assert.equal(filters.age?.length, 12)
  assert.equal(filters.language?.[0]?.length, 60)
  const again = sameSearch({ need: 'activity', looked_for: 'my hip & me', filters: { day: ['mo', 'tu'] } })
  assert.equal(again, 'q=my+hip+%26+me&need=activity&day=mo&day=tu')
  assert.ok(!again.includes('LA1'))
})

const inArea = (need: string, area: string | null, requests: number): AreaCount => ({
  need,
  area,
  ward: area,
  outward: null,
  requests,
})

test('gaps: every need, most often first; areas with enough; the rest as one line', () => {
  const areas: AreaCount[] = [
    { need: null, area: null, ward: null, outward: null, requests: 33 },
    inArea('bereavement', null, 31),
    inArea('bereavement', 'Quay', 20),
    inArea('bereavement', 'Moor', 8),
    inArea('bereavement', 'Bulk', 3),
    inArea('legal', null, 2),
    inArea('legal', 'Quay', 2),
  ]
  const services = [
    { need: 'bereavement', area: null, services: 4 },
    { need: 'bereavement', area: 'Moor', services: 1 },
  ]
  const reasons = [
    { need: 'bereavement', reason: 'far', requests: 7 },
    { need: 'bereavement', reason: 'none', requests: 24 },
  ]
  const rows = gapsOf({ areas, reasons, services, smallest: 8 })
  const label = needs.bereavement
  assert.deepEqual(rows.slice(0, 4), [
    {
      need: label,
      where: wholePlace,
      requests: 30,
      why: [{ reason: 'There is none', requests: 25 }],
      services: 4,
    },
    { need: label, where: 'Quay', requests: 20, why: [], services: 0 },
    { need: label, where: 'Moor', requests: 10, why: [], services: 1 },
    { need: label, where: anyOther, requests: null, why: [], services: null },
  ])
  assert.equal(rows.length, 3 + Object.keys(needs).length)
  assert.ok(!JSON.stringify(rows).includes('Bulk'))
  assert.equal(rows.filter(row => row.where === wholePlace && row.requests === null).length, 20)
  assert.deepEqual(areasShown(areas, 8), ['Quay', 'Moor'])
  assert.equal(totalOf({ areas, smallest: 8 }), 35)
})

test('a few and none look the same, so the table does not change when somebody is the first', () => {
  const table = (requests: number) =>
    gapsOf({
      areas: [inArea('bereavement', null, 20 + requests), inArea('bereavement', 'Quay', 20)].concat(
        requests === 0 ? [] : [inArea('bereavement', 'Bulk', requests), inArea('legal', null, requests)],
      ),
      reasons: requests === 0 ? [] : [{ need: 'bereavement', reason: 'far', requests }],
      services: [],
      smallest: 8,
    })
  for (const few of [1, 2]) assert.deepEqual(table(few), table(0))
})

test('a file: quotes, lines and formulas are harmless in a spreadsheet', () => {
  const file = csvOf(
    ['Need', 'n'],
    [
      ['a "b", c\nd', 5],
      ['=1+1', -5],
      ['+44', 0],
      ['@x', 1],
      ['\tx', 2],
    ],
  )
  assert.equal(file, `\uFEFFNeed,n\r\n"a ""b"", c\nd",5\r\n'=1+1,-5\r\n'+44,0\r\n'@x,1\r\n"'\tx",2\r\n`)
})
