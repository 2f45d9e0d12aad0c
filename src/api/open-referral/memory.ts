/**
 * What was worked out of a directory, kept for as long as nothing in it changes: how many services a filter finds
 * and which, the categories. A count is thereby true, and is not counted again for every page.
 */

/** The most that is kept of one place, in bytes of what is large. */
const most = 64_000_000

export interface Kept {
  version: string
  /** Since when this state has been known here, and when it was last seen: by the clock of the database. */
  since: Temporal.Instant
  at: Temporal.Instant
  /** What was worked out before under this name; else it is worked out now, once for all who wait. */
  remember<Known>(name: string, work: () => Promise<Known>): Promise<Known>
}

export interface Memory {
  of(placeId: number, version: string, at: Temporal.Instant): Kept
}

export function createMemory(): Memory {
  const places = new Map<number, Kept>()
  return {
    of(placeId, version, at) {
      const before = places.get(placeId)
      if (before?.version === version) return { ...before, at }
      const kept = keptFor(version, at)
      places.set(placeId, kept)
      return kept
    },
  }
}

function keptFor(version: string, since: Temporal.Instant): Kept {
  const known = new Map<string, { answer: Promise<unknown>; bytes: number }>()
  const forgetOldest = () => {
    let bytes = [...known.values()].reduce((sum, one) => sum + one.bytes, 0)
    for (const [name, one] of known) {
      if (bytes <= most) return
      known.delete(name)
      bytes -= one.bytes
    }
  }
  return {
    version,
    since,
    at: since,
    async remember<Known>(name: string, work: () => Promise<Known>): Promise<Known> {
      const before = known.get(name)
      if (before) {
        // What was asked for last is forgotten last.
        known.delete(name)
        known.set(name, before)
        return before.answer as Promise<Known>
      }
      const answer = work()
      const one = { answer, bytes: 1000 }
      known.set(name, one)
      try {
        const worked = await answer
        one.bytes = 1000 + (Buffer.isBuffer(worked) ? worked.length : 0)
        forgetOldest()
        return worked
      } catch (error) {
        known.delete(name)
        throw error
      }
    },
  }
}
