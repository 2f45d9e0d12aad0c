/** The learning of weights, the blocks and the groups: right on what is known, the same every time. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { blocksFrom } from '../../src/platform/linkage/blocks.ts'
import { groupsOf } from '../../src/platform/linkage/groups.ts'
import { learn, patternsOf } from '../../src/platform/linkage/learn.ts'
import {
  compare,
  expected,
  type Comparison,
  type Schema,
  type Weights,
} from '../../src/platform/linkage/linkage.ts'
import { oneToOne } from '../../src/platform/linkage/one-to-one.ts'
import { jaroWinkler, lettersApart } from '../../src/platform/linkage/text.ts'
import { random } from '../support/random.ts'

/** A record here is the list of levels its pair falls on, so that the truth of every level is known. */
type Levels = readonly number[]

const comparison = (at: number, levels: Comparison<Levels>['levels']): Comparison<Levels> => ({
  name: `comparison ${at}`,
  levels,
  level: one => one[at] ?? -1,
  words: (_one, _other, level) => `level ${level}`,
})

/** What we expect is deliberately not what is true. */
const guess = { agree: [0.7, 0.2], nearly: [0.15, 0.2], differ: [0.15, 0.6] }
const schema: Schema<Levels> = {
  kinds: { same: 0.3, other: 0.7 },
  comparisons: [comparison(0, guess), comparison(1, guess), comparison(2, guess), comparison(3, guess)],
}
const truth: Weights = {
  kinds: [0.12, 0.88],
  levels: [
    [
      [0.9, 0.05],
      [0.06, 0.05],
      [0.04, 0.9],
    ],
    [
      [0.8, 0.01],
      [0.15, 0.04],
      [0.05, 0.95],
    ],
    [
      [0.6, 0.1],
      [0.3, 0.2],
      [0.1, 0.7],
    ],
    [
      [0.95, 0.3],
      [0.03, 0.2],
      [0.02, 0.5],
    ],
  ],
}

/** Pairs of known kind: `missing` of them do not say at one comparison. */
function pairsOf(weights: Weights, many: number, missing = 0.1): [Levels, Levels][] {
  const chance = random(7)
  const pick = (shares: readonly number[]) => {
    let rest = chance.below(1e6) / 1e6
    return Math.max(
      0,
      shares.findIndex(share => (rest -= share) < 0),
    )
  }
  return Array.from({ length: many }, () => {
    const kind = pick(weights.kinds)
    const levels = weights.levels.map(each =>
      chance.is(missing) ? -1 : pick(each.map(level => level[kind] ?? 0)),
    )
    return [levels, levels]
  })
}

describe('expectation-maximisation', () => {
  const off = (found: Weights) => {
    const flat = ({ kinds, levels }: Weights) => [...kinds, ...levels.flat(2)]
    const each = flat(found).map((share, at) => Math.abs(share - (flat(truth)[at] ?? 0)))
    return { furthest: Math.max(...each), mean: each.reduce((sum, one) => sum + one, 0) / each.length }
  }

  test('finds the weights from which unlabelled pairs were made, near as what is expected still weighs', t => {
    const found = off(learn(schema, patternsOf(schema, pairsOf(truth, 60_000))))
    t.diagnostic(`off by ${found.mean.toFixed(3)} in the mean, ${found.furthest.toFixed(3)} at most`)
    assert.ok(off(expected(schema)).mean > 0.12, 'What we expect is not what is true')
    assert.ok(found.mean < 0.035 && found.furthest < 0.1)
  })

  test('finds them closely where what is expected is right', t => {
    const found = off(learn(schema, patternsOf(schema, pairsOf(truth, 60_000)), truth))
    t.diagnostic(`off by ${found.mean.toFixed(3)} in the mean, ${found.furthest.toFixed(3)} at most`)
    assert.ok(found.furthest < 0.02)
  })

  test('says the same of the same pairs, in whatever order they come', () => {
    const pairs = pairsOf(truth, 3000)
    const by = (some: typeof pairs) => learn(schema, patternsOf(schema, some))
    assert.deepEqual(by(random(3).shuffled(pairs)), by(pairs))
  })

  test('a handful of pairs does not overturn what is expected', () => {
    const odd = Array.from({ length: 5 }, (): [Levels, Levels] => [
      [2, 0, 0, 0],
      [2, 0, 0, 0],
    ])
    const { levels } = learn(schema, patternsOf(schema, odd))
    assert.ok((levels[0]?.[0]?.[0] ?? 0) > 0.6, 'Agreement is still usual among the same')
  })

  test('where a comparison defines a kind, its shares are not learned', () => {
    const defined = {
      ...schema,
      comparisons: schema.comparisons.map((each, at) => (at === 0 ? { ...each, defines: [1] } : each)),
    }
    const { levels } = learn(defined, patternsOf(defined, pairsOf(truth, 3000)))
    assert.deepEqual(
      levels[0]?.map(level => level[1]),
      [0.2, 0.2, 0.6],
    )
    assert.notEqual(levels[0]?.[0]?.[0], 0.7)
  })

  test('two kinds take two services of one provider for one; three do not', () => {
    const kinds: Weights = {
      kinds: [0.05, 0.25, 0.7],
      levels: [
        [
          [0.9, 0.03, 0.03],
          [0.05, 0.07, 0.07],
          [0.05, 0.9, 0.9],
        ],
        ...[1, 2, 3].map(() => [
          [0.95, 0.9, 0.03],
          [0.03, 0.05, 0.07],
          [0.02, 0.05, 0.9],
        ]),
      ],
    }
    const three = { agree: [0.7, 0.6, 0.2], nearly: [0.15, 0.2, 0.2], differ: [0.15, 0.2, 0.6] }
    const names = { agree: [0.7, 0.03, 0.2], nearly: [0.15, 0.07, 0.2], differ: [0.15, 0.9, 0.6] }
    const withSiblings: Schema<Levels> = {
      kinds: { same: 0.2, siblings: 0.2, other: 0.6 },
      comparisons: [{ ...comparison(0, names), defines: [1] }, ...[1, 2, 3].map(at => comparison(at, three))],
    }
    const pairs = pairsOf(kinds, 30_000)
    const sibling: [Levels, Levels] = [
      [2, 0, 0, 0],
      [2, 0, 0, 0],
    ]
    const by = (of: Schema<Levels>) => compare(of, learn(of, patternsOf(of, pairs)), sibling).probability
    assert.ok(by(schema) > 0.9, 'By two kinds it is surely the same')
    assert.ok(by(withSiblings) < 0.1, 'By three it is not')
  })
})

test('a score is the odds, and evidence adds up to them where there are two kinds', () => {
  const { score, probability, evidence } = compare(schema, truth, [
    [0, 2, -1, 0],
    [0, 2, -1, 0],
  ])
  const bits = evidence.reduce((sum, one) => sum + one.bits, Math.log2(0.12 / 0.88))
  assert.equal(score.toFixed(6), bits.toFixed(6))
  assert.equal(probability.toFixed(6), (1 / (1 + 2 ** -score)).toFixed(6))
  assert.deepEqual(
    evidence.map(({ about }) => about),
    ['comparison 1', 'comparison 0', 'comparison 3'],
  )
})

describe('blocks', () => {
  const chance = random(11)
  const records = Array.from({ length: 800 }, () =>
    Array.from({ length: 4 }, () => `key ${chance.below(300)}`),
  )

  test('hold exactly the records with the key', () => {
    const blocks = blocksFrom(records, 1000)
    for (const keys of records.slice(0, 60)) {
      const expected = records.flatMap((other, at) => (other.some(key => keys.includes(key)) ? [at] : []))
      assert.deepEqual(
        [...blocks.candidates(keys)].toSorted((one, other) => one - other),
        expected,
      )
    }
    assert.equal(blocks.candidates(['nowhere']).size, 0)
  })

  test('one that is too large is left out', () => {
    const blocks = blocksFrom([['rare', 'usual'], ['rare', 'usual'], ['usual']], 2)
    assert.deepEqual([...blocks.candidates(['rare', 'usual'])], [0, 1])
    assert.equal(blocks.size('usual'), 3)
  })
})

describe('groups', () => {
  const link = (one: number, other: number, probability: number) => ({ one, other, probability })

  test('three records of one are one group', () => {
    assert.deepEqual(
      groupsOf([link(0, 1, 0.9), link(1, 2, 0.8)], () => 3),
      [[0, 1, 2]],
    )
  })

  test('one doubtful pair does not chain two groups together', () => {
    const scores = (one: number, other: number) => (one < 2 === other < 2 ? 8 : one + other === 3 ? 1 : -5)
    const links = [link(0, 1, 0.99), link(2, 3, 0.99), link(1, 2, 0.66)]
    assert.deepEqual(groupsOf(links, scores), [
      [0, 1],
      [2, 3],
    ])
  })
})

test('of two lists without duplicates, each record has one mate: the likeliest', () => {
  const pair = (one: string, other: string, probability: number) => ({ one, other, probability })
  const pairs = [pair('a', 'x', 0.8), pair('a', 'y', 0.9), pair('b', 'y', 0.85), pair('b', 'x', 0.7)]
  assert.deepEqual(oneToOne(pairs), [pair('a', 'y', 0.9), pair('b', 'x', 0.7)])
})

test('how alike words are', () => {
  // The published examples of Winkler 1990.
  for (const [one, other, expected] of [
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
  ] as const)
    assert.equal(jaroWinkler(one, other).toFixed(3), expected.toFixed(3))
  for (const [one, other, expected] of [
    ['natter', 'nattr', 1],
    ['natter', 'nattre', 1],
    ['natter', 'batter', 1],
    ['', 'abc', 3],
  ] as const)
    assert.equal(lettersApart(one, other), expected)
})
