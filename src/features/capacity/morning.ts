/** What a manager looks at in the morning beside the line: who is overdue, what came back, what waits for a hand. */
import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { revived } from '../../platform/database/nested.ts'
import type { Tx } from '../../platform/tx.ts'
import { keysOf } from '../waiting/keys.ts'
import { tooLongBeforeSql } from '../waiting/policy-now.ts'
import type { Show } from '../waiting/wanted.ts'
import { askAgainAfter } from '../triage/words.ts'
import { myTeam } from './queries.ts'
import { standingOf, teamNow, type Standing } from './workers.ts'

/** As many of each as the page shows; how many there are stands above. */
export const shownOfEach = 10
export const mostThatCame = 30

/** Days for which somebody whom the link worker was asked to ring is not overdue. */
export const askedFor = { days: 7 }

export interface Overdue {
  support_id: string
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
  /** How often somebody tried to reach them since they last talked, and when last. */
  tried: number
  tried_on: Temporal.PlainDate | null
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
const overdueSql = (
  teamId: string,
  today: Temporal.PlainDate,
  { limit, hasLinkWorker }: { limit: number; hasLinkWorker: boolean },
): RawBuilder<OverdueNow> => sql<OverdueNow>`(
    with setting as (
      select coalesce((select quiet_weeks from capacity_setting order by version desc limit 1), 6) as weeks
    ), standing as (
      select support.support_id, support.person_id, support.started_at, account.name as link_worker, talk.last_talked,
        account.is_active and account.team_id = support.team_id as has_link_worker, attempted.tried, attempted.tried_on,
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
        select count(*) as tried, max((at at time zone 'Europe/London')::date) as tried_on from contact_attempt
        where contact_attempt.place_id = support.place_id and contact_attempt.person_id = support.person_id
          and taken_back_at is null
          and (at at time zone 'Europe/London')::date
            >= coalesce(talk.last_talked, (support.started_at at time zone 'Europe/London')::date)
      ) as attempted on true
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
        select late.support_id, person.person_id, person.first_name, person.family_name, person.preferred_name,
          late.link_worker, late.last_talked, late.started_on, late.planned_on, late.tried, late.tried_on
        from late join person using (person_id)
        where not is_asked and (has_link_worker or not ${hasLinkWorker})
        order by coalesce(last_talked, started_on), person_id
        limit ${limit}) as one))
    from setting
  )`

export interface CameBack {
  what: 'returned' | 'declined' | 'back' | 'undelivered' | 'not-now' | 'help' | 'unaware'
  at: Temporal.Instant
  person_id: string
  referral_id: string | null
  first_name: string
  family_name: string
  preferred_name: string | null
}

/** What came back in the last week, who asked for help, and whom we said we would ask again: newest first. */
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
      select 'undelivered', message.queued_at, ours.person_id, null
      from (
        select place_id, person_id from support where team_id = ${team} and status = 'open'
        union
        select place_id, person_id from referral where team_id = ${team} and status = 'sent'
      ) as ours join message using (place_id, person_id)
      where message.status = 'failed' and message.queued_at = (
          select max(queued_at) from message as newer
          where newer.place_id = ours.place_id and newer.person_id = ours.person_id)
      union all
      select 'help', queued_at, person_id, null from message
      where team_id = ${team} and channel = 'call' and status = 'waiting' and about = 'help'
      union all
      select 'unaware', unaware_at, person_id, referral_id from referral
      where team_id = ${team} and status in ('sent', 'accepted') and unaware_at > ${since}
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

/** How much waits for somebody's hand, each with where it is done. */
export interface AtHand {
  /** Who waits to be taken on; and who was taken on, and had no first conversation. */
  toTakeOn: number
  notReached: number
  tooLong: number
  toDecide: number
  letters: number
}
/** More are not counted: the list itself says it. */
export const mostCounted = 1000

/** Of a long list the job has counted who waits: `waiting/figures.ts`. */
const atHandSql = (team: string, { now, today }: Pick<Tx, 'now' | 'today'>): RawBuilder<AtHand> => {
  const those = (show: Show) =>
    keysOf(
      {
        teamId: team,
        wanted: { show, after: null },
        accountId: team,
        lateBefore: tooLongBeforeSql(today),
        now,
      },
      mostCounted,
    )
  return sql<AtHand>`jsonb_build_object(
    'toTakeOn', coalesce((select to_take_on from waiting_count where team_id = ${team}),
      (select count(*) from referral where team_id = ${team} and status = 'sent')),
    'notReached', coalesce((select not_reached from waiting_count where team_id = ${team}),
      (select count(*) from support where team_id = ${team} and status = 'open' and waits_since is not null)),
    'tooLong', (select count(*) from ${those('too-long')} as late),
    'toDecide', (select count(*) from ${those('to-decide')} as undecided),
    'letters', (select count(*) from message where team_id = ${team} and channel in ('letter', 'call')
      and status = 'waiting'))`
}

interface Row {
  standing: Standing
  late: OverdueNow
  came: CameBack[]
  atHand: AtHand
}

const dates = ['last_talked', 'started_on', 'planned_on', 'tried_on'] as const

/** All of it but the line, which the inbox has: in one round trip. */
export async function morning(tx: Tx, actor: Actor) {
  const team = myTeam(actor)
  const { rows } = await sql<Row>`
    select ${standingOf(team, tx.today)} as standing,
      ${overdueSql(team, tx.today, { limit: shownOfEach, hasLinkWorker: false })} as late,
      ${cameBackSql(team, tx.now)} as came, ${atHandSql(team, tx)} as "atHand"
  `.execute(tx.db)
  const { standing, late, came, atHand } = rows[0] as Row
  return {
    ...teamNow(standing),
    late: { ...late, rows: revived(late.rows, { dates: [...dates] }) },
    came: revived(came, { instants: ['at'] }),
    atHand,
  }
}

/** As many as one press asks about. */
const askedAtOnce = 200

/** Everybody who is overdue and has a link worker who could be asked. */
export async function overdueToAsk(tx: Tx, actor: Actor): Promise<Overdue[]> {
  const { rows } = await sql<{ late: OverdueNow }>`
    select ${overdueSql(myTeam(actor), tx.today, { limit: askedAtOnce, hasLinkWorker: true })} as late
  `.execute(tx.db)
  return revived((rows[0] as { late: OverdueNow }).late.rows, { dates: [...dates] })
}
