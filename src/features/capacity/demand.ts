/** What a place's own figures say of its demand. Counts, and no row about a person. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { teamNow, standingOf, type Standing } from './workers.ts'
import { overWeeks } from './wait.ts'

export interface Measured {
  /** Referrals sent in the last twelve weeks, those on a list of a team's own left out. */
  arrived: number
  /** Supports that ended in the last year, and their weeks. */
  ended: number
  median: number | null
  mean: number | null
  linkWorkers: number
  people: number
  load: number
  capacity: number | null
}

interface Row extends Omit<Measured, 'linkWorkers' | 'people' | 'load' | 'capacity'> {
  teams: Standing[]
}

export async function demandOf(tx: Tx): Promise<Measured> {
  const since = tx.now.subtract({ hours: 24 * 7 * overWeeks })
  const year = tx.now.subtract({ hours: 24 * 365 })
  const { rows } = await sql<Row>`
    with ended as (
      select extract(epoch from support.ended_at - support.started_at)::float8 / 604800 as weeks
      from support where support.status = 'ended' and support.ended_at > ${year} and support.ended_at <= ${tx.now}
    )
    select (select count(*) from referral where sent_at > ${since} and sent_at <= ${tx.now} and way <> 'list') as arrived,
      (select count(*) from ended) as ended,
      (select percentile_cont(0.5) within group (order by weeks) from ended) as median,
      (select avg(weeks) from ended) as mean,
      (select coalesce(jsonb_agg(${standingOf(sql<string>`team.team_id`, tx.today)}), '[]') from team) as teams
  `.execute(tx.db)
  const { teams, ...counted } = rows[0] as Row
  const workers = teams.flatMap(team => teamNow(team).workers)
  const set = workers.map(({ capacity }) => capacity).filter(capacity => capacity !== null)
  return {
    ...counted,
    linkWorkers: workers.length,
    people: workers.reduce((sum, { people }) => sum + people, 0),
    load: workers.reduce((sum, { load }) => sum + load, 0),
    capacity: set.length === 0 ? null : set.reduce((sum, people) => sum + people, 0) / set.length,
  }
}
