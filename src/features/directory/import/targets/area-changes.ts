/** What became of each small area of 2011 in 2021. */
import { sql } from 'kysely'
import type { SharedList } from './shared.ts'

/** The key names both: “E01019140 → E01034069”. */
export interface ChangeContent {
  of: 'change'
  change: 'same' | 'split' | 'merged' | 'other'
}

export const areaChangeList: SharedList = {
  stored: keys => sql`
    select row.key, jsonb_build_object('of', 'change', 'change', change) as content
    from unnest(${keys.filter(key => key.includes(' → '))}::text[]) as row (key)
    join small_area_change on lsoa11 = split_part(row.key, ' → ', 1) and lsoa21 = split_part(row.key, ' → ', 2)
  `,
  async put(tx, id) {
    await sql`
      insert into small_area_change (lsoa11, lsoa21, change)
      select split_part(key, ' → ', 1), split_part(key, ' → ', 2), content ->> 'change'
      from import_row where import_id = ${id} and content ->> 'of' = 'change'
      on conflict (lsoa11, lsoa21) do update set change = excluded.change
    `.execute(tx.db)
  },
}
