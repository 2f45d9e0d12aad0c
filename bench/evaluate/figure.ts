/** A figure of an evaluation: what was measured against known truth, what it must hold, and whether it does. */

export interface Figure {
  what: string
  /** The figure with the counts beside it: "0.974 (1,365 of 1,402)". */
  value: string
  /** "at least 0.90"; empty where it is printed to be known, and holds nothing. */
  hold: string
  isHeld: boolean
}

/** A share that must be at least so much; printed only where nothing is asked of it. */
export function share(what: string, part: number, [whole, least]: [whole: number, least?: number]): Figure {
  const value = whole === 0 ? 0 : part / whole
  return {
    what,
    value: `${value.toFixed(3)} (${number(part)} of ${number(whole)})`,
    hold: least === undefined ? '' : `at least ${least.toFixed(2)}`,
    isHeld: least === undefined || value >= least,
  }
}

/** A measure that must be below a limit. */
export const below = (
  what: string,
  measured: number,
  [limit, unit]: [limit: number, unit: string],
): Figure => ({
  what,
  value: `${number(measured)} ${unit}`,
  hold: `below ${number(limit)} ${unit}`,
  isHeld: measured < limit,
})

/** A figure that holds nothing. */
export const printed = (what: string, value: string): Figure => ({ what, value, hold: '', isHeld: true })

export const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 0 })
