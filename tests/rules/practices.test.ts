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
    unaware: 7,
    overridden: 3,
    reasons: { capacity: 7, died: 1, 'no-agreement': 3, age: 2 },
  })
})

const counts = (referrals: number, returned: number, unaware = 0): Counts => ({
  referrals,
  accepted: 0,
  returned,
  noCapacity: 0,
  declined: 0,
  unaware,
  overridden: 0,
  reasons: {},
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
    [counts(40, 0, 12), counts(400, 0, 10), 'visit', 'they did not know'],
  ]
  for (const [own, others, kind, why] of table)
    test(`${kind}: ${why}`, () => assert.equal(verdictOn(own, others, 8).kind, kind))

  test('it says what it is made from', () =>
    assert.deepEqual(verdictOn(counts(41, 16), counts(199, 21), 8), {
      kind: 'visit',
      because: [
        'About 15 of 40 referrals came back for a reason other than capacity (38%). In the other practices together it was about 20 of 200.',
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
      const [a, b, c, d] = [chance.below(120), chance.below(60), chance.below(390), chance.below(60)]
      assert.deepEqual(
        verdictOn(counts(a, b), counts(c, d), 8),
        verdictOn(counts(near(a), near(b)), counts(near(c), near(d)), 8),
      )
    }
  })
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
