/**
 * Ids for what the standard names and we do not: a schedule, an address, a category. The same thing has the same id
 * from one request to the next: a UUID of version 8, made of a SHA-256 of what it is (RFC 9562, appendix B.2).
 */
import { hash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'

/** The id of what these words name. */
export function idOf(...words: readonly (string | number)[]): string {
  const hex = hash('sha256', words.join('|'), 'hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The same, worked out by the database: sixteen bytes for the words of a text expression. */
export const idSql = (words: RawBuilder<unknown>): RawBuilder<Buffer> => {
  const hash = sql`substr(sha256(convert_to(${words}, 'UTF8')), 1, 16)`
  const versioned = sql`set_byte(${hash}, 6, get_byte(${hash}, 6) & 15 | 128)`
  return sql`set_byte(${versioned}, 8, get_byte(${hash}, 8) & 63 | 128)`
}

/** Sixteen bytes as a UUID is written. */
export function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** What is written like a UUID as its sixteen bytes; undefined where it is none. */
export const bytesIn = (id: string): Buffer | undefined =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
    ? Buffer.from(id.replaceAll('-', ''), 'hex')
    : undefined
