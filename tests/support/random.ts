/** Chance that can be told again: the same seed makes the same choices. */
export interface Chance {
  /** A whole number from 0 to one below. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  /** True this often. */
  is(share: number): boolean
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough to choose requests with. */
export function seeded(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: from => from[below(from.length)] as (typeof from)[number],
    is: share => next() < share,
  }
}
