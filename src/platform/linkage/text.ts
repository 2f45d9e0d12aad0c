/** How alike two words are. Pure. */

/** Jaro's similarity with Winkler's weight for a common beginning (Winkler 1990): 1 is equal, 0 nothing alike. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1
  const jaro = jaroOf(one, other)
  let beginning = 0
  while (beginning < 4 && beginning < one.length && one[beginning] === other[beginning]) beginning++
  return jaro + beginning * 0.1 * (1 - jaro)
}

function jaroOf(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1)
  const taken = Array.from({ length: other.length }, () => false)
  const matches: string[] = []
  for (let at = 0; at < one.length; at++)
    for (let near = Math.max(0, at - reach); near < Math.min(other.length, at + reach + 1); near++)
      if (!taken[near] && one[at] === other[near]) {
        taken[near] = true
        matches.push(one.charAt(at))
        break
      }
  if (matches.length === 0) return 0
  const others = other.split('').filter((_, at) => taken[at])
  const swapped = matches.filter((letter, at) => letter !== others[at]).length / 2
  const found = matches.length
  return (found / one.length + found / other.length + (found - swapped) / found) / 3
}

/** How many letters must be added, left out, changed or swapped with their neighbour (Damerau 1964). */
export function lettersApart(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const isEqual = one[row - 1] === other[column - 1]
      let fewest = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isEqual ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        fewest = Math.min(fewest, (before[column - 2] ?? 0) + 1)
      next.push(fewest)
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}
