/** A service for search engines (schema.org), and where it is on the world's map. Pure. */
import proj4 from 'proj4'
import type { Point } from '../directory/grid.ts'
import { nationalGrid } from '../directory/grid.ts'
import type { ServiceRecord } from '../directory/record.ts'

interface Shown {
  name: string
  organisation_name: string
  cost: string
  position: Point | null
  position_from: string | null
  /** As everybody may read it. */
  content: ServiceRecord
}

const toWorld = proj4(nationalGrid, 'WGS84')

export function onEarth({ x, y }: Point): { latitude: number; longitude: number } {
  const [longitude = 0, latitude = 0] = toWorld.forward([x, y])
  return { latitude: Number(latitude.toFixed(5)), longitude: Number(longitude.toFixed(5)) }
}

/** A map of the world at this point. Asked only when somebody follows the link. */
export function mapAddress(point: Point): string {
  const { latitude, longitude } = onEarth(point)
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}

/** https://schema.org/Service as JSON-LD, safe inside a script element: nothing in it ends the element. */
export function aboutService(service: Shown, address: string): string {
  const { content } = service
  const [where] = content.locations ?? []
  const isExact = service.position !== null && service.position_from !== 'area'
  const about = {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: service.name,
    url: address,
    description: content.description,
    provider: { '@type': 'Organization', name: service.organisation_name, url: content.organisation.url },
    telephone: content.phone,
    email: content.email,
    isAccessibleForFree: service.cost === 'free' ? true : undefined,
    availableLanguage: content.languages,
    areaServed: content.areas,
    availableChannel: where && {
      '@type': 'ServiceChannel',
      serviceLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: where.address,
          postalCode: where.postcode,
          addressCountry: 'GB',
        },
        geo:
          isExact && service.position
            ? { '@type': 'GeoCoordinates', ...onEarth(service.position) }
            : undefined,
      },
    },
  }
  return JSON.stringify(about).replace(/</g, '\\u003c')
}
