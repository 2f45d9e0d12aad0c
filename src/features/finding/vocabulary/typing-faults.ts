/** Which known word somebody meant who typed one letter wrong. Pure. */
import { lettersApart } from '../../../platform/linkage/text.ts'

/** Shorter words are too like one another. */
const shortest = 5

/**
 * The one known word that is a single letter away (left out, added, changed, or swapped with its neighbour: Damerau
 * 1964) and begins with the same letter; undefined where there is none, or more than one. Words a letter apart share
 * what is left when one letter is taken away (Garbe's symmetric delete), so nothing is compared with every word.
 */
export function faultFinder(known: readonly string[]): (word: string) => string | undefined {
  const byRest = new Map<string, Set<string>>()
  for (const word of new Set(known))
    if (isLong(word) && !word.endsWith('*'))
      for (const rest of rests(word)) byRest.set(rest, (byRest.get(rest) ?? new Set()).add(word))
  return word => {
    if (!isLong(word) || word.length > 30) return undefined
    const near = new Set(rests(word).flatMap(rest => [...(byRest.get(rest) ?? [])]))
    const right = [...near].filter(
      one => one[0] === word[0] && lettersApart(one, word) === 1 && isLikely(one, word),
    )
    return right.length === 1 ? right[0] : undefined
  }
}

/** Hands swap, double and lose letters; ears mistake a vowel. Another consonant is mostly another word: "welding". */
function isLikely(one: string, other: string): boolean {
  const differ = Array.from(one, (letter, at) => (letter === other[at] ? [] : [at])).flat()
  if (one.length !== other.length || differ.length !== 1) return true
  return differ.every(at => vowel.test(one.charAt(at)) && vowel.test(other.charAt(at)))
}

const vowel = /[aeiouy]/

const isLong = (word: string): boolean => word.length >= shortest

const rests = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]
