/**
 * How long will somebody wait who is referred today, as far as we can know it? Pure. Two answers, and the wider of both:
 *   those taken on lately waited so long (the middle half of them);
 *   those who wait now, over the rate at which people are taken on (Little's law), with the range that chance gives
 *   a count in 8 of 10 cases: Byar's approximation to the Poisson limits at 80% (Breslow and Day, 1987, section 2.3).
 * It is what to expect, and no promise: at 95% the upper end is one that hardly anybody reaches.
 */

/** So few were taken on that nothing can be said. */
export const fewest = 5
export const overWeeks = 12

export interface Wait {
  /** Whole weeks; null when too little is known. */
  weeks: { from: number; to: number } | null
  waiting: number
  takenOn: number
  overWeeks: number
  /** Nobody in the team can take on one more now. */
  isFull: boolean
  /** When the first of them may again, where a day is known. */
  freeFrom: Temporal.PlainDate | null
}

export interface Counted {
  waiting: number
  takenOn: number
  /** The quarter and three quarters of the weeks they had waited; null where nobody was. */
  quartiles: readonly [low: number, high: number] | null
}

/** One in ten lies beyond it on each side (the standard normal distribution). */
const z = 1.2816

/** Within which, in 8 of 10 cases, the true number lies that chance made this count of. */
export function poissonLimits(count: number): { low: number; high: number } {
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
  const next = count + 1
  return { low: Math.max(0, low), high: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3 }
}

export function weeksOf({ waiting, takenOn, quartiles }: Counted): Wait['weeks'] {
  if (takenOn < fewest || quartiles === null) return null
  const { low, high } = poissonLimits(takenOn)
  return {
    from: Math.floor(Math.min(quartiles[0], (waiting / high) * overWeeks)),
    to: Math.ceil(Math.max(quartiles[1], (waiting / low) * overWeeks)),
  }
}
