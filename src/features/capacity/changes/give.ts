/** Before somebody is given to a link worker, and after: nobody at their limit gets one more. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { Refused, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { supportedBefore } from '../facts.ts'
import { isOver, whyNotGive } from '../giving.ts'
import { lockWorkers } from '../lock.ts'
import type { Worker } from '../worker.ts'
import { teamWorkers } from '../workers.ts'
import { record } from './record.ts'

/** What is said with it, where somebody gets one more than they can take. */
export interface Said {
  why?: string
  /** The link worker said yes to somebody they supported before. */
  saidYes?: boolean
}

interface Asked extends Said {
  teamId: string
  linkWorkerId: string
  personId: string
}

/** The link worker, who must be of the team now and may be given this person; or Refused, with why. */
export async function workerToGive(
  tx: Tx,
  actor: Actor,
  { teamId, linkWorkerId, personId, why = '', saidYes = false }: Asked,
): Promise<Worker> {
  const [account] = await lockWorkers(tx, [linkWorkerId])
  const { workers } = await teamWorkers(tx, teamId)
  const worker = workers.find(({ account_id }) => account_id === linkWorkerId)
  if (!worker) throw new Refused([whoLeft(account?.name)])
  const before = await supportedBefore(tx, personId)
  refuseIf(
    whyNotGive(
      worker,
      {
        isManager: actor.role === 'manager',
        isSelf: isStaff(actor) && actor.accountId === linkWorkerId,
        isBack: before.includes(linkWorkerId),
        why,
        saidYes,
      },
      tx.today,
    ),
  )
  return worker
}

/** Their account was closed, or they work in another team now. */
export const whoLeft = (name: string | undefined): string =>
  name === undefined
    ? 'Select a link worker of this team'
    : `${name} has left this team. Select somebody else`

/** Where it went over what they can take on, it is kept with who and why. */
export async function keepGiven(
  tx: Tx,
  actor: Actor,
  worker: Worker,
  { supportId, why = '', saidYes = false }: Said & { supportId: string },
): Promise<void> {
  if (!isOver(worker, tx.today)) return
  await record(tx, actor, {
    accountId: worker.account_id,
    move: 'give',
    supportId,
    why: why === '' ? null : why,
    particulars: { load: worker.load, capacity: worker.capacity, saidYes: saidYes ? 'yes' : 'no' },
  })
}
