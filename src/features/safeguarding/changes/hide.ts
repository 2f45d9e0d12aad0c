/** Whether the person can read, on their own page, that something was done to keep them safe. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { whyNotHide, whyNotUnhide } from '../concern.ts'
import { concernToChange } from '../queries.ts'
import { record } from './record.ts'

export async function hideConcern(tx: Tx, actor: Actor, id: string, why: string): Promise<void> {
  refuseIf(whyNotHide(await concernToChange(tx, actor, id)))
  await set(tx, id, true)
  await record(tx, actor, id, { move: 'hide', why })
}

export async function unhideConcern(tx: Tx, actor: Actor, id: string, why: string): Promise<void> {
  refuseIf(whyNotUnhide(await concernToChange(tx, actor, id)))
  await set(tx, id, false)
  await record(tx, actor, id, { move: 'unhide', why })
}

const set = (tx: Tx, id: string, is_hidden_from_person: boolean) =>
  tx.db.updateTable('concern').set({ is_hidden_from_person }).where('concern_id', '=', id).execute()
