/**
 * Which categories the words of a service speak for, and which words. Pure.
 * These are suggestions: what somebody has set by hand stays, and is not suggested again.
 */
import { ruleReader, type Found } from './rules.ts'
import { above, type Term } from './term.ts'

/** What is read of a service. */
export interface ServiceWords {
  name: string
  description?: string | undefined
  /** The codes it has already. */
  has?: readonly string[]
}

export interface Suggestion {
  code: string
  name: string
  /** Likely: the words stand in the name, or where the description begins. */
  confidence: 'likely' | 'possible'
  /** The words of the service, in small letters. */
  words: string
  reason: string
}

/**
 * What a service mainly does stands in its name or first sentence. Chosen on every second of the 576 charities whose
 * categories were set by hand; bench/evaluate/categories.ts prints how well it does on the others.
 */
export const opening = 150

/** The rules of a taxonomy, made ready once for many services. */
export interface TermRules {
  terms: ReadonlyMap<string, Term>
  /** What each rule says: that its term is meant, or that it is not. */
  says: readonly { code: string; isExcept: boolean }[]
  read: (text: string) => Found[]
}

export function rulesOf(terms: readonly Term[]): TermRules {
  const rules = terms.flatMap(({ code, rule, except }) => [
    ...(rule === undefined ? [] : [{ code, isExcept: false, pattern: rule }]),
    ...(rule === undefined || except === undefined ? [] : [{ code, isExcept: true, pattern: except }]),
  ])
  return {
    terms: new Map(terms.map(term => [term.code, term])),
    says: rules,
    read: ruleReader(rules.map(({ pattern }) => pattern)),
  }
}

/** The text of a service: its name, so that no words run from it into the description, and the description. */
export const textOf = ({ name, description = '' }: ServiceWords): string => `${name}. ${description}`

/** The categories these words speak for, the likely ones first. Where one stands below another, only the lower. */
export function suggestTerms(service: ServiceWords, { terms, says, read }: TermRules): Suggestion[] {
  const found = read(textOf(service)).flatMap(({ rule, ...words }) => {
    const said = says[rule]
    return said ? [{ ...said, ...words }] : []
  })
  const not = new Set(found.filter(({ isExcept }) => isExcept).map(({ code }) => code))
  const meant = found.filter(({ code, isExcept }) => !isExcept && !not.has(code))
  const covered = new Set(meant.flatMap(({ code }) => above(code, terms)))
  const known = new Set(service.has)
  return meant
    .filter(({ code }) => !covered.has(code) && !known.has(code))
    .toSorted((one, other) => one.at - other.at)
    .map(({ code, words, at }) => ({
      code,
      name: terms.get(code)?.name ?? code,
      confidence: at < service.name.length + opening ? ('likely' as const) : ('possible' as const),
      words,
      reason: `because of “${words}”`,
    }))
}
