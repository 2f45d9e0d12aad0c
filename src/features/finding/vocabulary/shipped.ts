/** The phrases that come with the program. A place adds its own and switches off what is wrong there. Pure. */
import type { Need } from '../../directory/needs.ts'
import { english } from './english/english.ts'
import type { Phrase } from './phrase.ts'
import { wordsOf } from './plain-words.ts'
import { polish } from './polish/polish.ts'
import { urdu } from './urdu/urdu.ts'
import { welsh } from './welsh/welsh.ts'

/** English and Welsh: what everybody in a place may say, whatever language a page is in. */
export const shipped: readonly Phrase[] = [...english, ...welsh]

const alsoIn = new Map<string, readonly Phrase[]>([
  ['pl', [...shipped, ...polish]],
  ['ur', [...shipped, ...urdu]],
])

/** What is heard of somebody who reads this language: one list for each. */
export const shippedIn = (language: string): readonly Phrase[] => alsoIn.get(language) ?? shipped

const bySays = new Map(shipped.map(phrase => [phrase.says, phrase]))

/** The shipped phrase that says this; undefined where none does. */
export const shippedAs = (says: string): Phrase | undefined => bySays.get(says)

/** The shipped phrases that say or search all of these words, of one need or of all. */
export function shippedLike(find: string, need: Need | null): readonly Phrase[] {
  const wanted = wordsOf(find)
  return shipped.filter(({ says, needs = [], words = [] }) => {
    if (need !== null && !needs.includes(need)) return false
    return wanted.every(word => says.includes(word) || words.some(one => one.includes(word)))
  })
}
