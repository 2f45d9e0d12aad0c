/** Which policy is in force, who wrote it and when. */
import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import type { ContactPolicy } from '../../platform/database/schema.ts'
import { shipped, type Policy } from './policy.ts'

export interface Newest {
  policy: Policy
  /** 0 while the place has none of its own. */
  version: number
  written: { by: string; at: Temporal.Instant } | null
}

export async function policyNow(tx: Tx): Promise<Newest> {
  const row = await tx.db
    .selectFrom('contact_policy')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'contact_policy.place_id')
        .onRef('account.account_id', '=', 'contact_policy.written_by'),
    )
    .selectAll('contact_policy')
    .select('account.name')
    .orderBy('contact_policy.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { policy: shipped, version: 0, written: null }
  return { policy: policyOf(row), version: row.version, written: { by: row.name, at: row.written_at } }
}

const policyOf = (row: Selectable<ContactPolicy>): Policy => ({
  attempts: row.attempts,
  channels: row.channels,
  gap_days: row.gap_days,
  from_minute: row.from_minute,
  until_minute: row.until_minute,
  days: row.days,
  times_differ: row.times_differ,
  holding_weeks: row.holding_weeks,
  too_long_weeks: row.too_long_weeks,
  let_go_days: row.let_go_days,
})

/** For a larger question: `tooLongBefore` by the policy in force, without having asked for the policy first. */
export const tooLongBeforeSql = (
  today: Temporal.PlainDate,
): RawBuilder<Temporal.Instant> => sql<Temporal.Instant>`(
  (${today}::date + 1 - 7 * coalesce((select too_long_weeks from contact_policy order by version desc limit 1),
    ${shipped.too_long_weeks}::integer))::timestamp at time zone 'Europe/London')`
