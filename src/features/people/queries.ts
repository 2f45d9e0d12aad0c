/** Who a person is, for those who may know. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Permission } from '../../permissions.ts'
import { visibleIntroductions } from '../introductions/visibility.ts'
import { plainWords } from './person.ts'
import { visiblePeople } from './visibility.ts'

/** The person, with what matters to them and who supports them. */
const personRows = (tx: Tx, actor: Actor, permission: Permission, id: string) =>
  tx.db
    .selectFrom('person')
    .leftJoinLateral(
      query =>
        query
          .selectFrom('what_matters')
          .select(['words', 'version', 'written_at'])
          .whereRef('what_matters.person_id', '=', 'person.person_id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('matters'),
      join => join.onTrue(),
    )
    .leftJoinLateral(
      query =>
        query
          .selectFrom('support')
          .innerJoin('account', join =>
            join
              .onRef('account.place_id', '=', 'support.place_id')
              .onRef('account.account_id', '=', 'support.link_worker_id'),
          )
          .select([
            'support.support_id',
            'support.team_id',
            'support.status as support_status',
            'support.started_at',
            'support.ended_at',
            'support.ending',
            'support.referral_id',
            'account.account_id as link_worker_id',
            'account.name as link_worker',
          ])
          .whereRef('support.person_id', '=', 'person.person_id')
          .orderBy('support.started_at', 'desc')
          .limit(1)
          .as('supported'),
      // Another team's support is not there: a waiting referral shows whom it is about, and no more.
      join => join.on('supported.team_id', '=', isStaff(actor) ? actor.teamId : null),
    )
    .selectAll('person')
    .select([
      'matters.words as what_matters',
      'matters.version as what_matters_version',
      'matters.written_at as what_matters_at',
      'supported.support_id',
      'supported.team_id',
      'supported.support_status',
      'supported.started_at',
      'supported.ended_at',
      'supported.ending',
      'supported.referral_id',
      'supported.link_worker_id',
      'supported.link_worker',
    ])
    .where('person.person_id', '=', id)
    .where(visiblePeople(actor, permission))

/** One person, or NotFound outside the actor's reach. */
export const personToRead = async (tx: Tx, actor: Actor, permission: Permission, id: string) =>
  orNotFound(await personRows(tx, actor, permission, id).executeTakeFirst())

export type Person = Awaited<ReturnType<typeof personToRead>>

/** How many conversations and introductions the record shows; the rest are a page away. */
export const newest = 20

/** Everything the record page shows, in one round trip: the plan, introductions, conversations, the four questions. */
export async function personRecord(tx: Tx, actor: Actor, id: string) {
  const record = orNotFound(
    await personRows(tx, actor, 'person.read', id)
      .select(query => [
        query
          .selectFrom('plan')
          .select('strengths')
          .whereRef('plan.support_id', '=', 'supported.support_id')
          .as('strengths'),
        jsonArrayFrom(
          query
            .selectFrom('goal')
            .innerJoin('plan', join =>
              join.onRef('plan.place_id', '=', 'goal.place_id').onRef('plan.plan_id', '=', 'goal.plan_id'),
            )
            .select([
              'goal.goal_id',
              'goal.words',
              'goal.importance',
              'goal.confidence',
              'goal.step',
              'goal.step_by',
              'goal.step_on',
              'goal.step_done_on',
            ])
            .whereRef('plan.support_id', '=', 'supported.support_id')
            .orderBy('goal.position'),
        ).as('goals'),
        jsonArrayFrom(
          query
            .selectFrom('introduction')
            .innerJoin('service', join =>
              join
                .onRef('service.place_id', '=', 'introduction.place_id')
                .onRef('service.service_id', '=', 'introduction.service_id'),
            )
            .select([
              'introduction.introduction_id',
              'introduction.status',
              'introduction.warmth',
              'introduction.made_at',
              'introduction.first_session_on',
              'service.name as service',
            ])
            .whereRef('introduction.person_id', '=', 'person.person_id')
            .where(visibleIntroductions(actor, 'person.read'))
            .orderBy('introduction.made_at', 'desc'),
        ).as('introductions'),
        jsonArrayFrom(
          query
            .selectFrom('conversation')
            .innerJoin('account', join =>
              join
                .onRef('account.place_id', '=', 'conversation.place_id')
                .onRef('account.account_id', '=', 'conversation.written_by'),
            )
            .select([
              'conversation.conversation_id',
              'conversation.held_on',
              'conversation.how',
              'conversation.story',
              'conversation.minutes',
              'account.name as written_by',
            ])
            .whereRef('conversation.person_id', '=', 'person.person_id')
            .where('supported.support_id', 'is not', null)
            .orderBy('conversation.held_on', 'desc')
            .orderBy('conversation.written_at', 'desc')
            .limit(newest),
        ).as('conversations'),
        query
          .selectFrom('message')
          .select(({ fn }) => fn.coalesce('fault', sql.lit('')).as('fault'))
          .whereRef('message.person_id', '=', 'person.person_id')
          .where('message.status', '=', 'failed')
          .where('message.queued_at', '>=', query =>
            query
              .selectFrom('message as newer')
              .select(({ fn }) => fn.max('newer.queued_at').as('newest'))
              .whereRef('newer.person_id', '=', 'person.person_id'),
          )
          .limit(1)
          .as('undelivered'),
        jsonArrayFrom(
          query
            .selectFrom('measure')
            .select(['measure.asked_on'])
            .whereRef('measure.person_id', '=', 'person.person_id')
            .where('supported.support_id', 'is not', null)
            .orderBy('measure.asked_on', 'desc'),
        ).as('measures'),
      ])
      .executeTakeFirst(),
  )
  return {
    ...record,
    goals: revived(record.goals, { dates: ['step_on', 'step_done_on'] }),
    introductions: revived(record.introductions, { instants: ['made_at'], dates: ['first_session_on'] }),
    conversations: revived(record.conversations, { dates: ['held_on'] }),
    measures: revived(record.measures, { dates: ['asked_on'] }),
  }
}

/** What a letter to the person says: who they deal with, and why, from their newest referral. */
export const letterTo = async (tx: Tx, actor: Actor, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('person')
      .innerJoin('referral', join =>
        join
          .onRef('referral.place_id', '=', 'person.place_id')
          .onRef('referral.person_id', '=', 'person.person_id'),
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
      .select([
        'person.person_id',
        'person.first_name',
        'person.family_name',
        'person.preferred_name',
        'person.address',
        'person.postcode',
        'referral.reason',
        'referrer.name as referrer',
        'organisation.name as organisation',
        'team.name as team',
        'team.phone as team_phone',
        'link_worker.name as link_worker',
        'link_worker.phone as link_worker_phone',
        'link_worker.about as link_worker_about',
      ])
      .where('person.person_id', '=', id)
      .where(visiblePeople(actor, 'person.read'))
      .orderBy('referral.sent_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )

/** More than these nobody reads through: they type another letter. */
export const mostFound = 50

/**
 * People whose names have every word that was typed, in any order, each from its beginning. An NHS number
 * finds its person. The range comparison (not LIKE) lets the index serve under row-level security.
 */
export async function peopleNamed(tx: Tx, actor: Actor, permission: Permission, typed: string) {
  const digits = typed.replace(/[\s-]/g, '')
  const words = /^\d{10}$/.test(digits) ? [digits] : plainWords(typed)
  if (words.length === 0) return []
  let query = tx.db
    .selectFrom('person')
    .select(['person_id', 'first_name', 'family_name', 'preferred_name', 'date_of_birth', 'postcode'])
    .where(visiblePeople(actor, permission))
  for (const word of words.slice(0, 6))
    query = query.where(
      'person.person_id',
      'in',
      sql<string>`(select person_id from person_word where word >= ${word} and word < ${`${word}\u{10FFFF}`})`,
    )
  return query.orderBy('family_name').orderBy('first_name').limit(mostFound).execute()
}
