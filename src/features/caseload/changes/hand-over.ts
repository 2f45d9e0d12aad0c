/** Support goes over to another link worker of the team. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { teamLinkWorkers } from '../queries.ts'
import { blockers, whyNotHandOver } from '../support.ts'
import { supportToChange } from '../to-change.ts'
import { handedOver } from '../words.ts'
import { recordEvent } from './record.ts'
import { tellLinkWorker } from './tell-link-worker.ts'

/** Another link worker of the team takes the support over, open as it is. The person and both of them are told. */
export async function handOver(tx: Tx, actor: Actor, id: string, linkWorkerId: string): Promise<void> {
  const support = await supportToChange(tx, actor, 'support.hand-over', id)
  refuseIf(blockers(support.status, 'hand-over'))
  const team = await teamLinkWorkers(tx, support.team_id)
  const ids = team.map(({ account_id }) => account_id)
  refuseIf(whyNotHandOver(ids, support.link_worker_id, linkWorkerId))
  const next = orNotFound(team.find(({ account_id }) => account_id === linkWorkerId))
  await tx.db
    .updateTable('support')
    .set({ link_worker_id: linkWorkerId })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, {
    move: 'hand-over',
    particulars: { from: support.link_worker_id, to: linkWorkerId },
  })
  await tellPerson(
    tx,
    support,
    handedOver({
      linkWorker: next.name,
      before: support.link_worker,
      service: tx.place.service_name,
      phone: next.phone ?? tx.place.phone,
    }),
  )
  await tellLinkWorker(tx, next.email, 'Somebody was handed over to you', support.person_id)
}
