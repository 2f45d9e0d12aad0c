/** A link worker says that they are at their limit, and their manager answers once they have talked. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import { whyNotAnswer, whyNotSay, whyNotTakeBack, type Outcome } from '../limit.ts'
import { lockWorkers } from '../lock.ts'
import { tellManagers } from '../managers.ts'
import { teamWorkers } from '../workers.ts'
import { record } from './record.ts'

/** From now on nobody can be given to them. Their managers are told at once. */
export async function sayLimit(tx: Tx, actor: Actor, why: string): Promise<void> {
  if (!isStaff(actor) || actor.teamId === null) throw new NotFound()
  await lockWorkers(tx, [actor.accountId])
  const me = orNotFound(await workerNow(tx, actor.teamId, actor.accountId))
  refuseIf(whyNotSay(me.limit !== null))
  // One that was agreed until a day that is past is over.
  await tx.db
    .updateTable('at_limit')
    .set({ status: 'over' })
    .where('account_id', '=', actor.accountId)
    .where('status', '=', 'agreed')
    .execute()
  await tx.db
    .insertInto('at_limit')
    .values({ account_id: actor.accountId, said_at: tx.now, why, status: 'said' })
    .execute()
  await record(tx, actor, { accountId: actor.accountId, move: 'limit', why: why || null })
  await tellManagers(tx, actor.teamId, {
    subject: `${actor.name} is at their limit`,
    body: `${actor.name} has said that they are at their limit. Nobody can be given to them until you have talked with them and answered:\n\n${tx.publicUrl}/team/limit/${actor.accountId}`,
  })
}

/** They take it back by themselves, as long as nobody has answered. Their managers are told. */
export async function takeBackLimit(tx: Tx, actor: Actor): Promise<void> {
  if (!isStaff(actor) || actor.teamId === null) throw new NotFound()
  await lockWorkers(tx, [actor.accountId])
  const me = orNotFound(await workerNow(tx, actor.teamId, actor.accountId))
  refuseIf(whyNotTakeBack(me.limit))
  await tx.db
    .updateTable('at_limit')
    .set({
      status: 'over',
      outcome: 'not-any-more',
      answer: '',
      answered_at: tx.now,
      answered_by: actor.accountId,
    })
    .where('limit_id', '=', me.limit?.limit_id ?? null)
    .execute()
  await record(tx, actor, {
    accountId: actor.accountId,
    move: 'answer',
    particulars: { outcome: 'not-any-more', takenBack: 'yes' },
  })
  await tellManagers(tx, actor.teamId, {
    subject: `${actor.name} is not at their limit any more`,
    body: `${actor.name} has taken it back. People can be given to them again:\n\n${tx.publicUrl}/team/capacity`,
  })
}

interface Answered {
  outcome: Outcome
  until: Temporal.PlainDate | null
  answer: string
}

export async function answerLimit(
  tx: Tx,
  actor: Actor,
  accountId: string,
  { outcome, until, answer }: Answered,
): Promise<void> {
  if (!isStaff(actor) || actor.teamId === null) throw new NotFound()
  await lockWorkers(tx, [accountId])
  const worker = orNotFound(await workerNow(tx, actor.teamId, accountId))
  refuseIf(whyNotAnswer(worker.name, worker.limit !== null))
  await tx.db
    .updateTable('at_limit')
    .set({
      status: outcome === 'agreed' ? 'agreed' : 'over',
      outcome,
      until_on: outcome === 'agreed' ? until : null,
      answer,
      answered_at: tx.now,
      answered_by: actor.accountId,
    })
    .where('limit_id', '=', worker.limit?.limit_id ?? null)
    .execute()
  await record(tx, actor, {
    accountId,
    move: 'answer',
    why: answer || null,
    particulars: { outcome, until: outcome === 'agreed' ? (until?.toString() ?? null) : null },
  })
  await sendMessage(tx, {
    channel: 'email',
    to: worker.email,
    subject: 'About your limit',
    body: `${actor.name} has written down what you agreed about your limit:\n\n${tx.publicUrl}/caseload/limit`,
    about: 'staff-capacity',
  })
}

async function workerNow(tx: Tx, teamId: string, accountId: string) {
  const { workers } = await teamWorkers(tx, teamId)
  return workers.find(({ account_id }) => account_id === accountId)
}
