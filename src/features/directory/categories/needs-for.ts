/** Which of our needs a service may answer, from its words and its categories, and why we think so. Pure. */
import type { Need } from '../needs.ts'
import type { Attribute } from '../record.ts'
import { needsOfTerm } from './needs-of-terms.ts'
import { heardIn } from './needs-heard.ts'
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
  const start = service.name.length + opening
  return heardIn(plain(textOf(service).slice(0, longestText))).flatMap(({ need, words: said }) => {
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
