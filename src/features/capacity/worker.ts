/** What is known of one link worker for planning: load and capacity, limit, leave; and whether there is room. Pure. */
import { asDate } from '../../ui/dates.ts'
import { usualPeople, suggestedPeople } from './little.ts'

export interface Leave {
  leave_id: string
  from_on: Temporal.PlainDate
  until_on: Temporal.PlainDate
  cover_id: string
  cover: string
  cover_phone: string | null
}

export interface Limit {
  limit_id: string
  said_at: Temporal.Instant
  why: string
  status: 'said' | 'agreed'
  until_on: Temporal.PlainDate | null
}

export interface Worker {
  account_id: string
  name: string
  email: string
  phone: string | null
  isActive: boolean
  /** Open supports, and what they weigh. */
  people: number
  load: number
  /** Weighted people at once; null while no manager has set it. */
  capacity: number | null
  minutes_a_week: number | null
  days: readonly string[]
  languages: readonly string[]
  areas: readonly string[]
  practices: readonly { id: string; name: string }[]
  limit: Limit | null
  /** Today's, or the next. */
  leave: Leave | null
  version: number
}

/** What to measure a load by: the capacity that was set, or the usual one of the hours they work. */
export const measuredBy = ({
  capacity,
  minutes_a_week,
}: Pick<Worker, 'capacity' | 'minutes_a_week'>): number =>
  capacity ?? (minutes_a_week === null ? usualPeople : suggestedPeople(minutes_a_week))

export const shareOf = (worker: Worker): number => worker.load / measuredBy(worker)

/** By numbers: only where a manager has set one. */
export const isFull = ({ load, capacity }: Worker): boolean => capacity !== null && load >= capacity

export const isAway = ({ leave }: Worker, today: Temporal.PlainDate): boolean =>
  leave !== null && Temporal.PlainDate.compare(leave.from_on, today) <= 0

export const hasRoom = (worker: Worker, today: Temporal.PlainDate): boolean =>
  worker.isActive && worker.limit === null && !isAway(worker, today) && !isFull(worker)

/** When they may again, where a day was said: the day after a leave or a limit. */
export function freeFrom(worker: Worker, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const { leave, limit } = worker
  if (isFull(worker) || (limit !== null && limit.until_on === null)) return null
  const ends = [isAway(worker, today) ? leave?.until_on : null, limit?.until_on].filter(end => end != null)
  return inOrder(ends).at(-1)?.add({ days: 1 }) ?? null
}

/** Nobody of the team has room, and from which day somebody may, where one is known. */
export function fullUntil(workers: readonly Worker[], today: Temporal.PlainDate) {
  const isFullTeam = workers.every(worker => !hasRoom(worker, today))
  const days = workers.map(worker => freeFrom(worker, today)).filter(day => day !== null)
  return { isFull: isFullTeam, freeFrom: isFullTeam ? (inOrder(days)[0] ?? null) : null }
}

const inOrder = (days: readonly Temporal.PlainDate[]) =>
  days.toSorted((one, other) => Temporal.PlainDate.compare(one, other))

/** "31 of 58 weighted people" */
export const loadWords = (worker: Worker): string => `${worker.load} of ${measuredBy(worker)} weighted people`

/** A leave that begins within so many days counts, and is said. */
export const soon = { days: 14 }

/** "Asha Patel is away soon: from 3 May until 9 May. Zara Ali covers"; null where no leave begins soon. */
export function awaySoon({ name, leave }: Worker, today: Temporal.PlainDate): string | null {
  if (leave === null || Temporal.PlainDate.compare(leave.from_on, today) <= 0) return null
  return Temporal.PlainDate.compare(leave.from_on, today.add(soon)) > 0
    ? null
    : `${name} is away soon, from ${asDate(leave.from_on)} until ${asDate(leave.until_on)}. ${leave.cover} covers`
}

/** Why nobody new is proposed to them; empty where there is room. */
export function whyNoRoom(worker: Worker, today: Temporal.PlainDate): string[] {
  const { name, limit, leave } = worker
  return [
    !worker.isActive && `${name} has left this team`,
    limit !== null &&
      (limit.until_on
        ? `${name} is at their limit, as agreed with the manager until ${asDate(limit.until_on)}`
        : `${name} has said that they are at their limit`),
    isAway(worker, today) &&
      leave !== null &&
      `${name} is away until ${asDate(leave.until_on)}. ${leave.cover} covers`,
    isFull(worker) && `${name} is full: ${loadWords(worker)}`,
  ].filter(reason => reason !== false)
}
