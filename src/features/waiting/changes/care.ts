/** Somebody needs extra care to reach: no program lets them go. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { waitOf, waitToChange } from '../queries.ts'
import { record } from './record.ts'

/** `why`: null where it is not so any more. */
export async function setCare(tx: Tx, actor: Actor, personId: string, why: string | null): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const found = await waitOf(tx, actor, 'contact-attempt.write', personId)
  const wait = await waitToChange(tx, actor, 'contact-attempt.write', found.referral_id)
  if (wait.needs_care === why) return
  await record(tx, actor, wait.referral_id, {
    move: why === null ? 'no-care' : 'care',
    why,
    set: {
      needs_care: why,
      care_at: why === null ? null : tx.now,
      care_by: why === null ? null : actor.accountId,
    },
  })
}
