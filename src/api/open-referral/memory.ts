/**
 * What was worked out of a directory, kept for as long as nothing in it changes: how many services a filter finds
 * and which, the categories. A count is thereby true, and is not counted again for every page.
 */
import { publicPlace } from '../../features/accounts/door.ts'
import type { Database } from '../../platform/database/connect.ts'

/** The most that is kept of one place, in bytes of what is large: of lists, and of answers as they were given. */
const most = 32_000_000

export interface Kept {
  version: string
  /** Since when this state has been known here, and when it was last seen: by the clock of the database. */
  since: Temporal.Instant
  at: Temporal.Instant
  /** What was worked out before under this name; else it is worked out now, once for all who wait. */
  remember: Remember
  /** The same for whole answers, so that many of them never drive out a list. */
  rememberAnswer: Remember
}

type Remember = <Known>(name: string, work: () => Promise<Known>) => Promise<Known>

export interface Memory {
  /** The place that is meant where none is named: the first one stays the first. */
  first(database: Database): Promise<number>
  of(placeId: number, version: string, at: Temporal.Instant): Kept
}

export function createMemory(): Memory {
  const places = new Map<number, Kept>()
  let first: number | undefined
  return {
    first: async database => (first ??= await publicPlace(database, null)),
    of(placeId, version, at) {
      const before = places.get(placeId)
      if (before?.version === version) return { ...before, at }
      const kept = keptFor(version, at)
      places.set(placeId, kept)
      return kept
    },
  }
}

const keptFor = (version: string, since: Temporal.Instant): Kept => ({
  version,
  since,
  at: since,
  remember: remembering(),
  rememberAnswer: remembering(),
})

function remembering(): Remember {
  const known = new Map<string, { answer: Promise<unknown>; bytes: number }>()
  let bytes = 0
  const forget = (name: string) => {
    bytes -= known.get(name)?.bytes ?? 0
    known.delete(name)
  }
  return async (name, work) => {
    const before = known.get(name)
    if (before) {
      // What was asked for last is forgotten last.
      known.delete(name)
      known.set(name, before)
      return before.answer as ReturnType<typeof work>
    }
    const answer = work()
    const one = { answer, bytes: 1000 }
    known.set(name, one)
    bytes += one.bytes
    try {
      const worked = await answer
      const size = Buffer.isBuffer(worked) ? worked.length : 0
      one.bytes += size
      bytes += size
    } catch (error) {
      forget(name)
      throw error
    }
    for (const oldest of known.keys()) if (bytes > most) forget(oldest)
    return answer
  }
}
