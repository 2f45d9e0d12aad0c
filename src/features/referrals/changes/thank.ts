/** The team says thank you for a referral. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { referralToChange } from '../queries.ts'
import { blockers, whyNotOfOwn } from '../referral.ts'
import { recordEvent } from './record.ts'
import { tellReferrer } from './tell-referrer.ts'

/** The words stand on the referral and on the page of those who sent it. */
export async function thankReferrer(
  tx: Tx,
  actor: Actor,
  id: string,
  { words }: { words: string },
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf([...whyNotOfOwn(referral.way), ...blockers(referral.status, 'thank')])
  await recordEvent(tx, actor, id, { move: 'thank', particulars: { words } })
  await tx.db.updateTable('referral').set({ thanked_at: tx.now }).where('referral_id', '=', id).execute()
  await tellReferrer(tx, referral, 'The team has thanked you for it.')
}
