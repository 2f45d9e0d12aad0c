/** The needs that relevance is measured with are sound: well formed, in two fixed halves, never copied, and answered. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { directories, lists } from '../../bench/evaluate/relevance/directories.ts'
import { halfOf, type Answer, type Half } from '../../bench/evaluate/relevance/asked.ts'
import type { Outcome } from '../../bench/evaluate/relevance/outcomes.ts'
import { figuresOf, missesOf } from '../../bench/evaluate/relevance/relevance.ts'
import { everything, set } from '../../bench/evaluate/relevance/set/all.ts'
import { isNeed, needs } from '../../src/features/directory/needs.ts'
import { readPostcode } from '../../src/features/people/contact-details.ts'
import { readFiles } from '../support/reading.ts'
import { sharedData } from '../support/shared-data.ts'

const all = everything()

/** Numbers of those at fault, never their words: a failure must not show whoever tunes what is in the unseen half. */
const at = (isWrong: (one: (typeof all)[number]) => boolean): number[] =>
  all.flatMap((one, index) => (isWrong(one) ? [index] : []))

describe('the set of needs', () => {
  test('has at least 150, at least 75 in each half, and something for every need', () => {
    const inHalf = (half: Half) => all.filter(one => halfOf(one) === half).length
    assert.ok(all.length >= 150)
    assert.ok(inHalf('tuning') >= 75 && inHalf('unseen') >= 75)
    assert.deepEqual(Object.keys(set).toSorted(), Object.keys(needs).toSorted())
    assert.deepEqual(
      Object.keys(set).filter(need => !isNeed(need) || set[need].length < 5),
      [],
    )
  })

  test('says nothing twice, and always something', () => {
    const plain = all.map(({ words }) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    assert.equal(new Set(plain).size, plain.length)
    assert.deepEqual(
      at(({ words }) => words.trim() !== words || words.length < 4 || words.length > 120),
      [],
    )
  })

  test('writes every postcode as it is kept, and asks near a place wherever nearness is the answer', () => {
    const isWritten = (postcode: string) => {
      const read = readPostcode(postcode)
      return 'value' in read && read.value === postcode
    }
    assert.deepEqual(
      at(({ near }) => near !== undefined && !isWritten(near)),
      [],
    )
    assert.deepEqual(
      at(({ near, answers }) => near === undefined && answers.some(answer => 'kilometres' in answer)),
      [],
    )
  })

  test('has an answer to each, in a source that is read, and no key twice', () => {
    const keys = (answers: readonly Answer[]) =>
      answers.flatMap(answer => ('keys' in answer ? answer.keys.map(key => `${answer.source} ${key}`) : []))
    assert.deepEqual(
      at(
        ({ answers }) =>
          answers.length === 0 ||
          answers.some(
            answer => !(answer.source in directories) || ('keys' in answer && answer.keys.length === 0),
          ) ||
          new Set(keys(answers)).size !== keys(answers).length,
      ),
      [],
    )
  })

  test('is halved by the words alone, for good', () => {
    const halves = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map(words =>
      halfOf({ words }),
    )
    assert.deepEqual(halves.join(' '), 'tuning unseen unseen tuning tuning tuning unseen unseen')
  })
})

describe('what is printed', () => {
  const outcome = (half: Half, rank: number): Outcome => ({
    asked: { words: `asked in the ${half} half`, need: 'food', answers: [] },
    half,
    rank,
    first: 'The wrong one',
  })

  test('names what the tuning half misses, and nothing of the unseen half', () => {
    const lines = missesOf([outcome('tuning', 6), outcome('tuning', 5), outcome('unseen', Infinity)])
    assert.deepEqual(lines, ['food: “asked in the tuning half”', '  stands at 6; first came The wrong one'])
    const figures = figuresOf([outcome('tuning', 1), outcome('unseen', Infinity)])
    assert.ok(!JSON.stringify(figures).includes('asked in'))
  })

  test('is held when nine in ten of the unseen half have a right one in the first five, whatever the tuning half', () => {
    const ten = (ranks: number[]) =>
      figuresOf([outcome('tuning', Infinity), ...ranks.map(rank => outcome('unseen', rank))])
    assert.ok(ten([1, 1, 1, 1, 2, 3, 4, 5, 5, 6]).every(({ isHeld }) => isHeld))
    assert.ok(ten([1, 1, 1, 1, 2, 3, 4, 5, 6, 6]).some(({ isHeld }) => !isHeld))
    const [, , , inFive, first, reciprocal] = ten([1, 2, 4, Infinity])
    assert.equal(inFive?.value, '0.750 (3 of 4)')
    assert.equal(first?.value, '0.250 (1 of 4)')
    assert.equal(reciprocal?.value, '0.438 (n = 4)')
  })
})

describe('in the shared directories', () => {
  test('every service that is named is there, and no need is a copy of an entry', async t => {
    if (!sharedData(t, 'directories')) return
    const known = new Set<string>()
    const runs = new Set<string>()
    for (const { source, files } of lists()) {
      if (source === undefined) continue
      const { entries } = await readFiles(...files)
      assert.ok(entries.length > 0, source)
      for (const { key, content } of entries) {
        known.add(`${source} ${key}`)
        for (const run of runsOf(`${content.name}. ${content.description ?? ''}`)) runs.add(run)
      }
    }
    const isThere = (answer: Answer) =>
      'keys' in answer
        ? answer.keys.every(key => known.has(`${answer.source} ${key}`))
        : 'beginning' in answer
          ? [...known].some(one => one.startsWith(`${answer.source} ${answer.beginning}`))
          : true
    assert.deepEqual(
      at(({ answers }) => !answers.every(isThere)),
      [],
    )
    assert.deepEqual(
      at(({ words }) => runsOf(words).some(run => runs.has(run))),
      [],
    )
  })
})

/** Every five words that follow each other. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '))
}
