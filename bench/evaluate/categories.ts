/** How well categories and needs suggested from words agree with those that people set by hand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { needsFor } from '../../src/features/directory/categories/needs-for.ts'
import { needsOfTerm } from '../../src/features/directory/categories/needs-of-terms.ts'
import { plain } from '../../src/features/directory/categories/pattern/letters.ts'
import { rulesOf, suggestTerms, textOf } from '../../src/features/directory/categories/suggest.ts'
import { readTaxonomy } from '../../src/features/directory/categories/taxonomy.ts'
import { above, type Term } from '../../src/features/directory/categories/term.ts'
import type { Figure } from './figure.ts'

type Cells = Record<string, string>

interface Charity {
  name: string
  description: string
  /** What people set. */
  set: string[]
}

const csv = (path: string): Cells[] =>
  parse(readFileSync(path, 'utf8'), { columns: true, bom: true }) as Cells[]

/** Figures from a folder with ukcat.csv and charities_northwest_ni.csv (UK Charity Activity Tags, CC BY 4.0). */
export function evaluateCategories(folder: string): Figure[] {
  const rows = csv(join(folder, 'ukcat.csv'))
  const read = readTaxonomy(
    Object.keys(rows[0] ?? {}),
    rows.map((cells, index) => ({ number: index + 2, cells })),
  )
  const terms = read.terms
  const withRule = rows.filter(row => row['Regular expression'] !== '').length
  const taken = terms.filter(term => term.rule !== undefined).length
  const charities = csv(join(folder, 'charities_northwest_ni.csv')).map(charityOf)
  return [
    {
      what: 'Rules of UKCAT that can be run safely',
      value: `${taken} of ${withRule} (${terms.length} terms)`,
      hold: 'all',
      isHeld: taken === withRule && taken > 0,
    },
    ...agreementOfTerms(terms, charities),
    ...agreementOfNeeds(charities),
    speed(terms, charities),
  ]
}

const charityOf = ({ name = '', activities = '', objects = '', UKCAT = '' }: Cells): Charity => ({
  name,
  description: `${activities} ${objects}`,
  set: UKCAT.split(';').filter(code => code !== ''),
})

/** The half of which nothing was chosen: the other half decided where a description stops beginning. */
const unseen = (charities: readonly Charity[]) => charities.filter((_, index) => index % 2 === 1)

function agreementOfTerms(terms: readonly Term[], charities: readonly Charity[]): Figure[] {
  const rules = rulesOf(terms)
  const top = (code: string) => above(code, rules.terms).at(-1) ?? code
  const said = new Map(charities.map(charity => [charity, suggestTerms(charity, rules)]))
  const every = (charity: Charity) => (said.get(charity) ?? []).map(({ code }) => code)
  const likely = (charity: Charity) =>
    (said.get(charity) ?? []).filter(({ confidence }) => confidence === 'likely').map(({ code }) => code)
  const naive = allRules(terms)
  const at = (
    what: string,
    of: readonly Charity[],
    codes: (charity: Charity) => readonly string[],
  ): Figure[] => [
    printed(`${what}, exact`, agreement(of.map(one => [one.set, codes(one)]))),
    printed(`${what}, top level`, agreement(of.map(one => [one.set.map(top), codes(one).map(top)]))),
  ]
  return [
    ...at('Categories, every rule as it stands (baseline)', charities, naive),
    ...at('Categories, all suggestions', charities, every),
    ...at('Categories, baseline on the unseen half', unseen(charities), naive),
    ...at('Categories, likely ones on the unseen half', unseen(charities), likely),
  ]
}

/** What UKCAT's own program does: each expression by itself, and a term with each that fits. */
function allRules(terms: readonly Term[]): (charity: Charity) => string[] {
  const tried = terms.flatMap(({ code, rule, except }) =>
    rule === undefined
      ? []
      : [
          {
            code,
            rule: new RegExp(rule, 'i'),
            except: except === undefined ? null : new RegExp(except, 'i'),
          },
        ],
  )
  return charity => {
    const text = plain(textOf(charity))
    return tried.filter(({ rule, except }) => rule.test(text) && !except?.test(text)).map(({ code }) => code)
  }
}

/** The needs that hand-set categories stand for, against the needs that the words alone speak for. */
function agreementOfNeeds(charities: readonly Charity[]): Figure[] {
  const pairs = unseen(charities).map(charity => [needsSet(charity), needsFor(charity)] as const)
  return [
    printed(
      'Needs from our own words, against hand-set categories, unseen half',
      agreement(pairs.map(([set, said]) => [set, said.map(({ need }) => need)])),
    ),
    printed(
      'Needs, likely ones on the unseen half',
      agreement(
        pairs.map(([set, said]) => [
          set,
          said.filter(({ confidence }) => confidence === 'likely').map(({ need }) => need),
        ]),
      ),
    ),
  ]
}

const needsSet = ({ set }: Charity) => set.flatMap(code => needsOfTerm({ taxonomy: 'UKCAT', code }) ?? [])

const printed = (what: string, value: string): Figure => ({ what, value, hold: 'printed', isHeld: true })

/** Precision and recall over all pairs of what was set and what was said; n counts what was set. */
function agreement(pairs: readonly (readonly [set: readonly string[], said: readonly string[]])[]): string {
  let [both, set, said] = [0, 0, 0]
  for (const [one, other] of pairs) {
    const [byHand, byWords] = [new Set(one), new Set(other)]
    both += byHand.intersection(byWords).size
    set += byHand.size
    said += byWords.size
  }
  const share = (of: number) => (of === 0 ? 0 : both / of).toFixed(2)
  return `precision ${share(said)}, recall ${share(set)} (n = ${set} set on ${pairs.length}, ${said} suggested)`
}

/**
 * How long a nation's directory takes, and against the limit of the same run: the baseline, which runs each
 * expression by itself. Rounds alternate, so a machine whose speed drifts spoils neither; the first makes the states.
 */
function speed(terms: readonly Term[], charities: readonly Charity[]): Figure {
  const rules = rulesOf(terms)
  const baseline = allRules(terms)
  const seconds = (work: (charity: Charity) => unknown) => {
    const began = performance.now()
    for (const charity of charities) work(charity)
    return (performance.now() - began) / 1000
  }
  const ours = () => seconds(charity => suggestTerms(charity, rules))
  const first = ours()
  const rounds = Array.from({ length: 5 }, () => ({ ours: ours(), limit: seconds(baseline) }))
  const middle = (times: number[]) => times.toSorted((one, other) => one - other)[2] ?? 0
  const each = middle(rounds.map(round => round.ours))
  const ratio = middle(rounds.map(round => round.limit / round.ours))
  const nation = first + each * (200_000 / charities.length - 1)
  return {
    what: '200,000 services against all rules, counted up from a part',
    value: `${nation.toFixed(0)} s, ${ratio.toFixed(1)} times as fast as one rule after another (first use ${first.toFixed(1)} s)`,
    hold: 'at least as fast',
    isHeld: ratio >= 1,
  }
}
