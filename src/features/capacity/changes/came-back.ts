/** Somebody comes back to a link worker who has said that it is enough: it opens, and their manager is asked to help. */
import type { Tx } from '../../../platform/tx.ts'
import { tellManagers } from '../managers.ts'
import { teamWorkers } from '../workers.ts'

export async function tellOfOneMore(
  tx: Tx,
  { team_id, link_worker_id, person_id }: { team_id: string; link_worker_id: string; person_id: string },
): Promise<void> {
  const { workers } = await teamWorkers(tx, team_id)
  const worker = workers.find(({ account_id }) => account_id === link_worker_id)
  if (!worker || worker.limit === null) return
  await tellManagers(tx, team_id, {
    subject: `Somebody came back to ${worker.name}, who is at their limit`,
    body: `The door is open: the support goes on. ${worker.name} has said that they are at their limit. Ask them whether they say yes, or hand the person over:\n\n${tx.publicUrl}/people/${person_id}/hand-over`,
  })
}
