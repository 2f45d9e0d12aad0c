/** One referral with all that happened to it: what its page tells. */
import { sql } from 'kysely'
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { languageSaid } from '../capacity/facts.ts'
import { overridesOf } from '../guidelines/queries.ts'
import { openConcerns } from '../safeguarding/on-record.ts'
import { referralColumns, referralRows } from './queries.ts'
import { supportColumns, supportedNow } from './standing.ts'

/** One referral with its story: what happened, oldest first, and the support it led to. */
export async function referralWithStory(tx: Tx, actor: Actor, permission: Permission, id: string) {
  const referral = orNotFound(
    await referralRows(tx, actor, permission)
      .leftJoinLateral(
        query => supportedNow(query as never),
        join => join.onTrue(),
      )
      .select(referralColumns)
      .select(['person.phone', 'person.email'])
      .select(languageSaid.as('languageSaid'))
      .select(supportColumns)
      .select(
        sql<boolean>`exists (select from support_event
          where support_event.support_id = supported.support_id and move in ('end', 'stop'))`.as('hasEnded'),
      )
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
              'referral_event.event_id',
              'referral_event.move',
              'referral_event.by_role',
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
      .select(query => jsonArrayFrom(overridesOf(query)).as('overrides'))
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

/** What was asked and answered about a referral that the actor was found to reach, oldest first. */
export const exchangesOf = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('referral_event')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'referral_event.place_id')
        .onRef('account.account_id', '=', 'referral_event.by_account_id'),
    )
    .select([
      'referral_event.event_id',
      'referral_event.move',
      'referral_event.at',
      'referral_event.particulars',
      'account.name',
    ])
    .where('referral_event.referral_id', '=', id)
    .where('referral_event.move', 'in', ['ask', 'answer'])
    .orderBy('referral_event.event_id')
    .execute()
