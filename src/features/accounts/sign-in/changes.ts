/** Signing in: a password and then a code, a passkey, or an organisation's word. Only a whole sign-in begins a session. */
import { realNow } from '../../../platform/clock.ts'
import { Refused, WrongAnswer } from '../../../platform/errors.ts'
import type { Client, Cookie, Cookies, Done } from '../../../platform/screen/screen.ts'
import { unseal } from '../../../platform/seal.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { StaffRole } from '../../../permissions.ts'
import { endSession, startSession } from '../sessions.ts'
import { begin, finish, forgetBegun, minutes, type Begun, type Kind } from './begun.ts'
import { whereNext } from './next.ts'
import { stepOfCode } from './one-time-code.ts'
import { accountOfPasskey } from './passkeys.ts'
import { hashPassword, isOutdated, isPassword } from './password-hash.ts'

/** Who is at the browser, before we know them. */
export interface Caller {
  client: Client
  cookies: Cookies
}

/** The cookie by which the next step knows what has begun. */
export const begunCookie = (kind: Kind, token: string): Cookie => ({
  name: 'sign-in',
  value: token,
  maxAge: minutes[kind] * 60,
})

/**
 * The first factor. An address we do not know, a wrong password and an account that is not active are
 * answered alike, after the same work.
 */
export async function signInWithPassword(
  tx: Tx,
  { client }: Caller,
  { email, password, next }: { email: string; password: string; next: string | null },
): Promise<Cookie> {
  await tx.limits.count('sign-in-address', client.address)
  await tx.limits.count('sign-in', client.address, email)
  const account = await tx.db
    .selectFrom('account')
    .select(['account_id', 'password_hash'])
    .where('email', '=', email)
    .where('is_active', '=', true)
    .executeTakeFirst()
  const stored = account?.password_hash ?? null
  const isRight = await isPassword(password, stored)
  if (!isRight || !account || stored === null)
    throw new WrongAnswer('password', 'The email address or password is not right. Check both and try again')
  if (isOutdated(stored))
    await tx.db
      .updateTable('account')
      .set({ password_hash: await hashPassword(password) })
      .where('account_id', '=', account.account_id)
      .execute()
  return begunCookie('code', await begin(tx, 'code', account.account_id, { next, how: 'password' }))
}

/** The second factor: a code that was not used before. */
export async function signInWithCode(tx: Tx, caller: Caller, waiting: Begun, typed: string): Promise<Done> {
  await tx.limits.count('sign-in', caller.client.address, waiting.email)
  await tx.limits.count('sign-in-code', waiting.account_id)
  await useCode(tx, waiting, typed)
  await finish(tx, waiting)
  await tx.limits.giveBack('sign-in-address', caller.client.address)
  return welcome(tx, caller, waiting, waiting.particulars.next)
}

/** A passkey: the device has checked who is there, so it is both factors. */
export async function signInWithPasskey(
  tx: Tx,
  caller: Caller,
  { answer, next }: { answer: string; next: string | null },
): Promise<Done> {
  await tx.limits.count('sign-in-address', caller.client.address)
  const account = await accountOfPasskey(tx, answer)
  await tx.limits.giveBack('sign-in-address', caller.client.address)
  return welcome(tx, caller, account, next)
}

/** The one place where a session begins: a new token each time, and the one this browser had is over. */
export async function welcome(
  tx: Tx,
  { client, cookies }: Caller,
  account: { account_id: string; email: string; role: StaffRole },
  next: string | null,
): Promise<Done & { cookie: Cookie }> {
  await endSession(tx, cookies.session)
  await forgetBegun(tx, account.account_id)
  await tx.limits.forget('sign-in', client.address, account.email)
  await tx.limits.forget('sign-in-code', account.account_id)
  return {
    goTo: whereNext(next, account.role),
    cookie: await startSession(tx, account.account_id, client.browser),
  }
}

const wrongCode = 'That code is not right. Wait for your app to show a new one, then enter it'

/** Uses a code of this account's app up, or says that it is wrong. An older one does not come back to life. */
export async function useCode(
  tx: Tx,
  { account_id, totp_secret }: { account_id: string; totp_secret: Buffer | null },
  typed: string,
): Promise<void> {
  const step = totp_secret && stepOfCode(openCodeKey(tx, totp_secret), typed, realNow())
  if (step == null) throw new WrongAnswer('code', wrongCode)
  const used = await tx.db
    .updateTable('account')
    .set({ totp_last_step: step })
    .where('account_id', '=', account_id)
    .where(query => query.or([query('totp_last_step', 'is', null), query('totp_last_step', '<', step)]))
    .returning('account_id')
    .executeTakeFirst()
  if (!used) throw new WrongAnswer('code', wrongCode)
}

export const codeKeyPurpose = 'one-time codes'

/** The key of an account's codes. It cannot be read once ALONGSIDE_SECRET has changed. */
export function openCodeKey(tx: Tx, sealed: Buffer): Buffer {
  const key = unseal(tx.secret, codeKeyPurpose, sealed)
  if (!key)
    throw new Refused([
      'Your one-time codes need setting up again. Ask your administrator for a new invitation',
    ])
  return key
}
