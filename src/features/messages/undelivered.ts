/** The last message to a person, where it did not arrive: why, and what was tried instead. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'

/** Of the person in `person`. What went out after it by itself, and was no second way, makes it the past. */
export const undeliveredTo = (query: ExpressionBuilder<DB, 'person'>) =>
  query
    .selectFrom('message')
    .leftJoin('message as second', join =>
      join
        .onRef('second.place_id', '=', 'message.place_id')
        .onRef('second.instead_of', '=', 'message.message_id'),
    )
    .select(['message.fault', 'second.channel as second', 'second.status as secondStatus'])
    .whereRef('message.person_id', '=', 'person.person_id')
    .where('message.status', '=', 'failed')
    .where('message.instead_of', 'is', null)
    .where(one =>
      one.not(
        one.exists(
          one
            .selectFrom('message as newer')
            .select('newer.message_id')
            .whereRef('newer.person_id', '=', 'message.person_id')
            .whereRef('newer.queued_at', '>', 'message.queued_at')
            .where('newer.instead_of', 'is', null),
        ),
      ),
    )
    .orderBy('message.queued_at', 'desc')
    .limit(1)
