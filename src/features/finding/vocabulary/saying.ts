/** How the lists of phrases are written: several ways to say one thing, and the words services have for it. Pure. */
import type { Need } from '../../directory/needs.ts'
import type { Phrase, Wish } from './phrase.ts'
import { plainPhrase } from './plain-words.ts'

/**
 * One phrase for each way to say it, with commas between them; a bar parts words that stand for each other:
 * "lost my husband|wife" is two phrases. `words` are those of services, the thing itself first.
 */
export const saying =
  (...needs: readonly Need[]) =>
  (ways: string, words = '', also: readonly Need[] = []): Phrase[] => {
    const meant = [...new Set([...needs, ...also])]
    const searched = [...new Set(list(words))]
    return waysOf(ways).map(says => ({
      says,
      ...(meant.length > 0 && { needs: meant }),
      ...(searched.length > 0 && { words: searched }),
    }))
  }

/** The same for things to do, where what was said is the thing itself and so the first word searched. */
export const naming =
  (...needs: readonly Need[]) =>
  (ways: string, words = ''): Phrase[] =>
    waysOf(ways).flatMap(says => saying(...needs)(says, `${says.replaceAll('*', '')}, ${words}`))

/** The same in Welsh; the words of services are English, because most entries are, and Welsh where they may be. */
export const inWelsh = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.map(phrase => ({ ...phrase, language: 'cy' }))

/** Written as its language is, and heard without accents. */
export const plainly = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.map(phrase => ({ ...phrase, says: plainPhrase(phrase.says) }))

/** Ways to wish for something that a search can be narrowed by. */
export const wishing = (ways: string, wish: Wish, words = ''): Phrase[] =>
  saying()(ways, words).map(phrase => ({ ...phrase, wish }))

const list = (words: string): string[] =>
  words
    .split(',')
    .map(word => word.trim().replace(/\s+/g, ' '))
    .filter(word => word !== '')

const waysOf = (ways: string): string[] => list(ways).flatMap(way => eachOf(way.split(' ')))

const eachOf = (words: readonly string[]): string[] =>
  words
    .reduce<string[][]>(
      (so, word) => so.flatMap(before => word.split('|').map(one => [...before, one])),
      [[]],
    )
    .map(way => way.join(' '))
