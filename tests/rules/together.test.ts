/** Many sources, one service: who is believed in each field, and that the answer hangs on nothing else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ServiceRecord } from '../../src/features/directory/record.ts'
import { isGone, together, type Said } from '../../src/features/directory/together.ts'

const said = (entry_id: string, content: Partial<ServiceRecord>, more: Partial<Said> = {}): Said => ({
  entry_id,
  content,
  trust: 50,
  first_said_at: '2026-01-01T00:00:00Z',
  changed: {},
  is_gone: false,
  is_whole: true,
  ...more,
})
const choir = { name: 'Halton choir', organisation: { name: 'Halton hall' } }

const cases: [
  title: string,
  entries: Said[],
  choices: object,
  phone: string | undefined,
  from: string | undefined,
][] = [
  ['one source says it all', [said('a', { ...choir, phone: '1' })], {}, '1', 'a'],
  ['what one leaves out another says', [said('a', choir), said('b', { phone: '2' })], {}, '2', 'b'],
  [
    'that there is none is believed, too',
    [said('a', { ...choir, phone: '1' }), said('b', { phone: '' }, { trust: 90, is_whole: false })],
    {},
    undefined,
    'b',
  ],
  [
    'what somebody stated stays, though the only list let the service go',
    [said('a', choir, { is_gone: true }), said('b', { phone: '2' }, { trust: 90, is_whole: false })],
    {},
    '2',
    'b',
  ],
  [
    'the more trusted is believed, though it spoke earlier',
    [
      said('a', { phone: '1' }, { trust: 90 }),
      said('b', { phone: '2' }, { changed: { phone: '2026-06-01T00:00:00Z' } }),
    ],
    {},
    '1',
    'a',
  ],
  [
    'of two trusted alike, what was said last in this field',
    [said('a', { phone: '1' }, { changed: { phone: '2026-06-01T00:00:00Z' } }), said('b', { phone: '2' })],
    {},
    '1',
    'a',
  ],
  [
    'a change in another field makes this one no fresher',
    [
      said('b', { phone: '2' }),
      said(
        'a',
        { phone: '1' },
        { changed: { url: '2026-06-01T00:00:00Z' }, first_said_at: '2025-01-01T00:00:00Z' },
      ),
    ],
    {},
    '2',
    'b',
  ],
  [
    'a choice made by hand stands above all',
    [said('a', { phone: '1' }, { trust: 90 }), said('b', { phone: '2' })],
    { phone: 'b' },
    '2',
    'b',
  ],
  [
    'a choice of somebody who no longer says it is passed over',
    [said('a', { phone: '1' }), said('b', {})],
    { phone: 'b' },
    '1',
    'a',
  ],
  [
    'a source that let it go is not heard while another stays',
    [said('a', { phone: '1' }, { trust: 90, is_gone: true }), said('b', { phone: '2' })],
    {},
    '2',
    'b',
  ],
  [
    'when all let it go, what they said last remains',
    [said('a', { phone: '1' }, { is_gone: true })],
    {},
    '1',
    'a',
  ],
  ['nobody says it', [said('a', choir)], {}, undefined, undefined],
]

for (const [title, entries, choices, phone, from] of cases)
  test(title, () => {
    for (const order of [entries, entries.toReversed()]) {
      const { content, origins } = together(order, choices)
      assert.equal(content.phone, phone)
      assert.equal(origins.phone, from)
    }
  })

test('somebody who only stated a field neither keeps a service nor lets it go', () => {
  const stated = said('b', { phone: '2' }, { trust: 90, is_whole: false })
  assert.equal(isGone([said('a', choir, { is_gone: true }), stated]), true)
  assert.equal(isGone([said('a', choir), { ...stated, is_gone: true }]), false)
  assert.equal(together([said('a', choir, { is_gone: true }), stated], {}).content.name, 'Halton choir')
})
