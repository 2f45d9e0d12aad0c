/**
 * Which link worker fits best and is it fairest to ask? The same input gives the same order. Pure.
 *   points = 100 where they supported the person before
 *          +  40 where they speak the person's language
 *          +  20 where the practice is one they work with
 *          +  10 where they know the area
 *          −  15 where they are away within 14 days
 *          −  50 × load ÷ capacity
 * The fewer points of load decide where the rest is equal; then the fewer people, then the name. Who has no room is
 * not proposed at all. It is a proposal: whoever accepts chooses.
 */
import { asDate } from '../../ui/dates.ts'
import { hasRoom, loadWords, shareOf, soon, whyNoRoom, type Worker } from './worker.ts'

export const points = { before: 100, language: 40, practice: 20, area: 10, awaySoon: -15, load: -50 } as const

/** What is known of the person that helps to choose. Nothing here need be known. */
export interface Facts {
  firstName: string
  language: { code: string; name: string } | null
  practice: { id: string; name: string } | null
  /** The first half of their postcode. */
  outward: string | null
  /** Who supported them before. */
  before: readonly string[]
}

export interface Proposal {
  worker: Worker
  points: number
  /** Why, in sentences without a full stop. */
  reasons: string[]
}

export interface Proposals {
  /** Who has room, the best fitting first. */
  proposed: Proposal[]
  /** Who has none, with why, by name. */
  notNow: { worker: Worker; why: string[] }[]
}

export function propose(workers: readonly Worker[], facts: Facts, today: Temporal.PlainDate): Proposals {
  return {
    proposed: workers
      .filter(worker => hasRoom(worker, today))
      .map(worker => weighed(worker, facts, today))
      .toSorted(
        (one, other) =>
          other.points - one.points ||
          shareOf(one.worker) - shareOf(other.worker) ||
          one.worker.people - other.worker.people ||
          inAlphabet(one.worker, other.worker),
      ),
    notNow: workers
      .filter(worker => !hasRoom(worker, today))
      .toSorted(inAlphabet)
      .map(worker => ({ worker, why: whyNoRoom(worker, today) })),
  }
}

const inAlphabet = (one: Worker, other: Worker) =>
  compare(one.name, other.name) || compare(one.account_id, other.account_id)
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

function weighed(worker: Worker, facts: Facts, today: Temporal.PlainDate): Proposal {
  const fits = fitting(worker, facts, today)
  return {
    worker,
    points: fits.reduce((sum, { counts }) => sum + counts, points.load * shareOf(worker)),
    reasons: [...fits.map(({ words }) => words), loadWords(worker)],
  }
}

function fitting(worker: Worker, facts: Facts, today: Temporal.PlainDate) {
  const { firstName, language, practice, outward, before } = facts
  const { leave } = worker
  const daysToLeave = leave ? today.until(leave.from_on, { largestUnit: 'days' }).days : Infinity
  return [
    before.includes(worker.account_id) && {
      counts: points.before,
      words: `Supported ${firstName} before`,
    },
    language !== null &&
      worker.languages.includes(language.code) && {
        counts: points.language,
        words: `Speaks ${language.name}, as ${firstName} does`,
      },
    practice !== null &&
      worker.practices.some(({ id }) => id === practice.id) && {
        counts: points.practice,
        words: `Works with ${practice.name}`,
      },
    outward !== null && worker.areas.includes(outward) && { counts: points.area, words: `Knows ${outward}` },
    leave !== null &&
      daysToLeave <= soon.days && { counts: points.awaySoon, words: `Away from ${asDate(leave.from_on)}` },
  ].filter(fit => fit !== false)
}

/** One person of a caseload that is shared out. */
export interface ToShare {
  supportId: string
  weight: number
  facts: Facts
}

/** Whom one line goes to, why, and what their load comes to with it. */
export interface Shared {
  worker: Worker
  reasons: string[]
}

/**
 * Shares a caseload out by the same rule, one after the other: each counts in the load of whoever got them, so that
 * nobody gets all. Null where nobody has room.
 */
export function shareOut(
  people: readonly ToShare[],
  workers: readonly Worker[],
  today: Temporal.PlainDate,
): Map<string, Shared | null> {
  const loads = new Map(workers.map(worker => [worker.account_id, worker]))
  return new Map(
    people.map(({ supportId, weight, facts }) => {
      const best = propose([...loads.values()], facts, today).proposed[0]
      if (!best) return [supportId, null]
      const worker = { ...best.worker, load: best.worker.load + weight, people: best.worker.people + 1 }
      loads.set(worker.account_id, worker)
      // The last reason is the load before: what it comes to says more here.
      return [supportId, { worker, reasons: [...best.reasons.slice(0, -1), `Comes to ${loadWords(worker)}`] }]
    }),
  )
}
