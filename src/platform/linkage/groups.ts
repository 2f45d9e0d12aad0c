/**
 * Records that belong together, from pairs that may: three records of one person are one question, not three. Pure.
 */

export interface Link {
  one: number
  other: number
  probability: number
}

/**
 * The likeliest pair first. Two groups become one when all their records, each weighed with each, speak for it
 * (the sum of the scores is above 0): so one doubtful pair does not chain strangers together, and a record that
 * says little is kept with those it fits. Greedy correlation clustering (Bansal, Blum and Chawla 2004).
 */
export function groupsOf(
  links: readonly Link[],
  scoreOf: (one: number, other: number) => number,
): number[][] {
  const groups = new Map<number, number[]>()
  const groupOf = (record: number): number[] => {
    const group = groups.get(record) ?? [record]
    groups.set(record, group)
    return group
  }
  const likeliestFirst = links.toSorted(
    (first, second) =>
      second.probability - first.probability || first.one - second.one || first.other - second.other,
  )
  for (const { one, other } of likeliestFirst) {
    const [mine, theirs] = [groupOf(one), groupOf(other)]
    if (mine === theirs || !speakForIt(mine, theirs, scoreOf)) continue
    for (const record of theirs) {
      mine.push(record)
      groups.set(record, mine)
    }
  }
  return [...new Set(groups.values())].filter(group => group.length > 1)
}

/** Bits. No single pair weighs more: a certainty comes from many fields that were never quite independent. */
const most = 12

function speakForIt(
  mine: readonly number[],
  theirs: readonly number[],
  scoreOf: (one: number, other: number) => number,
): boolean {
  let sum = 0
  for (const one of mine)
    for (const other of theirs) sum += Math.max(-most, Math.min(most, scoreOf(one, other)))
  return sum > 0
}
