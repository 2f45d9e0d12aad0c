/** How far it is, what it costs and when it is open, in words a person can weigh. Pure. */
import { inWords } from './hours/in-words.ts'
import { needLabel } from './needs.ts'
import type { ServiceRecord } from './record.ts'

export interface Candidate {
  service_id: string
  name: string
  organisation_name: string
  needs: readonly string[]
  cost: 'free' | 'some' | 'paid' | 'unknown'
  /** Metres away in a straight line; null when either position is unknown. */
  distance: number | null
  position_from: 'source' | 'postcode' | 'area' | null
  /** Outward code. */
  area?: string | null
  content: Pick<ServiceRecord, 'schedules' | 'hours' | 'email'>
}

export const costWords = {
  free: 'it is free',
  some: 'some of it costs money',
  paid: 'it costs money',
  unknown: 'we do not know the cost: ask',
} as const

/** What is known of a service for one need, in words. */
export function reasonsFor(service: Candidate, need: string): string[] {
  return [
    `It helps with ${needLabel(need).toLowerCase()}`,
    distanceWords(service),
    costWords[service.cost],
    openingWords(service.content),
  ]
}

/** "about 1.2 km away in a straight line": roads are longer, and it says so. Of an area, kilometres will do. */
export function distanceWords({
  distance,
  position_from,
  area,
}: Pick<Candidate, 'distance' | 'position_from' | 'area'>): string {
  if (distance === null) return 'we do not know how far it is'
  if (position_from === 'area')
    return `somewhere in ${area}, about ${Math.max(1, Math.round(distance / 1000))} km away in a straight line`
  const near = position_from === 'source' ? '' : 'about '
  const far =
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} m`
      : `${(Math.round(distance / 100) / 10).toFixed(1)} km`
  return `${near}${far} away in a straight line`
}

/** "open Monday to Friday 9am to 5pm". Hours we cannot read stay as their source wrote them. */
export function openingWords({ schedules = [], hours }: Pick<ServiceRecord, 'schedules' | 'hours'>): string {
  const words = [inWords(schedules), hours].filter(Boolean)
  return words.length === 0 ? 'we do not know when it is open: ask' : `open ${words.join(', ')}`
}
