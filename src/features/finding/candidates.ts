/**
 * The services that answer a search, in order, as one statement: what was asked chooses them by index, wishes let
 * them through or not, points order them. Bounded however large the directory is: of more than `mostRanked` that have
 * the words themselves, and as many that only mean something like it, the nearest are held against each other.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { checkedOn, isActive } from '../directory/checked.ts'
import type { Point } from '../directory/grid.ts'
import { reckoned, scoreSql, strengths } from './order.ts'
import { answersOf, facetsQuery, hasWords, needFacets, queryOf, weightsSql, type Term } from './terms.ts'
import type { Wanted } from './wanted.ts'
import type { Rule, Wish } from './wishes.ts'

export const mostRanked = 300

/** What of a service its score is made of. */
const ranked = sql.join(
  [
    'service_id',
    'name',
    'words',
    'facets',
    'position',
    'area',
    'cost',
    'status',
    'minimum_age',
    'maximum_age',
    'assured_at',
    'source_assured_on',
  ].map(column => sql.ref(`service.${column}`)),
)

export interface Search {
  terms: readonly Term[]
  /** Names of towns and counties that were said. */
  places: readonly string[]
  /** Words of what is not wanted. */
  without: readonly string[]
  wishes: readonly Wish[]
  /** The postcode it starts from, and where that is. */
  near: string | null
  home: Point | null
  /** The middle of the place's services: what is near it comes first where nobody says where to start. */
  middle: Point | null
  by: Wanted['by']
  /** Services the person was introduced to before. */
  tried: readonly string[]
}

/**
 * `weight`: the terms; `candidate`: rows of `service` that a search may answer with, each with its score and whether
 * every wish lets it through. Where there are more than can be ranked, those that are let through, or that are not.
 */
export function candidatesSql(tx: Tx, search: Search, isRuledOut: boolean): RawBuilder<unknown> {
  const { terms, places, without, wishes, home, middle, near, by, tried } = search
  const from = home ?? middle
  const distance = home
    ? sql<number | null>`(service.position <-> point(${home.x}, ${home.y}))`
    : sql<null>`null::float8`
  const reckonedDistance = reckonedSql(near, distance)
  const rules = wishes.map(({ rule }) => rule)
  const wanted = [...rules.flatMap(inWords), ...without.map(word => sql`!!${queryOf([word], 'AB')}`)]
  const measured = rules.flatMap(rule => inNumbers(rule, distance))
  const score = scoreSql({
    asked: askedSql(terms),
    distance: reckonedDistance,
    isNamed: places.length === 0 ? null : sql`service.words @@ ${queryOf(places)}`,
    checkedOn: checkedOn(tx),
    today: tx.today,
    granted: sum(rules.map(rule => sql`(${grantsSql(rule, distance)})::integer`)),
    isTried: sql`service.service_id = any(${[...tried]}::uuid[])`,
    by,
  })
  const nearest = from ? sql`service.position <-> point(${from.x}, ${from.y})` : sql`service.name`
  const most = home ? mostRanked : mostRanked * 3
  // One query of all that is wanted is looked up by index together, the rare parts of it first. Words that say nothing
  // ("about") are an empty one, which would let everything through.
  const some = (answer: RawBuilder<unknown>[], branch: number) => sql`
    (select ${ranked}, ${branch}::integer as branch from service
    where ${isActive(tx)} and ${all(answer.map(query => sql`numnode(${query}) > 0`))} and ${
      isRuledOut
        ? sql`${fits(answer)} and not ${all([fits(wanted), ...measured])}`
        : all([fits([...answer, ...wanted]), ...measured])
    }
    order by ${nearest}, service.service_id limit ${most})`
  const answers = terms.length === 0 ? [[]] : answersOf(terms).map(answer => [answer])
  return sql`
    weight as materialized (${weightsSql(tx, terms)}),
    chosen as materialized (${sql.join(answers.map(some), sql` union all `)}),
    is_cut as (select coalesce(bool_or(services = ${most}), false) as is_cut
      from (select count(*) as services from chosen group by branch) as counted),
    candidate as materialized (
      select service.service_id, service.name, service.facets, ${distance} as distance, ${score} as score
      from (select distinct on (service_id) * from chosen) as service
    )`
}

/** How far it is, or about how far its half of a postcode says. */
function reckonedSql(near: string | null, distance: RawBuilder<number | null>): RawBuilder<number | null> {
  if (near === null) return distance
  const [outward = ''] = near.split(' ')
  return sql`coalesce(${distance}, case when service.area = ${outward} then ${reckoned.sameOutward}::float8
    when substring(service.area from '^[A-Z]+') = substring(${outward} from '^[A-Z]+')
      then ${reckoned.sameArea}::float8
    when service.area is not null then ${reckoned.otherArea}::float8 end)`
}

const all = (conditions: readonly RawBuilder<unknown>[]) =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
/** Does it have all of these tsqueries. */
const fits = (queries: readonly RawBuilder<unknown>[]) =>
  queries.length === 0 ? sql`true` : sql`service.words @@ (${sql.join(queries, sql` && `)})`
const sum = (numbers: readonly RawBuilder<unknown>[]) =>
  numbers.length === 0 ? sql<number>`0` : sql<number>`(${sql.join(numbers, sql` + `)})`

/** How much of what was asked a service has, from 0 to 1. */
const askedSql = (terms: readonly Term[]): RawBuilder<number> =>
  terms.length === 0
    ? sql`0`
    : sql`(${sum(
        terms.map(
          (term, at) => sql`(select weight from weight where number = ${at}::integer) * ${strengthSql(term)}`,
        ),
      )} / (select greatest(sum(weight), 0.1) from weight))`

/**
 * How strongly a service answers one term: by the words that were said, by words like them, by its need. Each is worth
 * less than the one before it, wherever it stands, so that the first that is there is the answer.
 */
const strengthSql = ({ words, alike, needs }: Term): RawBuilder<number> =>
  sql`case ${sql.join(
    [
      ...(hasWords(words) ? [byWords(words, 1)] : []),
      ...(hasWords(alike) ? [byWords(alike, strengths.alike)] : []),
      ...(needs.length > 0
        ? [sql`when service.words @@ ${facetsQuery(needFacets(needs))} then ${strengths.need}::float8`]
        : []),
    ],
    sql` `,
  )} else 0 end`

/** By where the words stand. */
const byWords = (words: readonly string[], part: number) => sql<number>`
  when service.words @@ ${queryOf(words)} then case
    when service.words @@ ${queryOf(words, 'A')} then ${strengths.name * part}::float8
    when service.words @@ ${queryOf(words, 'AB')} then ${strengths.kind * part}::float8
    else ${strengths.description * part}::float8 end`

/** What a rule lets through, granted or not known, as a tsquery; none where it is about a number. */
function inWords(rule: Rule): RawBuilder<unknown>[] {
  if (rule.by === 'facets') return [facetsQuery([...rule.yes, ...rule.unknown])]
  return rule.by === 'silence' ? [sql`!!${facetsQuery([rule.no])}`] : []
}

/** The same of those about a number. */
function inNumbers(rule: Rule, distance: RawBuilder<unknown>): RawBuilder<unknown>[] {
  if (rule.by === 'age')
    return [
      sql`${rule.age}::integer between coalesce(service.minimum_age, 0) and coalesce(service.maximum_age, 200)`,
    ]
  return rule.by === 'distance' ? [sql`(${distance} is null or ${distance} <= ${rule.metres}::float8)`] : []
}

/** Does it grant it for certain. */
export function grantsSql(rule: Rule, distance: RawBuilder<unknown>): RawBuilder<unknown> {
  switch (rule.by) {
    case 'facets':
      return fits([facetsQuery(rule.yes)])
    case 'silence':
      return fits([facetsQuery([rule.yes]), sql`!!${facetsQuery([rule.no])}`])
    case 'age':
      return sql`coalesce(service.minimum_age, service.maximum_age) is not null and ${all(inNumbers(rule, distance))}`
    case 'distance':
      return sql`coalesce(${distance} <= ${rule.metres}::float8, false)`
  }
}
