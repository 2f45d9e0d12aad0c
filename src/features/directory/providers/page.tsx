/** What every page behind a provider's link needs: the link, the services it opens, and the one it is about. */
import { NotFound, orNotFound } from '../../../platform/errors.ts'
import type { Visit } from '../../../platform/screen/screen.ts'
import { providerLinkOf, servicesOfProvider, type ProviderService } from './link.ts'

export type ProviderVisit = Visit<'/check/:token'>

/** The services, all of them; `one` is the only one, or the one the address names. */
export async function loadAll({ tx, params, query }: ProviderVisit) {
  const link = await providerLinkOf(tx, params.token)
  const services = await servicesOfProvider(tx, link)
  const named = query.get('service')
  const one = services.length === 1 ? services[0] : services.find(service => service.service_id === named)
  if (named !== null && one?.service_id !== named) throw new NotFound()
  return { link, services, one, at: `/check/${params.token}`, place: tx.place, today: tx.today }
}
export type Opened = Awaited<ReturnType<typeof loadAll>>

/** The one service a page is about; while the link works, there has to be one. */
export async function loadOne(visit: ProviderVisit) {
  const opened = await loadAll(visit)
  if (!opened.link.isExpired) orNotFound(opened.one)
  return opened
}

/** The address of a page about one service. */
export const pathFor = (
  { at, services }: Pick<Opened, 'at' | 'services'>,
  page: string,
  id: string,
): string => `${at}${page}${services.length > 1 ? `?service=${id}` : ''}`

/** Of all services together: it moves when any of them does. */
export const versionOf = (services: readonly Pick<ProviderService, 'version'>[]): number =>
  services.reduce((sum, service) => sum + service.version, 0)
