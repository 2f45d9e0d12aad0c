/** What lists and searches need of a service, taken from its record. Pure. */
import { facetsOf } from './facets.ts'
import { outwardOf } from './outward.ts'
import type { Location, ServiceRecord } from './record.ts'

export interface Summary {
  name: string
  organisation_name: string
  needs: string[]
  cost: 'free' | 'some' | 'paid' | 'unknown'
  status: 'open' | 'paused' | 'closed'
  /** Of the first location that may be shown. */
  address: string
  postcode: string | null
  /** Outward code of its postcode, or all that is known of where it is. */
  area: string | null
  x: number | null
  y: number | null
  facets: string[]
  minimum_age: number | null
  maximum_age: number | null
}

export function summaryOf(record: ServiceRecord): Summary {
  const where = shownLocations(record)[0] ?? {}
  return {
    name: record.name,
    organisation_name: record.organisation.name,
    needs: record.needs ?? [],
    cost: record.cost ?? 'unknown',
    status: record.status ?? 'open',
    address: where.address ?? '',
    postcode: where.postcode ?? null,
    area: where.area ?? (where.postcode === undefined ? null : outwardOf(where.postcode)),
    x: where.x ?? null,
    y: where.y ?? null,
    facets: facetsOf(record),
    minimum_age: record.minimumAge === undefined ? null : Math.round(record.minimumAge),
    maximum_age: record.maximumAge === undefined ? null : Math.round(record.maximumAge),
  }
}

/** Where it is, as far as everybody may know: a refuge's address is nobody's business. */
export const shownLocations = ({ locations = [] }: Pick<ServiceRecord, 'locations'>): Location[] =>
  locations.filter(location => !location.isConfidential && !location.isOnline)

/** A row with a service's record as everybody may read it, and its first address in one line. */
export function serviceShown<Row extends { content: unknown }>(row: Row) {
  const record = row.content as ServiceRecord
  const content: ServiceRecord = { ...record, locations: shownLocations(record) }
  const [where] = shownLocations(record)
  return {
    ...row,
    content,
    address: [where?.address, where?.postcode ?? where?.area].filter(Boolean).join(', '),
  }
}
