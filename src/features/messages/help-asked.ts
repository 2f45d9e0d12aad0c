/** What a person asked for when they could not read a message: for their own page, and to take it back. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'

/** The call that waits because of it, of the person in `person`; null where none does. */
export const helpAsked = (query: ExpressionBuilder<DB, 'person'>) =>
  query
    .selectFrom('message')
    .select('message.message_id')
    .whereRef('message.person_id', '=', 'person.person_id')
    .where('message.about', '=', 'help')
    .where('message.status', '=', 'waiting')
    .orderBy('message.queued_at', 'desc')
    .limit(1)
