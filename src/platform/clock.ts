/** The time in a place. Only here does the program ask what time it is. */

/** The time outside, whatever a demonstration's clock says: for sessions, which end in real time. */
export const realNow = (): Temporal.Instant => Temporal.Now.instant()

/** Real time, or ahead of it in a demonstration whose clock was set. */
export function clockOf(place: { clock_ahead_seconds: number }, mayMove: boolean): Temporal.Instant {
  const now = realNow()
  return mayMove ? now.add({ seconds: place.clock_ahead_seconds }) : now
}
