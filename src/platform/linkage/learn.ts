/**
 * Weights learned from the records themselves, without anybody saying which pairs are the same:
 * expectation-maximisation over the patterns of levels (Dempster, Laird and Rubin 1977; for linkage Jaro 1989,
 * "Advances in Record-Linkage Methodology"). Pure: the same pairs give the same weights.
 */
import { expected, kindsOf, levelsOf, type Schema, type Weights } from './linkage.ts'

/** A pattern of levels and how many pairs have it: a hundred patterns stand for a million pairs. */
export interface Pattern {
  levels: readonly number[]
  count: number
}

/** The patterns of these pairs. */
export function patternsOf<One>(schema: Schema<One>, pairs: Iterable<readonly [One, One]>): Pattern[] {
  const counts = new Map<string, number>()
  for (const pair of pairs) {
    const key = levelsOf(schema, ...pair).join()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => ({ levels: key.split(',').map(Number), count }))
}

/**
 * What we expect counts as this share of the pairs, and as this many of them at least: a maximum a posteriori
 * estimate with a Dirichlet prior, so that neither a handful of pairs nor a hundred thousand lead it astray.
 */
const expectation = { share: 0.05, atLeast: 50 }
const mostRounds = 300
const settled = 1e-7

/** Weights for these patterns, starting from `before`: what the schema expects, or what was learned elsewhere. */
export function learn<One>(
  schema: Schema<One>,
  patterns: readonly Pattern[],
  before: Weights = expected(schema),
): Weights {
  const pairs = patterns.reduce((all, { count }) => all + count, 0)
  const worth = Math.max(expectation.atLeast, expectation.share * pairs)
  let weights = before
  for (let round = 0; round < mostRounds; round++) {
    const next = asDefined(schema, oneRound(patterns, weights, { before, worth }), before)
    const moved = next.kinds.map((share, kind) => Math.abs(share - (weights.kinds[kind] ?? 0)))
    weights = next
    if (Math.max(...moved) < settled) break
  }
  return weights
}

/** Sorts every pattern into kinds by the weights we have (E), and counts the weights anew (M). */
function oneRound(
  patterns: readonly Pattern[],
  weights: Weights,
  { before, worth }: { before: Weights; worth: number },
): Weights {
  const kinds = before.kinds.map(share => share * expectation.atLeast)
  const levels = before.levels.map(each => each.map(level => level.map(share => share * worth)))
  for (const pattern of patterns)
    for (const [kind, share] of kindsOf(weights, pattern.levels).entries()) {
      const count = share * pattern.count
      kinds[kind] = (kinds[kind] ?? 0) + count
      for (const [at, level] of pattern.levels.entries()) {
        const sums = levels[at]?.[level]
        if (sums) sums[kind] = (sums[kind] ?? 0) + count
      }
    }
  const all = kinds.reduce((sum, count) => sum + count, 0)
  return { kinds: kinds.map(count => count / all), levels: levels.map(each => sharesOf(each)) }
}

/** Of each kind, the shares of all levels make one. */
function sharesOf(levels: readonly (readonly number[])[]): number[][] {
  const all = (levels[0] ?? []).map((_, kind) => levels.reduce((sum, level) => sum + (level[kind] ?? 0), 0))
  return levels.map(level => level.map((count, kind) => count / (all[kind] ?? 1)))
}

/** Where a comparison defines a kind, its shares stay as they were. */
function asDefined<One>({ comparisons }: Schema<One>, learned: Weights, before: Weights): Weights {
  const levels = learned.levels.map((each, at) =>
    each.map((level, row) =>
      level.map((share, kind) =>
        comparisons[at]?.defines?.includes(kind) ? (before.levels[at]?.[row]?.[kind] ?? share) : share,
      ),
    ),
  )
  return { ...learned, levels }
}
