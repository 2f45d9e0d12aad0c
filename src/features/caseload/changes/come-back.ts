/** A person comes back, and the support opens again. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellOfOneMore } from '../../capacity/changes/came-back.ts'
import { isSupportedNow } from '../queries.ts'
import { blockers, isWithinPeriod, moves, whyNotAnother, whyNotComeBack } from '../support.ts'
import { supportToChange } from '../to-change.ts'
import { recordEvent } from './record.ts'
import { tellLinkWorker } from './tell-link-worker.ts'

/** The person comes back, in one step, to the same link worker: by themselves within the place’s period. */
export async function returnToSupport(tx: Tx, actor: Actor, id: string): Promise<void> {
  const support = await supportToChange(tx, actor, isStaff(actor) ? 'support.write' : 'my.page', id)
  refuseIf(blockers(support.status, 'return', tx.say))
  const period = { months: tx.place.comes_back_months, now: tx.now }
  if (!isStaff(actor)) refuseIf(whyNotComeBack(isWithinPeriod(support.ended_at, period)))
  refuseIf(whyNotAnother(await isSupportedNow(tx, support.person_id)))
  await tx.db
    .updateTable('support')
    .set({
      status: moves.return.to,
      ended_at: null,
      ending: null,
      // Somebody who was never met waits from now on: nobody answers for the time between.
      waits_since: sql`case when waits_since is not null then ${tx.now}::timestamptz end`,
    })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move: 'return' })
  // The door is always open. Somebody at their limit hears it with their manager, who finds a way.
  if (!isStaff(actor) || actor.accountId !== support.link_worker_id) await tellOfOneMore(tx, support)
  if (!isStaff(actor))
    await tellLinkWorker(
      tx,
      // Whoever has left is not written to: the team finds them a link worker.
      support.hasLinkWorker ? support.link_worker_email : support.team_email,
      'Somebody you supported would like to talk again',
      support.person_id,
    )
}
