/** What a link worker sees of their own load beside their people, and for whom they cover today. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import { isAway, type Worker } from './worker.ts'
import { teamWorkers } from './workers.ts'

export interface MyLoadShown {
  worker: Worker | undefined
  coversFor: Worker[]
}

/** Nothing for somebody without a team. */
export async function myLoad(tx: Tx, actor: Actor): Promise<MyLoadShown> {
  if (!isStaff(actor) || actor.teamId === null) return { worker: undefined, coversFor: [] }
  const { workers } = await teamWorkers(tx, actor.teamId)
  return {
    worker: workers.find(({ account_id }) => account_id === actor.accountId),
    coversFor: workers.filter(
      worker => isAway(worker, tx.today) && worker.leave?.cover_id === actor.accountId,
    ),
  }
}
