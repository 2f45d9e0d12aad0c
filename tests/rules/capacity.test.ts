/** The rules of capacity: Little's law, the wait and its range, weights, who has room. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  linkWorkersNeeded,
  liveCaseload,
  suggestedPeople,
  usualPeople,
  waitAt,
  weeksOpenFrom,
  weightedCaseload,
} from '../../src/features/capacity/little.ts'
import { poissonLimits, weeksOf, type Wait } from '../../src/features/capacity/wait.ts'
import { english } from '../../src/platform/screen/words.ts'
import { fullInWords, waitInWords } from '../../src/features/capacity/words.ts'

const near = (value: number, expected: number, within = 0.005) =>
  assert.ok(Math.abs(value - expected) <= within, `${value} is not ${expected}`)

describe('Little’s law', () => {
  test('250 a year who stay 12 weeks are 58 at once (standards/domain.md 1.4)', () => {
    assert.equal(Math.round(liveCaseload(250 / 52, 12)), 58)
    assert.equal(usualPeople, 58)
    assert.equal(suggestedPeople(22.5 * 60), 35)
    assert.equal(
      Math.round(weightedCaseload({ arrivalsPerWeek: 250 / 52, weeksOpen: 12, weightEach: 2 })),
      115,
    )
  })

  test('a longer stay breaks what a shorter one could bear', () => {
    const team = { linkWorkers: 2, peopleEach: 58 }
    assert.equal(waitAt({ arrivalsPerWeek: 9, weeksOpen: 12 }, team).kind, 'steady')
    const longer = waitAt({ arrivalsPerWeek: 9, weeksOpen: 16 }, team)
    assert.equal(longer.kind, 'grows')
    near(longer.kind === 'grows' ? longer.peopleAWeek : 0, 9 - 116 / 16)
  })

  test('Erlang’s wait, as the tables have it: 5 places, 4 in them, waits 0.5541 of a stay', () => {
    const wait = waitAt({ arrivalsPerWeek: 4, weeksOpen: 1 }, { linkWorkers: 1, peopleEach: 5 })
    near(wait.kind === 'steady' ? wait.weeks : -1, 0.5541, 0.0001)
    const one = waitAt({ arrivalsPerWeek: 0.5, weeksOpen: 1 }, { linkWorkers: 1, peopleEach: 1 })
    near(one.kind === 'steady' ? one.weeks : -1, 1)
  })

  test('the fewest link workers with whom nobody waits longer than wished: one fewer is too few', () => {
    const demand = { arrivalsPerWeek: 14, weeksOpen: 13, weightEach: 1.4 }
    for (const waitWished of [0, 1, 4]) {
      const needed = linkWorkersNeeded(demand, { peopleEach: 40, waitWished: Math.max(waitWished, 0.01) })
      const at = waitAt(demand, { linkWorkers: needed, peopleEach: 40 })
      assert.ok(at.kind === 'steady' && at.weeks <= Math.max(waitWished, 0.01))
      const fewer = waitAt(demand, { linkWorkers: needed - 1, peopleEach: 40 })
      assert.ok(fewer.kind === 'grows' || fewer.weeks > waitWished)
      assert.ok(needed >= weightedCaseload(demand) / 40)
    }
  })

  test('weeks open are those of the open ones, people ÷ arrivals, where few have ended and soon', () => {
    assert.deepEqual(weeksOpenFrom({ ended: 3.1, open: 60, arrivalsPerWeek: 5 }), { weeks: 12, from: 'open' })
    assert.deepEqual(weeksOpenFrom({ ended: 14, open: 60, arrivalsPerWeek: 5 }), { weeks: 14, from: 'ended' })
    assert.deepEqual(weeksOpenFrom({ ended: null, open: 60, arrivalsPerWeek: 5 }), {
      weeks: 12,
      from: 'open',
    })
    assert.equal(weeksOpenFrom({ ended: null, open: 60, arrivalsPerWeek: 0 }), null)
  })

  test('nobody comes, nobody waits; nobody works, everybody does', () => {
    assert.deepEqual(waitAt({ arrivalsPerWeek: 0, weeksOpen: 12 }, { linkWorkers: 1, peopleEach: 58 }), {
      kind: 'steady',
      weeks: 0,
      share: 0,
    })
    assert.deepEqual(waitAt({ arrivalsPerWeek: 3, weeksOpen: 12 }, { linkWorkers: 0, peopleEach: 58 }), {
      kind: 'grows',
      peopleAWeek: 3,
      share: Infinity,
    })
  })
})

describe('the expected wait', () => {
  test('limits at 80% agree with the exact ones of the tables of chi-squared: 10 is 6.2 to 15.4', () => {
    // Half of chi-squared at 10% with 2n degrees of freedom, and at 90% with 2n + 2: 12.443 and 30.813; 4.865 and 18.549.
    for (const [count, low, high] of [
      [10, 12.443 / 2, 30.813 / 2],
      [5, 4.865 / 2, 18.549 / 2],
      [20, 29.051 / 2, 54.09 / 2],
    ] as const) {
      near(poissonLimits(count).low, low, 0.02)
      near(poissonLimits(count).high, high, 0.02)
    }
    assert.equal(poissonLimits(0).low, 0)
    near(poissonLimits(0).high, 4.605 / 2, 0.03)
  })

  test('is the wider of what those taken on waited and what the line says', () => {
    assert.deepEqual(weeksOf({ waiting: 0, takenOn: 31, quartiles: [1.2, 3.6] }), { from: 0, to: 4 })
    assert.deepEqual(weeksOf({ waiting: 12, takenOn: 31, quartiles: [2.4, 3.1] }), { from: 2, to: 6 })
    assert.deepEqual(weeksOf({ waiting: 60, takenOn: 30, quartiles: [1, 2] }), { from: 1, to: 31 })
  })

  test('fewer than five taken on say nothing', () => {
    assert.equal(weeksOf({ waiting: 3, takenOn: 4, quartiles: [1, 2] }), null)
    assert.equal(weeksOf({ waiting: 3, takenOn: 0, quartiles: null }), null)
  })

  const wait: Wait = {
    weeks: { from: 2, to: 4 },
    waiting: 12,
    takenOn: 31,
    overWeeks: 12,
    isFull: false,
    freeFrom: null,
  }

  test('stands in words, with how many it is taken from', () => {
    assert.equal(
      waitInWords(english, wait),
      'Expect to wait 2 to 4 weeks. 12 people wait now. From 31 people taken on in the last 12 weeks.',
    )
    assert.match(
      waitInWords(english, { ...wait, weeks: { from: 0, to: 1 }, waiting: 1 }),
      /^Expect to wait less than a week\. 1 person waits now\./,
    )
    assert.match(
      waitInWords(english, { ...wait, weeks: { from: 3, to: 3 }, waiting: 0 }),
      /about 3 weeks\. Nobody waits now/,
    )
    assert.equal(
      waitInWords(english, { ...wait, weeks: null, takenOn: 4, waiting: 2 }),
      'We cannot say yet how long the wait is. 2 people wait now. Taken on in the last 12 weeks: 4, which is too few to say.',
    )
  })

  test('full is said first, with a day where one is known', () => {
    assert.equal(fullInWords(english, wait), '')
    assert.equal(fullInWords(english, { ...wait, isFull: true }), 'This team is full.')
    assert.equal(
      fullInWords(english, { ...wait, isFull: true, freeFrom: Temporal.PlainDate.from('2026-05-03') }),
      'This team is full. Somebody may have room again from 3 May 2026.',
    )
  })
})
