/** The support a referral led to, as far as its page and the lists tell of it: who has it, since when, what waits. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'

/** For `leftJoinLateral` beside `referral`: nothing before it is accepted. */
export const supportedNow = (query: ExpressionBuilder<DB, 'referral'>) =>
  query
    .selectFrom('support')
    .innerJoin('account as link_worker', join =>
      join
        .onRef('link_worker.place_id', '=', 'support.place_id')
        .onRef('link_worker.account_id', '=', 'support.link_worker_id'),
    )
    .select([
      'support.support_id',
      'support.status as support_status',
      'support.ended_at',
      'support.ending',
      'support.paused_until as support_paused_until',
      'link_worker.name as link_worker',
    ])
    .select(inner => [
      inner
        .selectFrom('support_event')
        .select(({ fn }) => fn.max('support_event.at').as('at'))
        .whereRef('support_event.support_id', '=', 'support.support_id')
        .where('support_event.move', 'in', ['start', 'hand-over', 'return'])
        .as('held_since'),
      inner
        .selectFrom('introduction')
        .select(({ fn }) => fn.countAll<number>().as('asked'))
        .whereRef('introduction.support_id', '=', 'support.support_id')
        .where('introduction.status', '=', 'sent')
        .as('asked_providers'),
    ])
    .whereRef('support.referral_id', '=', 'referral.referral_id')
    .limit(1)
    .as('supported')

export const supportColumns = [
  'supported.support_id',
  'supported.support_status',
  'supported.ended_at',
  'supported.ending',
  'supported.support_paused_until',
  'supported.link_worker',
  'supported.held_since',
  'supported.asked_providers',
] as const
