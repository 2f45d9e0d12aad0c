/** Support goes over to another link worker of the team. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { keepGiven, workerToGive, type Said } from '../../capacity/changes/give.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { blockers, whyNotHandOver } from '../support.ts'
import { supportToChange } from '../to-change.ts'
import { handedOver } from '../words.ts'
import { recordEvent } from './record.ts'
import { tellLinkWorker } from './tell-link-worker.ts'

interface HandedOver extends Said {
  linkWorkerId: string
  /** Of several at once: the link worker is told once of all of them. */
  isOneOfMany?: boolean
}

/** Another link worker of the team takes the support over, open as it is. The person and the next one are told. */
export async function handOver(
  tx: Tx,
  actor: Actor,
  id: string,
  { linkWorkerId, isOneOfMany = false, ...given }: HandedOver,
): Promise<void> {
  const support = await supportToChange(tx, actor, 'support.hand-over', id)
  refuseIf(blockers(support.status, 'hand-over'))
  refuseIf(whyNotHandOver(support.link_worker_id, linkWorkerId))
  const next = await workerToGive(tx, actor, {
    teamId: support.team_id,
    personId: support.person_id,
    linkWorkerId,
    ...given,
  })
  await tx.db
    .updateTable('support')
    .set({ link_worker_id: linkWorkerId })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, {
    move: 'hand-over',
    particulars: { from: support.link_worker_id, to: linkWorkerId },
  })
  await keepGiven(tx, actor, next, { supportId: id, ...given })
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
  if (!isOneOfMany) await tellLinkWorker(tx, next.email, 'Somebody was handed over to you', support.person_id)
}
