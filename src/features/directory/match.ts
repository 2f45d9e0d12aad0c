/**
 * Which services fit, in which order, and why: the whole formula in one place. Pure.
 * A service fits when it answers the need. Nearer comes first; a free one counts as 500 m nearer than one
 * whose cost is unknown, and one without a known position comes last. The same input gives the same order.
 */
import { inWords } from './hours/in-words.ts'
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
  /** Outward code. */
  area?: string | null
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

/** "about 1.2 km from home in a straight line": roads are longer, and it says so. Of an area, kilometres will do. */
export function distanceWords({
  distance,
  position_from,
  area,
}: Pick<Candidate, 'distance' | 'position_from' | 'area'>): string {
  if (distance === null) return 'we do not know how far it is'
  if (position_from === 'area')
    return `somewhere in ${area}, about ${Math.max(1, Math.round(distance / 1000))} km from home in a straight line`
  const near = position_from === 'source' ? '' : 'about '
  const far =
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} m`
      : `${(Math.round(distance / 100) / 10).toFixed(1)} km`
  return `${near}${far} from home in a straight line`
}

/** "open Monday to Friday 9am to 5pm". Hours we cannot read stay as their source wrote them. */
export function openingWords({ schedules = [], hours }: Pick<ServiceRecord, 'schedules' | 'hours'>): string {
  const words = [inWords(schedules), hours].filter(Boolean)
  return words.length === 0 ? 'we do not know when it is open: ask' : `open ${words.join(', ')}`
}
