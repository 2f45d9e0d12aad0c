/**
 * What is searched for: each thing that was asked, as the words and needs that would answer it, and how much it
 * counts. Rare words count for more (inverse document frequency, Spärck Jones 1972).
 */
import { sql, type RawBuilder } from 'kysely'
import type { Need } from '../directory/needs.ts'
import type { Tx } from '../../platform/tx.ts'

/** One thing that was asked: "gas bill", "choir". */
export interface Term {
  says: string
  /** As it was said; "*" at the end stands for any ending. */
  words: readonly string[]
  /** Words services use for it, which may be about something wider. */
  alike: readonly string[]
  needs: readonly Need[]
  /** How much it counts beside the others, before rarity. */
  countsFor: number
}

/** Where in an entry words may stand: see service_words in migration 0020. */
type Parts = 'A' | 'AB' | ''

/** The words as PostgreSQL's text search reads them: "gas bill" is one after the other, several are either. */
function queryText(words: readonly string[], parts: Parts): string {
  return words
    .map(word =>
      [...word.matchAll(/[\p{L}\p{N}]+\*?/gu)]
        .map(([token]) => {
          const star = token.endsWith('*') ? '*' : ''
          const suffix = `${star}${parts}`
          return `${token.replace('*', '')}${suffix === '' ? '' : `:${suffix}`}`
        })
        .join(' <-> '),
    )
    .filter(text => text !== '')
    .map(text => `(${text})`)
    .join(' | ')
}

/** The tsquery of these words. The database works it out as it plans, so it knows how many services to expect. */
export const queryOf = (words: readonly string[], parts: Parts = ''): RawBuilder<unknown> =>
  sql`to_tsquery('english', ${queryText(words, parts)})`

export const hasWords = (words: readonly string[]): boolean => queryText(words, '') !== ''

/** Everything that would answer it. */
export const everyWord = ({ words, alike }: Pick<Term, 'words' | 'alike'>): string[] => [...words, ...alike]

export const needFacets = (needs: readonly string[]): string[] => needs.map(need => `need:${need}`)

/** The tsquery of any of these facets, which stand among the words of a service: migration 0025. */
export const facetsQuery = (facets: readonly string[]): RawBuilder<unknown> =>
  sql`${facets.map(facet => `':${facet.replaceAll(/['\\\\]/g, '')}'`).join(' | ')}::tsquery`

/**
 * Which services answer any of the terms, as tsqueries that the indexes know: those that have the words as they were
 * said, and those that mean something like it. None, where nothing was asked.
 */
export function answersOf(terms: readonly Term[]): RawBuilder<unknown>[] {
  const said = terms.flatMap(({ words }) => words)
  const alike = terms.flatMap(term => term.alike)
  const needs = needFacets(terms.flatMap(term => term.needs))
  const like = [
    ...(hasWords(alike) ? [queryOf(alike)] : []),
    ...(needs.length > 0 ? [facetsQuery(needs)] : []),
  ]
  return [
    ...(hasWords(said) ? [queryOf(said)] : []),
    ...(like.length > 0 ? [sql`(${sql.join(like, sql` || `)})`] : []),
  ]
}

/**
 * How much an ask counts: a turn of phrase says most; a word the vocabulary does not know may be part of a story, and
 * so may whom it is for ("men", "children"), which half of all services name.
 */
export const countsFor = { turn: 1.2, word: 1, audience: 0.4, leftOver: 0.4 }

/** The words that `count-words` counts. */
const countedWord = /^[a-z]{3,30}$/

/**
 * A row for each term: its number from 0, how many services answer it, about, and how much it counts. A word that
 * stands alone and is in no service tells none from another: it hardly counts, or a story leaves only who is near.
 */
export function weightsSql(tx: Tx, terms: readonly Term[]): RawBuilder<unknown> {
  const said = terms.map(({ words, alike, needs, countsFor: counts }) => ({
    words: words.join(' ').replaceAll('*', ''),
    needs: words.length === 0 ? needFacets(needs) : [],
    counts_for: counts,
    is_alone: alike.length + needs.length === 0 && words.every(word => countedWord.test(word)),
  }))
  return sql`
    select term.number, known.services, case when term.is_empty then 0 else term.counts_for *
      (0.1 + case when term.is_alone and known.services = 0 and counted.services > 0 then 0
        else ln(1 + coalesce(counted.services, 1)::float8 / (1 + known.services)) end) end as weight
    from (
      select (number - 1)::integer as number, (term ->> 'counts_for')::float8 as counts_for, (term ->> 'is_alone')::boolean as is_alone, stems || needs as stems, cardinality(stems || needs) = 0 as is_empty
      from jsonb_array_elements(${JSON.stringify(said)}::jsonb) with ordinality as said (term, number)
      cross join lateral (select tsvector_to_array(to_tsvector('english', term ->> 'words')) as stems,
        array(select jsonb_array_elements_text(term -> 'needs')) as needs) as read
    ) as term
    left join search_count as counted on counted.place_id = ${tx.place.place_id}
    cross join lateral (select coalesce(min(search_word.services), 0)::integer as services from (
      select sum(search_word.services) as services from search_word
      where search_word.place_id = ${tx.place.place_id} and search_word.stem = any(term.stems) group by search_word.stem) as search_word) as known`
}
