/** A wait that is too long rises to the managers of the team: once for each person, and again a week after it was seen to. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { quietSince, tooLongBefore } from '../policy.ts'
import { policyNow } from '../policy-now.ts'
import { managersOf, tellManagers } from './managers.ts'
import { waitsOf } from './waits.ts'

/** In one statement: of two runs at once the second finds nothing left. Returns for how many people. */
export async function raiseTooLong(tx: Tx, teamId: string): Promise<number> {
  const { policy } = await policyNow(tx)
  const managers = await managersOf(tx, teamId)
  if (managers.told.length === 0) return 0
  const to = managers.told.map(({ account_id }) => account_id)
  const { rows } = await sql<{ raised: number }>`
    with raised as (
      insert into waiting (referral_id, raised_at, raised_to)
      select waits.referral_id, ${tx.now}::timestamptz, ${to}::uuid[] from ${waitsOf(teamId)} as waits
      left join waiting as said using (referral_id)
      where waits.since < ${tooLongBefore(policy, tx.now)}
        and (said.raised_at is null or said.raised_at < waits.since or said.seen_to_at >= said.raised_at)
        and (said.seen_to_at is null or said.seen_to_at < ${quietSince(tx.now)})
      order by waits.referral_id
      on conflict (place_id, referral_id) do update
      set raised_at = excluded.raised_at, raised_to = excluded.raised_to
      -- Whoever raised it a moment ago was another run.
      where waiting.raised_at is null or waiting.raised_at < ${tx.now.subtract({ hours: 1 })}
      returning referral_id
    ), told as (
      insert into waiting_event (referral_id, move, at, by_role, particulars)
      select referral_id, 'raise', ${tx.now}::timestamptz, 'program', ${JSON.stringify({ to })}::jsonb from raised
      returning 1
    )
    select count(*)::integer as raised from told`.execute(tx.db)
  const raised = rows[0]?.raised ?? 0
  if (raised === 0) return 0
  const subject = raised === 1 ? 'Somebody has waited too long' : `${raised} people have waited too long`
  await tellManagers(tx, managers, { subject, show: 'too-long' })
  return raised
}
