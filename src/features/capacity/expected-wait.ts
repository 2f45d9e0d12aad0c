/** How long does somebody wait whom this team is asked to meet today? Counts of a team: no row about a person. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { overWeeks, weeksOf, type Wait } from './wait.ts'
import { fullUntil } from './worker.ts'
import { standingOf, teamNow, type Standing } from './workers.ts'

export type { Wait } from './wait.ts'
export { fullInWords, waitInWords } from './words.ts'

interface Row {
  waiting: number
  takenOn: number
  quartiles: [number, number] | null
  standing: Standing
}

/**
 * The wait with its honest range, how many it is taken from, and whether the team is full. In one round trip. What a
 * team brought on a list of its own waited elsewhere, so its waits are left out; those who still wait are counted.
 */
export async function expectedWait(tx: Tx, teamId: string): Promise<Wait> {
  const since = tx.now.subtract({ hours: 24 * 7 * overWeeks })
  const { rows } = await sql<Row>`
    with taken as (
      select extract(epoch from support.started_at - referral.sent_at)::float8 / 604800 as weeks
      from support join referral using (place_id, referral_id)
      where support.team_id = ${teamId} and referral.way <> 'list'
        and support.started_at > ${since} and support.started_at <= ${tx.now}
    )
    select (select count(*) from referral where team_id = ${teamId} and status = 'sent') as waiting,
      (select count(*) from taken) as "takenOn",
      (select to_jsonb(percentile_cont(array[0.25, 0.75]) within group (order by weeks)) from taken) as quartiles,
      ${standingOf(teamId, tx.today)} as standing
  `.execute(tx.db)
  const { standing, ...counted } = rows[0] as Row
  return {
    weeks: weeksOf(counted),
    waiting: counted.waiting,
    takenOn: counted.takenOn,
    overWeeks,
    ...fullUntil(teamNow(standing).workers, tx.today),
  }
}
