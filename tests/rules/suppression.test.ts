/** Small numbers stay hidden: alone, in pairs that differ by a few people, in parts of a total, and in shares. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shown, shownPart, shownShare, shownWords } from '../../src/features/indicators/suppression.ts'
import { random } from '../support/random.ts'

test('0 stays, 1 to 7 is hidden, the rest is rounded to 5', () => {
  const table: [count: number, shown: number | null, words: string][] = [
    [0, 0, '0'],
    [1, null, 'fewer than 8'],
    [7, null, 'fewer than 8'],
    [8, 10, '10'],
    [12, 10, '10'],
    [13, 15, '15'],
    [17, 15, '15'],
    [1002, 1000, '1,000'],
    [1003, 1005, '1,005'],
  ]
  for (const [count, number, words] of table) {
    assert.equal(shown(count, 8), number, `${count}`)
    assert.equal(shownWords(count, 8), words, `${count}`)
  }
})

test('whatever a place sets as its smallest count, only nought is shown as nought', () => {
  for (let smallest = 2; smallest <= 20; smallest++)
    for (let count = 0; count <= 100; count++) {
      const number = shown(count, smallest)
      if (count === 0) assert.equal(number, 0)
      else if (count < smallest) assert.equal(number, null)
      else assert.ok(number !== null && number >= 5 && number % 5 === 0 && Math.abs(number - count) <= 3)
    }
})

/** Every count that would be shown like this, up to a limit: what an attacker has to consider. */
const behind = (number: number | null, most: number): number[] =>
  Array.from({ length: most + 1 }, (_, count) => count).filter(count => shown(count, 8) === number)

test('two nested counts that differ by 1 to 7 people leave at least 5 possible differences', () => {
  const chance = random(26)
  for (let tries = 0; tries < 1000; tries++) {
    const part = chance.below(200)
    const whole = part + 1 + chance.below(7)
    const differences = new Set(
      behind(shown(whole, 8), 220).flatMap(large =>
        behind(shown(part, 8), 220)
          .filter(small => small <= large)
          .map(small => large - small),
      ),
    )
    assert.ok(differences.size >= 5, `${whole} − ${part} can only be ${[...differences].join(', ')}`)
  }
})

/** The values a hidden part may have, for whoever sees the total and the other parts as they are shown. */
function possible(hidden: number, others: readonly number[]): number[] {
  const total = hidden + others.reduce((sum, other) => sum + other, 0)
  const sums = others.reduce<number[]>(
    (sums, other) => [...new Set(sums.flatMap(sum => behind(shown(other, 8), 70).map(one => sum + one)))],
    [0],
  )
  return behind(null, 7).filter(guess => sums.some(sum => shown(sum + guess, 8) === shown(total, 8)))
}

test('a hidden part is not pinned down by the total and the other part', () => {
  const chance = random(27)
  for (let tries = 0; tries < 1000; tries++) {
    const [hidden, other] = [1 + chance.below(7), chance.below(60)]
    const left = possible(hidden, [other])
    assert.ok(
      left.length >= 2 && left.includes(hidden),
      `${hidden} beside ${other} can only be ${left.join(', ')}`,
    )
  }
})

test('beside two other parts, rounding alone holds in 99 of 100: a page never lists all parts of a total', () => {
  const chance = random(28)
  const pinned = Array.from({ length: 1000 }, () =>
    possible(1 + chance.below(7), [chance.below(60), chance.below(60)]),
  ).filter(left => left.length < 2)
  assert.ok(pinned.length <= 10, `${pinned.length} of 1,000 are pinned down`)
})

/**
 * What a part that is not shown may be, for whoever sees the total, every part that is shown, and the rule. Parts that
 * are not shown are as many as there are, and two more: where something has no area, or is from elsewhere.
 */
function mayBe(parts: readonly number[], smallest: number): { least: number; most: number } {
  const range = (number: number) => {
    const all = Array.from({ length: 9 }, (_, index) => number - 4 + index)
    const fitting = all.filter(count => count >= smallest && shown(count, smallest) === number)
    return { low: Math.min(...fitting), high: Math.max(...fitting) }
  }
  const total = shown(
    parts.reduce((sum, part) => sum + part, 0),
    smallest,
  )
  const listed = parts.flatMap(part => shownPart(part, smallest) ?? [])
  const hidden = parts.length - listed.length + 2
  if (total === null || total === 0) return { least: 0, most: smallest - 1 }
  const sum = (end: 'low' | 'high') => listed.reduce((all, part) => all + range(part)[end], 0)
  const [left, over] = [range(total).low - sum('high'), range(total).high - sum('low')]
  return {
    least: Math.max(0, left - (hidden - 1) * (smallest - 1)),
    most: Math.min(smallest - 1, over),
  }
}

test('parts of a total: whatever is not shown may be nought, or may be somebody', () => {
  const chance = random(29)
  for (const smallest of [2, 5, 8])
    for (let tries = 0; tries < 2000; tries++) {
      const parts = Array.from({ length: 1 + chance.below(6) }, () => chance.below(chance.is(0.5) ? 8 : 40))
      const isHidden = parts.some(part => part > 0 && part < smallest)
      const { least, most } = mayBe(parts, smallest)
      assert.equal(least, 0, `${parts.join(', ')} of ${smallest}: somebody is given away`)
      if (isHidden) assert.ok(most >= 1, `${parts.join(', ')} of ${smallest}: nobody is left over`)
    }
})

test('of parts, nought and too few look the same', () => {
  for (const smallest of [2, 5, 8])
    for (let count = 0; count < 40; count++)
      assert.equal(shownPart(count, smallest), count < smallest ? null : shown(count, smallest))
})

test('a share is made of shown figures alone, so it tells nothing more', () => {
  for (let whole = 0; whole <= 60; whole++)
    for (let part = 0; part <= whole; part++) {
      const [top, bottom] = [shown(part, 8), shown(whole, 8)]
      const share = shownShare(part, whole, 8)
      if (top === null || bottom === null || bottom === 0) assert.equal(share, null)
      else assert.equal(share, Math.min(100, Math.round((100 * top) / bottom)))
    }
})
