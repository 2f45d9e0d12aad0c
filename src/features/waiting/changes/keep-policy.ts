/** An administrator keeps how this place tries to reach people: each saving is a new version. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { Conflict, NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { whyNotKeep, type Policy } from '../policy.ts'
import { policyNow } from '../policy-now.ts'

export async function keepPolicy(
  tx: Tx,
  actor: Actor,
  { policy, from }: { policy: Policy; from: number },
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  refuseIf(whyNotKeep(policy))
  const newest = await policyNow(tx)
  if (newest.version !== from && newest.written) throw new Conflict(newest.written.by, newest.written.at)
  const kept = await tx.db
    .insertInto('contact_policy')
    .values({
      ...policy,
      days: [...policy.days],
      version: newest.version + 1,
      written_at: tx.now,
      written_by: actor.accountId,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  // Somebody saved in the same moment: now theirs can be read.
  if (!kept) return keepPolicy(tx, actor, { policy, from })
}
