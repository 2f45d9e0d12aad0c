/** Setting up one-time codes: nothing that was chosen counts until the app has shown a right code. */
import { realNow } from '../../../platform/clock.ts'
import { orNotFound, WrongAnswer } from '../../../platform/errors.ts'
import type { Done } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { moves } from '../account.ts'
import { byHolder, recordEvent } from '../events.ts'
import { useInvitation } from '../invitations.ts'
import { tellOfChange } from '../letters.ts'
import { endSessions } from '../sessions.ts'
import { finish, type Begun } from './begun.ts'
import { openCodeKey, welcome, type Caller } from './changes.ts'
import { appLink, base32, inFours, stepOfCode } from './one-time-code.ts'

/** What somebody types or taps into their app. */
export interface ForApp {
  key: string
  link: string
}

export function forApp(tx: Tx, sealed: Buffer, email: string): ForApp {
  const key = openCodeKey(tx, sealed)
  return { key: inFours(base32(key)), link: appLink(key, { service: tx.place.service_name, email }) }
}

/** The key that waits to be confirmed. */
export const waitingKey = ({ particulars }: Begun): Buffer =>
  Buffer.from(orNotFound(particulars.codeKey), 'base64')

/** The first code is right: the key counts, with the password that was chosen before it, and its holder comes in. */
export async function confirmFirstCode(tx: Tx, caller: Caller, waiting: Begun, typed: string): Promise<Done> {
  const { invitation, passwordHash, next } = waiting.particulars
  const { account_id } = waiting
  const sealed = waitingKey(waiting)
  const step = stepOfCode(openCodeKey(tx, sealed), typed, realNow())
  if (step === undefined) throw new WrongAnswer('code', wrongFirstCode)
  await finish(tx, waiting)
  if (invitation !== undefined)
    await useInvitation(tx, { account_id, token_hash: Buffer.from(invitation, 'base64') })
  await tx.db
    .updateTable('account')
    .set({ totp_secret: sealed, totp_last_step: step })
    .$if(passwordHash !== undefined, query => query.set({ password_hash: passwordHash ?? null }))
    .where('account_id', '=', account_id)
    .execute()
  await endSessions(tx, account_id)
  const { event, words } = invitation === undefined ? newApp : joined
  await recordEvent(tx, byHolder(waiting), account_id, event)
  await tellOfChange(tx, waiting, words)
  return { ...(await welcome(tx, caller, waiting, next)), say: moves[event.move] }
}

const wrongFirstCode = 'That code is not right. Check the key in your app, then enter the code it shows now'

const joined = {
  event: { move: 'join', particulars: { how: 'password' } },
  words: 'You used your invitation, chose a password and set up one-time codes.',
} as const

const newApp = {
  event: { move: 'new-code-key' },
  words: 'An app now makes one-time codes for your account.',
} as const
