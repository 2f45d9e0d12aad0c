/** Where a service is, as `service_at_location`, `location` and `address` of HSDS 3.0. Pure. */
import { latitudeAndLongitude } from '../../../features/directory/grid.ts'
import type { Location, ServiceRecord } from '../../../features/directory/record.ts'
import { idOf } from '../ids.ts'
import { withoutNothing } from './said.ts'

export interface Placed {
  /** Of the service at this location. */
  id: string
  location: Location
}

/** The locations of a service with their ids: by what each is, so that they outlive a change of the others. */
export function placesOf(id: string, { locations = [] }: ServiceRecord): Placed[] {
  const seen = new Map<string, number>()
  return locations.map(location => {
    const { name, address, postcode, x, y } = location
    const what = [name, address, postcode, x, y].filter(said => said !== undefined).join('|')
    const nth = (seen.get(what) ?? 0) + 1
    seen.set(what, nth)
    return { id: placeId(id, what, nth), location }
  })
}

/** As `placeIdSql` in ../lists.ts. */
export const placeId = (service: string, what: string, nth: number): string => idOf(service, 'at', what, nth)

export const locationId = (placed: string): string => idOf(placed, 'location')

export const locationInShort = ({ id, location }: Placed) => {
  const { name, x, y, uprn, isOnline } = location
  return withoutNothing({
    id: locationId(id),
    location_type: isOnline ? 'virtual' : 'physical',
    name,
    ...(x === undefined || y === undefined ? {} : latitudeAndLongitude({ x, y })),
    external_identifier: uprn,
    external_identifier_type: uprn === undefined ? undefined : 'UPRN',
  })
}

export function locationInFull(placed: Placed) {
  const short = locationInShort(placed)
  return {
    ...short,
    addresses: addressesOf(short.id, placed.location),
    accessibility: (placed.location.access ?? []).map((description, index) => ({
      id: idOf(short.id, 'access', index),
      location_id: short.id,
      description,
    })),
  }
}

/**
 * The standard wants every part of an address; we have one line. What follows its last comma stands for the town, and
 * where all we know is a postcode, that is the line.
 */
function addressesOf(location: string, { address, postcode, area }: Location) {
  if (address === undefined && postcode === undefined && area === undefined) return []
  const parts = (address ?? postcode ?? area ?? '').split(', ')
  const country = parts.length > 1 && parts.at(-1) === 'US' ? parts.pop() : 'GB'
  const city = parts.length > 1 && !parts.slice(0, -1).includes(parts.at(-1) ?? '') ? parts.pop() : ''
  return [
    {
      id: idOf(location, 'address'),
      location_id: location,
      address_1: parts.join(', '),
      city: city ?? '',
      state_province: '',
      postal_code: postcode ?? area ?? '',
      country: country ?? 'GB',
      address_type: 'physical',
    },
  ]
}
