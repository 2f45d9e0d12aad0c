/** Everything a person's own page shows, in one round trip: for whoever came by the person's link. */
import { sql } from 'kysely'
import { coverOf } from '../capacity/cover.ts'
import { waitFrom, waitOf, type WaitCounted } from '../capacity/expected-wait.ts'
import { serviceShown } from '../directory/summary.ts'
import { photoChangedAt } from '../accounts/photos.ts'
import { isLinkHolder, type Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { NotFound, orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { helpAsked } from '../messages/help-asked.ts'
import { isWithinPeriod } from '../caseload/support.ts'
import { readAnswers } from '../measures/ons4.ts'
import { answerNow } from '../referrals/answers.ts'
import { toldToKeepSafe, whoWasSpokenTo } from '../safeguarding/for-person.ts'
import { visiblePeople } from './visibility.ts'

export async function myPage(tx: Tx, actor: Actor) {
  if (!isLinkHolder(actor)) throw new NotFound()
  const mine = orNotFound(
    await tx.db
      .selectFrom('person')
      .innerJoinLateral(
        query =>
          query
            .selectFrom('referral')
            .leftJoin('account', join =>
              join
                .onRef('account.place_id', '=', 'referral.place_id')
                .onRef('account.account_id', '=', 'referral.referrer_id'),
            )
            .leftJoin('organisation', join =>
              join
                .onRef('organisation.place_id', '=', 'referral.place_id')
                .onRef('organisation.organisation_id', '=', 'referral.organisation_id'),
            )
            .innerJoin('team', join =>
              join
                .onRef('team.place_id', '=', 'referral.place_id')
                .onRef('team.team_id', '=', 'referral.team_id'),
            )
            .select([
              'referral.referral_id',
              'referral.team_id as referral_team_id',
              'referral.status as referral_status',
              'referral.reason',
              'referral.paused_until as referral_paused_until',
              'referral.unaware_at',
              'referral.own_words',
              'referral.way',
              'referral.referred_by',
              'account.name as referrer',
              'organisation.name as organisation',
              'organisation.in_one_sentence as organisation_in_one_sentence',
              'team.name as team',
              'team.phone as team_phone',
            ])
            .whereRef('referral.person_id', '=', 'person.person_id')
            .orderBy('referral.sent_at', 'desc')
            .limit(1)
            .as('referred'),
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
              'support.referral_id as support_referral_id',
              'support.status as support_status',
              'support.paused_until as support_paused_until',
              'support.ended_at as support_ended_at',
              'account.name as link_worker',
              'account.phone as link_worker_phone',
              'account.about as link_worker_about',
              'account.account_id as link_worker_id',
              'account.reached_when',
              coverOf(sql.ref('support.link_worker_id'), tx.today).as('cover'),
            ])
            .select(inner => photoChangedAt(inner as never).as('photo_at'))
            .whereRef('support.person_id', '=', 'person.person_id')
            .orderBy('support.status', 'desc')
            .orderBy('support.started_at', 'desc')
            .limit(1)
            .as('supported'),
        join => join.onTrue(),
      )
      .select(['person.person_id', 'person.first_name', 'person.family_name', 'person.preferred_name'])
      .selectAll('referred')
      .selectAll('supported')
      .select(query => [
        query
          .selectFrom('what_matters')
          .select('words')
          .whereRef('what_matters.person_id', '=', 'person.person_id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('what_matters'),
        jsonArrayFrom(
          query
            .selectFrom('referral_event')
            .select(['move', 'particulars'])
            .whereRef('referral_event.referral_id', '=', 'referred.referral_id')
            .orderBy('event_id'),
        ).as('events'),
        helpAsked(query).as('help_asked'),
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
              'introduction.first_session_on',
              'service.name as service',
              'service.content',
            ])
            .whereRef('introduction.person_id', '=', 'person.person_id')
            .orderBy('introduction.made_at'),
        ).as('introductions'),
        jsonArrayFrom(
          query
            .selectFrom('measure')
            .select(['asked_on', 'answers'])
            .whereRef('measure.support_id', '=', 'supported.support_id')
            .orderBy('asked_on')
            .orderBy('written_at'),
        ).as('measures'),
        toldToKeepSafe(query as never, actor).as('told'),
        // Asked only while they wait.
        sql<WaitCounted | null>`case when referred.referral_status = 'sent'
          then ${waitOf(tx, sql.ref('referred.referral_team_id'))} end`.as('wait_counted'),
      ])
      .where(visiblePeople(actor, 'my.page'))
      .executeTakeFirst(),
  )
  const returned = mine.events.find(event => event.move === 'return')
  return {
    ...mine,
    place: tx.place,
    wait: mine.wait_counted && waitFrom(mine.wait_counted, tx.today),
    spokenTo: whoWasSpokenTo(mine.told),
    answer: answerNow(mine.events),
    pausedUntil: mine.support_status === 'open' ? mine.support_paused_until : mine.referral_paused_until,
    comesBack: isWithinPeriod(mine.support_ended_at, {
      months: tx.place.comes_back_months,
      now: tx.now,
    }),
    door: (returned?.particulars as { door?: string } | undefined)?.door ?? null,
    goals: revived(mine.goals, { dates: ['step_on', 'step_done_on'] }),
    introductions: revived(mine.introductions, { dates: ['first_session_on'] }).map(serviceShown),
    measures: revived(mine.measures, { dates: ['asked_on'] }).map(({ asked_on, answers }) => ({
      asked_on,
      answers: readAnswers(answers),
    })),
  }
}
export type MyPage = Awaited<ReturnType<typeof myPage>>

/** Where the person stands, as the page speaks of it: a referral newer than an ended support comes first. */
export function stageOf({
  referral_id,
  referral_status,
  support_referral_id,
  support_status,
}: Pick<MyPage, 'referral_id' | 'referral_status' | 'support_referral_id' | 'support_status'>) {
  const isNewer = support_referral_id !== referral_id && referral_status !== 'accepted'
  if (support_status && (support_status === 'open' || !isNewer)) return support_status
  return referral_status === 'accepted' ? 'sent' : referral_status
}
