/** Whether what somebody searched for may be kept: nothing that may name somebody is. Pure. */
import { hear } from '../vocabulary/phrase.ts'
import { shipped } from '../vocabulary/shipped.ts'
import { sameAs, wordsOf } from '../vocabulary/plain-words.ts'
import { isStopWord } from '../vocabulary/stop-words.ts'

const longest = 100

const known = new Set(shipped.flatMap(({ says }) => says.replaceAll('*', '').split(' ').map(sameAs)))
const isKnown = (word: string): boolean => isStopWord(word) || known.has(sameAs(word))

/** "my name is", "she is called": a name comes next. */
const introduces = /\b(name is|names|called|known as|surname|fy enw|enw i)\b/i
const titled = /\b(mr|mrs|mister|dr)\b/i

/**
 * No digits (telephone, postcode, NHS number, date of birth, house), no e-mail or web address, no title before a
 * name, nothing after "my name is", and no word with a capital that is not the first, unless it is a word
 * of the vocabulary ("PIP", "Tuesday"). A name in small letters looks like any word: that is why counts of what
 * the public searched are shown from three on only, and all is let go after 90 days.
 */
export function mayKeep(typed: string): boolean {
  if (/\p{N}|@|www\.|https?:/u.test(typed)) return false
  if (introduces.test(typed) || titled.test(typed)) return false
  const [, ...later] = typed.match(/[\p{L}\p{M}'’]+/gu) ?? []
  return later.every(word => !/\p{Lu}/u.test(word) || wordsOf(word).every(isKnown))
}

/** The words as they are kept: plain, at most 100 letters, whole words. Empty where nothing is kept, or was said. */
export function wordsToKeep(typed: string): string {
  if (!mayKeep(typed)) return ''
  const words = wordsOf(typed)
  while (words.join(' ').length > longest) words.pop()
  const { heard, left, without } = hear(typed, shipped)
  return heard.length + left.length + without.length === 0 ? '' : words.join(' ')
}
