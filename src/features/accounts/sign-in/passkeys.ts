/**
 * Passkeys (WebAuthn level 3): the options a page carries, and whether a browser's answer is right.
 * The device checks who is there (a finger, a face, a PIN), so a passkey is both factors at once.
 */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { realNow } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/errors.ts'
import { openNote, sealNote } from '../../../platform/seal.ts'
import type { Tx } from '../../../platform/tx.ts'
import { hashOf } from '../tokens.ts'

/** How long a page may stand open before its passkey button is too old. */
const minutes = 5

interface Holder {
  account_id: string
  name: string
  email: string
}

/** What is asked of the browser that makes a passkey. A device that keeps one of the `known` makes no second. */
export const newPasskeyOptions = (
  tx: Tx,
  holder: Holder,
  known: readonly { credential_id: string; transports: string[] }[] = [],
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  generateRegistrationOptions({
    rpName: tx.place.service_name,
    rpID: siteOf(tx).rpID,
    userID: Buffer.from(holder.account_id),
    userName: holder.email,
    userDisplayName: holder.name,
    challenge: newChallenge(tx, holder.account_id),
    attestationType: 'none',
    excludeCredentials: known.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })

/** What is asked of the browser that signs in: any passkey of this site, whoever's it is. */
export const signInOptions = (tx: Tx): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  generateAuthenticationOptions({
    rpID: siteOf(tx).rpID,
    challenge: newChallenge(tx, null),
    userVerification: 'required',
  })

const notAccepted = () => new Refused(['That passkey was not accepted. Try again, or sign in another way'])

/** Keeps the passkey that a browser made for this account. */
export async function addPasskey(tx: Tx, holder: Holder, { answer, name }: { answer: string; name: string }) {
  const response = read(answer)
  const { origin, rpID } = siteOf(tx)
  const { registrationInfo } = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge: said => isChallengeFor(tx, holder.account_id, said),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }))
  if (!registrationInfo) throw notAccepted()
  await spend(tx, holder.account_id, response)
  const { id, publicKey, counter, transports } = registrationInfo.credential
  const added = await tx.db
    .insertInto('passkey')
    .values({
      credential_id: id,
      account_id: holder.account_id,
      public_key: Buffer.from(publicKey),
      counter,
      transports: transports ?? [],
      name,
      created_at: tx.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('passkey_id')
    .executeTakeFirst()
  if (!added) throw notAccepted()
}

/** Whose passkey signed this answer; refused when nobody's did, or theirs is no longer an active account. */
export async function accountOfPasskey(tx: Tx, answer: string) {
  const response = read(answer)
  const passkey = await tx.db
    .selectFrom('passkey')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'passkey.place_id')
        .onRef('account.account_id', '=', 'passkey.account_id'),
    )
    .select([
      'account.account_id',
      'account.email',
      'account.role',
      'passkey.credential_id',
      'passkey.public_key',
      'passkey.counter',
      'passkey.transports',
    ])
    .where('passkey.credential_id', '=', response.id)
    .where('account.is_active', '=', true)
    .forUpdate('passkey')
    .executeTakeFirst()
  if (!passkey) throw notAccepted()
  const { origin, rpID } = siteOf(tx)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge: said => isChallengeFor(tx, null, said),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: {
      id: passkey.credential_id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
      transports: passkey.transports,
    },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  if (!verified || !authenticationInfo) throw notAccepted()
  await spend(tx, passkey.account_id, response)
  await tx.db
    .updateTable('passkey')
    .set({ counter: authenticationInfo.newCounter, used_at: realNow() })
    .where('credential_id', '=', passkey.credential_id)
    .execute()
  return passkey
}

/** A passkey belongs to the host people use, and answers only there. */
function siteOf({ publicUrl }: Tx): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(publicUrl)
  return { rpID: hostname, origin }
}

const purpose = 'passkey challenge'
const challengeNote = z.object({ place: z.number(), account: z.string().nullable() })

/** A challenge is a note to ourselves: which place and account it is for, for some minutes. */
const newChallenge = (tx: Tx, account: string | null) =>
  new Uint8Array(
    Buffer.from(
      sealNote(tx.secret, purpose, { note: { place: tx.place.place_id, account }, minutes }),
      'base64url',
    ),
  )

function isChallengeFor(tx: Tx, account: string | null, said: string): boolean {
  const note = openNote(tx.secret, purpose, said, challengeNote)
  return note?.place === tx.place.place_id && note.account === account
}

/** The same answer does not work twice: its challenge is remembered for as long as it would be believed. */
async function spend(tx: Tx, accountId: string, { response }: Answer): Promise<void> {
  const { challenge } = clientData.parse(
    JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()),
  )
  const spent = await tx.db
    .insertInto('sign_in')
    .values({
      token_hash: hashOf(challenge),
      kind: 'spent',
      account_id: accountId,
      expires_at: realNow().add({ minutes: minutes + 1 }),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('token_hash')
    .executeTakeFirst()
  if (!spent) throw notAccepted()
}

const clientData = z.object({ challenge: z.string() })
const answerShape = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.string(),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.record(z.string(), z.unknown()),
})
type Answer = z.infer<typeof answerShape>

/** What the browser's script sent. Its form is checked here; the library checks every part of it. */
function read(answer: string): Answer {
  try {
    return answerShape.parse(JSON.parse(answer))
  } catch {
    throw notAccepted()
  }
}
