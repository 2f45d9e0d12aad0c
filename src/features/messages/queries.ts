/** The outbox: what was sent to whom. Only a demonstration shows it. */
import type { Tx } from '../../platform/tx.ts'
import { orNotFound } from '../../platform/errors.ts'

export const newestMessages = (tx: Tx) =>
  tx.db
    .selectFrom('message')
    .select(['message_id', 'channel', 'to_address', 'subject', 'body', 'status', 'queued_at', 'content'])
    .orderBy('queued_at', 'desc')
    .orderBy('message_id', 'desc')
    .limit(100)
    .execute()

export async function oneMessage(tx: Tx, id: string) {
  return orNotFound(
    await tx.db
      .selectFrom('message')
      .select(['message_id', 'channel', 'to_address', 'subject', 'body', 'status', 'queued_at', 'content'])
      .where('message_id', '=', id)
      .executeTakeFirst(),
  )
}
