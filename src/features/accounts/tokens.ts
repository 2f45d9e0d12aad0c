/**
 * Random tokens in cookies and links. Only their hash is stored, and a message with a link is blanked once it
 * has left: a stolen database opens no door but those of messages that still wait.
 */
import { createHash, randomBytes, randomInt } from 'node:crypto'

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A token of 128 bits that says which place it belongs to: '3-q0rB…'. */
export function newToken(placeId: number): { token: string; hash: Buffer } {
  const token = `${placeId}-${randomBytes(16).toString('base64url')}`
  return { token, hash: hashOf(token) }
}

/** Signs that nobody mistakes for each other on paper. */
const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/**
 * A token that somebody types from a letter: 12 signs, 58 bits. Behind it stands the second check, and limits on
 * guessing there.
 */
export function newTypedToken(placeId: number): { token: string; hash: Buffer } {
  const signs = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')
  const token = `${placeId}-${signs}`
  return { token, hash: hashOf(token) }
}

/** The place a token says it belongs to; undefined when it is not of our form. */
export function placeOfToken(token: string | undefined): number | undefined {
  const match = /^(\d{1,9})-(?:[\w-]{22}|[2-9a-z]{12})$/.exec(token ?? '')
  return match ? Number(match[1]) : undefined
}
