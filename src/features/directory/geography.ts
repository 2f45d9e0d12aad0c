/** What we know of where things are: how many postcodes, small areas and practices, how fresh, and one postcode. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import type { Generation } from './small-area.ts'

/** How much is known, for whoever looks after it. The counts are kept by outward code: nothing here is long. */
export async function whatWeKnow(tx: Tx) {
  const areas = await sql<{ area: string; postcodes: number; placed: number; ended: number }>`
    select substring(outward from '^[A-Z]+') as area, sum(postcodes)::integer as postcodes,
      sum(placed)::integer as placed, sum(ended)::integer as ended
    from outward_code group by 1 having sum(postcodes) > 0 order by 1
  `.execute(tx.db)
  const smallAreas = await tx.db
    .selectFrom('small_area')
    .select(['generation', 'imd_year', query => query.fn.countAll<number>().as('count')])
    .groupBy(['generation', 'imd_year'])
    .orderBy('generation')
    .orderBy('imd_year')
    .execute()
  const practices = await tx.db
    .selectFrom('practice')
    .select(['status', query => query.fn.countAll<number>().as('count')])
    .groupBy('status')
    .orderBy('status')
    .execute()
  const outwards = await tx.db
    .selectFrom('outward_code')
    .select(query => query.fn.countAll<number>().as('count'))
    .where('position', 'is not', null)
    .executeTakeFirstOrThrow()
  const files = await tx.db
    .selectFrom('geography_file')
    .selectAll()
    .orderBy('brought_in_at', 'desc')
    .execute()
  return { areas: areas.rows, smallAreas, practices, outwards: outwards.count, files }
}

/** The deprivation of a small area, and what the area is called. */
export interface SmallArea {
  code: string
  generation: Generation
  name: string | null
  ward_code: string | null
  ward: string | null
  district: string | null
  imd_year: number | null
  imd_decile: number | null
}

/**
 * The small areas a postcode is in, as the Office for National Statistics says: what a person's area is taken from.
 * A guess (`lsoa21_derived`) is never among them.
 */
export async function smallAreasOf(tx: Tx, postcode: string): Promise<SmallArea[]> {
  const { rows } = await sql<SmallArea>`
    select said.code, said.generation, small_area.name, small_area.ward_code, small_area.ward,
      small_area.district, small_area.imd_year, small_area.imd_decile
    from postcode
    cross join lateral (values (2011, lsoa11), (2021, lsoa21)) as said (generation, code)
    left join small_area on small_area.generation = said.generation and small_area.code = said.code
    where postcode.postcode = ${postcode} and said.code is not null
    order by said.generation desc
  `.execute(tx.db)
  return rows
}

/** Everything we know of a postcode; undefined where we do not know it. */
export async function postcodeKnown(tx: Tx, postcode: string) {
  const row = await tx.db
    .selectFrom('postcode')
    .select(['postcode', 'position', 'lsoa21_derived', 'local_authority', 'ended_on'])
    .where('postcode', '=', postcode)
    .executeTakeFirst()
  return row && { ...row, smallAreas: await smallAreasOf(tx, postcode) }
}
export type PostcodeKnown = NonNullable<Awaited<ReturnType<typeof postcodeKnown>>>
