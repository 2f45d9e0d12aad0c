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
import { answersSql, hasWords, needFacets, queryOf, weightsSql, type Term } from './terms.ts'
import type { Wanted } from './wanted.ts'
import type { Rule, Wish } from './wishes.ts'

export const mostRanked = 300

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
  const isLetThrough = all([
    ...wishes.map(({ rule }) => allowsSql(rule, distance)),
    ...without.map(word => sql`not service.words @@ ${queryOf([word], 'AB')}`),
  ])
  const score = scoreSql({
    asked: askedSql(terms),
    distance: reckonedDistance,
    isNamed: places.length === 0 ? null : sql`service.words @@ ${queryOf(places)}`,
    checkedOn: checkedOn(tx),
    today: tx.today,
    granted: sum(wishes.map(({ rule }) => sql`(${grantsSql(rule, distance)})::integer`)),
    isTried: sql`service.service_id = any(${[...tried]}::uuid[])`,
    by,
  })
  const nearest = from ? sql`service.position <-> point(${from.x}, ${from.y})` : sql`service.name`
  const most = home ? mostRanked : mostRanked * 3
  const some = (isAnswer: RawBuilder<unknown>, branch: number) => sql`
    (select service.service_id, ${branch}::integer as branch from service
    where ${isActive(tx)} and ${isAnswer} and ${isLetThrough} = ${!isRuledOut}
    order by ${nearest} limit ${most})`
  return sql`
    weight as materialized (${weightsSql(tx, terms)}),
    chosen as materialized (${sql.join(answersSql(terms).map(some), sql` union all `)}),
    is_cut as (select coalesce(bool_or(services = ${most}), false) as is_cut
      from (select count(*) as services from chosen group by branch) as counted),
    candidate as materialized (
      select service.service_id, service.name, service.facets, ${distance} as distance, ${score} as score
      from (select distinct service_id from chosen) as chosen join service on service.place_id = ${tx.place.place_id}
        and service.service_id = chosen.service_id
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

/** How strongly a service answers one term: by the words that were said, by words like them, by its need. */
function strengthSql({ words, alike, needs }: Term): RawBuilder<number> {
  const byNeed = sql<number>`case when service.facets && ${needFacets(needs)}::text[] then ${strengths.need}::float8 else 0 end`
  return sql`greatest(${sql.join([
    ...(hasWords(words) ? [byWords(words, 1)] : []),
    ...(hasWords(alike) ? [byWords(alike, strengths.alike)] : []),
    ...(needs.length > 0 ? [byNeed] : []),
  ])})`
}

/** By where the words stand. */
const byWords = (words: readonly string[], part: number) => sql<number>`
  case when not service.words @@ ${queryOf(words)} then 0
    when service.words @@ ${queryOf(words, 'A')} then ${strengths.name * part}::float8
    when service.words @@ ${queryOf(words, 'AB')} then ${strengths.kind * part}::float8
    else ${strengths.description * part}::float8 end`

/** Does the rule let it through: granted, or nobody knows. */
export function allowsSql(rule: Rule, distance: RawBuilder<unknown>): RawBuilder<unknown> {
  switch (rule.by) {
    case 'facets':
      // Nearly every service passes a wish: looking those up by index takes longer than looking at each.
      return sql`(service.facets && ${[...rule.yes, ...rule.unknown]}::text[]) is true`
    case 'silence':
      return sql`not service.facets @> array[${rule.no}]::text[]`
    case 'age':
      return sql`${rule.age}::integer between coalesce(service.minimum_age, 0) and coalesce(service.maximum_age, 200)`
    case 'distance':
      return sql`(${distance} is null or ${distance} <= ${rule.metres}::float8)`
  }
}

/** Does it grant it for certain. */
export function grantsSql(rule: Rule, distance: RawBuilder<unknown>): RawBuilder<unknown> {
  switch (rule.by) {
    case 'facets':
      return sql`service.facets && ${[...rule.yes]}::text[]`
    case 'silence':
      return sql`service.facets @> array[${rule.yes}]::text[] and not service.facets @> array[${rule.no}]::text[]`
    case 'age':
      return sql`coalesce(service.minimum_age, service.maximum_age) is not null and ${allowsSql(rule, distance)}`
    case 'distance':
      return sql`coalesce(${distance} <= ${rule.metres}::float8, false)`
  }
}
