/** Which services a request asks for, as conditions on rows of `service`. */
import { sql, type RawBuilder } from 'kysely'
import type { Asked } from './asked.ts'
import { hasConfidential, organisationIdSql } from './rows.ts'
import { given, type Day, type Given } from './parameters.ts'
import { needsTaxonomy } from '../../features/directory/needs.ts'
import { termsOf } from './terms.ts'

export const filterNames = [
  'search',
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'minimum_age',
  'maximum_age',
  'start_time',
  'end_time',
  'day',
  'modified_after',
] as const
type Wanted = Given<(typeof filterNames)[number]>

export interface Filter {
  /** The same name finds the same services. */
  name: string
  where: RawBuilder<unknown>
}

/** Services that the feed has: those merged into another are there as that one. */
const isThere = ({ tx }: Asked) =>
  sql`service.place_id = ${tx.place.place_id} and service.merged_into is null`

export async function filterOf(asked: Asked): Promise<Filter> {
  const wanted = given(asked.query, filterNames)
  const conditions = [isThere(asked), ...(await conditionsOf(asked, wanted))]
  return { name: JSON.stringify(wanted), where: sql.join(conditions, sql` and `) }
}

/** The same, without what serves other councils alone. Areas that name no council say nothing about it. */
export const servingCouncil = ({ name, where }: Filter, council: string): Filter => ({
  name: `${name} serving ${council}`,
  where: sql`${where} and (
    service.content -> 'areas' ? ${council}
    or not jsonb_path_exists(service.content, '$.areas[*] ? (@ like_regex "^(E0[6-9]|W06|S12|N09)")'))`,
})

async function conditionsOf(asked: Asked, wanted: Wanted): Promise<RawBuilder<unknown>[]> {
  const { modified_after: after, organization_id: organisation, ...ofContent } = wanted
  const conditions: RawBuilder<unknown>[] = []
  if (after !== undefined) conditions.push(sql`service.updated_at >= ${after}`)
  if (organisation !== undefined)
    conditions.push(
      sql`encode(${organisationIdSql}, 'hex') = ${organisation.replaceAll('-', '').toLowerCase()}`,
    )
  // What its source withdrew is not found by what it once said.
  if (Object.keys(ofContent).length > 0) conditions.push(sql`not service.is_gone`)
  if (wanted.search !== undefined) conditions.push(found(wanted.search))
  if (wanted.taxonomy_term_id !== undefined || wanted.taxonomy_id !== undefined)
    conditions.push(...(await ofTaxonomy(asked, wanted)))
  const { minimum_age: youngest, maximum_age: oldest } = wanted
  if (youngest !== undefined) conditions.push(sql`(service.content ->> 'minimumAge')::numeric >= ${youngest}`)
  if (oldest !== undefined) conditions.push(sql`(service.content ->> 'maximumAge')::numeric <= ${oldest}`)
  const opening = openingPath(wanted)
  if (opening !== undefined) conditions.push(sql`jsonb_path_exists(service.content, ${opening}::jsonpath)`)
  return conditions
}

/** By words. A service with a location that nobody may know is found by its name alone: its words might tell where. */
function found(search: string): RawBuilder<unknown> {
  const words = sql`websearch_to_tsquery('english', plain_letters(${search}))`
  const names = sql`to_tsvector('english', plain_letters(service.name || ' ' || service.organisation_name))`
  return sql`service.words @@ ${words} and (not ${hasConfidential} or ${names} @@ ${words})`
}

async function ofTaxonomy(asked: Asked, { taxonomy_id, taxonomy_term_id }: Wanted) {
  const terms = await termsOf(asked)
  const conditions: RawBuilder<unknown>[] = []
  if (taxonomy_term_id !== undefined) conditions.push(hasTerm(terms.byId.get(taxonomy_term_id.toLowerCase())))
  if (taxonomy_id !== undefined) conditions.push(hasTerm(terms.taxonomies.get(taxonomy_id.toLowerCase())))
  return conditions
}

/** What nobody knows is what no service has: the list is empty. */
function hasTerm(term: { taxonomy: string; code?: string } | undefined): RawBuilder<unknown> {
  if (!term) return sql`false`
  const { taxonomy, code } = term
  if (taxonomy !== needsTaxonomy)
    return sql`service.content @> ${JSON.stringify({ attributes: [{ taxonomy, ...(code === undefined ? {} : { code }) }] })}::jsonb`
  return code === undefined ? sql`service.needs <> '{}'` : sql`service.needs @> array[${code}]`
}

interface Opening {
  day?: Day
  start_time?: string
  end_time?: string
}

/** One schedule holds all that is asked. A day is also the second one of a month: 2WE is a Wednesday. */
function openingPath({ day, start_time: opens, end_time: closes }: Opening): string | undefined {
  const all = [
    ...(day === undefined ? [] : [`exists(@.byDay[*] ? (@ like_regex "${day}$"))`]),
    ...(opens === undefined ? [] : [`@.opens >= "${opens}"`]),
    ...(closes === undefined ? [] : [`@.closes <= "${closes}"`]),
  ]
  return all.length === 0 ? undefined : `$.schedules[*] ? (${all.join(' && ')})`
}
