/** One referral with all that happened to it: what its page tells. */
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { openConcerns } from '../safeguarding/on-record.ts'
import { lastEnding } from './endings.ts'
import { referralColumns, referralRows } from './queries.ts'

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
      .select(query => openConcerns(query as never, actor, 'referral.person_id').as('concerns'))
      .where('referral.referral_id', '=', id)
      .executeTakeFirst(),
  )
  return {
    ...referral,
    events: revived(referral.events, { instants: ['at'] }),
    concerns: revived(referral.concerns, { instants: ['due_at', 'told_at'] }),
  }
}
export type ReferralEvent = Awaited<ReturnType<typeof referralWithStory>>['events'][number]
