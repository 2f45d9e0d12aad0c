/** What a phrase of the vocabulary is, and which phrases are heard in what somebody typed. Pure. */
import type { Need } from '../../directory/needs.ts'
import { indexFor, type Heard } from './index-of-phrases.ts'
import { wordsOf } from './plain-words.ts'
import { isStopWord } from './stop-words.ts'
import { unwantedIn } from './unwanted.ts'

export interface Phrase {
  /**
   * As people say it, lower case, no accents, no punctuation: "cant get out", "lonel*" (a star at the end of a
   * word: any ending), "gas bill".
   */
  says: string
  /** Needs it speaks for. */
  needs?: readonly Need[]
  /**
   * Words services use for what is meant, searched besides what was typed: "befriending", "warm space". The first
   * is the thing itself, and stands for the phrase where somebody does not want it.
   */
  words?: readonly string[]
  /** A wish that is a filter, not a topic. */
  wish?: Wish
  /** Welsh words also change how they begin: "fanc bwyd" is heard as "banc bwyd". */
  language?: 'cy'
}

export type Day = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'

/** What a search can be narrowed by, under the names it has in an address. */
export type Wish =
  | { cost: 'free' }
  | { peer: true }
  | { open: true }
  | { where: 'online' | 'person' }
  | { access: string }
  | { language: string }
  | { day: Day }
  | { days: readonly Day[] }
  | { time: 'morning' | 'afternoon' | 'evening' }
  | { by: 'walk' | 'bus' | 'car' }

export interface Hearing {
  /** In the order they were said, each once. */
  heard: Phrase[]
  /** Words that belong to no phrase and mean something. */
  left: string[]
  /** What is not wanted: "isnt football" gives "football". */
  without: string[]
}

/**
 * Which phrases were heard, the longest first, and which words are left. What is not wanted ("no gym", "anything
 * but bingo", "dim pel-droed") is in `without`; "cant get out" and "no money" are phrases like any other.
 * Words between that say little ("my", "has", "really") are passed over, a plural is its singular, and one wrong
 * letter in a longer word is forgiven. Reads the first 60 words, in time that grows with the words alone.
 */
export function hear(typed: string, phrases: readonly Phrase[]): Hearing {
  const words = wordsOf(typed)
  const index = indexFor(phrases)
  const { wanted, without, used } = unwantedIn(words, index.heardIn(words))
  const isUsed = (at: number) => used.has(at) || wanted.some(({ from, to }) => at >= from && at < to)
  return {
    heard: [...new Set(wanted.map(({ phrase }) => phrase))],
    left: [...new Set(words.filter((word, at) => !isUsed(at) && !isStopWord(word)))],
    without: [...new Set(without)],
  }
}

/** The filters somebody wished for, as one object for each wish heard. */
export const wishesIn = (heard: readonly Phrase[]): Wish[] =>
  heard.flatMap(({ wish }) => (wish === undefined ? [] : [wish]))

/** The needs that were heard, the one said first in front. */
export const needsIn = (heard: readonly Phrase[]): Need[] => [
  ...new Set(heard.flatMap(({ needs = [] }) => needs)),
]

export type { Heard }
