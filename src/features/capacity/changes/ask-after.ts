/** A manager asks link workers to get in touch with people nobody has spoken with for long. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellLinkWorker, tellWhoIsThere } from '../../caseload/changes/tell-link-worker.ts'
import { supportToChange } from '../../caseload/to-change.ts'
import { overdueToAsk } from '../morning.ts'
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

export const whyNotAskAll = (count: number): string[] =>
  count === 0 ? ['Nobody is overdue whose link worker could be asked'] : []

/** Everybody who is overdue in one go: each link worker hears once of all of theirs. Returns about how many. */
export async function askAfterAll(tx: Tx, actor: Actor): Promise<number> {
  const overdue = await overdueToAsk(tx, actor)
  refuseIf(whyNotAskAll(overdue.length))
  const asked = new Map<string, number>()
  // In one order, so that of two managers at once none waits for the other for ever.
  for (const { support_id } of overdue.toSorted((one, other) =>
    one.support_id < other.support_id ? -1 : 1,
  )) {
    const support = await supportToChange(tx, actor, 'support.hand-over', support_id)
    if (whyNotAsk({ isOpen: support.status === 'open', hasLinkWorker: support.hasLinkWorker }).length > 0)
      continue
    await record(tx, actor, { accountId: support.link_worker_id, move: 'ask', supportId: support_id })
    asked.set(support.link_worker_email, (asked.get(support.link_worker_email) ?? 0) + 1)
  }
  for (const [email, count] of asked) {
    const subject = `You are asked to get in touch with ${count === 1 ? '1 person' : `${count} people`}`
    await tellWhoIsThere(tx, email, {
      subject,
      body: `${subject}. Your caseload says with whom.\n\n${tx.publicUrl}/caseload`,
      about: 'link-worker-news',
    })
  }
  return [...asked.values()].reduce((sum, count) => sum + count, 0)
}
