/** Comparing practices: what counts, when a visit is suggested, and that no hidden number can be read from it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shownPart } from '../../src/features/indicators/suppression.ts'
import { countsOf, type Counts, type Tally } from '../../src/features/guidelines/practices/practice.ts'
import { cellsOf, compared } from '../../src/features/guidelines/practices/table.ts'
import { verdictOn } from '../../src/features/guidelines/practices/visit.ts'
import { random } from '../support/random.ts'

const tally = (status: string, why: string | null, referrals: number, overridden = 0): Tally => ({
  practice: 'p',
  quarter: '2026-10-01',
  status,
  why,
  referrals,
  overridden,
})

test('capacity is counted apart, and nobody learns from a death', () => {
  const counts = countsOf([
    tally('accepted', null, 10, 2),
    tally('sent', null, 5),
    tally('returned', 'capacity', 7),
    tally('returned', 'died', 1),
    tally('returned', 'no-agreement', 3, 1),
    tally('returned', 'age', 2),
    tally('declined', 'unaware', 4),
    tally('declined', null, 6),
  ])
  assert.deepEqual(counts, {
    referrals: 38,
    accepted: 10,
    returned: 5,
    noCapacity: 7,
    declined: 10,
    unaware: 4,
    overridden: 3,
    reasons: { capacity: 7, died: 1, 'no-agreement': 3, age: 2 },
  })
})

const counts = (referrals: number, returned: number, notAgreed = 0, unaware = 0): Counts => ({
  referrals,
  accepted: 0,
  returned,
  noCapacity: 0,
  declined: 0,
  unaware,
  overridden: 0,
  reasons: { 'no-agreement': notAgreed },
})

describe('when a visit is suggested', () => {
  const table: [own: Counts, others: Counts, kind: string, why: string][] = [
    [counts(40, 16), counts(200, 20), 'visit', '38% against 10%'],
    [counts(40, 16), counts(200, 40), 'nothing', '38% is less than twice 20%'],
    [counts(40, 10), counts(80, 10), 'nothing', 'exactly twice is not above twice'],
    [counts(40, 7), counts(400, 0), 'nothing', 'fewer than 8 came back: hidden'],
    [counts(16, 16), counts(400, 8), 'too few', 'sent too few'],
    [counts(40, 40), counts(16, 0), 'too few', 'all others sent too few'],
    [counts(40, 40), counts(0, 0), 'too few', 'there is no other'],
    [counts(0, 0), counts(400, 8), 'too few', 'sent none'],
    [counts(40, 10), counts(25, 0), 'nothing', 'what is hidden elsewhere may be 7 of 25'],
    [counts(40, 10), counts(400, 0), 'visit', 'what is hidden elsewhere may be 7 of 400'],
    [counts(40, 0, 12, 9), counts(400, 0, 10, 9), 'visit', 'they did not know'],
    [counts(40, 0, 12, 7), counts(400, 0, 10, 9), 'nothing', 'one part of “did not know” is hidden'],
    [counts(40, 0, 7, 12), counts(400, 0, 10, 9), 'nothing', 'the other part is hidden'],
    [counts(40, 0, 12, 9), counts(50, 0, 0, 0), 'nothing', 'each part hidden elsewhere may be 7 of 50'],
  ]
  for (const [own, others, kind, why] of table)
    test(`${kind}: ${why}`, () => assert.equal(verdictOn(own, others, 8).kind, kind))

  test('it says what it is made from', () =>
    assert.deepEqual(verdictOn(counts(41, 16), counts(199, 21), 8), {
      kind: 'visit',
      because: [
        'About 15 of 40 referrals came back for a reason other than capacity (38%).',
        'That is more than twice as often as in the other practices together.',
      ],
    }))

  test('counts that are shown alike are judged alike', () => {
    const chance = random(5)
    for (let tries = 0; tries < 2000; tries++) {
      const near = (count: number) => {
        const alike = Array.from({ length: 400 }, (_, one) => one).filter(
          one => shownPart(one, 8) === shownPart(count, 8),
        )
        return alike[chance.below(alike.length)] ?? count
      }
      const [own, others] = [chance.below(120), chance.below(390)]
      const [a, b, c] = [chance.below(60), chance.below(30), chance.below(30)]
      const [d, e, f] = [chance.below(60), chance.below(30), chance.below(30)]
      assert.deepEqual(
        verdictOn(counts(own, a, b, c), counts(others, d, e, f), 8),
        verdictOn(counts(near(own), near(a), b, c), counts(near(others), near(d), near(e), near(f)), 8),
      )
    }
  })
})

test('no hidden number comes back by subtraction: every count of the others, and every part, stays hidden', () => {
  const practice = { organisation_id: 'p', name: 'Practice p', self_referral: 'yes' as const }
  const others = { ...practice, organisation_id: 'q', name: 'Practice q' }
  const at = (organisation_id: string, ...tallies: Tally[]) =>
    tallies.map(one => ({ ...one, practice: organisation_id }))
  const cells = (declined: number, elsewhere: number) =>
    compared(
      [practice, others],
      [
        ...at('p', tally('accepted', null, 40 - declined), tally('returned', 'no-agreement', 20)),
        ...at('p', tally('declined', 'unaware', declined)),
        ...at('q', tally('accepted', null, 90 - elsewhere), tally('returned', 'age', elsewhere)),
      ],
      8,
    ).map(row => cellsOf(row, 8))
  const [first] = cells(0, 0)
  assert.match(first?.['May need a visit'] ?? '', /About 20 of 60 .* more than twice as often/)
  assert.equal(first?.['Did not know'], 'Not shown')
  assert.match(first?.['Why they came back'] ?? '', /20/)
  for (let declined = 0; declined < 8; declined++)
    for (let elsewhere = 0; elsewhere < 8; elsewhere++) {
      const accepted = { Accepted: '' }
      assert.deepEqual(
        cells(declined, elsewhere).map(row => ({ ...row, ...accepted })),
        cells(0, 0).map(row => ({ ...row, ...accepted })),
      )
    }
})

test('no cell shows a number from 1 to 7, whatever was counted', () => {
  const chance = random(6)
  const outcomes: [string, string | null][] = [
    ['accepted', null],
    ['returned', 'age'],
    ['returned', 'capacity'],
    ['returned', 'no-agreement'],
    ['declined', 'unaware'],
    ['sent', null],
  ]
  for (let tries = 0; tries < 500; tries++) {
    const practices = ['p', 'q', 'r'].map(id => ({
      organisation_id: id,
      name: `Practice ${id}`,
      self_referral: 'yes' as const,
    }))
    const tallies = practices.flatMap(({ organisation_id }) =>
      outcomes.map(([status, why]) => ({
        ...tally(status, why, chance.below(tries % 2 === 0 ? 9 : 40)),
        practice: organisation_id,
      })),
    )
    for (const row of compared(practices, tallies, 8)) {
      const words = Object.values(cellsOf(row, 8)).join(' ¶ ')
      assert.doesNotMatch(words.replaceAll(/\d+%/g, ''), /(?<!\d)[1-7](?!\d)/, words)
    }
  }
})
