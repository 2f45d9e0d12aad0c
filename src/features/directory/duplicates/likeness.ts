/** How much two lists of words share, weighed by what the words tell: "library" little, "Fanshawe" much. Pure. */
import { jaroWinkler, lettersApart } from '../../../platform/linkage/text.ts'
import type { Word } from './comparable.ts'

export interface Likeness {
  /** The same words, in whatever order or spacing. */
  isSame: boolean
  /** Each word has its mate, with typing faults. */
  isNearly: boolean
  /** Shared bits of all bits: 1 when the words are the same. */
  whole: number
  /** Shared bits of the shorter list's: 1 when one lies within the other. */
  within: number
}

/** How alike two lists of words are. */
export function likeness(one: readonly Word[], other: readonly Word[]): Likeness {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const mates = new Map<Word, Word>()
  let shared = 0
  let isExact = true
  for (const word of short) {
    const [mate, alike] = mateOf(word, long, mates)
    if (!mate) continue
    mates.set(mate, word)
    // A word with a typing fault is rare, and must not seem to tell more than the word that was meant.
    shared += alike * Math.min(word.bits, mate.bits)
    isExact &&= alike === 1
  }
  const mated = (word: Word) => mates.get(word)?.bits ?? word.bits
  const words = new Set(mates.values())
  const longBits = long.reduce((sum, word) => sum + Math.min(word.bits, mated(word)), 0)
  const shortBits = short.reduce((sum, word) => sum + (words.has(word) ? 0 : word.bits), 0) + shared
  const isWhole = mates.size === long.length && mates.size === short.length
  return {
    isSame: (isWhole && isExact) || joined(one) === joined(other),
    isNearly: isWhole,
    whole: shared / Math.max(1e-9, shortBits + longBits - shared),
    within: shared / Math.max(1e-9, Math.min(shortBits, longBits)),
  }
}

const joined = (words: readonly Word[]): string => words.map(({ word }) => word).join('')

/** The word most like this one among those not taken, and how alike they are. */
function mateOf(word: Word, others: readonly Word[], taken: ReadonlyMap<Word, Word>): [Word | null, number] {
  let best: [Word | null, number] = [null, 0]
  for (const other of others) {
    const alike = taken.has(other) ? 0 : alikeness(word, other)
    if (alike > best[1]) best = [other, alike]
    if (alike === 1) break
  }
  return best
}

/** Equal; or one begins the other ("comm", "community"); or with one fault of typing. */
function alikeness(one: Word, other: Word): number {
  const [mine, theirs] = [one.word, other.word]
  if (mine === theirs) return 1
  if (one.hasDigit || other.hasDigit) return 0
  const shorter = Math.min(mine.length, theirs.length)
  if (shorter >= 3 && (mine.startsWith(theirs) || theirs.startsWith(mine))) return almost
  return shorter >= 5 && Math.abs(mine.length - theirs.length) <= 2 && isTypingFault(mine, theirs)
    ? almost
    : 0
}

const almost = 0.9

/** Most faults are not in the first letter; where it is, all the rest must agree. */
const isTypingFault = (one: string, other: string): boolean =>
  one[0] === other[0]
    ? jaroWinkler(one, other) >= 0.93
    : one.at(-1) === other.at(-1) && lettersApart(one, other) <= 1
