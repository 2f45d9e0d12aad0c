/** A room of a hub is added and put right. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { hubToChange } from '../queries.ts'
import { staffWith } from '../visibility.ts'
import { overtaken, record } from './record.ts'

export interface RoomDetails {
  name: string
  about: string
  step_free: 'yes' | 'no' | 'ask'
}

const nameTaken = new WrongAnswer('name', 'Another room has this name')

export async function addRoom(tx: Tx, actor: Actor, code: string, details: RoomDetails): Promise<void> {
  const by = staffWith(actor, 'hub.change')
  const { hub_id } = await hubToChange(tx, code)
  const made = await tx.db
    .insertInto('hub_room')
    .values({ ...details, hub_id, changed_at: tx.now, changed_by: by.accountId })
    .onConflict(conflict => conflict.columns(['place_id', 'hub_id', 'name']).doNothing())
    .returning('room_id')
    .executeTakeFirst()
  if (!made) throw nameTaken
  await record(tx, actor, { hubId: hub_id }, { move: 'add-room', particulars: { room: made.room_id } })
}

export async function changeRoom(
  tx: Tx,
  actor: Actor,
  code: string,
  { id, from, ...details }: RoomDetails & { id: string; from: number },
): Promise<void> {
  const by = staffWith(actor, 'hub.change')
  const { hub_id } = await hubToChange(tx, code)
  const rooms = await tx.db.selectFrom('hub_room').selectAll().where('hub_id', '=', hub_id).execute()
  const before = orNotFound(rooms.find(({ room_id }) => room_id === id))
  if (before.version !== from) throw await overtaken(tx, before)
  if (rooms.some(room => room.name === details.name && room.room_id !== id)) throw nameTaken
  await tx.db
    .updateTable('hub_room')
    .set({ ...details, version: from + 1, changed_at: tx.now, changed_by: by.accountId })
    .where('room_id', '=', id)
    .execute()
  const { name, about, step_free } = before
  await record(
    tx,
    actor,
    { hubId: hub_id },
    { move: 'change-room', particulars: { room: id, before: { name, about, step_free } } },
  )
}
