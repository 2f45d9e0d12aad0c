/** What was said or done about a wait is written down: how it stands now, and the event that explains it. */
import type { Insertable } from 'kysely'
import { accountOf, type Actor } from '../../../platform/actor.ts'
import type { Waiting, WaitingEvent } from '../../../platform/database/schema.ts'
import type { Tx } from '../../../platform/tx.ts'

interface Recorded {
  move: WaitingEvent['move']
  why?: string | null
  particulars?: Record<string, unknown>
  /** How it stands now. */
  set: Omit<Insertable<Waiting>, 'place_id' | 'referral_id'>
}

/** The caller holds the wait: `waitToChange`. */
export async function record(
  tx: Tx,
  actor: Actor,
  referralId: string,
  { move, why, particulars, set }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('waiting')
    .values({ referral_id: referralId, ...set })
    .onConflict(conflict => conflict.columns(['place_id', 'referral_id']).doUpdateSet(set))
    .execute()
  await tx.db
    .insertInto('waiting_event')
    .values({
      referral_id: referralId,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
      particulars: JSON.stringify(particulars ?? {}),
    })
    .execute()
}
