/** What a manager looks at in the morning: who waits, who is overdue, and what came back. One question each. */
import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { revived } from '../../platform/database/nested.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleReferrals } from '../referrals/visibility.ts'
import { askAgainAfter } from '../triage/words.ts'
import { myTeam } from './queries.ts'
import { standingOf, teamNow, type Standing } from './workers.ts'

/** As many of each as the page shows; how many there are stands above. */
export const shownOfEach = 10
export const mostThatCame = 30

/** Days for which somebody whom the link worker was asked to ring is not overdue. */
export const askedFor = { days: 7 }

export const waitingLongest = (tx: Tx, actor: Actor) =>
  tx.db
    .selectFrom('referral')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'referral.place_id')
        .onRef('person.person_id', '=', 'referral.person_id'),
    )
    .select([
      'referral.referral_id',
      'referral.sent_at',
      'person.person_id',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      sql<number>`count(*) over ()`.as('all'),
    ])
    .where(visibleReferrals(actor, 'referral.answer'))
    .where('referral.status', '=', 'sent')
    .orderBy('referral.sent_at')
    .orderBy('referral.referral_id')
    .limit(shownOfEach)
    .execute()

export interface Overdue {
  person_id: string
  first_name: string
  family_name: string
  preferred_name: string | null
  link_worker: string
  /** The last conversation; null where there was none. */
  last_talked: Temporal.PlainDate | null
  started_on: Temporal.PlainDate
  /** A step that was planned for a day that is past, and nobody has spoken with them since. */
  planned_on: Temporal.PlainDate | null
}

export interface OverdueNow {
  rows: Overdue[]
  all: number
  /** Of the others, about whom the link worker was asked this week. */
  asked: number
  weeks: number
}

/**
 * People of the team with whom nobody spoke for as many weeks as the place says, or since a day that was planned. Who
 * was asked after this week is left out, and counted: the list can be emptied. Whoever said “not now” is left in peace.
 * The longest silence first.
 */
const overdueSql = (teamId: string, today: Temporal.PlainDate): RawBuilder<OverdueNow> => sql<OverdueNow>`(
    with setting as (
      select coalesce((select quiet_weeks from capacity_setting order by version desc limit 1), 6) as weeks
    ), standing as (
      select support.person_id, support.started_at, account.name as link_worker, talk.last_talked,
        (support.started_at at time zone 'Europe/London')::date as started_on, planned.planned_on, asked.asked_on
      from support
      join account on account.place_id = support.place_id and account.account_id = support.link_worker_id
      left join lateral (
        select max(held_on) as last_talked from conversation where conversation.support_id = support.support_id
      ) as talk on true
      left join lateral (
        select min(goal.step_on) as planned_on from plan join goal using (place_id, plan_id)
        where plan.support_id = support.support_id and goal.step is not null and goal.step_done_on is null
          and goal.step_on < ${today}::date and (talk.last_talked is null or talk.last_talked < goal.step_on)
      ) as planned on true
      left join lateral (
        select max((at at time zone 'Europe/London')::date) as asked_on from capacity_event as event
        where event.place_id = support.place_id and event.support_id = support.support_id and event.move = 'ask'
      ) as asked on true
      where support.team_id = ${teamId} and support.status = 'open' and support.paused_until is null
    ), late as (
      select standing.*, setting.weeks, coalesce(asked_on > ${today.subtract(askedFor)}::date, false)
          and (last_talked is null or last_talked < asked_on) as is_asked
      from standing, setting
      where coalesce(last_talked, started_on) < ${today}::date - 7 * setting.weeks or planned_on is not null
    )
    select jsonb_build_object('weeks', setting.weeks,
      'all', (select count(*) from late where not is_asked),
      'asked', (select count(*) from late where is_asked),
      'rows', (select coalesce(jsonb_agg(to_jsonb(one)), '[]') from (
        select person.person_id, person.first_name, person.family_name, person.preferred_name, late.link_worker,
          late.last_talked, late.started_on, late.planned_on
        from late join person using (person_id)
        where not is_asked
        order by coalesce(last_talked, started_on), person_id
        limit ${shownOfEach}) as one))
    from setting
  )`

export interface CameBack {
  what: 'returned' | 'declined' | 'back' | 'undelivered' | 'not-now'
  at: Temporal.Instant
  person_id: string
  referral_id: string | null
  first_name: string
  family_name: string
  preferred_name: string | null
}

/** What came back in the last week, and whom we said we would ask again: newest first. */
function cameBackSql(team: string, now: Temporal.Instant): RawBuilder<CameBack[]> {
  const since = now.subtract({ hours: 24 * 7 })
  const again = now.subtract({ hours: 24 * 7 * askAgainAfter.weeks })
  return sql<CameBack[]>`(
    with came as (
      select status as what, moved_at as at, person_id, referral_id from referral
      where team_id = ${team} and status in ('returned', 'declined') and moved_at > ${since}
      union all
      select 'back', event.at, support.person_id, support.referral_id
      from support join support_event as event using (place_id, support_id)
      where support.team_id = ${team} and support.status = 'open' and event.move = 'return' and event.at > ${since}
      union all
      select 'undelivered', message.queued_at, message.person_id, support.referral_id
      from support join message using (place_id, person_id)
      where support.team_id = ${team} and support.status = 'open' and message.status = 'failed'
        and message.queued_at = (
          select max(queued_at) from message as newer where newer.person_id = support.person_id)
      union all
      select 'not-now', newest.at, referral.person_id, referral.referral_id
      from referral join lateral (
        select readiness, at from triage where triage.person_id = referral.person_id
        order by at desc, triage_id desc limit 1) as newest on true
      where referral.team_id = ${team} and newest.readiness = 'not-now' and newest.at <= ${again}
        and (referral.status = 'sent' or exists (
          select from support where support.referral_id = referral.referral_id and support.status = 'open'))
    )
    select coalesce(jsonb_agg(to_jsonb(one)), '[]') from (
      select came.*, person.first_name, person.family_name, person.preferred_name
      from came join person using (person_id)
      where person.merged_into is null
      order by came.at desc, came.person_id limit ${mostThatCame}) as one
  )`
}

interface Row {
  standing: Standing
  late: OverdueNow
  came: CameBack[]
}

/** All of it but the line, which the team's own list has: in one round trip. */
export async function morning(tx: Tx, actor: Actor) {
  const team = myTeam(actor)
  const { rows } = await sql<Row>`
    select ${standingOf(team, tx.today)} as standing, ${overdueSql(team, tx.today)} as late,
      ${cameBackSql(team, tx.now)} as came
  `.execute(tx.db)
  const { standing, late, came } = rows[0] as Row
  return {
    ...teamNow(standing),
    late: { ...late, rows: revived(late.rows, { dates: ['last_talked', 'started_on', 'planned_on'] }) },
    came: revived(came, { instants: ['at'] }),
  }
}
