/** A team is added and put right. None is removed: records name them. */
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { publishAreas } from '../../places/changes.ts'
import { teamToRead } from '../queries.ts'
import { changedNow } from './changed-now.ts'
import { mayManage, nameTaken, overtaken } from './refused.ts'

export interface TeamDetails {
  name: string
  phone: string
  email: string
  areas: string[]
}

/** A new team, whose name no other has. */
export async function addTeam(tx: Tx, actor: Actor, details: TeamDetails): Promise<void> {
  mayManage(actor)
  const made = await tx.db
    .insertInto('team')
    .values({ ...details, ...changedNow(tx, actor) })
    .onConflict(conflict => conflict.columns(['place_id', 'name']).doNothing())
    .returning('team_id')
    .executeTakeFirst()
  if (!made) throw nameTaken
  await publishAreas(tx)
}

/** What is known of a team is put right, by one person at a time. */
export async function changeTeam(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, ...details }: TeamDetails & { from: number },
): Promise<void> {
  mayManage(actor)
  const { version } = await teamToRead(tx, id)
  if (version !== from) throw await overtaken(tx, 'team', id)
  const same = tx.db.selectFrom('team').select('team_id').where('name', '=', details.name)
  if (await same.where('team_id', '<>', id).executeTakeFirst()) throw nameTaken
  const changed = await tx.db
    .updateTable('team')
    .set({ ...details, ...changedNow(tx, actor), version: from + 1 })
    .where('team_id', '=', id)
    .where('version', '=', from)
    .returning('team_id')
    .executeTakeFirst()
  if (!changed) throw await overtaken(tx, 'team', id)
  await publishAreas(tx)
}
