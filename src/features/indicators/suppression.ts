/**
 * Small numbers are never shown: nobody may work out who somebody is from a count. Pure.
 * Method of the national hospital publications (quality.md S26): 0 stays, 1 to 7 is hidden, everything else
 * is rounded to 5, and a rate is made from the rounded figures only.
 */

/** A count as it may be shown: a number, or null where it is too small to show. Only nought is shown as nought. */
export function shown(count: number, smallest: number): number | null {
  if (count === 0) return 0
  return count < smallest ? null : Math.max(5, Math.round(count / 5) * 5)
}

/** The words for a count: "35", or "fewer than 8". */
export function shownWords(count: number, smallest: number): string {
  const number = shown(count, smallest)
  return number === null ? `fewer than ${smallest}` : number.toLocaleString('en-GB')
}

/** A share of two counts in whole per cent, from what may be shown of them; null where that is not known. */
export function shownShare(part: number, whole: number, smallest: number): number | null {
  const top = shown(part, smallest)
  const bottom = shown(whole, smallest)
  return top === null || bottom === null || bottom === 0
    ? null
    : Math.min(100, Math.round((100 * top) / bottom))
}

/**
 * A count that is one of many parts of a total which is shown, too: nought and too few look the same. So what the
 * total leaves over belongs to any of the parts, and to those that are not listed: no part is given back by it
 * (secondary suppression without choosing whom to hide; held by tests/rules/suppression.test.ts).
 */
export const shownPart = (count: number, smallest: number): number | null =>
  count < smallest ? null : shown(count, smallest)
