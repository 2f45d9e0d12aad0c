/** A manager asks a link worker to get in touch with somebody nobody has spoken with for long. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellLinkWorker } from '../../caseload/changes/tell-link-worker.ts'
import { supportToChange } from '../../caseload/to-change.ts'
import { record } from './record.ts'

/** Why nobody can be asked now. */
export const whyNotAsk = ({
  isOpen,
  hasLinkWorker,
}: {
  isOpen: boolean
  hasLinkWorker: boolean
}): string[] => {
  if (!isOpen) return ['Their support has ended, so nobody is asked']
  return hasLinkWorker ? [] : ['Their link worker has left. Hand them over instead']
}

/** The link worker is told, and their cover while they are away. For a week the person is not overdue. */
export async function askAfter(tx: Tx, actor: Actor, supportId: string): Promise<void> {
  const support = await supportToChange(tx, actor, 'support.hand-over', supportId)
  refuseIf(whyNotAsk({ isOpen: support.status === 'open', hasLinkWorker: support.hasLinkWorker }))
  await record(tx, actor, { accountId: support.link_worker_id, move: 'ask', supportId })
  await tellLinkWorker(
    tx,
    support.link_worker_email,
    'Your manager asks you to get in touch with somebody',
    support.person_id,
  )
}
