/** The demonstration's clock: a place may run ahead of the world, so that "some weeks later" can be shown. */
import type { Tx } from '../../platform/tx.ts'

/** Moves this place's clock on by some days, or back to the real time with 0, and lets what is due happen. */
export async function setClockAhead(tx: Tx, days: number): Promise<void> {
  const seconds = days === 0 ? 0 : tx.place.clock_ahead_seconds + days * 86_400
  await tx.db
    .updateTable('place')
    .set({ clock_ahead_seconds: seconds })
    .where('place_id', '=', tx.place.place_id)
    .execute()
  await tx.later('sweep-place', {})
}
