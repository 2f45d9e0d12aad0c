/**
 * How many wait, half of them for how long, and who longest. Up to a thousand are counted whenever the list is read. Of
 * a longer list the job counts now and then, and the page says when: counting takes longer than reading a page.
 */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import { shipped, type Policy } from './policy.ts'
import { waitingTeam } from './visibility.ts'
import type { Figures } from './wait.ts'

const countedWhenRead = 1000

interface Counted {
  to_take_on: number
  not_reached: number
  median_since: Temporal.Instant | null
}

/** Those who wait for a team, at most `limit` of each kind: since when, and whether they are taken on. */
function waits(teamId: string | null, limit: number | null) {
  const some = sql`limit ${sql.lit(limit)}`
  return sql`
    (select sent_at as since, false as taken_on from referral
      where team_id = ${teamId}::uuid and status = 'sent' ${some})
    union all
    (select waits_since, true from support
      where team_id = ${teamId}::uuid and status = 'open' and waits_since is not null ${some})`
}

const counts = sql`
  (count(*) filter (where not taken_on))::integer as to_take_on,
  (count(*) filter (where taken_on))::integer as not_reached,
  percentile_disc(0.5) within group (order by since) as median_since`

/** With the policy in force, so that the page asks once. */
export async function waitingFigures(tx: Tx, actor: Actor): Promise<{ figures: Figures; policy: Policy }> {
  const teamId = waitingTeam(actor, 'waiting-list.read')
  const { rows } = await sql<
    Counted & {
      counted_at: Temporal.Instant | null
      longest_since: Temporal.Instant | null
      policy: Policy | null
    }
  >`
    with long as materialized (select * from waiting_count where team_id = ${teamId}::uuid),
      here as (
        select ${counts} from (select * from (${waits(teamId, countedWhenRead + 1)}) as all_of_them
          where not exists (select from long)) as waits)
    select long.counted_at,
      (select to_jsonb(newest) from contact_policy as newest order by version desc limit 1) as policy,
      coalesce(long.to_take_on, here.to_take_on) as to_take_on,
      coalesce(long.not_reached, here.not_reached) as not_reached,
      coalesce(long.median_since, here.median_since) as median_since,
      least(
        (select min(sent_at) from referral where team_id = ${teamId}::uuid and status = 'sent'),
        (select min(waits_since) from support
          where team_id = ${teamId}::uuid and status = 'open' and waits_since is not null)
      ) as longest_since
    from here left join long on true`.execute(tx.db)
  const [row] = rows
  return {
    policy: row?.policy ?? shipped,
    figures: {
      toTakeOn: row?.to_take_on ?? 0,
      notReached: row?.not_reached ?? 0,
      medianSince: row?.median_since ?? null,
      longestSince: row?.longest_since ?? null,
      countedAt: row?.counted_at ?? null,
    },
  }
}

/** Run by the job for each team: keeps the count of a long list, and none of a short one. */
export async function countWaits(tx: Tx, teamId: string): Promise<void> {
  const { rows } = await sql<Counted>`
    select ${counts} from (${waits(teamId, null)}) as waits`.execute(tx.db)
  const [row] = rows
  if (!row?.median_since || Math.max(row.to_take_on, row.not_reached) <= countedWhenRead) {
    await tx.db.deleteFrom('waiting_count').where('team_id', '=', teamId).execute()
    return
  }
  const count = { ...row, median_since: row.median_since, counted_at: tx.now }
  await tx.db
    .insertInto('waiting_count')
    .values({ team_id: teamId, ...count })
    .onConflict(conflict => conflict.columns(['place_id', 'team_id']).doUpdateSet(count))
    .execute()
}
