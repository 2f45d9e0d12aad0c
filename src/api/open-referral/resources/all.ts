/** Every resource of the feed, in the order of the standard. */
import { organization, organizations } from './organizations.ts'
import type { Resource } from './resource.ts'
import { root } from './root.ts'
import { serviceAtLocation, serviceAtLocations } from './service-at-locations.ts'
import { service, services } from './services.ts'
import { taxonomies, taxonomy, taxonomyTerm, taxonomyTerms } from './taxonomies.ts'

export const resources: readonly Resource[] = [
  root,
  services,
  service,
  taxonomies,
  taxonomy,
  taxonomyTerms,
  taxonomyTerm,
  serviceAtLocations,
  serviceAtLocation,
  organizations,
  organization,
]
