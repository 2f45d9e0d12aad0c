/** Outward codes: about where each is, and how many of its postcodes we know. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../../platform/tx.ts'
import { placeServices } from '../../place-services.ts'
import { wholeArea } from '../../postcodes.ts'
import type { SharedList } from './shared.ts'

export interface OutwardContent {
  of: 'outward code'
  x: number
  y: number
}

export const outwardList: SharedList = {
  stored: keys => sql`
    select outward as key, jsonb_build_object('of', 'outward code', 'x', (position)[0], 'y', (position)[1]) as content
    from outward_code where outward = any(${keys}::text[]) and not is_own
  `,
  async put(tx, id) {
    await sql`
      insert into outward_code (outward, position, is_own)
      select row.key, point(content.x, content.y), false
      from import_row as row
      cross join jsonb_to_record(row.content) as content (x double precision, y double precision)
      where row.import_id = ${id} and row.content ->> 'of' = 'outward code'
      on conflict (outward) do update set position = excluded.position, is_own = false
    `.execute(tx.db)
    await placeServices(tx)
  },
}

/** Counts the postcodes of these outward codes anew, and finds the middle of those that no file gives one. */
export const countOutwards = (tx: Tx, outwards: RawBuilder<unknown>) =>
  sql`
    insert into outward_code (outward, position, is_own, postcodes, placed, ended)
    select outward, case when count(position) >= ${wholeArea} then point(avg(position[0]), avg(position[1])) end, true,
      count(*), count(position), count(ended_on)
    from postcode where outward in ${outwards} group by outward
    on conflict (outward) do update set postcodes = excluded.postcodes, placed = excluded.placed,
      ended = excluded.ended,
      position = case when outward_code.is_own then excluded.position else outward_code.position end
  `.execute(tx.db)
