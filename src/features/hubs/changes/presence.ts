/** Somebody who works here is at a hub, and is there no longer. */
import type { Actor } from '../../../platform/actor.ts'
import { Refused, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { hubToChange, sessionIn, wholeHub } from '../queries.ts'
import { staffWith } from '../visibility.ts'
import { record } from './record.ts'

interface There {
  accountId: string
  sessionId: string | null
  days: readonly number[]
}

export async function addPresence(
  tx: Tx,
  actor: Actor,
  code: string,
  { accountId, sessionId, days }: There,
): Promise<void> {
  staffWith(actor, 'hub.change')
  const { hub_id } = await hubToChange(tx, code)
  if (sessionId === null && days.length === 0)
    throw new WrongAnswer('days', 'Select a day, or the session they are at')
  if (sessionId !== null) sessionIn(await wholeHub(tx, code), sessionId)
  await tx.db
    .insertInto('hub_presence')
    .values({ hub_id, account_id: accountId, hub_session_id: sessionId, days: [...days], began_at: tx.now })
    .execute()
  await record(
    tx,
    actor,
    { hubId: hub_id },
    { move: 'add-presence', particulars: { accountId, sessionId, days } },
  )
}

export async function endPresence(tx: Tx, actor: Actor, code: string, id: string): Promise<void> {
  staffWith(actor, 'hub.change')
  const { hub_id } = await hubToChange(tx, code)
  const ended = await tx.db
    .updateTable('hub_presence')
    .set({ ended_at: tx.now })
    .where('presence_id', '=', id)
    .where('hub_id', '=', hub_id)
    .where('ended_at', 'is', null)
    .returning('presence_id')
    .executeTakeFirst()
  if (!ended) throw new Refused(['Somebody has taken them off already'])
  await record(tx, actor, { hubId: hub_id }, { move: 'end-presence', particulars: { presence: id } })
}
