/** How many services are open now for each need, in the whole place and in some of its areas? */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'

interface Counted {
  need: string
  /** A code of a ward or an outward code; null for the whole place. */
  area: string | null
  services: number
}

/**
 * Services that are open, by need: of the place, and of these wards and outward codes by the postcode that may be
 * shown. One without an address counts for the place alone, and so does a place of safety.
 */
export async function servicesByArea(tx: Tx, areas: readonly string[]): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with open as materialized (
      select needs, area, postcode, count(*) as services from service
      where place_id = ${tx.place.place_id} and not is_gone and merged_into is null and status = 'open'
      group by needs, area, postcode
    ), placed as (
      select open.needs, key.area, open.services
      from open
      left join postcode on postcode.postcode = open.postcode
      left join small_area as of_2021 on of_2021.generation = 2021 and of_2021.code = postcode.lsoa21
      left join small_area as of_2011 on of_2011.generation = 2011 and of_2011.code = postcode.lsoa11
      cross join lateral (values (coalesce(of_2021.ward_code, of_2011.ward_code)), (open.area)) as key (area)
      where ${areas.length} > 0 and key.area = any(${[...areas]}::text[])
    )
    select need, null as area, sum(services)::integer as services from open, unnest(needs) as need group by need
    union all
    select need, area, sum(services)::integer from placed, unnest(needs) as need group by need, area
  `.execute(tx.db)
  return rows
}
