/** Counts how often a request asked the database, for tests and the demonstration: at most six a page. */
import { AsyncLocalStorage } from 'node:async_hooks'

const counter = new AsyncLocalStorage<{ count: number }>()

export async function countRoundTrips<T>(run: () => Promise<T>): Promise<{ result: T; count: number }> {
  const tally = { count: 0 }
  const result = await counter.run(tally, run)
  return { result, count: tally.count }
}

/** Called for every statement sent. */
export function oneRoundTrip(): void {
  const tally = counter.getStore()
  if (tally) tally.count++
}
