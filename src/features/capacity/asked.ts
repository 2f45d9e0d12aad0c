/** A manager asked a link worker to get in touch with somebody: shown until somebody has spoken with the person. */
import { sql, type RawBuilder } from 'kysely'

export interface AskedAfter {
  on: string
  by: string | null
}

/** As part of a larger question: the last time, and who asked; null where nobody did, or somebody has spoken since. */
export const askedAfter = (support: RawBuilder<unknown>): RawBuilder<AskedAfter | null> =>
  sql<AskedAfter | null>`(
  select jsonb_build_object('on', (event.at at time zone 'Europe/London')::date, 'by', account.name)
  from capacity_event as event
  left join account on account.place_id = event.place_id and account.account_id = event.by_account_id
  where event.support_id = ${support} and event.move = 'ask' and not exists (
    select from conversation where conversation.place_id = event.place_id
      and conversation.support_id = event.support_id
      and conversation.held_on >= (event.at at time zone 'Europe/London')::date)
  order by event.at desc limit 1)`
