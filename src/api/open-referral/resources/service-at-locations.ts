/** /service_at_locations and /service_at_locations/{id}: each service at each of its locations. */
import { readPostcode } from '../../../features/people/contact-details.ts'
import type { Point } from '../../../features/directory/grid.ts'
import type { Asked } from '../asked.ts'
import { pageOf } from '../envelope.ts'
import { filterNames, filterOf, servingCouncil, type Filter } from '../filters.ts'
import { behind, countOfStops, stopList, stopsIn, stopsNear, stopWidth, type Stop } from '../lists.ts'
import { given, pagingNames, pagingOf } from '../parameters.ts'
import { NotAnswered, wrong } from '../problem.ts'
import { servicesOf } from '../services.ts'
import { locationInFull, locationInShort, placesOf } from '../words/locations.ts'
import { linkOf, serviceInShort, serviceWithoutPlaces, type Service } from '../words/service.ts'
import type { Resource } from './resource.ts'

export const serviceAtLocations: Resource = {
  path: '/service_at_locations',
  summary: 'The services at each of their locations, page by page; near a postcode, the nearest first.',
  takes: [...pagingNames, ...filterNames, 'postcode', 'proximity', 'full'],
  schema: 'service_at_location_list',
  isList: true,
  async answer(asked) {
    const paging = pagingOf(asked.query)
    const { full = false } = given(asked.query, ['full'])
    const list = await wantedStops(asked)
    const stops = stopsIn(list, paging.stretch)
    return pageOf(await told(asked, stops, full), countOfStops(list), paging)
  },
}

export const serviceAtLocation: Resource = {
  path: '/service_at_locations/{id}',
  summary: 'One service at one of its locations, with everything that belongs to either.',
  takes: [],
  schema: 'service_at_location',
  isList: false,
  async answer(asked, id) {
    const list = await stopList(asked, await filterOf({ ...asked, query: new URLSearchParams() }))
    const service = behind(list, stopWidth, id)
    const [found] = service === undefined ? [] : await told(asked, [{ id: id.toLowerCase(), service }], true)
    if (!found) throw new NotAnswered(404, 'There is no service at a location with this id')
    return found
  },
}

/** The standard: near the middle of a postcode, or, without a distance, what serves the place where it lies. */
async function wantedStops(asked: Asked): Promise<Buffer> {
  const { postcode, proximity } = given(asked.query, ['postcode', 'proximity'])
  const filter = await filterOf(asked)
  if (postcode === undefined) {
    if (proximity !== undefined)
      throw wrong('postcode', 'proximity is measured from a postcode: give it, too')
    return stopList(asked, filter)
  }
  const home = await homeOf(asked, postcode)
  if (proximity === undefined) return stopList(asked, withCouncil(filter, home.local_authority))
  return stopsNear(await stopList(asked, filter), home.position, proximity)
}

const withCouncil = (filter: Filter, council: string | null): Filter =>
  council === null ? filter : servingCouncil(filter, council)

async function homeOf(
  { tx }: Asked,
  typed: string,
): Promise<{ position: Point; local_authority: string | null }> {
  const read = readPostcode(typed)
  if ('problem' in read) throw wrong('postcode', 'postcode must be a full postcode, like LA1 1AA')
  const home = await tx.db
    .selectFrom('postcode')
    .select(['position', 'local_authority'])
    .where('postcode', '=', read.value)
    .executeTakeFirst()
  const { position = null, local_authority = null } = home ?? {}
  if (!position) throw wrong('postcode', `Nobody told this directory where ${read.value} is`)
  return { position, local_authority }
}

async function told(asked: Asked, stops: readonly Stop[], isFull: boolean): Promise<object[]> {
  const services = await servicesOf(asked, [...new Set(stops.map(stop => stop.service))])
  const byId = new Map(services.map(service => [service.id, service]))
  return stops.flatMap(stop => {
    const service = byId.get(stop.service)
    return service ? atLocation(service, stop.id, isFull) : []
  })
}

function atLocation(service: Service, id: string, isFull: boolean): object[] {
  const placed = placesOf(service.id, service.record).find(one => one.id === id)
  if (!placed) return []
  const link = linkOf(service.id, placed)
  return isFull
    ? [{ ...link, location: locationInFull(placed), service: serviceWithoutPlaces(service) }]
    : [{ ...link, location: locationInShort(placed), service: serviceInShort(service) }]
}
