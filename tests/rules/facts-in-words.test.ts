/** How far a service is and when it is open, in words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceWords, openingWords, type Candidate } from '../../src/features/directory/facts-in-words.ts'
import { isNeed, needLabel } from '../../src/features/directory/needs.ts'
import type { Schedule } from '../../src/features/directory/record.ts'

const weekly = (day: string, opens: string, closes: string): Schedule => ({
  freq: 'WEEKLY',
  interval: 1,
  byDay: [day],
  opens,
  closes,
})

const distances: [metres: number | null, from: Candidate['position_from'], words: string][] = [
  [null, null, 'we do not know how far it is'],
  [0, 'source', '50 m away in a straight line'],
  [124, 'source', '100 m away in a straight line'],
  [125, 'source', '150 m away in a straight line'],
  [949, 'source', '950 m away in a straight line'],
  [950, 'source', '1.0 km away in a straight line'],
  [1249, 'postcode', 'about 1.2 km away in a straight line'],
  [12_345, 'source', '12.3 km away in a straight line'],
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

test('a need is one of the list; a word that JavaScript knows is none', () => {
  assert.ok(isNeed('loneliness'))
  for (const word of ['constructor', 'toString', '__proto__', 'Loneliness', '', 'gardening']) {
    assert.ok(!isNeed(word), word)
    assert.equal(needLabel(word), word)
  }
})
