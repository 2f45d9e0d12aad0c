/**
 * How many people wait, how many are supported, and how many link workers that takes. Pure.
 * Sources: Little, “A proof for the queuing formula L = λW”, Operations Research 9 (1961); Erlang’s formula for waiting
 * (1917), as in Cooper, Introduction to Queueing Theory, 2nd edition, section 3.5; standards/domain.md 1.4.
 */

/** What a demand is: how many come, for how long, and how much of a link worker each of them takes. */
export interface Demand {
  arrivalsPerWeek: number
  weeksOpen: number
  /** Weighted people that one person counts as, on average. */
  weightEach?: number
}

/**
 * Little's law, L = λW: so many people are supported at once, whatever the order in which they come.
 * 250 a year who stay 12 weeks are 250 / 52 × 12 = 58 (standards/domain.md 1.4).
 */
export const liveCaseload = (arrivalsPerWeek: number, weeksOpen: number): number =>
  arrivalsPerWeek * weeksOpen

/** Weeks a support is open, and which evidence says so. */
export interface WeeksOpen {
  weeks: number
  from: 'ended' | 'open'
}

/**
 * W from two sides: the mean of those that ended, and W = L ÷ λ of those open now. The larger counts: what is open still
 * is not among those that ended, and where few have ended only the short ones have.
 */
export function weeksOpenFrom({
  ended,
  open,
  arrivalsPerWeek,
}: {
  ended: number | null
  open: number | null
  arrivalsPerWeek: number | null
}): WeeksOpen | null {
  const byOpen = open !== null && arrivalsPerWeek ? open / arrivalsPerWeek : null
  if (byOpen !== null && byOpen > (ended ?? 0)) return { weeks: byOpen, from: 'open' }
  return ended === null ? null : { weeks: ended, from: 'ended' }
}

/** What a link worker takes on in a year, and for how long: the usual of standards/domain.md 1.4. */
const usual = { peopleAYear: 250, weeksOpen: 12, minutesAWeek: 2250 }

/** A capacity to begin from: the 58 of a full week of 37.5 hours, by the share of it that somebody works. */
export const suggestedPeople = (minutesAWeek: number): number =>
  Math.max(
    1,
    Math.round((liveCaseload(usual.peopleAYear / 52, usual.weeksOpen) * minutesAWeek) / usual.minutesAWeek),
  )

/** The same for whoever works a full week. */
export const usualPeople = suggestedPeople(usual.minutesAWeek)

/** Weighted people who are supported at once: L = λ × W × w. */
export const weightedCaseload = ({ arrivalsPerWeek, weeksOpen, weightEach = 1 }: Demand): number =>
  liveCaseload(arrivalsPerWeek, weeksOpen) * weightEach

/** What follows from a number of link workers: a wait that stays, or one that grows for ever. */
export type WaitAt =
  | { kind: 'steady'; weeks: number; share: number }
  /** More come than can be taken on: so many more wait each week. */
  | { kind: 'grows'; peopleAWeek: number; share: number }

interface Team {
  linkWorkers: number
  /** Weighted people that each link worker can support at once. */
  peopleEach: number
}

const placesIn = ({ linkWorkers, peopleEach }: Team, weightEach = 1): number =>
  Math.floor((linkWorkers * peopleEach) / weightEach)

/**
 * The mean wait in the long run, where each place is free again after W weeks. C is Erlang's chance that somebody has
 * to wait at all: Wq = C × W / (c − λW). Arrivals are taken to come by chance, and stays to differ (M/M/c): where
 * referrals come in waves, the wait is longer. Where λW is not below c it grows for ever.
 */
export function waitAt(demand: Demand, team: Team): WaitAt {
  const { arrivalsPerWeek, weeksOpen, weightEach = 1 } = demand
  const places = placesIn(team, weightEach)
  const load = liveCaseload(arrivalsPerWeek, weeksOpen)
  const share = places === 0 ? Infinity : load / places
  if (load >= places)
    return { kind: 'grows', peopleAWeek: Math.max(0, arrivalsPerWeek - places / weeksOpen), share }
  return { kind: 'steady', weeks: weeksWith(load, places, { weeksOpen, lost: lostAt(load, places) }), share }
}

/** Erlang's chance that all places are taken, where nobody waits: from none to `places`, each from the one before. */
function lostAt(load: number, places: number): number {
  let lost = 1
  for (let place = 1; place <= places; place++) lost = (load * lost) / (place + load * lost)
  return lost
}

function weeksWith(
  load: number,
  places: number,
  { weeksOpen, lost }: { weeksOpen: number; lost: number },
): number {
  const hasToWait = lost / (1 - (load / places) * (1 - lost))
  return (hasToWait * weeksOpen) / (places - load)
}

/**
 * The fewest link workers with whom the mean wait is no longer than wished. Never fewer than the caseload fills:
 * n ≥ λ × W × w / c.
 */
export function linkWorkersNeeded(
  demand: Demand,
  { peopleEach, waitWished }: { peopleEach: number; waitWished: number },
): number {
  const { arrivalsPerWeek, weeksOpen, weightEach = 1 } = demand
  const load = liveCaseload(arrivalsPerWeek, weeksOpen)
  let [lost, place] = [1, 0]
  for (let linkWorkers = 1; ; linkWorkers++) {
    const places = placesIn({ linkWorkers, peopleEach }, weightEach)
    for (; place < places; place++) lost = (load * lost) / (place + 1 + load * lost)
    if (places > load && weeksWith(load, places, { weeksOpen, lost }) <= waitWished) return linkWorkers
  }
}
