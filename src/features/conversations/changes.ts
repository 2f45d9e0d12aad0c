/** Writing down a conversation: the story first, the boxes last. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { haveMet } from '../caseload/changes/met.ts'
import { newestSupport } from '../caseload/queries.ts'
import type { Way } from './conversation.ts'

interface Held {
  story: string
  how: Way
  heldOn: Temporal.PlainDate
  minutes: number | null
}

/** Keeps when it was held apart from when it was written. An ended support may still be written about. */
export async function recordConversation(tx: Tx, actor: Actor, personId: string, held: Held): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const support = await newestSupport(tx, actor, 'conversation.write', personId)
  await tx.db
    .insertInto('conversation')
    .values({
      support_id: support.support_id,
      person_id: personId,
      held_on: held.heldOn,
      how: held.how,
      story: held.story,
      minutes: held.minutes,
      written_at: tx.now,
      written_by: actor.accountId,
    })
    .execute()
  await haveMet(tx, support.support_id)
}
