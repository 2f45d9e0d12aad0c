/** What does the record of one person show? */
import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../../platform/database/nested.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { askedAfter } from '../../capacity/asked.ts'
import { coverOf } from '../../capacity/cover.ts'
import { visibleIntroductions } from '../../introductions/visibility.ts'
import { openConcerns } from '../../safeguarding/on-record.ts'
import { askedThemselves } from '../../messages/asked-themselves.ts'
import { undeliveredTo } from '../../messages/undelivered.ts'
import { visibleUnmetNeeds } from '../../unmet-needs/visibility.ts'
import { asProfile, newestSections } from '../profile/queries.ts'
import { safelyOf } from '../profile/safe-texts.ts'
import { becameSql } from '../merging/became.ts'
import { personRows } from '../queries.ts'

/** How many conversations and introductions the record shows; the rest are a page away. */
export const newest = 20

/**
 * Everything the record page shows, in one round trip: the plan, introductions, conversations, the four questions. Also
 * at the address of a record that became part of it.
 */
export async function personRecord(tx: Tx, actor: Actor, id: string) {
  const row = orNotFound(
    await personRows(tx, actor, 'person.read', becameSql(id))
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
            .selectFrom('shortlist_option')
            .innerJoin('service', join =>
              join
                .onRef('service.place_id', '=', 'shortlist_option.place_id')
                .onRef('service.service_id', '=', 'shortlist_option.service_id'),
            )
            .select(['shortlist_option.option_id', 'shortlist_option.status', 'service.name as service'])
            .select('shortlist_option.changed_at')
            .whereRef('shortlist_option.person_id', '=', 'person.person_id')
            .where('shortlist_option.status', '<>', 'off')
            .where('supported.support_id', 'is not', null)
            .orderBy('shortlist_option.position'),
        ).as('shortlist'),
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
        jsonArrayFrom(undeliveredTo(query)).as('undelivered'),
        safelyOf(query as never).as('safely'),
        askedThemselves(query as never).as('askedThemselves'),
        jsonArrayFrom(
          query
            .selectFrom('unmet_need')
            .select([
              'unmet_need.unmet_need_id',
              'unmet_need.need',
              'unmet_need.looked_for',
              'unmet_need.filters',
              'unmet_need.reasons',
              'unmet_need.other',
              'unmet_need.recorded_at',
            ])
            .whereRef('unmet_need.person_id', '=', 'person.person_id')
            .where('unmet_need.taken_back_at', 'is', null)
            .where(visibleUnmetNeeds(actor, 'unmet-need.write'))
            .orderBy('unmet_need.recorded_at', 'desc')
            .limit(newest),
        ).as('unmetNeeds'),
        jsonArrayFrom(
          query
            .selectFrom('measure')
            .select(['measure.asked_on'])
            .whereRef('measure.person_id', '=', 'person.person_id')
            .where('supported.support_id', 'is not', null)
            .orderBy('measure.asked_on', 'desc'),
        ).as('measures'),
        openConcerns(query as never, actor, 'person.person_id').as('concerns'),
        coverOf(sql.ref('supported.link_worker_id'), tx.today).as('cover'),
        askedAfter(sql.ref('supported.support_id')).as('asked'),
        jsonArrayFrom(newestSections(query, query.ref('supported.support_id'))).as('sections'),
      ])
      .executeTakeFirst(),
  )
  const { sections, ...record } = row
  return {
    ...record,
    profile: asProfile(sections),
    goals: revived(record.goals, { dates: ['step_on', 'step_done_on'] }),
    shortlist: revived(record.shortlist, { instants: ['changed_at'] }),
    introductions: revived(record.introductions, { instants: ['made_at'], dates: ['first_session_on'] }),
    conversations: revived(record.conversations, { dates: ['held_on'] }),
    unmetNeeds: revived(record.unmetNeeds, { instants: ['recorded_at'] }),
    measures: revived(record.measures, { dates: ['asked_on'] }),
    concerns: revived(record.concerns, { instants: ['due_at', 'told_at'] }),
    now: tx.now,
  }
}
export type PersonRecord = Awaited<ReturnType<typeof personRecord>>
