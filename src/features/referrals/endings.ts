/** When the support of a referral ended, and what was said then. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'

/** Every time the support of a referral ended, the newest first: whatever came after, what was said then stays. */
export const endingsOf = (query: ExpressionBuilder<DB, 'support'>) =>
  query
    .selectFrom('support_event')
    .select(['support_event.at', 'support_event.move', 'support_event.why', 'support_event.particulars'])
    .whereRef('support_event.support_id', '=', 'support.support_id')
    .where('support_event.move', 'in', ['end', 'stop'])
    .orderBy('support_event.at', 'desc')
    .orderBy('support_event.event_id', 'desc')

/** The newest of them. */
export const lastEnding = (query: ExpressionBuilder<DB, 'support'>) => endingsOf(query).limit(1)

/** What was said at an ending. */
export const saidIn = (particulars: unknown) => {
  const { summary = '', gpAction = '' } = particulars as { summary?: string; gpAction?: string }
  return { words: summary, gpAction }
}
