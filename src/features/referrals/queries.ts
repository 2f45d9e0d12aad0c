/** Referrals and drafts, for those who may see them. */
import { sql, type ExpressionBuilder } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import type { DB } from '../../platform/database/schema.ts'
import { NotFound, orNotFound } from '../../platform/errors.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Permission } from '../../permissions.ts'
import type { Ending } from '../caseload/support.ts'
import { readAnswers } from '../measures/ons4.ts'
import type { Answers } from './draft.ts'
import { visibleDrafts, visibleReferrals } from './visibility.ts'

interface Draft {
  id: string
  answers: Answers
}

const draftRow = (tx: Tx, actor: Actor, id: string) =>
  tx.db
    .selectFrom('referral_draft')
    .select(['draft_id as id', 'answers'])
    .where('draft_id', '=', id)
    .where(visibleDrafts(actor))

export async function draftToWrite(tx: Tx, actor: Actor, id: string): Promise<Draft> {
  return orNotFound(await draftRow(tx, actor, id).executeTakeFirst()) as Draft
}

/** The same, locked for a change: one draft may be open in two tabs. */
export async function draftToChange(tx: Tx, actor: Actor, id: string): Promise<Draft> {
  return orNotFound(await draftRow(tx, actor, id).forUpdate().executeTakeFirst()) as Draft
}

export async function myDrafts(tx: Tx, actor: Actor) {
  const drafts = await tx.db
    .selectFrom('referral_draft')
    .select(['draft_id', 'answers', 'updated_at'])
    .where(visibleDrafts(actor))
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()
  return drafts.map(({ draft_id, answers, updated_at }) => ({
    id: draft_id,
    answers: answers as Answers,
    updatedAt: updated_at,
  }))
}

/** Everything around one referral that its readers may know. */
const referralRows = (tx: Tx, actor: Actor, permission: Permission) =>
  tx.db
    .selectFrom('referral')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'referral.place_id')
        .onRef('person.person_id', '=', 'referral.person_id'),
    )
    .innerJoin('account as referrer', join =>
      join
        .onRef('referrer.place_id', '=', 'referral.place_id')
        .onRef('referrer.account_id', '=', 'referral.referrer_id'),
    )
    .innerJoin('organisation', join =>
      join
        .onRef('organisation.place_id', '=', 'referral.place_id')
        .onRef('organisation.organisation_id', '=', 'referral.organisation_id'),
    )
    .innerJoin('team', join =>
      join.onRef('team.place_id', '=', 'referral.place_id').onRef('team.team_id', '=', 'referral.team_id'),
    )
    .where(visibleReferrals(actor, permission))

const referralColumns = [
  'referral.referral_id',
  'referral.reference',
  'referral.status',
  'referral.needs',
  'referral.reason',
  'referral.sent_at',
  'referral.team_id',
  'referral.person_id',
  'referral.referrer_id',
  'person.first_name',
  'person.family_name',
  'person.preferred_name',
  'person.date_of_birth',
  'person.careful',
  'referrer.name as referrer',
  'organisation.name as organisation',
  'organisation.in_one_sentence as organisation_in_one_sentence',
  'team.name as team',
] as const

/** One referral, or NotFound outside the actor's reach. */
export async function referralToRead(tx: Tx, actor: Actor, permission: Permission, id: string) {
  return orNotFound(
    await referralRows(tx, actor, permission)
      .select(referralColumns)
      .where('referral.referral_id', '=', id)
      .executeTakeFirst(),
  )
}
export type Referral = Awaited<ReturnType<typeof referralToRead>>

/** One referral with its story: what happened, oldest first, and the support it led to. */
export async function referralWithStory(tx: Tx, actor: Actor, permission: Permission, id: string) {
  const referral = orNotFound(
    await referralRows(tx, actor, permission)
      .leftJoin('support', join =>
        join
          .onRef('support.place_id', '=', 'referral.place_id')
          .onRef('support.referral_id', '=', 'referral.referral_id'),
      )
      .leftJoin('account as link_worker', join =>
        join
          .onRef('link_worker.place_id', '=', 'support.place_id')
          .onRef('link_worker.account_id', '=', 'support.link_worker_id'),
      )
      .select(referralColumns)
      .select(['support.support_id', 'link_worker.name as link_worker'])
      .select(query => query.exists(lastEnding(query as never)).as('hasEnded'))
      .select(query =>
        jsonArrayFrom(
          query
            .selectFrom('referral_event')
            .leftJoin('account', join =>
              join
                .onRef('account.place_id', '=', 'referral_event.place_id')
                .onRef('account.account_id', '=', 'referral_event.by_account_id'),
            )
            .select([
              'referral_event.move',
              'referral_event.at',
              'referral_event.why',
              'referral_event.particulars',
              'account.name',
            ])
            .whereRef('referral_event.referral_id', '=', 'referral.referral_id')
            .orderBy('referral_event.at')
            .orderBy('referral_event.event_id'),
        ).as('events'),
      )
      .where('referral.referral_id', '=', id)
      .executeTakeFirst(),
  )
  return { ...referral, events: revived(referral.events, { instants: ['at'] }) }
}
export type ReferralEvent = Awaited<ReturnType<typeof referralWithStory>>['events'][number]

/** Every time the support of a referral ended, the newest first: whatever came after, what was said then stays. */
const endingsOf = (query: ExpressionBuilder<DB, 'support'>) =>
  query
    .selectFrom('support_event')
    .select(['support_event.at', 'support_event.move', 'support_event.why', 'support_event.particulars'])
    .whereRef('support_event.support_id', '=', 'support.support_id')
    .where('support_event.move', 'in', ['end', 'stop'])
    .orderBy('support_event.at', 'desc')
    .orderBy('support_event.event_id', 'desc')

const lastEnding = (query: ExpressionBuilder<DB, 'support'>) => endingsOf(query).limit(1)

/** What was said at an ending. */
const saidIn = (particulars: unknown) => {
  const { summary = '', gpAction = '' } = particulars as { summary?: string; gpAction?: string }
  return { words: summary, gpAction }
}

/** The one-page summary of the support's last ending, or NotFound before the first. */
export async function summaryOfReferral(tx: Tx, actor: Actor, id: string) {
  const summary = orNotFound(
    await referralRows(tx, actor, 'referral.read')
      .innerJoin('support', join =>
        join
          .onRef('support.place_id', '=', 'referral.place_id')
          .onRef('support.referral_id', '=', 'referral.referral_id'),
      )
      .innerJoin('account as link_worker', join =>
        join
          .onRef('link_worker.place_id', '=', 'support.place_id')
          .onRef('link_worker.account_id', '=', 'support.link_worker_id'),
      )
      .innerJoinLateral(
        query => lastEnding(query as never).as('ended'),
        join => join.onTrue(),
      )
      .select(referralColumns)
      .select([
        'support.started_at',
        'support.status as support_status',
        'ended.at as ended_at',
        'ended.move as ended_by',
        'ended.why as ending',
        'ended.particulars as said',
        'link_worker.name as link_worker',
      ])
      .select(query => [
        query
          .selectFrom('what_matters')
          .select('words')
          .whereRef('what_matters.person_id', '=', 'referral.person_id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('what_matters'),
        jsonArrayFrom(endingsOf(query as never).offset(1)).as('earlier'),
        jsonArrayFrom(
          query
            .selectFrom('introduction')
            .innerJoin('service', join =>
              join
                .onRef('service.place_id', '=', 'introduction.place_id')
                .onRef('service.service_id', '=', 'introduction.service_id'),
            )
            .select(['service.name as service', 'introduction.warmth', 'introduction.status'])
            .whereRef('introduction.support_id', '=', 'support.support_id')
            .orderBy('introduction.made_at'),
        ).as('introductions'),
        jsonArrayFrom(
          query
            .selectFrom('measure')
            .select(['asked_on', 'answers'])
            .whereRef('measure.support_id', '=', 'support.support_id')
            .orderBy('asked_on')
            .orderBy('written_at'),
        ).as('measures'),
      ])
      .where('referral.referral_id', '=', id)
      .executeTakeFirst(),
  )
  return {
    ...summary,
    ...saidIn(summary.said),
    earlier: revived(summary.earlier, { instants: ['at'] })
      .map(({ at, particulars }) => ({ at, ...saidIn(particulars) }))
      .filter(({ words }) => words !== ''),
    ending: (summary.ended_by === 'stop' ? 'chose' : summary.ending) as Ending,
    measures: revived(summary.measures, { dates: ['asked_on'] }).map(({ asked_on, answers }) => ({
      asked_on,
      answers: readAnswers(answers),
    })),
  }
}

/** The same, locked for a change, with how to reach the person and the referrer. */
export async function referralToChange(tx: Tx, actor: Actor, permission: Permission, id: string) {
  return orNotFound(
    await referralRows(tx, actor, permission)
      .select(referralColumns)
      .select([
        'person.phone',
        'person.email',
        'person.prefers',
        'person.is_neutral',
        'referrer.email as referrer_email',
      ])
      .where('referral.referral_id', '=', id)
      .forUpdate('referral')
      .executeTakeFirst(),
  )
}

/** Referrals that wait for this actor's team, longest wait first: the inbox. */
export const referralsWaiting = (tx: Tx, actor: Actor, page: number) =>
  referralRows(tx, actor, 'referral.answer')
    .select(referralColumns)
    .where('referral.status', '=', 'sent')
    .orderBy('referral.sent_at')
    .limit(onPage(page).limit)
    .offset(onPage(page).offset)
    .execute()

/** What the actor's organisation has sent, newest first. */
export const referralsSent = (tx: Tx, actor: Actor, page: number) =>
  referralRows(tx, actor, 'referral.read')
    .leftJoin('support', join =>
      join
        .onRef('support.place_id', '=', 'referral.place_id')
        .onRef('support.referral_id', '=', 'referral.referral_id'),
    )
    .select(referralColumns)
    .select('support.status as support_status')
    .orderBy('referral.sent_at', 'desc')
    .limit(onPage(page).limit)
    .offset(onPage(page).offset)
    .execute()

/** The actor's organisation and the team that serves it. */
export async function myOrganisation(tx: Tx, actor: Actor) {
  if (!isStaff(actor)) throw new NotFound()
  return tx.db
    .selectFrom('organisation')
    .leftJoin('team', join =>
      join
        .onRef('team.place_id', '=', 'organisation.place_id')
        .onRef('team.team_id', '=', 'organisation.team_id'),
    )
    .select([
      'organisation.organisation_id',
      'organisation.name',
      'team.team_id',
      'team.name as team',
      'team.email as team_email',
    ])
    .where('organisation.organisation_id', '=', actor.organisationId)
    .executeTakeFirstOrThrow()
}

/**
 * Whether somebody with this NHS number is with us already: only since when, nothing else, because the
 * referrer may not know them.
 */
export async function withUsSince(tx: Tx, nhsNumber: string | null): Promise<Temporal.Instant | null> {
  if (nhsNumber === null) return null
  const { rows } = await sql<{ since: Temporal.Instant }>`
    select coalesce(support.started_at, referral.sent_at) as since
    from person
    left join referral on referral.person_id = person.person_id and referral.status = 'sent'
    left join support on support.person_id = person.person_id and support.status = 'open'
    where person.nhs_number = ${nhsNumber} and (referral.status = 'sent' or support.status = 'open')
  `.execute(tx.db)
  return rows[0]?.since ?? null
}
