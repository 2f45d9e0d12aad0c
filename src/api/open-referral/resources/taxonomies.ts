/** /taxonomies and /taxonomy_terms, and one of either. */
import type { Asked } from '../asked.ts'
import { pageOf } from '../envelope.ts'
import { given, pagingNames, pagingOf } from '../parameters.ts'
import { NotAnswered } from '../problem.ts'
import { termsOf, type Term } from '../terms.ts'
import { taxonomyId, taxonomyOf, termOf } from '../words/attributes.ts'
import type { Resource } from './resource.ts'

/** The part of a list that is on the page asked for. */
function onPage<From>(asked: Asked, list: readonly From[], tell: (one: From) => object): object {
  const paging = pagingOf(asked.query)
  return pageOf(list.slice(...paging.stretch).map(tell), list.length, paging)
}

const has = (words: string, search = ''): boolean => words.toLowerCase().includes(search.toLowerCase())

export const taxonomies: Resource = {
  path: '/taxonomies',
  summary: 'The taxonomies that categories are taken from, page by page.',
  takes: [...pagingNames, 'search'],
  schema: 'taxonomy_list',
  isList: true,
  async answer(asked) {
    const { search } = given(asked.query, ['search'])
    const known = [...(await termsOf(asked)).taxonomies.values()]
    return onPage(
      asked,
      known.filter(({ taxonomy }) => has(taxonomy, search)),
      ({ taxonomy }) => taxonomyOf(taxonomy),
    )
  },
}

export const taxonomy: Resource = {
  path: '/taxonomies/{id}',
  summary: 'One taxonomy.',
  takes: [],
  schema: 'taxonomy',
  isList: false,
  async answer(asked, id) {
    const found = (await termsOf(asked)).taxonomies.get(id.toLowerCase())
    if (!found) throw new NotAnswered(404, 'There is no taxonomy with this id')
    return taxonomyOf(found.taxonomy)
  },
}

export const taxonomyTerms: Resource = {
  path: '/taxonomy_terms',
  summary: 'The categories of all taxonomies, or of one, page by page.',
  takes: [...pagingNames, 'search', 'taxonomy_id'],
  schema: 'taxonomy_term_list',
  isList: true,
  async answer(asked) {
    const { search, taxonomy_id: of } = given(asked.query, ['search', 'taxonomy_id'])
    const isWanted = ({ taxonomy, name }: Term) =>
      (of === undefined || taxonomyId(taxonomy) === of.toLowerCase()) && has(name, search)
    return onPage(asked, (await termsOf(asked)).all.filter(isWanted), termOf)
  },
}

export const taxonomyTerm: Resource = {
  path: '/taxonomy_terms/{id}',
  summary: 'One category.',
  takes: [],
  schema: 'taxonomy_term',
  isList: false,
  async answer(asked, id) {
    const found = (await termsOf(asked)).byId.get(id.toLowerCase())
    if (!found) throw new NotAnswered(404, 'There is no category with this id')
    return termOf(found)
  },
}
