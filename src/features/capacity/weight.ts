/**
 * How much of a link worker one person takes, from 1 to 5: a planning aid, never about the worth of a person, and seen
 * by nobody but those who plan (standards/domain.md 2.6). Nothing ticked is 1; nobody has to tick anything. Pure.
 */

export const factors = {
  needs: 'Several needs at once',
  communication: 'An interpreter, or more time to talk',
  dependants: 'Children or others who depend on them',
  agencies: 'Several agencies are involved',
  home: 'Visits at home',
  readiness: 'Not sure yet that they want this',
} as const
export type Factor = keyof typeof factors
export const factorKeys = Object.keys(factors) as Factor[]

export const isFactor = (word: string): word is Factor => Object.hasOwn(factors, word)

/** What each factor adds. */
export type Weights = Record<Factor, number>

/** Until a place says otherwise: each adds one. No standard tool was found (standards/domain.md 2.6). */
export const shippedWeights: Weights = {
  needs: 1,
  communication: 1,
  dependants: 1,
  agencies: 1,
  home: 1,
  readiness: 1,
}
export const mostPerFactor = 3
export const heaviest = 5

/** What one support weighs. */
export const weightOf = (ticked: readonly string[], weights: Weights): number =>
  Math.min(heaviest, 1 + ticked.filter(isFactor).reduce((sum, factor) => sum + weights[factor], 0))

/** So many supports with these factors. */
export interface Ticked {
  factors: readonly string[]
  supports: number
}

/** What all supports of a link worker weigh together. */
export const loadOf = (supports: readonly Ticked[], weights: Weights): number =>
  supports.reduce((sum, { factors: ticked, supports: count }) => sum + count * weightOf(ticked, weights), 0)
