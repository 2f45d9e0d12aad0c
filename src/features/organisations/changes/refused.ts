/** Why a change of a team or an organisation is refused. */
import { reachOf, type Actor } from '../../../platform/actor.ts'
import { Conflict, NotFound, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { lastChange } from '../queries.ts'

/** Two of one name could not be told apart. */
export const nameTaken = new WrongAnswer('name', 'There is one with this name already. Enter another name')

/** Not there for those who may not manage it. */
export function mayManage(actor: Actor): void {
  if (reachOf(actor, 'organisation.manage') === undefined) throw new NotFound()
}

/** Somebody else saved while this was written: who, and when. */
export async function overtaken(tx: Tx, table: 'team' | 'organisation', id: string): Promise<Conflict> {
  const { by, at } = await lastChange(tx, table, id)
  return new Conflict(by, at)
}
