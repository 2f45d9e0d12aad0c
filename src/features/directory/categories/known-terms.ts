/** The taxonomies of a place, and which of their categories the words of a service speak for. */
import type { Tx } from '../../../platform/tx.ts'
import type { Attribute, ServiceRecord } from '../record.ts'
import { rulesOf, suggestTerms, type Suggestion } from './suggest.ts'
import type { Term } from './term.ts'

export interface SuggestedAttribute extends Attribute, Pick<Suggestion, 'confidence' | 'reason'> {}

/** The categories suggested for a service, by each taxonomy that has rules; what it has already is left out. */
export async function suggestedFor(tx: Tx, record: ServiceRecord): Promise<SuggestedAttribute[]> {
  const rows = await tx.db
    .selectFrom('taxonomy_term')
    .select(['taxonomy', 'code', 'name', 'parent', 'rule', 'except_rule'])
    .where('is_gone', '=', false)
    .orderBy('taxonomy')
    .orderBy('code')
    .execute()
  const taxonomies = Map.groupBy(rows, row => row.taxonomy)
  return [...taxonomies].flatMap(([taxonomy, terms]) => {
    const has = (record.attributes ?? []).filter(one => one.taxonomy === taxonomy).map(one => one.code)
    const { name, description } = record
    return suggestTerms({ name, description, has }, rulesOf(terms.map(termOf))).map(one => ({
      taxonomy,
      code: one.code,
      name: one.name,
      confidence: one.confidence,
      reason: one.reason,
    }))
  })
}

interface Row {
  code: string
  name: string
  parent: string | null
  rule: string | null
  except_rule: string | null
}

const termOf = ({ code, name, parent, rule, except_rule }: Row): Term => ({
  code,
  name,
  parent,
  ...(rule === null ? {} : { rule }),
  ...(except_rule === null ? {} : { except: except_rule }),
})
