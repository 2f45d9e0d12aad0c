/** A drop-in is logged, and taken back where it was a slip of the finger. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Need } from '../../directory/needs.ts'
import { daysNamed, whyNotTakeBack } from '../drop-in.ts'
import { dropInToChange } from '../drop-ins.ts'
import { hubToRead, sessionIn, wholeHub } from '../queries.ts'
import { staffWith } from '../visibility.ts'

interface Logged {
  firstName: string | null
  need: Need | null
  minutes: number
  sessionId: string | null
}

/** Nothing else is written: no record of a person begins. */
export async function logDropIn(
  tx: Tx,
  actor: Actor,
  code: string,
  { firstName, need, minutes, sessionId }: Logged,
): Promise<string> {
  const by = staffWith(actor, 'drop-in.write')
  const { hub_id } = await hubToRead(tx, code)
  if (sessionId !== null) sessionIn(await wholeHub(tx, code), sessionId)
  const { drop_in_id } = await tx.db
    .insertInto('drop_in')
    .values({
      hub_id,
      hub_session_id: sessionId,
      on_date: tx.today,
      at: tx.now,
      first_name: firstName,
      need,
      minutes,
      by_account_id: by.accountId,
      status: 'logged',
    })
    .returning('drop_in_id')
    .executeTakeFirstOrThrow()
  await recordMove(tx, actor, drop_in_id, 'log')
  return drop_in_id
}

/** Kept as taken back: it counts no more. */
export async function takeBackDropIn(tx: Tx, actor: Actor, code: string, id: string): Promise<void> {
  const dropIn = await dropInToChange(tx, actor, code, id)
  refuseIf(whyNotTakeBack(dropIn, tx.today))
  await tx.db.updateTable('drop_in').set({ status: 'taken-back' }).where('drop_in_id', '=', id).execute()
  await recordMove(tx, actor, id, 'take-back')
}

export async function recordMove(
  tx: Tx,
  actor: Actor,
  id: string,
  move: 'log' | 'take-back' | 'support',
): Promise<void> {
  await tx.db
    .insertInto('drop_in_event')
    .values({ drop_in_id: id, move, at: tx.now, by_role: actor.role, by_account_id: accountOf(actor) })
    .execute()
}

/** First names of long ago: what is counted needs none. Run by the sweep. */
export async function forgetFirstNames(tx: Tx): Promise<void> {
  await tx.db
    .updateTable('drop_in')
    .set({ first_name: null })
    .where('on_date', '<', tx.today.subtract({ days: daysNamed }))
    .where('first_name', 'is not', null)
    .execute()
}
