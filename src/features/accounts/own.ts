/** What people change about how they themselves sign in, and the sessions they end. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { realNow } from '../../platform/clock.ts'
import { NotFound, orNotFound, refuseIf, WrongAnswer } from '../../platform/errors.ts'
import type { Client, Cookie } from '../../platform/screen/screen.ts'
import type { Tx } from '../../platform/tx.ts'
import { whyNotNow, whyNotRemovePasskey, type WaysIn } from './account.ts'
import { byActor, recordEvent } from './events.ts'
import { newCodeKey } from './invitations.ts'
import { tellOfChange } from './letters.ts'
import { accountToChange, type AccountToChange } from './to-change.ts'
import { endSessions, openSessions } from './sessions.ts'
import { begin } from './sign-in/begun.ts'
import { begunCookie } from './sign-in/changes.ts'
import { addPasskey } from './sign-in/passkeys.ts'
import { hashPassword, isPassword } from './sign-in/password-hash.ts'

/** The account of whoever is signed in, locked. */
async function myAccount(tx: Tx, actor: Actor): Promise<AccountToChange & { sessionId: string }> {
  if (!isStaff(actor)) throw new NotFound()
  const account = await accountToChange(tx, actor, 'account.own', actor.accountId)
  return { ...account, sessionId: actor.sessionId }
}

/** The passkeys of an account, oldest first. */
export const passkeysOf = (tx: Tx, accountId: string) =>
  tx.db
    .selectFrom('passkey')
    .select(['passkey_id', 'credential_id', 'transports', 'name', 'created_at', 'used_at'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .orderBy('passkey_id')
    .execute()

/** Why this session may not change ways to sign in now. */
export async function whyNotNowIn(tx: Tx, actor: Actor): Promise<string[]> {
  if (!isStaff(actor)) throw new NotFound()
  const { created_at } = await mySession(tx, actor, actor.sessionId)
  return whyNotNow(created_at, realNow())
}

export async function addMyPasskey(
  tx: Tx,
  actor: Actor,
  { answer, name }: { answer: string; name: string },
): Promise<void> {
  refuseIf(await whyNotNowIn(tx, actor))
  const account = await myAccount(tx, actor)
  await addPasskey(tx, account, { answer, name })
  await recordEvent(tx, byActor(actor), account.account_id, { move: 'add-passkey', particulars: { name } })
  await tellOfChange(tx, account, `A passkey was added to your account: ${name}.`)
}

/** A passkey that is not wanted any more, unless it is the last way in. */
export async function removeMyPasskey(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseIf(await whyNotNowIn(tx, actor))
  const account = await myAccount(tx, actor)
  const passkeys = await passkeysOf(tx, account.account_id)
  const { name } = orNotFound(passkeys.find(({ passkey_id }) => passkey_id === id))
  refuseIf(whyNotRemovePasskey(waysInOf(account, passkeys.length)))
  await tx.db.deleteFrom('passkey').where('passkey_id', '=', id).execute()
  await recordEvent(tx, byActor(actor), account.account_id, {
    move: 'remove-passkey',
    particulars: { name },
  })
  await tellOfChange(tx, account, `A passkey was removed from your account: ${name}.`)
}

const waysInOf = (account: AccountToChange, passkeys: number): WaysIn => ({
  hasPassword: account.password_hash !== null,
  hasOrganisation: account.oidc_subject !== null,
  passkeys,
})

/** The new password counts at once, and every other session has ended. */
export async function changeMyPassword(
  tx: Tx,
  actor: Actor,
  client: Client,
  { present, chosen }: { present: string; chosen: string },
): Promise<void> {
  const account = await myAccount(tx, actor)
  await checkPassword(tx, client, account, present)
  await tx.db
    .updateTable('account')
    .set({ password_hash: await hashPassword(chosen) })
    .where('account_id', '=', account.account_id)
    .execute()
  await endSessions(tx, account.account_id, { but: account.sessionId })
  await recordEvent(tx, byActor(actor), account.account_id, { move: 'change-password' })
  await tellOfChange(tx, account, 'Your password was changed.')
}

/** What people read about whoever is signed in. */
export async function changeMyAbout(
  tx: Tx,
  actor: Actor,
  { about, reachedWhen }: { about: string; reachedWhen: string },
): Promise<void> {
  const account = await myAccount(tx, actor)
  await tx.db
    .updateTable('account')
    .set({ about: about === '' ? null : about, reached_when: reachedWhen === '' ? null : reachedWhen })
    .where('account_id', '=', account.account_id)
    .execute()
  await recordEvent(tx, byActor(actor), account.account_id, { move: 'change-about' })
}

/** Another app is to make the codes: its key waits for a first right code, and the present app works until then. */
export async function beginNewCodeKey(
  tx: Tx,
  actor: Actor,
  client: Client,
  present: string,
): Promise<Cookie> {
  const account = await myAccount(tx, actor)
  if (account.password_hash === null) refuseIf(await whyNotNowIn(tx, actor))
  else await checkPassword(tx, client, account, present)
  const waiting = { how: 'password' as const, codeKey: newCodeKey(tx), next: '/account' }
  return begunCookie('set-up', await begin(tx, 'set-up', account.account_id, waiting))
}

/** Guessing a password in a session that was left open counts like guessing it at the door. */
async function checkPassword(
  tx: Tx,
  client: Client,
  account: AccountToChange,
  present: string,
): Promise<void> {
  await tx.limits.count('sign-in', client.address, account.email)
  if (!(await isPassword(present, account.password_hash)))
    throw new WrongAnswer('present_password', 'That is not your current password. Check it and try again')
  await tx.limits.forget('sign-in', client.address, account.email)
}

/** One open session of one's own. */
export async function mySession(tx: Tx, actor: Actor, id: string) {
  if (!isStaff(actor)) throw new NotFound()
  const sessions = await openSessions(tx, actor.accountId)
  return orNotFound(sessions.find(({ session_id }) => session_id === id))
}

/** Ends one session of one's own: it is out on its next request. */
export async function endMySession(tx: Tx, actor: Actor, id: string): Promise<void> {
  const account = await myAccount(tx, actor)
  const ended = await tx.db
    .deleteFrom('session')
    .where('session_id', '=', id)
    .where('account_id', '=', account.account_id)
    .returning('session_id')
    .executeTakeFirst()
  if (!ended) throw new NotFound()
}

export async function endMyOtherSessions(tx: Tx, actor: Actor): Promise<void> {
  const account = await myAccount(tx, actor)
  await endSessions(tx, account.account_id, { but: account.sessionId })
}
