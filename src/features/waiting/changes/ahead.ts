/** Somebody stands before those who have waited longer, for a reason that everybody of the team reads; or again in turn. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { waitToChange } from '../queries.ts'
import { whyNotAhead, whyNotInTurn, type AheadReason } from '../wait.ts'
import { record } from './record.ts'

export async function putAhead(
  tx: Tx,
  actor: Actor,
  referralId: string,
  { reason, words }: { reason: AheadReason; words: string },
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  refuseIf(whyNotAhead(await waitToChange(tx, actor, 'waiting-list.change', referralId)))
  await record(tx, actor, referralId, {
    move: 'ahead',
    why: words,
    particulars: { reason },
    set: { ahead_reason: reason, ahead_words: words, ahead_at: tx.now, ahead_by: actor.accountId },
  })
}

export async function putInTurn(tx: Tx, actor: Actor, referralId: string, why: string): Promise<void> {
  refuseIf(whyNotInTurn(await waitToChange(tx, actor, 'waiting-list.change', referralId)))
  await record(tx, actor, referralId, {
    move: 'in-turn',
    why,
    set: { ahead_reason: null, ahead_words: null, ahead_at: null, ahead_by: null },
  })
}
