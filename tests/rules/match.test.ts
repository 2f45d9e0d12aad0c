/** Which service comes first, and why it is suggested, in words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  countsAs,
  distanceWords,
  inOrder,
  openingWords,
  reasonsFor,
  type Candidate,
} from '../../src/features/directory/match.ts'
import { isNeed, needLabel } from '../../src/features/directory/needs.ts'
import type { Schedule } from '../../src/features/directory/record.ts'
import { random } from '../support/random.ts'

const service = (name: string, distance: number | null, cost: Candidate['cost'] = 'free'): Candidate => ({
  service_id: `id of ${name}`,
  name,
  organisation_name: 'Somebody',
  needs: ['loneliness'],
  cost,
  distance,
  position_from: 'source',
  content: {},
})

const weekly = (day: string, opens: string, closes: string): Schedule => ({
  freq: 'WEEKLY',
  interval: 1,
  byDay: [day],
  opens,
  closes,
})

const orders: [title: string, services: Candidate[]][] = [
  ['nearer first', [service('far but first in the alphabet', 200), service('a', 300)]],
  ['free counts as 500 m nearer', [service('free', 699), service('paid', 200, 'paid')]],
  ['but not more', [service('paid', 199, 'paid'), service('free', 700)]],
  ['an unknown cost counts as one', [service('free', 699), service('unknown', 200, 'unknown')]],
  ['an unknown distance comes last', [service('z', 90_000, 'paid'), service('a', null)]],
  ['the same distance: by name', [service('Allotment', 200), service('Bingo', 200)]],
  ['both unknown: by name', [service('Allotment', null), service('Bingo', null, 'paid')]],
]
for (const [title, services] of orders)
  test(`order: ${title}`, () => {
    assert.deepEqual(inOrder(services), services)
    assert.deepEqual(inOrder(services.toReversed()), services)
  })

test('the order is total and stable: however 40 services come in, they come out the same', () => {
  const chance = random(3)
  const services = Array.from({ length: 40 }, (_, number) => ({
    ...service(
      chance.pick(['Café', 'Cafe', 'cafe', 'Choir', 'Ålesund club', '']),
      chance.pick([null, 0, 100, 600]),
      chance.pick(['free', 'paid', 'some', 'unknown']),
    ),
    service_id: `id ${number}`,
  }))
  const first = inOrder(services)
  for (let tries = 0; tries < 200; tries++) assert.deepEqual(inOrder(chance.shuffled(services)), first)
  assert.ok(
    first.every((one, index) => index === 0 || countsAs(one) >= countsAs(first[index - 1] as Candidate)),
  )
})

const distances: [metres: number | null, from: Candidate['position_from'], words: string][] = [
  [null, null, 'we do not know how far it is'],
  [0, 'source', '50 m from home in a straight line'],
  [124, 'source', '100 m from home in a straight line'],
  [125, 'source', '150 m from home in a straight line'],
  [949, 'source', '950 m from home in a straight line'],
  [950, 'source', '1.0 km from home in a straight line'],
  [1249, 'postcode', 'about 1.2 km from home in a straight line'],
  [12_345, 'source', '12.3 km from home in a straight line'],
]
for (const [distance, position_from, words] of distances)
  test(`${distance ?? 'unknown'} m is “${words}”`, () =>
    assert.equal(distanceWords({ distance, position_from }), words))

test('a service that is farther is never said to be nearer', () => {
  const said = (distance: number) => {
    const [, number, unit] =
      /([\d.]+) (km|m)/.exec(distanceWords({ distance, position_from: 'source' })) ?? []
    return Number(number) * (unit === 'km' ? 1000 : 1)
  }
  for (let metres = 1; metres < 5000; metres++) assert.ok(said(metres) >= said(metres - 1), `${metres} m`)
})

test('opening hours are told in the order of the week, and what is not known is said', () => {
  assert.equal(
    openingWords({ schedules: [weekly('SU', '10:00', '12:00'), weekly('MO', '09:00', '17:00')] }),
    'open Monday 9am to 5pm, Sunday 10am to midday',
  )
  assert.equal(openingWords({}), 'we do not know when it is open: ask')
})

test('why a service is suggested, each fact in words', () => {
  assert.deepEqual(reasonsFor(service('Choir', null, 'unknown'), 'loneliness'), [
    'It helps with loneliness and connection',
    'we do not know how far it is',
    'we do not know the cost: ask',
    'we do not know when it is open: ask',
  ])
})

test('a need is one of the list; a word that JavaScript knows is none', () => {
  assert.ok(isNeed('loneliness'))
  for (const word of ['constructor', 'toString', '__proto__', 'Loneliness', '', 'gardening']) {
    assert.ok(!isNeed(word), word)
    assert.equal(needLabel(word), word)
  }
})
