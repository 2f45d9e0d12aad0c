/** Conversations with a person, for whoever may read the record. */
import type { Actor } from '../../platform/actor.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { personToRead } from '../people/queries.ts'

/** One page of everything that was written, the newest first. */
export async function conversationsWith(tx: Tx, actor: Actor, personId: string, page: number) {
  const person = await personToRead(tx, actor, 'person.read', personId)
  const { limit, offset } = onPage(page)
  const found = await tx.db
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
    .where('conversation.person_id', '=', person.support_id === null ? null : personId)
    .orderBy('conversation.held_on', 'desc')
    .orderBy('conversation.written_at', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { person, found }
}
