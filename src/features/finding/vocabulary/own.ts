/** A place's own phrase: what it may say and mean, and why not. Pure. */
import type { Need } from '../../directory/needs.ts'
import { isStopWord } from './stop-words.ts'

export interface OwnPhrase {
  says: string
  needs: readonly Need[]
  words: readonly string[]
}

export const longest = { says: 60, words: 500 }
const mostWords = 8
const mostTerms = 20
/** More than anybody reads through; the shipped ones are about 4,500. */
export const mostPhrases = 2_000

/** Why a phrase cannot be said like this (already in plain words). */
export function whyNotSay(says: string): string[] {
  const words = says.split(' ').filter(word => word !== '')
  const spoken = words.map(word => word.replace('*', ''))
  if (spoken.join('') === '') return ['Write what people say in letters']
  if (words.length > mostWords) return [`What people say must be ${mostWords} words or fewer`]
  if (words.some(word => word.endsWith('*') && word.length < 4))
    return ['Write at least 3 letters before a star']
  if (spoken.every(isStopWord))
    return ['Everybody says these words, whatever they look for. Add the word that tells what is meant']
  return []
}

/** The words of services, from how they were typed: one a line, or with commas between them. */
export const termsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map(term => term.trim().replace(/\s+/g, ' ').toLowerCase())
      .filter(term => term !== ''),
  ),
]

/** Why services’ words cannot be like this. */
export function whyNotSearch(terms: readonly string[]): string[] {
  if (terms.length > mostTerms) return [`Write ${mostTerms} words or fewer`]
  const odd = terms.find(term => !/^[\p{L}\p{M}\p{N}'’&/ -]{2,40}$/u.test(term))
  return odd === undefined ? [] : ['Write words of 2 to 40 letters, one a line']
}

/** Why a phrase means nothing yet. */
export const whyNotMean = ({ needs, words }: Pick<OwnPhrase, 'needs' | 'words'>): string[] =>
  needs.length + words.length === 0 ? ['Select a need, or write words that services use'] : []

export const whyNotAdd = (already: number): string[] =>
  already < mostPhrases
    ? []
    : [`There are ${mostPhrases.toLocaleString('en-GB')} phrases already. Take one away first`]
