/** A concern is closed with what came of it, and opened again. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { stepsLeft } from '../checklists.ts'
import { whyNotClose, whyNotReopen, type Ending } from '../concern.ts'
import { concernToChange } from '../queries.ts'
import { record } from './record.ts'

interface Closed {
  ending: Ending
  outcome: string
}

export async function closeConcern(
  tx: Tx,
  actor: Actor,
  id: string,
  { ending, outcome }: Closed,
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const concern = await concernToChange(tx, actor, id)
  const left = stepsLeft(concern.kind, concern.steps)
  refuseIf(whyNotClose(concern, { told: concern.told, left }, ending))
  await tx.db
    .updateTable('concern')
    .set({ status: 'closed', closed_at: tx.now, closed_by: actor.accountId, ending, outcome })
    .where('concern_id', '=', id)
    .execute()
  await record(tx, actor, id, { move: 'close', why: outcome, particulars: { ending } })
}

export async function reopenConcern(tx: Tx, actor: Actor, id: string, why: string): Promise<void> {
  refuseIf(whyNotReopen(await concernToChange(tx, actor, id)))
  await tx.db
    .updateTable('concern')
    .set({ status: 'open', closed_at: null, closed_by: null, ending: null, outcome: null })
    .where('concern_id', '=', id)
    .execute()
  await record(tx, actor, id, { move: 'reopen', why })
}
