/** What a provider says by its link: all is right, a change, a break, that it has closed or takes people again. */
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { checkWhole } from '../checks/assurance.ts'
import { lockedService, refuseOvertaken, stateAs } from '../checks/changes.ts'
import type { Stated } from '../checks/stated.ts'
import { byProvider, useLink, type ProviderLink } from './link.ts'
import { propose } from './proposals.ts'
import { words } from './words.ts'

interface Seen {
  service_id: string
  version: number
}

/** All that is said of these services, as it was read, is right. */
export async function confirmRight(tx: Tx, link: ProviderLink, seen: readonly Seen[]): Promise<void> {
  await useLink(tx, link)
  refuseIf(seen.length === 0 ? [words.en.nothing] : [])
  for (const { service_id, version } of seen) {
    await refuseOvertaken(tx, await theirService(tx, link, service_id), version)
    await checkWhole(tx, service_id, byProvider(link))
  }
}

/** A change: kept until an administrator has read it where the place wants that, else shown at once. */
export async function changeByProvider(
  tx: Tx,
  link: ProviderLink,
  id: string,
  { stated, from }: { stated: Stated; from: number },
): Promise<void> {
  await useLink(tx, link)
  await refuseOvertaken(tx, await theirService(tx, link, id), from)
  refuseIf(Object.keys(stated).length === 0 ? [words.en.nothingChanged] : [])
  if (tx.place.provider_edits_wait) return propose(tx, link, id, stated)
  await stateAs(tx, 'provider', id, { stated, by: byProvider(link) })
  await checkWhole(tx, id, byProvider(link))
}

/** Full, or on a break, until the first day of a month. It counts at once: nobody is to be sent there in vain. */
export async function pauseByProvider(
  tx: Tx,
  link: ProviderLink,
  id: string,
  { until, alert }: { until: Temporal.PlainDate; alert: string },
): Promise<void> {
  await useLink(tx, link)
  await theirService(tx, link, id)
  const stated = {
    status: 'paused',
    pausedUntil: until.toString(),
    ...(alert === '' ? {} : { alert }),
  } satisfies Stated
  await stateAs(tx, 'provider', id, { stated, by: byProvider(link) })
}

/** Closed, or taking people again. Closing waits where changes wait: nobody would notice one closed by mistake. */
export async function openOrCloseByProvider(
  tx: Tx,
  link: ProviderLink,
  id: string,
  status: 'open' | 'closed',
): Promise<void> {
  await useLink(tx, link)
  await theirService(tx, link, id)
  if (status === 'closed' && tx.place.provider_edits_wait) return propose(tx, link, id, { status })
  await stateAs(tx, 'provider', id, {
    stated: { status },
    by: byProvider(link),
    unsaid: status === 'open' ? ['alert'] : [],
  })
}

/** The service, locked, and still of the address the link was sent to: it may have changed hands a moment ago. */
async function theirService(tx: Tx, { sent_to }: ProviderLink, id: string) {
  const service = await lockedService(tx, id)
  if (service.email !== sent_to || service.is_gone) throw new NotFound()
  return service
}
