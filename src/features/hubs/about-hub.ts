/** A hub for search engines (schema.org), with what is on and what is not as usual. Pure. */
import type { Point } from '../directory/grid.ts'
import { onEarth } from '../finding/about-service.ts'
import { momentOf, type Occurrence } from './timetable.ts'

interface Shown {
  name: string
  about: string
  address: string
  postcode: string | null
  phone: string | null
  email: string | null
  position: Point | null
}

/** https://schema.org/Place as JSON-LD, safe inside a script element: nothing in it ends the element. */
export function aboutHub(hub: Shown, occurrences: readonly Occurrence[], address: string): string {
  const place = {
    '@type': 'Place',
    name: hub.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: hub.address,
      postalCode: hub.postcode ?? undefined,
      addressCountry: 'GB',
    },
  }
  const about = {
    '@context': 'https://schema.org',
    ...place,
    url: address,
    description: hub.about,
    telephone: hub.phone ?? undefined,
    email: hub.email ?? undefined,
    geo: hub.position ? { '@type': 'GeoCoordinates', ...onEarth(hub.position) } : undefined,
    event: occurrences.map(({ session, usual, at, state }) => ({
      '@type': 'Event',
      name: session.what,
      startDate: momentOf(at.on, at.starts).toString(),
      endDate: momentOf(at.on, at.ends).toString(),
      previousStartDate: state === 'moved' ? momentOf(usual.on, usual.starts).toString() : undefined,
      eventStatus: `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : state === 'moved' ? 'EventRescheduled' : 'EventScheduled'}`,
      location: place,
    })),
  }
  return JSON.stringify(about).replace(/</g, '\\u003c')
}
