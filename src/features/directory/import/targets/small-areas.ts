/** Small areas of 2011 and of 2021, with the deprivation that stands on each. */
import { sql } from 'kysely'
import { notOf, type Generation } from '../../small-area.ts'
import type { Doubt } from '../target.ts'
import type { SharedList } from './shared.ts'

export interface AreaContent {
  of: 'small area'
  name?: string | null
  ward_code?: string | null
  ward?: string | null
  district_code?: string | null
  district?: string | null
  sub_icb_code?: string | null
  sub_icb?: string | null
  icb_code?: string | null
  icb?: string | null
  imd_year?: number
  imd_rank?: number
  imd_decile?: number
}

const storedSql = sql`to_jsonb(small_area) - 'generation' - 'code' || '{"of": "small area"}'`

/** The key of an area is its census and its code: “2021 E01012571”. */
const generationSql = sql`split_part(row.key, ' ', 1)::integer`
const codeSql = sql`split_part(row.key, ' ', 2)`

export const smallAreaList: SharedList = {
  stored: keys => sql`
    select row.key, ${storedSql} as content
    from unnest(${keys.filter(key => /^\d{4} /.test(key))}::text[]) as row (key)
    join small_area on small_area.generation = ${generationSql} and small_area.code = ${codeSql}
  `,
  async put(tx, id) {
    await sql`
      insert into small_area
      select (jsonb_populate_record(small_area, row.content
        || jsonb_build_object('generation', ${generationSql}, 'code', ${codeSql}))).*
      from import_row as row
      left join small_area on small_area.generation = ${generationSql} and small_area.code = ${codeSql}
      where row.import_id = ${id} and row.content ->> 'of' = 'small area'
      on conflict (generation, code) do update set name = excluded.name, ward_code = excluded.ward_code,
        ward = excluded.ward, district_code = excluded.district_code, district = excluded.district,
        sub_icb_code = excluded.sub_icb_code, sub_icb = excluded.sub_icb, icb_code = excluded.icb_code,
        icb = excluded.icb, imd_year = excluded.imd_year, imd_rank = excluded.imd_rank,
        imd_decile = excluded.imd_decile
    `.execute(tx.db)
  },

  /** Areas that only the other census knows, where a lookup of both was brought in. */
  async check(tx, entries) {
    const areas = entries.filter(({ entry }) => /^\d{4} /.test(entry.key))
    if (areas.length === 0) return []
    const { rows } = await sql<{ number: number; generation: Generation; code: string }>`
      select number::integer - 1 as number, ${generationSql} as generation, ${codeSql} as code
      from unnest(${areas.map(({ entry }) => entry.key)}::text[]) with ordinality as row (key, number)
      where case ${generationSql}
        when 2021 then exists (select from small_area_change where lsoa11 = ${codeSql})
          and not exists (select from small_area_change where lsoa21 = ${codeSql})
        else exists (select from small_area_change where lsoa21 = ${codeSql})
          and not exists (select from small_area_change where lsoa11 = ${codeSql}) end
    `.execute(tx.db)
    return rows.flatMap(({ number, generation, code }): Doubt[] => {
      const area = areas[number]
      return area
        ? [{ row: area.row, column: null, words: notOf(code, generation), refuses: area.entry }]
        : []
    })
  },
}
