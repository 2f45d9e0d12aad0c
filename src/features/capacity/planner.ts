/** The planner: what was asked in its address, what it begins with, and the answer with the numbers put in. Pure. */
import {
  linkWorkersNeeded,
  liveCaseload,
  usualPeople,
  waitAt,
  weeksOpenFrom,
  weightedCaseload,
  type WaitAt,
  type WeeksOpen,
} from './little.ts'
import type { Measured } from './demand.ts'
import { readNumber } from './read-number.ts'
import { overWeeks } from './wait.ts'

/** What is asked, from where to where, and what it is called. */
export const asked = {
  arrivals: { label: 'People referred a week', from: 0, to: 500, decimals: 1 },
  weeks: { label: 'Weeks a support is open', from: 1, to: 104, decimals: 1 },
  waiting: { label: 'People who wait now', from: 0, to: 20_000, decimals: 0 },
  weight: { label: 'What one person counts as', from: 1, to: 5, decimals: 1 },
  each: { label: 'Weighted people a link worker', from: 5, to: 250, decimals: 0 },
  wait: { label: 'Weeks of waiting you would accept', from: 0.1, to: 52, decimals: 1 },
  workers: { label: 'Link workers there are', from: 0, to: 2000, decimals: 0 },
} as const
export type Asked = keyof typeof asked
export const askedKeys = Object.keys(asked) as Asked[]

export type Numbers = Record<Asked, number>
export interface Typed {
  /** What stands in each field. */
  typed: Record<Asked, string>
  problems: { field: Asked; words: string }[]
  /** Null while something is wrong. */
  numbers: Numbers | null
}

/** Where nothing is known: the usual of standards/domain.md 1.4. */
export const usualNumbers: Numbers = {
  arrivals: 5,
  weeks: 12,
  waiting: 0,
  weight: 1,
  each: usualPeople,
  wait: 2,
  workers: 1,
}

const tidy = (value: number) => String(Math.round(value * 10) / 10)

export function read(query: URLSearchParams, known: Partial<Numbers>): Typed {
  const start = { ...usualNumbers, ...known }
  const typed = Object.fromEntries(
    askedKeys.map(key => {
      const { from, to } = asked[key]
      const value = query.get(key)?.trim().slice(0, 20)
      return [key, value ?? tidy(Math.min(to, Math.max(from, start[key])))]
    }),
  ) as Record<Asked, string>
  const answers = askedKeys.map(key => ({ key, answer: readNumber(typed[key], asked[key]) }))
  const problems = answers.flatMap(({ key, answer }) =>
    'problem' in answer ? [{ field: key, words: answer.problem }] : [],
  )
  return {
    typed,
    problems,
    numbers:
      problems.length > 0
        ? null
        : (Object.fromEntries(
            answers.map(({ key, answer }) => [key, 'value' in answer ? answer.value : 0]),
          ) as Numbers),
  }
}

/** What was measured, as it may be shown to whoever plans: null where it is too few. */
export interface Known {
  arrived: number | null
  takenOn: number | null
  waiting: number | null
  open: number | null
  ended: number | null
  weeksOpen: WeeksOpen | null
}

/** `shown`: a count as it may be shown to them, or null. */
export function knownFrom(measured: Measured, shown: (count: number) => number | null): Known {
  const arrived = shown(measured.arrived)
  const open = shown(measured.open)
  const ended = shown(measured.ended)
  return {
    arrived,
    open,
    ended,
    takenOn: shown(measured.takenOn),
    waiting: shown(measured.waiting),
    weeksOpen: weeksOpenFrom({
      ended: ended ? measured.mean : null,
      open,
      arrivalsPerWeek: arrived === null ? null : arrived / overWeeks,
    }),
  }
}

/** The numbers that the planner begins with. What is not known is the usual. */
export const numbersFrom = (known: Known, measured: Measured): Partial<Numbers> => ({
  ...(known.arrived && { arrivals: known.arrived / overWeeks }),
  ...(known.weeksOpen && { weeks: known.weeksOpen.weeks }),
  ...(known.waiting !== null && { waiting: known.waiting }),
  ...(known.open && measured.people > 0 && { weight: measured.load / measured.people }),
  ...(measured.capacity !== null && { each: Math.round(measured.capacity) }),
  workers: measured.linkWorkers,
})

export interface Plan {
  live: number
  /** With those who wait now: as many places are wanted today. */
  wanted: number
  weighted: number
  /** The fewest that the caseload fills with everybody who waits taken on, before anybody waits less. */
  filled: number
  needed: number
  now: WaitAt
  /** As many people can be supported with the link workers there are. */
  places: number
  /** Of those who wait now, so many find no place. */
  without: number
  /** One fewer, as many as there are, and one more; and as many as are needed. */
  rows: { workers: number; at: WaitAt }[]
}

export function plan({ arrivals, weeks, waiting, weight, each, wait, workers }: Numbers): Plan {
  const demand = { arrivalsPerWeek: arrivals, weeksOpen: weeks, weightEach: weight }
  const at = (linkWorkers: number) => waitAt(demand, { linkWorkers, peopleEach: each })
  const wanted = liveCaseload(arrivals, weeks) + waiting
  const weighted = weightedCaseload(demand) + waiting * weight
  const filled = Math.ceil(weighted / each)
  const needed = Math.max(filled, linkWorkersNeeded(demand, { peopleEach: each, waitWished: wait }))
  const places = Math.floor((workers * each) / weight)
  const rows = [...new Set([workers - 1, workers, workers + 1, needed - 1, needed, needed + 1])]
    .filter(count => count >= 0)
    .toSorted((one, other) => one - other)
  return {
    live: liveCaseload(arrivals, weeks),
    wanted,
    weighted,
    filled,
    needed,
    now: at(workers),
    places,
    without: Math.min(waiting, Math.max(0, Math.ceil(wanted - places))),
    rows: rows.map(count => ({ workers: count, at: at(count) })),
  }
}

export function waitWords(at: WaitAt): string {
  if (at.kind === 'grows')
    return at.peopleAWeek < 0.05
      ? 'It grows: every place is always taken'
      : `It grows without end: ${tidy(at.peopleAWeek)} more wait each week`
  if (at.weeks * 7 < 1) return 'Less than a day'
  return at.weeks < 1 ? 'Less than a week' : `${tidy(at.weeks)} weeks`
}

/** How long the line of today lasts: those who wait, over the rate at which people were taken on. W = L ÷ λ. */
export const lineWeeks = (waiting: number, takenOn: number | null): number | null =>
  waiting === 0 ? 0 : takenOn ? waiting / (takenOn / overWeeks) : null

export const inFigures = (value: number): string => tidy(value)
