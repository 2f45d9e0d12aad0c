/** What follows when an organisation says who somebody is: their account, its second factor, and in. */
import type { Done } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { byHolder, recordEvent } from '../events.ts'
import { endInvitations, newCodeKey } from '../invitations.ts'
import { tellOfChange } from '../letters.ts'
import { begin } from './begun.ts'
import { begunCookie, welcome, type Caller } from './changes.ts'
import type { Identity } from './organisation.ts'

/**
 * An account is known by the provider's name for it. The first time, it is the one that was invited by the
 * address the provider has verified.
 */
export async function signInWithOrganisation(
  tx: Tx,
  caller: Caller,
  identity: Identity,
  next: string | null,
): Promise<Done> {
  const account = (await knownBySubject(tx, identity)) ?? (await linkByEmail(tx, identity))
  if (!account) return { goTo: `/sign-in/organisation/unknown?place=${tx.place.code}` }
  if (identity.hasSecondFactor) return welcome(tx, caller, account, next)
  const { account_id } = account
  if (account.totp_secret !== null)
    return {
      goTo: '/sign-in/code',
      cookie: begunCookie('code', await begin(tx, 'code', account_id, { how: 'organisation', next })),
    }
  if (await hasPasskey(tx, account_id))
    return { goTo: '/sign-in/passkey', say: 'Your organisation asked for one factor only. Use your passkey' }
  const waiting = { how: 'organisation' as const, codeKey: newCodeKey(tx), next }
  return {
    goTo: '/sign-in/set-up',
    cookie: begunCookie('set-up', await begin(tx, 'set-up', account_id, waiting)),
  }
}

const activeAccounts = (tx: Tx) =>
  tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'email', 'role', 'totp_secret'])
    .where('is_active', '=', true)

const knownBySubject = (tx: Tx, { subject }: Identity) =>
  activeAccounts(tx).where('oidc_subject', '=', subject).executeTakeFirst()

/** Once, and only where the account is not linked already: an address can be given to somebody else. */
async function linkByEmail(tx: Tx, { subject, email }: Identity) {
  if (email === undefined) return undefined
  const account = await activeAccounts(tx)
    .where('email', '=', email)
    .where('oidc_subject', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!account) return undefined
  await tx.db
    .updateTable('account')
    .set({ oidc_subject: subject })
    .where('account_id', '=', account.account_id)
    .execute()
  await endInvitations(tx, account.account_id)
  await recordEvent(tx, byHolder(account), account.account_id, { move: 'join-organisation' })
  await tellOfChange(tx, account, 'You signed in with your organisation for the first time.')
  return account
}

async function hasPasskey(tx: Tx, accountId: string): Promise<boolean> {
  const passkey = await tx.db
    .selectFrom('passkey')
    .select('passkey_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return passkey !== undefined
}
