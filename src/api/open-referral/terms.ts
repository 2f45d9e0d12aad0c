/** The taxonomies of a place and their categories: those brought in, those that services bear, and our own needs. */
import { sql } from 'kysely'
import { needOptions, needsTaxonomy } from '../../features/directory/needs.ts'
import type { Asked } from './asked.ts'
import { hasConfidential } from './rows.ts'
import { taxonomyId, termId } from './words/attributes.ts'

export interface Term {
  taxonomy: string
  code: string
  name: string
  parent: string | null
}

export interface Terms {
  /** By taxonomy, then by code. */
  all: Term[]
  byId: Map<string, Term>
  taxonomies: Map<string, { taxonomy: string }>
}

export const termsOf = (asked: Asked): Promise<Terms> => asked.kept.remember('terms', () => read(asked))

/** A category that only services with a location that nobody may know bear stays with them. */
async function read(asked: Asked): Promise<Terms> {
  const { rows } = await asked.behindWall(db =>
    sql<Term>`
    select distinct on (taxonomy, code) * from (
      select taxonomy, code, name, parent from taxonomy_term
      where place_id = ${asked.tx.place.place_id} and not is_gone
      union all
      select term ->> 'taxonomy', term ->> 'code', min(term ->> 'name'), null
      from service cross join jsonb_array_elements(service.content -> 'attributes') as term
      where service.place_id = ${asked.tx.place.place_id} and service.merged_into is null and not service.is_gone
        and not ${hasConfidential}
      group by 1, 2
    ) as term order by taxonomy, code, parent
  `.execute(db),
  )
  const needs = needOptions.map(({ value, label }) => ({
    taxonomy: needsTaxonomy,
    code: value,
    name: label,
    parent: null,
  }))
  const all = [...needs, ...rows]
  return {
    all,
    byId: new Map(all.map(term => [termId(term), term])),
    taxonomies: new Map(all.map(({ taxonomy }) => [taxonomyId(taxonomy), { taxonomy }])),
  }
}
