/** A forgotten password: a link by e-mail, good once for an hour. The second factor stays as it is. */
import type { Tx } from '../../../platform/tx.ts'
import { byHolder, recordEvent } from '../events.ts'
import { sendNoPassword, sendPasswordLink, tellOfChange } from '../letters.ts'
import { endSessions } from '../sessions.ts'
import { begin, finish, forgetBegun, type Begun } from './begun.ts'
import type { Caller } from './changes.ts'
import { hashPassword } from './password-hash.ts'

/** Sends a link if somebody has this address. Whoever asked is told the same either way. */
export async function askForNewPassword(tx: Tx, { client }: Caller, email: string): Promise<void> {
  await tx.limits.count('sign-in-address', client.address)
  await tx.limits.count('code-message', client.address, email)
  const account = await tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'email', 'password_hash'])
    .where('email', '=', email)
    .where('is_active', '=', true)
    .executeTakeFirst()
  if (!account) return
  if (account.password_hash === null) return sendNoPassword(tx, account)
  const token = await begin(tx, 'new-password', account.account_id, { how: 'link' })
  await sendPasswordLink(tx, account, `${tx.publicUrl}/sign-in/new-password/${token}`)
}

/** The new password counts from now on; every session and every other link of the account has ended. */
export async function setNewPassword(tx: Tx, waiting: Begun, password: string): Promise<void> {
  await finish(tx, waiting)
  await tx.db
    .updateTable('account')
    .set({ password_hash: await hashPassword(password) })
    .where('account_id', '=', waiting.account_id)
    .execute()
  await forgetBegun(tx, waiting.account_id)
  await endSessions(tx, waiting.account_id)
  await recordEvent(tx, byHolder(waiting), waiting.account_id, { move: 'forgotten-password' })
  await tellOfChange(tx, waiting, 'You chose a new password by the link we sent you.')
}
