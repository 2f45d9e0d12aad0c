/**
 * The link by which a provider keeps what we say of it right. What it shows is public, so there is no second
 * check; what it changes is confined to the services that bear the e-mail address it was sent to.
 */
import { orNotFound, Refused } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { hashOf, newToken } from '../../accounts/tokens.ts'
import type { Checker } from '../checks/assurance.ts'
import type { ServiceRecord } from '../record.ts'
import { asAnswered } from './proposal.ts'
import { serviceShown } from '../summary.ts'

const days = 60

/** Makes a link for whoever reads this address. Returns its whole address; only the hash of its token is kept. */
export async function createProviderLink(
  tx: Tx,
  { to, by }: { to: string; by: string | null },
): Promise<string> {
  const { token, hash } = newToken(tx.place.place_id)
  await tx.db
    .insertInto('provider_ask')
    .values({
      token_hash: hash,
      sent_to: to.toLowerCase(),
      sent_at: tx.now,
      expires_at: tx.now.add({ hours: 24 * days }),
      account_id: by,
    })
    .execute()
  return `${tx.publicUrl}/check/${token}`
}

/** The link behind a token, or NotFound: it was never sent. */
export async function providerLinkOf(tx: Tx, token: string) {
  const link = orNotFound(
    await tx.db
      .selectFrom('provider_ask')
      .select(['ask_id', 'sent_to', 'expires_at', 'answered_at'])
      .where('token_hash', '=', hashOf(token))
      .executeTakeFirst(),
  )
  return { ...link, token, isExpired: Temporal.Instant.compare(tx.now, link.expires_at) > 0 }
}
export type ProviderLink = Awaited<ReturnType<typeof providerLinkOf>>

/** More than a provider would look at on a telephone; the rest are asked about another time. */
const most = 50

/** The services that bear the address of the link, by name, as everybody may read them; and their whole record. */
export async function servicesOfProvider(tx: Tx, { sent_to, isExpired }: ProviderLink) {
  if (isExpired) return []
  const rows = await tx.db
    .selectFrom('service')
    .leftJoin('proposal', join =>
      join
        .onRef('proposal.place_id', '=', 'service.place_id')
        .onRef('proposal.service_id', '=', 'service.service_id')
        .on('proposal.status', '=', 'open'),
    )
    .select([
      'service.service_id',
      'service.name',
      'service.status',
      'service.version',
      'service.content',
      'proposal.fields as waiting',
    ])
    .where('service.place_id', '=', tx.place.place_id)
    .where('service.email', '=', sent_to)
    .where('service.is_gone', '=', false)
    .where('service.merged_into', 'is', null)
    .orderBy('service.name')
    .orderBy('service.service_id')
    .limit(most)
    .execute()
  return rows.map(({ content, waiting, ...row }) => {
    return {
      ...serviceShown({ ...row, content }),
      record: content as unknown as ServiceRecord,
      waiting: asAnswered(Object.keys((waiting ?? {}) as object)),
    }
  })
}
export type ProviderService = Awaited<ReturnType<typeof servicesOfProvider>>[number]

/** Counts what is sent by one link, and refuses it once it has ended. */
export async function useLink(tx: Tx, { ask_id, isExpired }: ProviderLink): Promise<void> {
  if (isExpired) throw new Refused(['This link has ended. Ask for a new one'])
  await tx.limits.count('provider-link', ask_id)
  await tx.db
    .updateTable('provider_ask')
    .set({ answered_at: tx.now })
    .where('ask_id', '=', ask_id)
    .where('answered_at', 'is', null)
    .execute()
}

/** Who checks, when a provider does: the address we wrote to. */
export const byProvider = ({ sent_to }: Pick<ProviderLink, 'sent_to'>): Checker => ({
  kind: 'provider',
  name: sent_to,
  accountId: null,
  how: 'link',
})
