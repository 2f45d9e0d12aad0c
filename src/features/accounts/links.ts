/** Links by which a person, or a provider asked about one introduction, comes in without an account. */
import type { Tx } from '../../platform/tx.ts'
import { newToken, newTypedToken } from './tokens.ts'

interface NewLink {
  kind: 'person' | 'provider'
  personId: string
  introductionId?: string
  /** The address or number the link is sent to: a code for the second check goes to the same. */
  sentTo: string
  /** It stands in a letter, and somebody types it. */
  isTyped?: boolean
}

/** A provider's link is a task for a week; a person's page stays as long as they may want to come back. */
const lasts = { person: { hours: 24 * 548 }, provider: { hours: 24 * 7 } } as const

/** Makes a link and returns its whole address. Only the hash of its token is kept. */
export async function createLink(
  tx: Tx,
  { kind, personId, introductionId, sentTo, isTyped = false }: NewLink,
): Promise<string> {
  const { token, hash } = (isTyped ? newTypedToken : newToken)(tx.place.place_id)
  await tx.db
    .insertInto('link')
    .values({
      token_hash: hash,
      kind,
      person_id: personId,
      introduction_id: introductionId ?? null,
      sent_to: sentTo,
      created_at: tx.now,
      expires_at: tx.now.add(lasts[kind]),
    })
    .execute()
  return `${tx.publicUrl}/${kind === 'person' ? 'my' : 'provider'}/${token}`
}

/** Closes every link about an introduction that is no longer wanted. */
export async function revokeLinks(tx: Tx, introductionId: string): Promise<void> {
  await tx.db
    .updateTable('link')
    .set({ revoked_at: tx.now })
    .where('introduction_id', '=', introductionId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Closes every link to a person's page: a new one is sent, or an address was somebody else's. */
export async function revokePersonLinks(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .updateTable('link')
    .set({ revoked_at: tx.now })
    .where('kind', '=', 'person')
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Whoever came in by these links passes the second check again: they lead to another record now. */
export async function endLinkSessions(tx: Tx, links: readonly string[]): Promise<void> {
  if (links.length > 0) await tx.db.deleteFrom('link_session').where('link_id', 'in', links).execute()
}
