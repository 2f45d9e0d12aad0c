/** Everybody who waits for a team, for the parts of the job: since when, and what was said of it. */
import { sql } from 'kysely'

/** Rows of `referral_id`, `support_id`, `person_id`, `since`, and when the wait was taken on. Whoever said “not now” is left in peace. */
export const waitsOf = (teamId: string) => sql`(
  select referral_id, null::uuid as support_id, person_id, sent_at as since, sent_at as taken_on_at
  from referral where team_id = ${teamId}::uuid and status = 'sent' and paused_until is null
  union all
  select referral_id, support_id, person_id, waits_since, greatest(started_at, waits_since)
  from support where team_id = ${teamId}::uuid and status = 'open' and waits_since is not null
    and paused_until is null)`

export const program = { role: 'program', name: 'look-after-waiting' } as const
