/**
 * Are these two records about one thing? The model of Fellegi and Sunter (1969, "A Theory for Record Linkage",
 * Journal of the American Statistical Association 64): each comparison of two records falls on a level, and
 * each level is more usual in one kind of pair than in another. Pure.
 *
 * They knew two kinds of pair: the same, and not. We know as many as the schema names. Two services of one
 * provider share all but the name, and a model of two kinds learns that such a pair is the same.
 */

/** One way to compare two records: their names, say. */
export interface Comparison<One> {
  name: string
  /** Levels of agreement, best first, each with its expected share in each kind of pair. */
  levels: Record<string, readonly number[]>
  /** The kinds, by number, which these shares define: there they are not learned. */
  defines?: readonly number[]
  /** The level these two fall on, by its place in `levels`; -1 where one of them does not say. */
  level(one: One, other: One): number
  /** What was seen at this level, in words: "Same phone 01524 555 100". */
  words(one: One, other: One, level: number): string
}

export interface Schema<One> {
  /** The kinds of pair, "same" first, each with its expected share of the pairs that are compared. */
  kinds: Record<string, number>
  comparisons: readonly Comparison<One>[]
}

/** What was learned. */
export interface Weights {
  /** The share of each kind of pair. */
  kinds: readonly number[]
  /** For each comparison and level, its share in each kind of pair. */
  levels: readonly (readonly (readonly number[])[])[]
}

/**
 * One thing seen. Above 0 bits it is more usual among the same than among all other pairs, below 0 less; one bit
 * doubles the odds. With more than two kinds the bits do not add up to the score, which weighs each kind alone.
 */
export interface Evidence {
  about: string
  level: string
  words: string
  bits: number
}

export interface Compared {
  /** How likely it is that the two are the same, from 0 to 1. */
  probability: number
  /** The same as log2 of the odds. */
  score: number
  /** What speaks for it and against it, the weightiest first. */
  evidence: Evidence[]
}

/** The weights before anything was learned: what the schema expects. */
export const expected = <One>({ kinds, comparisons }: Schema<One>): Weights => ({
  kinds: Object.values(kinds),
  levels: comparisons.map(({ levels }) => Object.values(levels)),
})

/** The level each comparison falls on. */
export const levelsOf = <One>(schema: Schema<One>, one: One, other: One): number[] =>
  schema.comparisons.map(comparison => comparison.level(one, other))

/** How likely a pair with these levels is of each kind (Bayes). */
export function kindsOf(weights: Weights, levels: readonly number[]): number[] {
  const likely = weights.kinds.map((share, kind) =>
    levels.reduce((product, level, at) => product * (weights.levels[at]?.[level]?.[kind] ?? 1), share),
  )
  const all = sum(likely)
  return likely.map(one => one / all)
}

/** How likely two records are the same. */
export const probabilityOf = <One>(
  schema: Schema<One>,
  weights: Weights,
  pair: readonly [One, One],
): number => kindsOf(weights, levelsOf(schema, ...pair))[0] ?? 0

/** How likely two records are the same, and why. */
export function compare<One>(schema: Schema<One>, weights: Weights, pair: readonly [One, One]): Compared {
  const levels = levelsOf(schema, ...pair)
  const [same = 0, ...others] = kindsOf(weights, levels)
  const evidence = schema.comparisons.flatMap((comparison, at): Evidence[] => {
    const level = levels[at] ?? -1
    const name = Object.keys(comparison.levels)[level]
    if (name === undefined) return []
    const words = comparison.words(...pair, level)
    return [
      {
        about: comparison.name,
        level: name,
        words,
        bits: bitsOf(weights, weights.levels[at]?.[level] ?? []),
      },
    ]
  })
  return {
    probability: same,
    score: Math.log2(same / sum(others)),
    evidence: evidence.toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits)),
  }
}

/** Fellegi and Sunter's weight of a level: log2 of its share among the same over its share among all others. */
function bitsOf({ kinds }: Weights, [same = 1, ...others]: readonly number[]): number {
  const rest = kinds.slice(1)
  return Math.log2((same * sum(rest)) / sum(others.map((share, at) => share * (rest[at] ?? 0))))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
