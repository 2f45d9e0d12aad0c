/** A manager has seen to a wait that is too long, or that somebody had to decide: it is not raised again for a week. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { waitToChange } from '../queries.ts'
import { whyNotWaiting } from '../wait.ts'
import { record } from './record.ts'

export async function seeTo(tx: Tx, actor: Actor, referralId: string, words: string): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const { isWaiting } = await waitToChange(tx, actor, 'waiting-list.see-to', referralId)
  refuseIf(whyNotWaiting(isWaiting))
  await record(tx, actor, referralId, {
    move: 'see-to',
    why: words,
    set: {
      seen_to_at: tx.now,
      seen_to_by: actor.accountId,
      seen_to_words: words,
      decide_at: null,
      decide_why: [],
    },
  })
}
