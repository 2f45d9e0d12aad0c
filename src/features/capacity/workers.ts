/** The link workers of a team as they stand now, for planning: in one question, or as part of a larger one. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { loadOf, shippedWeights, type Ticked, type Weights } from './weight.ts'
import type { Leave, Limit, Worker } from './worker.ts'

export interface Setting {
  version: number
  weights: Weights
  quiet_weeks: number
}

const shippedSetting: Setting = { version: 0, weights: shippedWeights, quiet_weeks: 6 }

type Dated<T> = {
  [Key in keyof T]: T[Key] extends Temporal.PlainDate | Temporal.Instant | null ? string : T[Key]
}

type Row = Omit<Worker, 'people' | 'load' | 'leave' | 'limit'> & {
  supports: Ticked[]
  leave: Dated<Leave> | null
  limit: (Omit<Dated<Limit>, 'until_on'> & { until_on: string | null }) | null
}

/** As the database gives it: the place's newest setting, and each link worker of the team. */
export interface Standing {
  setting: Setting | null
  workers: Row[]
}

/** For one question more: `select ${standingOf(team, today)} as standing, …`. Counts of supports, and no person. */
export const standingOf = (
  teamId: string | RawBuilder<string>,
  today: Temporal.PlainDate,
): RawBuilder<Standing> => sql<Standing>`jsonb_build_object(
  'setting', (select jsonb_build_object('version', version, 'weights', weights, 'quiet_weeks', quiet_weeks)
    from capacity_setting order by version desc limit 1),
  'workers', (select coalesce(jsonb_agg(to_jsonb(worker) order by worker.name, worker.account_id), '[]') from (
    select account.account_id, account.name, account.email, account.phone, account.is_active as "isActive",
      capacity.people as capacity, capacity.minutes_a_week, coalesce(capacity.version, 0) as version,
      coalesce(capacity.days, '{}') as days, coalesce(capacity.languages, '{}') as languages,
      coalesce(capacity.areas, '{}') as areas,
      (select coalesce(jsonb_agg(jsonb_build_object('factors', alike.factors, 'supports', alike.supports)), '[]') from (
        select coalesce(support_weight.factors, '{}') as factors, count(*) as supports from support
        left join support_weight on support_weight.place_id = support.place_id
          and support_weight.support_id = support.support_id
        where support.place_id = account.place_id and support.link_worker_id = account.account_id
          and support.status = 'open' and support.team_id = account.team_id
        group by 1) as alike) as supports,
      (select coalesce(jsonb_agg(jsonb_build_object('id', organisation.organisation_id, 'name', organisation.name)
          order by organisation.name), '[]')
        from capacity_practice join organisation using (place_id, organisation_id)
        where capacity_practice.place_id = account.place_id and capacity_practice.account_id = account.account_id
      ) as practices,
      (select to_jsonb(one) from (
        select limit_id, said_at, why, status, until_on from at_limit
        where at_limit.place_id = account.place_id and at_limit.account_id = account.account_id
          and status <> 'over' and (until_on is null or until_on >= ${today}::date)
        limit 1) as one) as "limit",
      (select to_jsonb(one) from (
        select leave_id, from_on, until_on, cover_id, cover.name as cover, cover.phone as cover_phone
        from leave join account as cover on cover.place_id = leave.place_id and cover.account_id = leave.cover_id
        where leave.place_id = account.place_id and leave.account_id = account.account_id
          and cancelled_at is null and until_on >= ${today}::date
        order by from_on limit 1) as one) as leave
    from account left join capacity using (place_id, account_id)
    where account.team_id = ${teamId} and account.role = 'linkWorker' and account.is_active
  ) as worker)
)`

export interface TeamNow {
  setting: Setting
  workers: Worker[]
}

export function teamNow({ setting, workers }: Standing): TeamNow {
  const now = setting ?? shippedSetting
  return { setting: now, workers: workers.map(row => workerFrom(row, now.weights)) }
}

function workerFrom({ supports, leave, limit, ...row }: Row, weights: Weights): Worker {
  return {
    ...row,
    people: supports.reduce((sum, { supports: count }) => sum + count, 0),
    load: loadOf(supports, weights),
    leave: leave && {
      ...leave,
      from_on: Temporal.PlainDate.from(leave.from_on),
      until_on: Temporal.PlainDate.from(leave.until_on),
    },
    limit: limit && {
      ...limit,
      said_at: Temporal.Instant.from(limit.said_at),
      until_on: limit.until_on === null ? null : Temporal.PlainDate.from(limit.until_on),
    },
  }
}

/** What this place has set, or what comes with the program. */
export async function settingNow(tx: Tx): Promise<Setting> {
  const newest = await tx.db
    .selectFrom('capacity_setting')
    .select(['version', 'weights', 'quiet_weeks'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest ? { ...newest, weights: newest.weights as unknown as Weights } : shippedSetting
}

/** Each active link worker of a team, by name. */
export async function teamWorkers(tx: Tx, teamId: string): Promise<TeamNow> {
  const { rows } = await sql<{ standing: Standing }>`
    select ${standingOf(teamId, tx.today)} as standing
  `.execute(tx.db)
  return teamNow((rows[0] as { standing: Standing }).standing)
}
