/** A hub is begun and put right. None is removed: its address stands on posters. */
import type { Actor } from '../../../platform/actor.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { codeFor } from '../code.ts'
import { codesTaken, hubToChange } from '../queries.ts'
import { staffWith } from '../visibility.ts'
import { overtaken, record } from './record.ts'

export interface HubDetails {
  name: string
  about: string
  address: string
  postcode: string | null
  access: string
  phone: string | null
  email: string | null
  is_open: boolean
}

/** Returns the last part of its address. */
export async function addHub(tx: Tx, actor: Actor, details: HubDetails): Promise<string> {
  const by = staffWith(actor, 'hub.change')
  const made = await tx.db
    .insertInto('hub')
    .values({
      ...details,
      code: codeFor(details.name, await codesTaken(tx, 'hub')),
      changed_at: tx.now,
      changed_by: by.accountId,
    })
    .onConflict(conflict => conflict.columns(['place_id', 'code']).doNothing())
    .returning(['hub_id', 'code'])
    .executeTakeFirst()
  if (!made)
    throw new WrongAnswer('name', 'Somebody added a hub of this name a moment ago. Look at theirs first')
  await record(tx, actor, { hubId: made.hub_id }, { move: 'begin' })
  return made.code
}

export async function changeHub(
  tx: Tx,
  actor: Actor,
  code: string,
  { from, ...details }: HubDetails & { from: number },
): Promise<void> {
  const by = staffWith(actor, 'hub.change')
  const { hub_id, version, code: _, position: __, ...before } = await hubToChange(tx, code)
  if (version !== from) throw await overtaken(tx, await lastChange(tx, hub_id))
  await tx.db
    .updateTable('hub')
    .set({ ...details, version: from + 1, changed_at: tx.now, changed_by: by.accountId })
    .where('hub_id', '=', hub_id)
    .execute()
  await record(tx, actor, { hubId: hub_id }, { move: 'change', particulars: { before } })
}

const lastChange = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('hub')
    .select(['changed_by', 'changed_at'])
    .where('hub_id', '=', id)
    .executeTakeFirstOrThrow()
