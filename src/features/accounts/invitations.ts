/**
 * Invitations: a link by e-mail, good once for seven days, by which somebody chooses how they sign in.
 * Whoever uses one starts afresh: their earlier passkeys, password and codes no longer work.
 */
import { realNow } from '../../platform/clock.ts'
import { orNotFound, Refused } from '../../platform/errors.ts'
import type { Cookie, Done } from '../../platform/screen/screen.ts'
import { seal } from '../../platform/seal.ts'
import type { Tx } from '../../platform/tx.ts'
import { moves } from './account.ts'
import { byHolder, recordEvent } from './events.ts'
import { sendInvitationLetter, tellOfChange } from './letters.ts'
import { describeBrowser, endSessions } from './sessions.ts'
import { begin, forgetBegun } from './sign-in/begun.ts'
import { begunCookie, codeKeyPurpose, welcome, type Caller } from './sign-in/changes.ts'
import { newKey } from './sign-in/one-time-code.ts'
import { addPasskey } from './sign-in/passkeys.ts'
import { hashPassword } from './sign-in/password-hash.ts'
import { hashOf, newToken } from './tokens.ts'

const days = 7

interface Invited {
  account_id: string
  name: string
  email: string
}

/** Sends an invitation and returns its address. One sent before no longer works. */
export async function sendInvitation(tx: Tx, to: Invited): Promise<string> {
  await endInvitations(tx, to.account_id)
  const { token, hash } = newToken(tx.place.place_id)
  await tx.db
    .insertInto('invitation')
    .values({
      token_hash: hash,
      account_id: to.account_id,
      expires_at: realNow().add({ hours: 24 * days }),
    })
    .execute()
  const link = `${tx.publicUrl}/invitation/${token}`
  await sendInvitationLetter(tx, to, link)
  return link
}

/** Invitations that were not used work no more. */
export async function endInvitations(tx: Tx, accountId: string): Promise<void> {
  await tx.db
    .updateTable('invitation')
    .set({ expires_at: realNow() })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', realNow())
    .execute()
}

/** The invitation behind a token, or NotFound: it was never sent. */
export async function invitationOf(tx: Tx, token: string) {
  const invitation = orNotFound(
    await tx.db
      .selectFrom('invitation')
      .innerJoin('account', join =>
        join
          .onRef('account.place_id', '=', 'invitation.place_id')
          .onRef('account.account_id', '=', 'invitation.account_id'),
      )
      .select([
        'account.account_id',
        'account.name',
        'account.email',
        'account.role',
        'account.is_active',
        'invitation.token_hash',
        'invitation.expires_at',
        'invitation.used_at',
      ])
      .where('invitation.token_hash', '=', hashOf(token))
      .executeTakeFirst(),
  )
  return { ...invitation, token }
}
export type Invitation = Awaited<ReturnType<typeof invitationOf>>

/** Why this invitation opens nothing, as what to do about it; undefined when it does. */
export function whyNotOpen({ used_at, expires_at, is_active }: Invitation): string | undefined {
  if (used_at !== null) return 'This invitation has been used. Sign in the way you chose'
  const isOver = !is_active || Temporal.Instant.compare(realNow(), expires_at) > 0
  return isOver ? 'This invitation has ended. Ask your administrator for a new one' : undefined
}

/** A passkey is all that is needed: it is kept, and its holder comes in. */
export async function joinWithPasskey(
  tx: Tx,
  caller: Caller,
  invitation: Invitation,
  answer: string,
): Promise<Done> {
  refuseUnlessOpen(invitation)
  await useInvitation(tx, invitation)
  await addPasskey(tx, invitation, { answer, name: describeBrowser(caller.client.browser) })
  await recordEvent(tx, byHolder(invitation), invitation.account_id, {
    move: 'join',
    particulars: { how: 'passkey' },
  })
  await tellOfChange(tx, invitation, 'You used your invitation and chose a passkey.')
  return { ...(await welcome(tx, caller, invitation, null)), say: moves.join }
}

/** A password does not count until the codes of an app stand beside it: both wait for the first code. */
export async function choosePassword(tx: Tx, invitation: Invitation, password: string): Promise<Cookie> {
  refuseUnlessOpen(invitation)
  const token = await begin(tx, 'set-up', invitation.account_id, {
    how: 'invitation',
    invitation: invitation.token_hash.toString('base64'),
    passwordHash: await hashPassword(password),
    codeKey: newCodeKey(tx),
  })
  return begunCookie('set-up', token)
}

/** A key for one-time codes, as it is kept until its first code is confirmed. */
export const newCodeKey = (tx: Tx): string => seal(tx.secret, codeKeyPurpose, newKey()).toString('base64')

/** Spends the invitation and clears the way for a new start; of two who use it at once, the second is refused. */
export async function useInvitation(
  tx: Tx,
  { token_hash, account_id }: Pick<Invitation, 'token_hash' | 'account_id'>,
): Promise<void> {
  const used = await tx.db
    .updateTable('invitation')
    .set({ used_at: realNow() })
    .where('token_hash', '=', token_hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', realNow())
    .returning('token_hash')
    .executeTakeFirst()
  if (!used) throw new Refused(['This invitation has been used, or has ended'])
  await tx.db.deleteFrom('passkey').where('account_id', '=', account_id).execute()
  await tx.db
    .updateTable('account')
    .set({ password_hash: null, totp_secret: null, totp_last_step: null, oidc_subject: null })
    .where('account_id', '=', account_id)
    .execute()
  await endSessions(tx, account_id)
  await forgetBegun(tx, account_id)
}

function refuseUnlessOpen(invitation: Invitation): void {
  const why = whyNotOpen(invitation)
  if (why) throw new Refused([why])
}
