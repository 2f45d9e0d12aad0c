/** Finding the right place: from what somebody wants to the services that fit, in order, and what was ruled out. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { checkedOn } from '../directory/checked.ts'
import type { Point } from '../directory/grid.ts'
import { serviceShown } from '../directory/summary.ts'
import { candidatesSql, type Search } from './candidates.ts'
import type { Setting } from './setting.ts'
import { everyWord, hasWords, queryOf, type Term } from './terms.ts'
import { townIn } from './towns.ts'
import { understood, type Understood } from './understood.ts'
import { phrasesWith } from './vocabulary/phrases-of.ts'
import { wishesOf, type Wish } from './wishes.ts'
import type { Wanted } from './wanted.ts'

export interface Asked {
  wanted: Wanted
  setting: Setting
  page: number
  /** How many services a page shows. */
  size: number
  /** What was ruled out instead of what fits. */
  isRuledOut?: boolean
  /** Services the person was introduced to before. */
  tried?: readonly string[]
}

export interface FoundService {
  service_id: string
  name: string
  organisation_name: string
  needs: string[]
  cost: 'free' | 'some' | 'paid' | 'unknown'
  status: 'open' | 'paused' | 'closed'
  postcode: string | null
  area: string | null
  position: Point | null
  position_from: 'source' | 'postcode' | 'area' | null
  minimum_age: number | null
  maximum_age: number | null
  facets: string[]
  content: unknown
  checked_on: Temporal.PlainDate | null
  distance: number | null
  score: number
  /** Which of the things that were asked its words answer, by their place among them. */
  answered: number[]
}

/** Services as found, how many in all, and how many of them have each facet. One round trip. */
export async function search(tx: Tx, asked: Asked) {
  const { setting, tried = [] } = asked
  const heard = understood(asked.wanted, phrasesWith(tx, setting.own), setting.strange, tx.say)
  const wishes = wishesOf(heard.wanted, tx.say)
  const { terms, places, without, wanted } = heard
  const { home, middle } = setting
  const startsIn = wanted.near === null ? townIn(wanted.q) : undefined
  const found = await fitting(tx, asked, {
    terms,
    places,
    without,
    wishes,
    near: wanted.near ?? startsIn?.outward ?? null,
    home,
    middle,
    by: wanted.by,
    tried,
  })
  return { ...heard, home, startsIn, wishes, ...found }
}
export type Found = Understood & {
  home: Point | null
  /** The town it starts in, where a town was named and no postcode. */
  startsIn: ReturnType<typeof townIn>
  wishes: Wish[]
} & Awaited<ReturnType<typeof fitting>>
export type FoundRow = Found['services'][number]

interface Row {
  total: number
  /** There are more than were held against each other. */
  is_cut: boolean
  counts: Record<string, number> | null
  services: (Omit<FoundService, 'checked_on'> & { checked_on: string | null })[] | null
}

async function fitting(tx: Tx, { page, size, isRuledOut = false }: Asked, wanted: Search) {
  const { rows } = await sql<Row>`
    with ${candidatesSql(tx, wanted, isRuledOut)},
    on_page as (
      select service_id, score, distance from candidate order by score desc, name, service_id
      limit ${size} offset ${(page - 1) * size}
    )
    select (select count(*)::integer from candidate) as total, (select is_cut from is_cut) as is_cut,
      (select jsonb_object_agg(facet, services) from (
        select facet, count(*) as services from (select unnest(facets) as facet from candidate) as each group by facet
      ) as counted) as counts,
      (select jsonb_agg(jsonb_build_object(
          'service_id', service.service_id, 'name', service.name, 'organisation_name', service.organisation_name,
          'needs', service.needs, 'cost', service.cost, 'status', service.status, 'postcode', service.postcode,
          'area', service.area, 'position_from', service.position_from, 'facets', service.facets,
          'position', case when service.position is not null
            then jsonb_build_object('x', service.position[0], 'y', service.position[1]) end,
          'minimum_age', service.minimum_age, 'maximum_age', service.maximum_age,
          'content', service.content, 'checked_on', ${checkedOn(tx)}, 'distance', on_page.distance,
          'score', on_page.score, 'answered', ${answeredSql(wanted.terms)})
        order by on_page.score desc, service.name, service.service_id)
      from on_page join service
        on service.place_id = ${tx.place.place_id} and service.service_id = on_page.service_id) as services
  `.execute(tx.db)
  const [row] = rows
  const services = (row?.services ?? []).map(({ checked_on, ...service }) =>
    serviceShown({
      ...service,
      checked_on: checked_on === null ? null : Temporal.PlainDate.from(checked_on),
    }),
  )
  return { services, total: row?.total ?? 0, counts: row?.counts ?? {}, isCut: row?.is_cut ?? false }
}

/** The places, among all terms, of those that the words of a row of `service` answer. */
const answeredSql = (terms: readonly Term[]) =>
  terms.length === 0
    ? sql`'{}'::integer[]`
    : sql`array_remove(array[${sql.join(
        terms.map((term, at) =>
          hasWords(everyWord(term))
            ? sql`case when service.words @@ ${queryOf(everyWord(term))} then ${at}::integer end`
            : sql`null::integer`,
        ),
      )}], null)`
