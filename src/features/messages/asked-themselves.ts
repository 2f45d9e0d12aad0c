/** Whether there is nobody to ask about somebody but themselves: they asked us by themselves. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'

/** Of the person in `person`, by their newest referral. Null where there is none. */
export const askedThemselves = (query: ExpressionBuilder<DB, 'person'>) =>
  query
    .selectFrom('referral')
    .select(one =>
      one
        .and([one('referral.way', '=', 'self'), one('referral.referred_by', 'is', null)])
        .$castTo<boolean>()
        .as('askedThemselves'),
    )
    .whereRef('referral.person_id', '=', 'person.person_id')
    .orderBy('referral.sent_at', 'desc')
    .limit(1)
