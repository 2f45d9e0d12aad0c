/** Postcodes: where each is, in which small areas and council, and whether it is still in use. */
import { sql } from 'kysely'
import { placeServices } from '../../place-services.ts'
import { countOutwards } from './outwards.ts'
import type { SharedList } from './shared.ts'

/** What a file does not say is left out; what it says is not there is null. */
export interface PostcodeContent {
  x: number | null
  y: number | null
  lsoa11?: string | null
  lsoa21?: string | null
  /** Somebody's guess: kept apart, and never used for a person. */
  lsoa21_derived?: string | null
  local_authority?: string | null
  ended_on?: string | null
}

/** A postcode as it stands, in the words of a row. */
const storedSql = sql`jsonb_build_object('x', (postcode.position)[0], 'y', (postcode.position)[1],
  'lsoa11', postcode.lsoa11, 'lsoa21', postcode.lsoa21, 'lsoa21_derived', postcode.lsoa21_derived,
  'local_authority', postcode.local_authority, 'ended_on', postcode.ended_on)`

export const postcodeList: SharedList = {
  stored: keys => sql`
    select postcode as key, ${storedSql} as content from postcode where postcode = any(${keys}::text[])
  `,
  async put(tx, id) {
    await sql`
      insert into postcode (postcode, outward, position, lsoa11, lsoa21, lsoa21_derived, local_authority, ended_on)
      select row.key, split_part(row.key, ' ', 1), point(content.x, content.y), content.lsoa11, content.lsoa21,
        content.lsoa21_derived, content.local_authority, content.ended_on
      from import_row as row
      left join postcode on postcode.postcode = row.key
      cross join jsonb_to_record(${storedSql} || row.content) as content (x double precision, y double precision,
        lsoa11 text, lsoa21 text, lsoa21_derived text, local_authority text, ended_on date)
      where row.import_id = ${id}
      on conflict (postcode) do update set position = excluded.position, lsoa11 = excluded.lsoa11,
        lsoa21 = excluded.lsoa21, lsoa21_derived = excluded.lsoa21_derived,
        local_authority = excluded.local_authority, ended_on = excluded.ended_on
    `.execute(tx.db)
    await countOutwards(tx, sql`(select split_part(key, ' ', 1) from import_row where import_id = ${id})`)
    await placeServices(tx)
  },
}
