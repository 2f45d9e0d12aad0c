/** What only this program may read: sealed with keys derived from ALONGSIDE_SECRET, a key for each purpose. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { realNow } from './clock.ts'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** HKDF-SHA256 (RFC 5869): what is sealed for one purpose opens for no other. */
const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `alongside: ${purpose}`, 32))

/** AES-256-GCM under a nonce of its own: nonce, then the sealed value, then the tag. */
export function seal(secret: string, purpose: string, value: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, keyFor(secret, purpose), nonce, { authTagLength: tagBytes })
  return Buffer.concat([nonce, sealing.update(value), sealing.final(), sealing.getAuthTag()])
}

/** The value, or undefined: altered, sealed for another purpose, or under another secret. */
export function unseal(secret: string, purpose: string, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < nonceBytes + tagBytes) return undefined
  const opening = createDecipheriv(cipher, keyFor(secret, purpose), sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  opening.setAuthTag(sealed.subarray(-tagBytes))
  try {
    return Buffer.concat([opening.update(sealed.subarray(nonceBytes, -tagBytes)), opening.final()])
  } catch {
    return undefined
  }
}

/**
 * A note that we hand to a browser and believe when it comes back, for some minutes: so that looking at a
 * page writes nothing.
 */
export function sealNote(
  secret: string,
  purpose: string,
  { note, minutes }: { note: unknown; minutes: number },
): string {
  const until = realNow().add({ minutes }).epochMilliseconds
  return seal(secret, purpose, Buffer.from(JSON.stringify({ note, until }))).toString('base64url')
}

/** The note, read by its schema; undefined when it is not ours, is for another purpose, or has ended. */
export function openNote<Note>(
  secret: string,
  purpose: string,
  sealed: string,
  schema: z.ZodType<Note>,
): Note | undefined {
  const opened = unseal(secret, purpose, Buffer.from(sealed, 'base64url'))
  if (!opened) return undefined
  const { note, until } = JSON.parse(opened.toString()) as { note: unknown; until: number }
  return until > realNow().epochMilliseconds ? schema.parse(note) : undefined
}
