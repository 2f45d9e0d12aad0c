/** Who is there for a link worker's people while they are away. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/tx.ts'

export interface Cover {
  name: string
  email: string
  phone: string | null
  until_on: string
}

/** As part of a larger question: the cover of the account in `account` today, as JSON; null while they are there. */
export const coverOf = (account: RawBuilder<unknown>, today: Temporal.PlainDate): RawBuilder<Cover | null> =>
  sql<Cover | null>`(
  select jsonb_build_object('name', cover.name, 'email', cover.email, 'phone', cover.phone, 'until_on', leave.until_on)
  from leave join account as cover on cover.place_id = leave.place_id and cover.account_id = leave.cover_id
  where leave.account_id = ${account} and leave.cancelled_at is null and cover.is_active
    and ${today}::date between leave.from_on and leave.until_on
  limit 1)`

/** Where news for whoever has this address goes as well today: to their cover, while they are away. */
export async function coverEmail(tx: Tx, email: string): Promise<string | null> {
  const { rows } = await sql<{ cover: Cover | null }>`
    select ${coverOf(sql`account.account_id`, tx.today)} as cover from account where account.email = ${email}
  `.execute(tx.db)
  return rows[0]?.cover?.email ?? null
}
