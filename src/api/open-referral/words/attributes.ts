/** Categories as Open Referral has them: attributes that name a term of a taxonomy. Pure. */
import { needLabel, needsTaxonomy } from '../../../features/directory/needs.ts'
import type { Attribute, ServiceRecord } from '../../../features/directory/record.ts'
import { idOf } from '../ids.ts'
import { withoutNothing } from './said.ts'

export const taxonomyId = (taxonomy: string): string => idOf('taxonomy', taxonomy)
export const termId = ({ taxonomy, code }: Pick<Attribute, 'taxonomy' | 'code'>): string =>
  idOf('term', taxonomy, code)

/** A term, as `taxonomy_term` of HSDS 3.0. It must have a description: where nobody wrote one, its name. */
export const termOf = (term: Attribute & { parent?: string | null }) =>
  withoutNothing({
    id: termId(term),
    code: term.code,
    name: term.name,
    description: term.name,
    parent_id: term.parent ? termId({ taxonomy: term.taxonomy, code: term.parent }) : undefined,
    taxonomy: term.taxonomy,
    taxonomy_id: taxonomyId(term.taxonomy),
  })

export const taxonomyOf = (taxonomy: string) => ({
  id: taxonomyId(taxonomy),
  name: taxonomy,
  description:
    taxonomy === needsTaxonomy ? 'What people come with, in plain words.' : `The categories of ${taxonomy}.`,
})

/** The categories of a service; the needs that it answers are categories of ours. */
export const attributesOf = (id: string, { attributes = [], needs = [] }: ServiceRecord) =>
  [...attributes, ...needs.map(code => ({ taxonomy: needsTaxonomy, code, name: needLabel(code) }))].map(
    term => ({
      id: idOf(id, 'attribute', term.taxonomy, term.code),
      link_id: id,
      link_type: 'service',
      taxonomy_term_id: termId(term),
      taxonomy_term: termOf(term),
    }),
  )
