/** The day a human last checked a service, for a query: here, by its provider, or as its source says. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/tx.ts'

/** Of a row of `service`. A source that says it was checked tomorrow is not believed. */
export const checkedOn = (tx: Tx): RawBuilder<Temporal.PlainDate | null> =>
  sql`greatest(
    (service.assured_at at time zone 'Europe/London')::date,
    case when service.source_assured_on <= ${tx.today}::date then service.source_assured_on end)`

/** A service that people may be sent to, of a row of `service`. */
export const isActive = (tx: Tx): RawBuilder<boolean> =>
  sql`service.place_id = ${tx.place.place_id} and not service.is_gone and service.merged_into is null
    and service.status <> 'closed'`
