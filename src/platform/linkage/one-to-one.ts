/** Two lists of which each is known to hold nothing twice: each record has at most one mate in the other list. Pure. */

/**
 * The best pair first, then the best of those left. Right only where neither list has duplicates of its own:
 * a list that names a service twice would lose the second.
 */
export function oneToOne<Pair extends { one: unknown; other: unknown; probability: number }>(
  pairs: readonly Pair[],
): Pair[] {
  const taken = new Set<unknown>()
  return pairs
    .toSorted((first, second) => second.probability - first.probability)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false
      taken.add(one).add(other)
      return true
    })
}
