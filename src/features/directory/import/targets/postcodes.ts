/** Postcodes, shared by every place: where each is, and in which small area. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/tx.ts'
import type { Known, Target } from '../target.ts'

export interface PostcodeContent {
  outward: string
  x: number | null
  y: number | null
  lsoa21: string | null
}

const none = async function* () {}

export const postcodesTarget: Target = {
  async known(tx, asked) {
    const { rows } = await sql<Known & { key: string }>`
      select postcode as key, false as "isGone", false as "isSame", jsonb_build_object('outward', outward,
        'x', (position)[0], 'y', (position)[1], 'lsoa21', lsoa21) as content
      from postcode where postcode = any(${asked.map(({ key }) => key)}::text[])
    `.execute(tx.db)
    return new Map(rows.map(row => [row.key, row]))
  },
  count: () => Promise.resolve(0),
  gone: none,
  summaryOf: () => ({}),
  check: () => Promise.resolve([]),

  async apply(tx, id) {
    await sql`
      insert into postcode (postcode, outward, position, lsoa21)
      select row.key, content.outward, point(content.x, content.y), content.lsoa21
      from import_row as row
      cross join jsonb_to_record(row.content) as content (outward text, x double precision, y double precision,
        lsoa21 text)
      where row.import_id = ${id}
      on conflict (postcode) do update set
        outward = excluded.outward, position = excluded.position, lsoa21 = excluded.lsoa21
    `.execute(tx.db)
    await placeServices(tx)
  },
}

/** Services anywhere that had no position for want of a postcode get it. */
const placeServices = (tx: Tx) =>
  sql`
    update service set position = postcode.position,
      position_from = case when postcode.position is not null then 'postcode' end
    from postcode
    where postcode.postcode = service.postcode and service.position_from is distinct from 'source'
      and ((service.position)[0] is distinct from (postcode.position)[0]
        or (service.position)[1] is distinct from (postcode.position)[1])
  `.execute(tx.db)
