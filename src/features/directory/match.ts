/**
 * Which services fit, in which order, and why: the whole formula in one place. Pure.
 * A service fits when it answers the need. Nearer comes first; a free one counts as 500 m nearer than one
 * whose cost is unknown, and one without a known position comes last. The same input gives the same order.
 */
import { needLabel } from './needs.ts'
import type { ServiceRecord } from './record.ts'

export interface Candidate {
  service_id: string
  name: string
  organisation_name: string
  needs: readonly string[]
  cost: 'free' | 'some' | 'paid' | 'unknown'
  /** Metres from home in a straight line; null when either position is unknown. */
  distance: number | null
  position_from: 'source' | 'postcode' | 'area' | null
  content: Pick<ServiceRecord, 'schedules' | 'hours' | 'email'>
}

/** How far away a service counts as, in metres. */
export function countsAs({ distance, cost }: Pick<Candidate, 'distance' | 'cost'>): number {
  if (distance === null) return Number.POSITIVE_INFINITY
  return distance + (cost === 'free' ? 0 : 500)
}

export const inOrder = <Service extends Candidate>(services: readonly Service[]): Service[] =>
  services.toSorted(
    (one, other) =>
      compare(countsAs(one), countsAs(other)) ||
      one.name.localeCompare(other.name, 'en-GB') ||
      one.service_id.localeCompare(other.service_id),
  )

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)

const costWords = {
  free: 'it is free',
  some: 'some of it costs money',
  paid: 'it costs money',
  unknown: 'we do not know the cost: ask',
} as const

/** Why this service is suggested, in words a person can weigh. What is not known is said. */
export function reasonsFor(service: Candidate, need: string): string[] {
  return [
    `It helps with ${needLabel(need).toLowerCase()}`,
    distanceWords(service),
    costWords[service.cost],
    openingWords(service.content),
  ]
}

/** "about 1.2 km from home in a straight line": roads are longer, and it says so. */
export function distanceWords({
  distance,
  position_from,
}: Pick<Candidate, 'distance' | 'position_from'>): string {
  if (distance === null) return 'we do not know how far it is'
  const near = position_from === 'source' ? '' : 'about '
  const far =
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} m`
      : `${(Math.round(distance / 100) / 10).toFixed(1)} km`
  return `${near}${far} from home in a straight line`
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** "open Monday to Friday 9am to 5pm, Saturday 10am to 1pm". Hours we cannot read stay as their source wrote them. */
export function openingWords({ schedules = [], hours }: Pick<ServiceRecord, 'schedules' | 'hours'>): string {
  const runs: { from: string; to: string; hours: string; last: number }[] = []
  for (const [index, day] of days.entries()) {
    const written = schedules
      .filter(schedule => schedule.byDay.includes(day))
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .join(',')
    if (!written) continue
    const name = dayNames[index] ?? ''
    const before = runs.at(-1)
    if (before && before.hours === written && before.last === index - 1)
      Object.assign(before, { to: name, last: index })
    else runs.push({ from: name, to: name, hours: written, last: index })
  }
  const words = runs.map(
    run => `${run.from === run.to ? run.from : `${run.from} to ${run.to}`} ${hoursWords(run.hours)}`,
  )
  const all = [...words, ...(hours ? [hours] : [])]
  return all.length === 0 ? 'we do not know when it is open: ask' : `open ${all.join(', ')}`
}

/** "09:00-12:30,13:30-17:00" as "9am to 12:30pm and 1:30pm to 5pm". */
const hoursWords = (written: string): string =>
  written
    .split(',')
    .map(part =>
      part
        .trim()
        .replace(
          /^(\d{2}:\d{2})-(\d{2}:\d{2})$/,
          (_, from: string, to: string) => `${clock(from)} to ${clock(to)}`,
        ),
    )
    .join(' and ')

function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour === 12) return 'midday'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`
}
