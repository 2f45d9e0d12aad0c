/** How long does somebody wait whom this team is asked to meet today? Counts of a team: no row about a person. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { overWeeks, weeksOf, type Counted, type Wait } from './wait.ts'
import { fullUntil } from './worker.ts'
import { standingOf, teamNow, type Standing } from './workers.ts'

export type { Wait } from './wait.ts'
export { fullInWords, roomAgain, waitInWords, waitToExpect } from './words.ts'

export interface WaitCounted extends Counted {
  standing: Standing
}

/**
 * What a wait is made of, for one question more: `select ${waitOf(tx, team)} as counted, …`. What a team brought on a
 * list of its own waited elsewhere, so its waits are left out; those who still wait are counted.
 */
export function waitOf(
  { now, today }: Pick<Tx, 'now' | 'today'>,
  team: RawBuilder<string>,
): RawBuilder<WaitCounted> {
  const since = now.subtract({ hours: 24 * 7 * overWeeks })
  return sql<WaitCounted>`(
    with taken as (
      select extract(epoch from support.started_at - referral.sent_at)::float8 / 604800 as weeks
      from support join referral using (place_id, referral_id)
      where support.team_id = ${team} and referral.way <> 'list'
        and support.started_at > ${since} and support.started_at <= ${now}
    )
    select jsonb_build_object(
      'waiting', (select count(*) from referral where referral.team_id = ${team} and referral.status = 'sent'),
      'takenOn', (select count(*) from taken),
      'quartiles', (select to_jsonb(percentile_cont(array[0.25, 0.75]) within group (order by weeks)) from taken),
      'standing', ${standingOf(team, today)}
    ))`
}

export const waitFrom = ({ standing, ...counted }: WaitCounted, today: Temporal.PlainDate): Wait => ({
  weeks: weeksOf(counted),
  waiting: counted.waiting,
  takenOn: counted.takenOn,
  overWeeks,
  ...fullUntil(teamNow(standing).workers, today),
})

/** The wait with its honest range, how many it is taken from, and whether the team is full. In one round trip. */
export async function expectedWait(tx: Tx, teamId: string): Promise<Wait> {
  const { rows } = await sql<{ counted: WaitCounted }>`
    select ${waitOf(tx, sql<string>`${teamId}::uuid`)} as counted
  `.execute(tx.db)
  return waitFrom((rows[0] as { counted: WaitCounted }).counted, tx.today)
}
