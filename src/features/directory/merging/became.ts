/** Which service an entry is part of now: merges are followed to their end, however many there were. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'

/** The id of the service that this one became, or its own. Two steps that lead back to each other end there. */
export const becameSql = (tx: Tx, serviceId: string): RawBuilder<string> => sql`(
  with recursive step (service_id, merged_into) as (
    select service_id, merged_into from service
    where place_id = ${tx.place.place_id} and service_id = ${sql.ref(serviceId)}
    union
    select later.service_id, later.merged_into from service as later
    join step on later.service_id = step.merged_into
    where later.place_id = ${tx.place.place_id}
  )
  select service_id from step where merged_into is null limit 1
)`
