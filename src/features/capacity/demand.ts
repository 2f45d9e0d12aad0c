/** What a place's own figures, or those of one of its teams, say of its demand. Counts, and no row about a person. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { teamNow, standingOf, type Standing } from './workers.ts'
import { overWeeks } from './wait.ts'

export interface Measured {
  /** Referrals sent in the last twelve weeks, those on a list of a team's own left out. */
  arrived: number
  /** Those taken on in the same weeks. */
  takenOn: number
  /** Referrals that wait to be taken on now, and the weeks that half of them have waited, or longer. */
  waiting: number
  waited: number | null
  /** Supports that are open now. */
  open: number
  /** Supports that ended in the last year, and their weeks. */
  ended: number
  median: number | null
  mean: number | null
  linkWorkers: number
  people: number
  load: number
  capacity: number | null
}

export interface TeamNamed {
  team_id: string
  name: string
}

interface Row extends Omit<Measured, 'linkWorkers' | 'people' | 'load' | 'capacity'> {
  named: TeamNamed[]
  teams: Standing[]
}

/** Of the whole place where no team is named; and which teams there are. In one round trip. */
export async function demandOf(tx: Tx, teamId: string | null) {
  const since = tx.now.subtract({ hours: 24 * 7 * overWeeks })
  const year = tx.now.subtract({ hours: 24 * 365 })
  const of = (team: RawBuilder<unknown>) => (teamId === null ? sql`true` : sql`${team} = ${teamId}::uuid`)
  const { rows } = await sql<Row>`
    with ended as (
      select extract(epoch from support.ended_at - support.started_at)::float8 / 604800 as weeks
      from support where ${of(sql`support.team_id`)} and support.status = 'ended'
        and support.ended_at > ${year} and support.ended_at <= ${tx.now}
    ), waits as (
      select extract(epoch from ${tx.now}::timestamptz - sent_at)::float8 / 604800 as weeks
      from referral where ${of(sql`referral.team_id`)} and status = 'sent'
    )
    select (select count(*) from referral where ${of(sql`referral.team_id`)}
        and sent_at > ${since} and sent_at <= ${tx.now} and way <> 'list') as arrived,
      (select count(*) from support join referral using (place_id, referral_id) where ${of(sql`support.team_id`)}
        and started_at > ${since} and started_at <= ${tx.now} and way <> 'list') as "takenOn",
      (select count(*) from waits) as waiting,
      (select percentile_cont(0.5) within group (order by weeks) from waits) as waited,
      (select count(*) from support where ${of(sql`support.team_id`)} and status = 'open') as open,
      (select count(*) from ended) as ended,
      (select percentile_cont(0.5) within group (order by weeks) from ended) as median,
      (select avg(weeks) from ended) as mean,
      (select coalesce(jsonb_agg(jsonb_build_object('team_id', team_id, 'name', name) order by name), '[]')
        from team) as named,
      (select coalesce(jsonb_agg(${standingOf(sql<string>`team.team_id`, tx.today)}), '[]')
        from team where ${of(sql`team.team_id`)}) as teams
  `.execute(tx.db)
  const { teams, named, ...counted } = rows[0] as Row
  const workers = teams.flatMap(team => teamNow(team).workers)
  const set = workers.map(({ capacity }) => capacity).filter(capacity => capacity !== null)
  const measured: Measured = {
    ...counted,
    linkWorkers: workers.length,
    people: workers.reduce((sum, { people }) => sum + people, 0),
    load: workers.reduce((sum, { load }) => sum + load, 0),
    capacity: set.length === 0 ? null : set.reduce((sum, people) => sum + people, 0) / set.length,
  }
  return { teams: named, measured }
}
