/** A referral was weighed: where it cannot wait, whoever it is about stands before those who have waited longer. */
import type { Tx } from '../../../platform/tx.ts'
import type { Urgency } from '../../triage/rule.ts'
import { pressing } from '../wait.ts'

/** The caller has found the referral and keeps the triage: it is the event that explains this. The newest counts. */
export async function keepUrgency(tx: Tx, referralId: string, weighed: Urgency): Promise<void> {
  const urgency = pressing(weighed)
  if (urgency === null) {
    await tx.db
      .updateTable('waiting')
      .set({ urgency })
      .where('referral_id', '=', referralId)
      .where('urgency', 'is not', null)
      .execute()
    return
  }
  await tx.db
    .insertInto('waiting')
    .values({ referral_id: referralId, urgency })
    .onConflict(conflict => conflict.columns(['place_id', 'referral_id']).doUpdateSet({ urgency }))
    .execute()
}
