/**
 * One effect per form: every form carries a submission id, stored in the same transaction as what it
 * does. The same form sent again (double click, refresh, retry) is answered with the first outcome.
 */
import { createHmac } from 'node:crypto'
import { seal, unseal } from '../seal.ts'
import type { Tx } from '../tx.ts'
import type { Done } from './screen.ts'

export type Claim =
  | { kind: 'mine' }
  /** It was sent before and did this. */
  | { kind: 'done'; outcome: Done }
  /** The id was used for other answers. */
  | { kind: 'other answers' }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (text: string): boolean => uuid.test(text)

/** A form as it arrived. */
export interface Sent {
  id: string
  fingerprint: Buffer
  /** The secret in its address, which is never stored. */
  token: string | undefined
}

/** What became of this submission already, if it was sent before. */
export async function earlierOutcome(tx: Tx, { id, fingerprint, token }: Sent): Promise<Claim> {
  const row = await tx.db
    .selectFrom('submission')
    .select(['fingerprint', 'outcome'])
    .where('submission_id', '=', id)
    .executeTakeFirst()
  if (!row) return { kind: 'mine' }
  if (!row.fingerprint.equals(fingerprint)) return { kind: 'other answers' }
  const { sealed, ...outcome } = row.outcome as unknown as Done & { sealed?: string }
  const opened = sealed && unseal(tx.secret, purpose, Buffer.from(sealed, 'base64url'))?.toString()
  const goTo = opened ?? outcome.goTo
  return { kind: 'done', outcome: { ...outcome, goTo: goTo.replace(hidden, token ?? '') } }
}

/** Stands for the secret of a link in an outcome that is kept. */
const hidden = ':token'
/** Where a form leads to an address with a secret that was made just then, its outcome is sealed. */
const secretInAddress = /\/\d{1,9}-[\w-]{22}(\/|$)/
const purpose = 'outcome of a form'

/** Takes the submission for this transaction; waits for a parallel copy to finish first. */
export async function claim(tx: Tx, sent: Sent): Promise<Claim> {
  const taken = await tx.db
    .insertInto('submission')
    .values({ submission_id: sent.id, fingerprint: sent.fingerprint, at: tx.now })
    .onConflict(conflict => conflict.doNothing())
    .returning('submission_id')
    .executeTakeFirst()
  return taken ? { kind: 'mine' } : earlierOutcome(tx, sent)
}

/** Keeps the outcome for whoever sends the same form again. Cookies and people are not kept. */
export async function keepOutcome(tx: Tx, { id, token }: Sent, { goTo, say }: Done): Promise<void> {
  const kept = token === undefined ? goTo : goTo.replace(token, hidden)
  const sealed = secretInAddress.test(kept)
    ? { goTo: '', sealed: seal(tx.secret, purpose, Buffer.from(kept)).toString('base64url') }
    : {}
  await tx.db
    .updateTable('submission')
    .set({ outcome: JSON.stringify({ goTo: kept, say, ...sealed }) })
    .where('submission_id', '=', id)
    .execute()
}

/**
 * A digest of who sent what where, without the submission id itself. It is keyed, because a form may hold
 * a password, and a plain digest of one could be guessed at.
 */
export async function fingerprintOf(
  secret: string,
  { path, actor, sent }: { path: string; actor: string; sent: FormData },
): Promise<Buffer> {
  const hash = createHmac('sha256', secret).update(`${path}\n${actor}\n`)
  for (const [name, value] of sent) {
    if (name === 'submission') continue
    hash.update(`${name}=`)
    hash.update(typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer()))
    hash.update('\n')
  }
  return hash.digest()
}

/** A form is sent again within minutes, or a day after a crash; after a week its id may be forgotten. */
export async function forgetOldSubmissions(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('submission')
    .where('at', '<', tx.now.subtract({ hours: 24 * 7 }))
    .execute()
}
