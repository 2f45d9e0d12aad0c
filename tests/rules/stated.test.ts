/** What somebody typed about a service, against what we say: only what differs, and nothing lost on the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsSaid } from '../../src/features/directory/checks/said.ts'
import { recordTyped, statedIn, type Typed } from '../../src/features/directory/checks/stated.ts'
import { readWebAddress } from '../../src/features/directory/checks/web-address.ts'
import { asAnswered, takenWith } from '../../src/features/directory/providers/proposal.ts'
import type { ServiceRecord } from '../../src/features/directory/record.ts'

const refuge = { address: '9 Secret Street', postcode: 'LA1 1AA', isConfidential: true }
const record: ServiceRecord = {
  name: 'The choir',
  organisation: { name: 'Halton hall', identifiers: [{ scheme: 'GB-CHC', identifier: '1' }] },
  description: 'We sing.\r\nCome. ',
  needs: ['loneliness'],
  needsFrom: 'words',
  schedules: [{ freq: 'WEEKLY', interval: 1, byDay: ['MO'], opens: '10:00', closes: '12:00' }],
  locations: [
    refuge,
    { address: '1 Hall Lane', postcode: 'LA2 3HT', x: 1, y: 2, uprn: '3', access: ['step-free'] },
  ],
}
/** The form as it comes back when nobody touched it. */
const untouched: Typed = {
  name: 'The choir',
  organisation: 'Halton hall',
  description: 'We sing.\nCome.',
  status: 'open',
  pausedUntil: null,
  alert: '',
  needs: ['loneliness'],
  phone: '',
  email: null,
  url: null,
  address: '1 Hall Lane',
  postcode: 'LA2 3HT',
  hours: 'Monday 10am to midday',
  cost: 'unknown',
  eligibility: '',
  notFor: '',
  howToJoin: '',
}

const cases: [title: string, typed: Partial<Typed>, stated: object][] = [
  ['a text', { howToJoin: 'Ring first' }, { howToJoin: 'Ring first' }],
  ['a text taken away', { description: '' }, { description: '' }],
  ['needs, chosen by somebody', { needs: ['caring'] }, { needs: ['caring'], needsFrom: '' }],
  [
    'who runs it, with their numbers',
    { organisation: 'Hall' },
    { organisation: { name: 'Hall', identifiers: [{ scheme: 'GB-CHC', identifier: '1' }] } },
  ],
  [
    'hours that are understood',
    { hours: 'Tuesday 2pm to 4pm' },
    {
      schedules: [{ freq: 'WEEKLY', interval: 1, byDay: ['TU'], opens: '14:00', closes: '16:00' }],
      hours: '',
    },
  ],
  ['hours that are not', { hours: 'When we feel like it' }, { schedules: [], hours: 'When we feel like it' }],
  ['no hours', { hours: '' }, { schedules: [], hours: '' }],
  [
    'another address: the old position goes, what is confidential stays',
    { address: '2 Hall Lane' },
    { locations: [{ address: '2 Hall Lane', postcode: 'LA2 3HT', access: ['step-free'] }, refuge] },
  ],
  ['no address', { address: '', postcode: null }, { locations: [refuge] }],
  [
    'a break',
    { status: 'paused', pausedUntil: Temporal.PlainDate.from('2027-03-01') },
    { status: 'paused', pausedUntil: '2027-03-01' },
  ],
  ['a day without a break is none', { pausedUntil: Temporal.PlainDate.from('2027-03-01') }, {}],
]

test('only what differs is stated', () => {
  for (const [title, typed, stated] of cases)
    assert.deepEqual(statedIn({ ...untouched, ...typed }, record), stated, title)
})

test('a form that nobody touched states nothing', () => assert.deepEqual(statedIn(untouched, record), {}))

test('a service typed anew has what was typed, and no empty field', () => {
  assert.deepEqual(
    recordTyped({ ...untouched, organisation: 'Halton hall', hours: '', address: '', postcode: null }),
    {
      name: 'The choir',
      organisation: { name: 'Halton hall' },
      description: 'We sing.\nCome.',
      needs: ['loneliness'],
    },
  )
})

test('fields that make one answer are answered, and taken over, together', () => {
  const fields = ['hours', 'phone', 'schedules']
  assert.deepEqual(asAnswered(fields), ['schedules', 'phone'])
  assert.deepEqual(takenWith(['schedules'], fields), ['hours', 'schedules'])
  assert.deepEqual(takenWith(['phone'], fields), ['phone'])
})

test('a web address is of the web, or not taken', () => {
  for (const typed of ['shed.example', 'https://shed.example/a?b', 'http://shed.example'])
    assert.ok('value' in readWebAddress(typed), typed)
  for (const typed of [
    'javascript:alert(1)',
    'data:text/html,x',
    'shed',
    'https://a b.example',
    'https://me@shed.example',
  ])
    assert.ok('problem' in readWebAddress(typed), typed)
})

test('a check counts for what stood there when it was made, and for nothing said since', () => {
  const at = (day: string) => Temporal.Instant.from(`2026-0${day}T12:00:00Z`)
  const list = {
    entry_id: 'a',
    source: 'A list',
    content: { name: 'The choir', phone: '1', email: 'a@hall.example' },
    changed: { phone: '2026-03-01T12:00:00Z' },
    first_said_at: at('1-01'),
    is_gone: false,
  }
  const other = {
    ...list,
    entry_id: 'b',
    source: 'Another',
    content: { phone: '2', email: 'a@hall.example' },
  }
  const check = { field: null, kind: 'staff', by_name: 'Ewan', how: 'visit', at: at('2-01') } as const
  const [name, phone, email] = fieldsSaid(
    { entries: [list, other], origins: { name: 'a', phone: 'a', email: 'a' }, checks: [check] },
    ['name', 'phone', 'email', 'url'],
  )
  assert.equal(name?.check, check)
  assert.equal(phone?.check, null)
  assert.deepEqual(phone?.others, [{ source: 'Another', value: '2' }])
  assert.deepEqual(email?.others, [])
})
