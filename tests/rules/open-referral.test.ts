/** The rules of the feed as tables: what may leave, how a page is counted, what is read, how ids and lines are made. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { csvLine } from '../../src/api/open-referral/download/csv.ts'
import { pageOf } from '../../src/api/open-referral/envelope.ts'
import { bytesIn, idOf, uuidOf } from '../../src/api/open-referral/ids.ts'
import { createMemory } from '../../src/api/open-referral/memory.ts'
import { given, pagingOf } from '../../src/api/open-referral/parameters.ts'
import { NotAnswered } from '../../src/api/open-referral/problem.ts'
import { shown } from '../../src/api/open-referral/shown.ts'
import { feesOf, costOptionsOf } from '../../src/api/open-referral/words/costs.ts'
import { placesOf } from '../../src/api/open-referral/words/locations.ts'
import { uriIn } from '../../src/api/open-referral/words/said.ts'
import type { ServiceRecord } from '../../src/features/directory/record.ts'

const service = (more: Partial<ServiceRecord> = {}): ServiceRecord => ({
  name: 'Hope',
  organisation: { name: 'Refuge', url: 'https://refuge.example' },
  ...more,
})
const hidden = { address: '9 Secret Street, Lancaster', postcode: 'LA1 1AA', isConfidential: true }

describe('what may leave', () => {
  test('a record without a secret is untouched', () => {
    const record = service({ locations: [{ address: '1 High Street' }], contacts: [{ name: 'Jo' }] })
    assert.equal(shown(record, false), record)
  })

  const telling: [field: keyof ServiceRecord, said: unknown, left: unknown][] = [
    ['locations', [hidden], []],
    ['locations', [hidden, { address: '2 Open Street' }], [{ address: '2 Open Street' }]],
    ['locations', [hidden, { postcode: 'LA1 1AA' }, { address: hidden.address }], []],
    ['contacts', [{ name: 'Jo', phone: '01524 555100' }], undefined],
    ['description', 'Come to 9 SECRET street.', undefined],
    ['description', 'Near (LA1-1AA).', undefined],
    ['description', 'In LA1, ask for Jo.', undefined],
    ['description', 'Villa 1, a safe place.', 'Villa 1, a safe place.'],
    ['areas', ['LA1', 'Lancashire'], ['Lancashire']],
    ['attributes', [{ taxonomy: 'T', code: 'c', name: 'At 9 Secret Street' }], []],
    ['schedules', [{ freq: 'WEEKLY', interval: 1, byDay: ['TU'], note: 'ring at 9 Secret Street' }], []],
    ['costs', [{ amount: 0, words: 'pay at LA1 1AA' }], []],
    ['phone', '01524 555100', '01524 555100'],
  ]
  for (const [field, said, left] of telling)
    test(`${field}: ${JSON.stringify(said)}`, () => {
      const record = service({ locations: [hidden], [field]: said })
      assert.deepEqual(shown(record, false)[field], left)
    })

  test('of what was withdrawn only the name', () => {
    assert.deepEqual(shown(service({ phone: '1', locations: [{ address: 'x' }] }), true), {
      name: 'Hope',
      organisation: { name: 'Refuge' },
    })
  })
})

describe('a page', () => {
  const counted: [
    on: number,
    total: number,
    page: number,
    expected: [pages: number, first: boolean, last: boolean],
  ][] = [
    [0, 0, 1, [0, true, true]],
    [10, 30, 1, [3, true, false]],
    [10, 30, 2, [3, false, false]],
    [10, 30, 3, [3, false, true]],
    [1, 31, 4, [4, false, true]],
    [0, 31, 9, [4, false, true]],
  ]
  for (const [on, total, page, [pages, isFirst, isLast]] of counted)
    test(`${page} of ${total}`, () => {
      const envelope = pageOf(Array.from({ length: on }), total, { page, perPage: 10 })
      assert.equal(envelope.total_pages, pages)
      assert.equal(envelope.first_page, isFirst)
      assert.equal(envelope.last_page, isLast)
      assert.equal(envelope.empty, on === 0)
      assert.equal(envelope.size, on)
    })
})

describe('what is read', () => {
  test('nothing typed is nothing asked', () => {
    assert.deepEqual(given(new URLSearchParams('search=&day= '), ['search', 'day', 'page']), {})
    assert.deepEqual(pagingOf(new URLSearchParams()), { page: 1, perPage: 50, stretch: [0, 50] })
    assert.deepEqual(pagingOf(new URLSearchParams('page=3&per_page=9999')).stretch, [1000, 1500])
  })
  test('times and days are read in each way they are written', () => {
    const read = given(new URLSearchParams('start_time=9:30&end_time=17:00:00&day=wednesday'), [
      'start_time',
      'end_time',
      'day',
    ])
    assert.deepEqual(read, { start_time: '09:30', end_time: '17:00', day: 'WE' })
  })
  for (const typed of ['page=-1', 'page=1e3', 'page=0', 'day=MON', 'search=%00', `search=${'x'.repeat(201)}`])
    test(`${typed.slice(0, 20)} is refused`, () => {
      assert.throws(() => given(new URLSearchParams(typed), ['page', 'day', 'search']), NotAnswered)
    })
})

describe('an id', () => {
  test('is the same for the same words, and a UUID of version 8', () => {
    assert.equal(idOf('a', 1), idOf('a', 1))
    assert.notEqual(idOf('a', 1), idOf('a', 2))
    for (let number = 0; number < 50; number++)
      assert.match(idOf(number), /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })
  test('is bytes and words', () => {
    const id = idOf('x')
    assert.equal(uuidOf(bytesIn(id) ?? Buffer.alloc(16)), id)
    assert.equal(bytesIn('none'), undefined)
  })
  test('of a location outlives the change of another', () => {
    const [one, two] = [{ address: '1 High Street' }, { address: '2 High Street' }]
    const ids = placesOf('s', service({ locations: [one, two] })).map(({ id }) => id)
    assert.equal(placesOf('s', service({ locations: [two] }))[0]?.id, ids[1])
    const twice = placesOf('s', service({ locations: [one, one] })).map(({ id }) => id)
    assert.equal(new Set(twice).size, 2)
  })
})

describe('money', () => {
  const said: [Partial<ServiceRecord>, fees: string | undefined, options: number][] = [
    [{}, undefined, 0],
    [{ cost: 'free' }, 'It is free', 0],
    [{ cost: 'free', costs: [{ words: 'Free' }] }, 'Free', 0],
    [{ cost: 'free', costs: [{ amount: 0 }] }, undefined, 1],
    [{ cost: 'paid', costs: [{ amount: 2, option: 'Tea' }] }, undefined, 1],
    [{ cost: 'paid', costs: [{ words: 'Two pounds' }] }, 'It costs money', 1],
    [{ costs: [{ words: 'Ask' }] }, 'Ask', 0],
    [{ cost: 'some', costs: [{ amount: 0 }, { amount: 5 }] }, undefined, 2],
  ]
  for (const [record, fees, options] of said)
    test(JSON.stringify(record), () => {
      assert.equal(feesOf(service(record)), fees)
      assert.equal(costOptionsOf('s', service(record)).length, options)
    })
})

test('a web address that the standard does not know is written so that it does, or left out', () => {
  assert.equal(uriIn('http://www.example.org/a'), 'http://www.example.org/a')
  assert.equal(uriIn('https://example.org/café'), 'https://example.org/caf%C3%A9')
  assert.equal(uriIn('javascript:alert(1)'), undefined)
  assert.equal(uriIn(undefined), undefined)
})

test('a cell of a table is quoted where it must be', () => {
  assert.equal(
    csvLine(['a', 1, true, undefined, 'b,c', 'say "x"', 'two\nlines', ' ']),
    'a,1,true,,"b,c","say ""x""","two\nlines"," "\r\n',
  )
})

describe('the memory', () => {
  const at = Temporal.Instant.from('2026-01-01T00:00:00Z')
  test('works a thing out once, also for two who ask at the same time, until the directory changes', async () => {
    const memory = createMemory()
    let times = 0
    const work = async () => (times += 1)
    const kept = memory.of(1, 'one', at)
    await Promise.all([kept.remember('x', work), kept.remember('x', work)])
    assert.equal(times, 1)
    await memory.of(1, 'one', at).remember('x', work)
    assert.equal(times, 1)
    await memory.of(1, 'two', at).remember('x', work)
    await memory.of(2, 'two', at).remember('x', work)
    assert.equal(times, 3)
  })
  test('remembers no failure, and no more than it may', async () => {
    const kept = createMemory().of(1, 'one', at)
    await assert.rejects(kept.remember('x', () => Promise.reject(new Error('away'))))
    assert.equal(await kept.remember('x', () => Promise.resolve(1)), 1)
    let times = 0
    const large = () => Promise.resolve(Buffer.alloc(10_000_000, (times += 1)))
    for (const name of ['a', 'b', 'c', 'd']) await kept.remember(name, large)
    await kept.remember('d', large)
    assert.equal(times, 4)
    await kept.remember('a', large)
    assert.equal(times, 5)
  })
})
