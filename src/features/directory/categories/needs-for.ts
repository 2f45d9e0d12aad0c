/** Which of our needs a service may answer, from its words and its categories, and why we think so. Pure. */
import { isNeed, type Need } from '../needs.ts'
import type { Attribute } from '../record.ts'
import { needsOfTerm } from './needs-of-terms.ts'
import { needWords, type NeedWords } from './needs-words.ts'
import { plain } from './pattern/letters.ts'
import { longestText } from './rules.ts'
import { opening, textOf } from './suggest.ts'

export interface ServiceToPlace {
  name: string
  description?: string | undefined
  attributes?: readonly Attribute[] | undefined
  /** What somebody set by hand: it stays, and is not suggested again. */
  needs?: readonly Need[] | undefined
}

export interface NeedSuggestion {
  need: Need
  confidence: 'likely' | 'possible'
  reason: string
}

/** The needs this service may answer, the likely ones first. */
export function needsFor(service: ServiceToPlace): NeedSuggestion[] {
  const byNeed = new Map<Need, NeedSuggestion>()
  const suggestions = [...fromCategories(service.attributes ?? []), ...fromWords(service)]
  for (const one of suggestions) {
    const before = byNeed.get(one.need)
    if (!before || (before.confidence === 'possible' && one.confidence === 'likely'))
      byNeed.set(one.need, one)
  }
  for (const need of service.needs ?? []) byNeed.delete(need)
  return [...byNeed.values()].toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ confidence }: NeedSuggestion): number => (confidence === 'likely' ? 0 : 1)

/** By the code of a category where we know its list, else by the words of its name. */
const fromCategories = (attributes: readonly Attribute[]): NeedSuggestion[] =>
  attributes.flatMap(attribute => {
    const reason = `because its category is “${attribute.name}”`
    const known = needsOfTerm(attribute)
    if (known) return known.map(need => ({ need, confidence: 'likely' as const, reason }))
    return fromWords({ name: attribute.name }).map(suggestion => ({ ...suggestion, reason }))
  })

function fromWords(service: ServiceToPlace): NeedSuggestion[] {
  const text = plain(textOf(service).slice(0, longestText))
  const start = service.name.length + opening
  return patterns.flatMap(({ need, pattern }) => {
    const said = saidIn(text, pattern)
    const early = said.filter(({ at }) => at < start)
    const sure = said.filter(one => one.isSure)
    const isLikely = early.some(one => one.isSure) || sure.length > 1
    if (!isLikely && sure.length === 0 && early.length === 0 && said.length < 2) return []
    const why = (sure.length > 0 ? sure : said).slice(0, 3).map(({ words }) => `“${words}”`)
    const reason = `because of ${inWords.format(why)}`
    return [{ need, confidence: isLikely ? ('likely' as const) : ('possible' as const), reason }]
  })
}

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' })

interface Said {
  words: string
  at: number
  isSure: boolean
}

/** Each of the words once, where it stands first. False friends take their letters with them. */
function saidIn(text: string, pattern: RegExp): Said[] {
  const said = new Map<string, Said>()
  for (const { 0: words, index: at, groups } of text.matchAll(pattern))
    if (groups?.['not'] === undefined && !said.has(words))
      said.set(words, { words, at, isSure: groups?.['sure'] !== undefined })
  return [...said.values()]
}

/** Our own words are finite lists, so the program's own expressions are safe for them. */
const patterns = Object.entries(needWords).flatMap(([need, words]) =>
  isNeed(need) ? [{ need, pattern: patternOf(words) }] : [],
)

function patternOf({ not, sure, maybe }: NeedWords): RegExp {
  const group = (name: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`(?<${name}>${oneOf(list)})`]
  const groups = [...group('not', not), ...group('sure', sure), ...group('maybe', maybe)]
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
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
