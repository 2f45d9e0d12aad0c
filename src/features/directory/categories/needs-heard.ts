/** Which of the words that speak for our needs stand in a text, and where. Pure. */
import { isNeed, type Need } from '../needs.ts'
import { needWords, type NeedWords } from './needs-words.ts'
import { plain } from './pattern/letters.ts'

interface Said {
  words: string
  at: number
  isSure: boolean
}

/**
 * The needs that a plain text speaks for, each of their words once, where it stands first. False friends take
 * their letters with them.
 */
export function heardIn(text: string): { need: Need; words: Said[] }[] {
  const heard = patterns.map(({ need }) => ({ need, words: new Map<string, Said>(), end: 0 }))
  for (const { index: at } of text.matchAll(/[\p{L}\p{N}]+/gu))
    for (const which of whoseWordBegins.get(beginning(text.slice(at, at + 3))) ?? []) {
      const [one, pattern] = [heard[which], patterns[which]?.pattern]
      if (!one || !pattern || at < one.end) continue
      pattern.lastIndex = at
      const found = pattern.exec(text)
      if (!found) continue
      one.end = pattern.lastIndex
      const [words] = found
      if (found.groups?.['not'] === undefined && !one.words.has(words))
        one.words.set(words, { words, at, isSure: found.groups?.['sure'] !== undefined })
    }
  return heard.map(({ need, words }) => ({ need, words: [...words.values()] }))
}

/** Our own words are finite lists, so the program's own expressions are safe for them. */
const patterns = Object.entries(needWords).flatMap(([need, words]) =>
  isNeed(need) ? [{ need, pattern: patternOf(words) }] : [],
)

function patternOf({ not, sure, maybe }: NeedWords): RegExp {
  const group = (name: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`(?<${name}>${oneOf(list)})`]
  const groups = [...group('not', not), ...group('sure', sure), ...group('maybe', maybe)]
  return new RegExp(`(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'uy')
}

/** The longest first, so that "food bank" is found whole. */
function oneOf(list: readonly string[]): string {
  return list
    .toSorted((one, other) => other.length - one.length)
    .map(word =>
      plain(word)
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll('*', '\\p{L}*')
        .replaceAll(' ', '[ -]'),
    )
    .join('|')
}

const beginning = (text: string): string => text.replaceAll('-', ' ')

/** The first three letters of each word to the patterns that have it: few are tried at few places of a text. */
const whoseWordBegins = new Map<string, number[]>()
for (const [which, { need }] of patterns.entries()) {
  const { not, sure, maybe } = needWords[need as keyof typeof needWords]
  for (const start of new Set([...not, ...sure, ...maybe].map(word => beginning(plain(word).slice(0, 3)))))
    whoseWordBegins.set(start, [...(whoseWordBegins.get(start) ?? []), which])
}
