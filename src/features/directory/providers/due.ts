/** Which providers are due to be asked, and which services somebody here has to look at. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { checkedOn, isActive } from '../checked.ts'
import { asking, months } from '../freshness.ts'

/** One address we can write to, and nothing that stands for two. */
const isAddress = sql`service.email ~ '^[^@[:space:],;<>]+@[^@[:space:],;<>]+\\.[^@[:space:],;<>]+$'`

/** Active services nobody has checked for half a year, with what their provider was asked since. */
const staleSql = (tx: Tx) => sql`
  select service.service_id, service.name, service.email, ${isAddress} as can_be_asked,
    ${checkedOn(tx)} as checked_on
  from service
  where ${isActive(tx)}
    and coalesce(${checkedOn(tx)}, '-infinity') < ${tx.today.subtract({ months: months.fresh })}::date`

const askedSql = sql`
  left join lateral (
    select count(*)::integer as asked, max((sent_at at time zone 'Europe/London')::date) as last_on
    from provider_ask
    where provider_ask.sent_to = stale.email
      and (sent_at at time zone 'Europe/London')::date > coalesce(stale.checked_on, '-infinity')
  ) as earlier on true`

export interface Due {
  email: string
  services: string[]
  checked_on: Temporal.PlainDate | null
  asked: number
  last_on: Temporal.PlainDate | null
}

/** Providers of stale services, those waiting longest first: the services asked about least decide. */
export async function dueProviders(tx: Tx, most: number): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select email, array_agg(name order by name) as services, max(checked_on) as checked_on,
      min(asked) as asked, max(last_on) as last_on
    from (${staleSql(tx)}) as stale ${askedSql}
    where can_be_asked
    group by email
    having min(asked) < ${asking.most}
      and coalesce(max(last_on), '-infinity') <= ${tx.today.subtract({ months: asking.apart })}::date
    order by max(last_on) nulls first, min(checked_on) nulls last, email
    limit ${most}
  `.execute(tx.db)
  return rows
}

/** How many providers, of how many services, would be asked in all if asking were on. */
export async function countToAsk(
  tx: Tx,
): Promise<{ providers: number; services: number; unreachable: number }> {
  const { rows } = await sql<{ providers: number; services: number; unreachable: number }>`
    select count(distinct email) filter (where can_be_asked) as providers,
      count(*) filter (where can_be_asked) as services, count(*) filter (where can_be_asked is not true) as unreachable
    from (${staleSql(tx)}) as stale
  `.execute(tx.db)
  return rows[0] ?? { providers: 0, services: 0, unreachable: 0 }
}

export interface Overdue {
  service_id: string
  name: string
  checked_on: Temporal.PlainDate | null
  asked: number
  count: number
}

/** Services that somebody here has to look at, longest unchecked first; each row bears the count of all. */
export const overdueSql = (tx: Tx, most: number): RawBuilder<Overdue> => sql`
  select service_id, name, checked_on, asked, count(*) over () as count
  from (${staleSql(tx)}) as stale ${askedSql}
  where checked_on < ${tx.today.subtract({ months: months.overdue })}::date
    or checked_on is null and asked >= ${asking.most}
  order by checked_on nulls last, name, service_id
  limit ${most}`

/** The first of them, or undefined where there is none. */
export const firstOverdue = async (tx: Tx): Promise<Overdue | undefined> =>
  (await overdueSql(tx, 1).execute(tx.db)).rows[0]
