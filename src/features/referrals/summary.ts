/** How a referral ended: everything on its one-page summary, in one round trip. */
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Ending } from '../caseload/support.ts'
import { readAnswers } from '../measures/ons4.ts'
import { endingsOf, lastEnding, saidIn } from './endings.ts'
import { referralColumns, referralRows } from './queries.ts'

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
