/** What somebody does not want: "no gym", "anything but bingo", "dim pel-droed". Pure. */
import type { Heard } from './index-of-phrases.ts'
import { isStopWord } from './stop-words.ts'

/** Ways to say no, as plain words, the longer first. */
const noes = [
  'anything except',
  'anything but',
  'anything apart from',
  'apart from',
  'except for',
  'except',
  'other than',
  'rather than',
  'instead of',
  'not into',
  'not keen on',
  'not interested in',
  'dont like',
  'dont want',
  'dont enjoy',
  'didnt like',
  'cant stand',
  'hate',
  'without',
  'isnt',
  'arent',
  'not',
  'no',
  'nothing to do with',
  'ar wahan i',
  'ddim yn hoffi',
  'ddim eisiau',
  'nid yw n',
  'heblaw am',
  'heblaw',
  'heb',
  'dim',
  'ddim',
  'nid',
]
  .map(no => no.split(' '))
  .toSorted((one, other) => other.length - one.length)

/** May stand between the no and what is not wanted. */
const between = new Set(
  'a an the any another more involving about on in at doing playing going to y yr yn i r n'.split(' '),
)
/** "no football or rugby" */
const goesOn = new Set(['or', 'nor', 'na', 'neu'])

/** What people are without and wish they were not: "no garden" is not a wish to avoid gardens. */
const missed = new Set(
  `money cash income savings pension benefits work job family friends husband wife partner mum dad son daughter kids
  children child company visitors neighbours car lift transport bus internet wifi broadband phone computer laptop
  food meals heating gas electric electricity light water hot cooker fridge bed furniture clothes home house roof
  garden sleep energy appetite confidence motivation purpose hope help support papers passport visa english welsh
  arian ffrindiau teulu gwaith car bwyd gwres trydan cartref`.split(/\s+/),
)

export interface Wanted {
  wanted: Heard[]
  without: string[]
  /** Which words said no. */
  used: Set<number>
}

/** Parts the phrases that were heard into what is wanted and what is not. */
export function unwantedIn(words: readonly string[], heard: readonly Heard[]): Wanted {
  const unwanted = new Set<Heard>()
  const without: string[] = []
  const used = new Set<number>()
  const inPhrase = new Set(heard.flatMap(({ from, to }) => range(from, to)))
  for (let at = 0; at < words.length; at++) {
    const no = inPhrase.has(at) ? undefined : noes.find(one => one.every((word, i) => words[at + i] === word))
    if (!no) continue
    let next = at + no.length
    for (;;) {
      while (between.has(words[next] ?? '') && !heard.some(({ from }) => from === next)) next++
      const phrase = heard.find(({ from }) => from === next)
      const word = words[next]
      if (phrase && isAThing(phrase) && !missed.has(word ?? '')) {
        unwanted.add(phrase)
        without.push(nameOf(phrase))
        for (const place of range(at, phrase.to)) used.add(place)
        next = phrase.to
      } else if (phrase || word === undefined || isStopWord(word) || missed.has(word)) break
      else {
        without.push(word)
        for (const place of range(at, next + 1)) used.add(place)
        next++
      }
      if (!goesOn.has(words[next] ?? '')) break
      next++
    }
    at = Math.max(at, next - 1)
  }
  return { wanted: heard.filter(one => !unwanted.has(one)), without, used }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** Something to do, or a way it is done, that can be left out; a need cannot: "no housing" asks for it. */
const isAThing = ({ phrase: { needs = [] } }: Heard): boolean =>
  needs.length === 0 || needs.some(need => need === 'activity' || need === 'purpose')

const nameOf = ({ phrase: { says, words } }: Heard): string => words?.[0] ?? says.replaceAll('*', '')
