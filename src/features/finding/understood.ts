/** What a search was understood to be: the things asked, the wishes heard in them, and what was typed wrong. */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { lettersApart } from '../../platform/linkage/text.ts'
import { accessNeeds, type AccessNeed } from '../directory/facets.ts'
import { needInSentence } from '../directory/needs.ts'
import type { Setting } from './setting.ts'
import { ageSaid, ageTerm } from './age-said.ts'
import { tellingWords } from './telling.ts'
import { countsFor, everyWord, hasWords, type Term } from './terms.ts'
import { townsIn } from './towns.ts'
import { wordsOf } from './vocabulary/plain-words.ts'
import { hear, wishesIn, type Phrase, type Wish as Said } from './vocabulary/phrase.ts'
import type { Wanted } from './wanted.ts'

export interface Understood {
  /** What was wanted, with the wishes that were heard in the words. */
  wanted: Wanted
  terms: Term[]
  /** Towns and counties that were named. */
  places: string[]
  /** What is not wanted. */
  without: string[]
  /** Words that were typed wrong, and what they were taken for. */
  corrected: { typed: string; taken: string }[]
}

/** Hears what was typed. A word that neither the vocabulary nor the directory has is taken for the nearest one. */
export function understood(
  wanted: Wanted,
  phrases: readonly Phrase[],
  strange: Setting['strange'],
  say: Say = english,
): Understood {
  const first = heardIn(wanted, phrases, say)
  const corrected = corrections(first.left, strange)
  if (corrected.length === 0) return { ...first, corrected }
  const words = corrected.reduce(
    (q, { typed, taken }) => q.replace(new RegExp(`\\b${typed}\\b`, 'i'), taken),
    wanted.q,
  )
  return { ...heardIn({ ...wanted, q: words }, phrases, say), corrected }
}

/** So many different things are searched for at most. */
const mostTerms = 10

function heardIn(wanted: Wanted, phrases: readonly Phrase[], say: Say) {
  const { rest, age } = ageSaid(wanted.q)
  const { heard, left: words, without } = hear(rest, phrases)
  const towns = new Set(townsIn(wordsOf(rest)))
  const left = words.filter(word => !towns.has(word))
  const terms: Term[] = [
    ...(age === null ? [] : [ageTerm(age, say)]),
    ...heard.flatMap(phrase => termOf(phrase, tellingWords(phrase, phrases))),
    ...wanted.needs.map(need => ({
      says: needInSentence(need, say),
      words: [],
      alike: [],
      needs: [need],
      countsFor: countsFor.turn,
    })),
    ...left.map(word => ({ says: word, words: [word], alike: [], needs: [], countsFor: countsFor.leftOver })),
  ]
  return {
    wanted: withWishes(wanted, wishesIn(heard), age),
    terms: terms.filter(term => hasWords(everyWord(term)) || term.needs.length > 0).slice(0, mostTerms),
    places: [
      ...words.filter(word => towns.has(word)),
      ...(wanted.near === null ? placesSaid(rest, left) : []),
    ],
    without: without.slice(0, mostTerms),
    left,
  }
}

const beforePlace = 'in|near|around|round|from|outside|at'
const afterPlace = 'county|borough|village|estate|council|parish|valley|town'

/**
 * Words no list of towns has that stand where a place would: after “in” or “near”, before “county”, or last after a
 * comma. A service that names them is likelier the one that was meant.
 */
function placesSaid(typed: string, left: readonly string[]): string[] {
  const lastPart = wordsOf(typed.slice(typed.lastIndexOf(',') + 1)).slice(typed.includes(',') ? -4 : -1)
  const plain = wordsOf(typed).join(' ')
  const stand = (word: string) =>
    lastPart.includes(word) ||
    new RegExp(`\\b(${beforePlace}) (\\w+ )?${word}\\b|\\b${word} (\\w+ )?(${afterPlace})\\b`).test(plain)
  return left.filter(stand)
}

/** A phrase that is only a wish asks for nothing by itself. */
const termOf = ({ says, words = [], needs = [], wish }: Phrase, telling: readonly string[]): Term[] =>
  words.length + needs.length === 0 && wish
    ? []
    : [
        {
          says: says.replaceAll('*', ''),
          // The first of its words is the thing itself.
          words: [...ownWords(says), ...words.slice(0, 1)],
          alike: [...new Set([...words.slice(1), ...telling])],
          needs,
          countsFor:
            needs.length === 0 ? countsFor.audience : says.includes(' ') ? countsFor.turn : countsFor.word,
        },
      ]

/** A phrase is searched as it was said too, unless a star stands inside it. */
const ownWords = (says: string): string[] => (says.includes('*') && says.includes(' ') ? [] : [says])

/**
 * The wishes that were heard stand in the form from then on, and are heard no more while the words stay the same:
 * whoever lets go of one is not told it again.
 */
function withWishes(wanted: Wanted, said: readonly Said[], age: number | null): Wanted {
  if (wanted.heard !== null && wanted.heard === wanted.q) return wanted
  if (said.length === 0 && age === null) return { ...wanted, heard: null }
  return said.reduce(withWish, { ...wanted, age: wanted.age ?? age, heard: wanted.q })
}

/** A wish that was heard, where the form asks nothing about it. */
function withWish(wanted: Wanted, said: Said): Wanted {
  if ('cost' in said) return { ...wanted, cost: wanted.cost ?? said.cost }
  if ('peer' in said) return { ...wanted, peer: true }
  if ('open' in said) return { ...wanted, open: true }
  if ('where' in said) return { ...wanted, where: wanted.where ?? said.where }
  if ('language' in said) return { ...wanted, language: wanted.language ?? said.language }
  if ('access' in said)
    return isAccessNeed(said.access)
      ? { ...wanted, access: [...new Set([...wanted.access, said.access])] }
      : wanted
  if ('day' in said) return { ...wanted, days: [...new Set([...wanted.days, said.day])] }
  if ('days' in said) return { ...wanted, days: [...new Set([...wanted.days, ...said.days])] }
  if ('time' in said) return { ...wanted, times: [...new Set([...wanted.times, said.time])] }
  return { ...wanted, by: said.by }
}

const isAccessNeed = (word: string): word is AccessNeed => Object.hasOwn(accessNeeds, word)

/** What mistyped words most likely are: a word of the directory one letter away, or two where it is long. Short words
 * are left alone: “wife” is no fault for “wide”. */
function corrections(left: readonly string[], strange: Setting['strange']): Understood['corrected'] {
  return left.flatMap(typed => {
    const [best] = strange
      .filter(near => near.typed === typed)
      .map(({ word, services }) => ({ word, services, apart: lettersApart(typed, word) }))
      .filter(({ apart }) => typed.length >= 6 && apart <= (typed.length < 9 ? 1 : 2))
      .toSorted(
        (one, other) =>
          one.apart - other.apart ||
          other.services - one.services ||
          one.word.localeCompare(other.word, 'en-GB'),
      )
    return best ? [{ typed, taken: best.word }] : []
  })
}
