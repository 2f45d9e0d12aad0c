/** What somebody did with a letter or a call: posted it, had it made, rang. It can be taken back. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { createLink } from '../../accounts/links.ts'
import { inTheirHands } from '../visibility.ts'
import { blockers } from './by-hand.ts'

const locked = async (tx: Tx, actor: Actor, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('message')
      .select(['message_id', 'channel', 'status', 'person_id'])
      .where('message_id', '=', id)
      .where(inTheirHands(actor))
      .forUpdate()
      .executeTakeFirst(),
  )

/** It has left, or they know. The web address in it is not kept: it would open their page to whoever reads a copy. */
export async function markDone(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { status } = await locked(tx, actor, id)
  refuseIf(blockers(status, 'done'))
  await tx.db
    .updateTable('message')
    .set({ status: 'sent', sent_at: tx.now, done_by: accountOf(actor), body: '' })
    .where('message_id', '=', id)
    .execute()
}

/** It was not done after all: it waits again, a letter with a new address in it. */
export async function putBack(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { status, channel, person_id } = await locked(tx, actor, id)
  refuseIf(blockers(status, 'undo'))
  const body =
    channel === 'letter' && person_id !== null
      ? await createLink(tx, { kind: 'person', personId: person_id, sentTo: 'letter', isTyped: true })
      : ''
  await tx.db
    .updateTable('message')
    .set({ status: 'waiting', sent_at: null, done_by: null, body })
    .where('message_id', '=', id)
    .execute()
}

/** They know by another way, or nobody needs it any more. */
export async function notNeeded(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { status } = await locked(tx, actor, id)
  refuseIf(blockers(status, 'cancel'))
  await tx.db
    .updateTable('message')
    .set({ status: 'cancelled', body: '' })
    .where('message_id', '=', id)
    .execute()
}
