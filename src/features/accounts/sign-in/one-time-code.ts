/**
 * One-time codes from an app: RFC 6238 (time-based) over RFC 4226, as every authenticator app reads them:
 * SHA-1, 6 digits, 30 seconds. Pure, but for making a new key.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const seconds = 30

/** RFC 4226 section 4 asks for a key of 160 bits. */
export const newKey = (): Buffer => randomBytes(20)

export const stepOf = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000 / seconds)

/** RFC 4226 section 5.3: the code of one time step. */
export function codeAt(key: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 0xf
  const number = hash.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The time step a typed code belongs to: now, or one step either side for a slow hand or clock
 * (RFC 6238 section 5.2). Undefined when it is wrong.
 */
export function stepOfCode(key: Uint8Array, typed: string, now: Temporal.Instant): number | undefined {
  const code = Buffer.from(typed)
  const step = stepOf(now)
  return [step - 1, step, step + 1].find(one => {
    const right = Buffer.from(codeAt(key, one))
    return right.length === code.length && timingSafeEqual(right, code)
  })
}

const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 section 6, without padding: as apps take a key. */
export function base32(key: Uint8Array): string {
  const bits = [...key].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map(five => base32Letters[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** To read off a screen and type: groups of four. */
export const inFours = (text: string): string => (text.match(/.{1,4}/g) ?? []).join(' ')

/** The link that an app on the same device opens. */
export function appLink(key: Uint8Array, { service, email }: { service: string; email: string }): string {
  const label = `${encodeURIComponent(service)}:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?secret=${base32(key)}&issuer=${encodeURIComponent(service)}`
}
