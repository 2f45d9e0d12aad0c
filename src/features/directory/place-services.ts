/** Where services are whose sources do not say it: by their postcode, else by the first half of it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'

/** Joins what is known of a service's postcode and area to its row. One join each, however many services. */
export const nearestSql = (of: 'summary' | 'service') => sql`
  left join postcode on postcode.postcode = ${sql.ref(`${of}.postcode`)}
  left join outward_code on outward_code.outward = ${sql.ref(`${of}.area`)}`

export const knownPositionSql = sql`coalesce(postcode.position, outward_code.position)`
export const knownPositionFromSql = sql`case when postcode.position is not null then 'postcode'
  when outward_code.position is not null then 'area' end`

/** Services anywhere that wanted for a position, or have a better one now, get it. */
export const placeServices = (tx: Tx) =>
  sql`
    update service as placed set position = found.position, position_from = found.position_from
    from (
      select service.place_id, service.service_id, ${knownPositionSql} as position,
        ${knownPositionFromSql} as position_from
      from service ${nearestSql('service')}
      where service.area is not null and service.position_from is distinct from 'source'
    ) as found
    where placed.place_id = found.place_id and placed.service_id = found.service_id
      and (placed.position_from is distinct from found.position_from
        or placed.position::text is distinct from found.position::text)
  `.execute(tx.db)
