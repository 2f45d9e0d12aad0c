/**
 * Passwords at rest: argon2id (RFC 9106), 19 MiB, two passes, one lane (OWASP Password Storage), kept as a
 * PHC string, so that its parameters may change later.
 */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

interface Cost {
  memory: number
  passes: number
  parallelism: number
}

const present: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

const tagOf = (password: string, salt: Uint8Array, cost: Cost, tagLength: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // However a keyboard puts an accent together, it is the same password (NIST SP 800-63B section 5.1.1.2).
    const message = password.normalize('NFKC')
    argon2('argon2id', { message, nonce: salt, ...cost, tagLength }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '')
const asPhc = ({ memory, passes, parallelism }: Cost, ...saltAndTag: Uint8Array[]): string =>
  ['', 'argon2id', 'v=19', `m=${memory},t=${passes},p=${parallelism}`, ...saltAndTag.map(base64)].join('$')

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return asPhc(present, salt, await tagOf(password, salt, present, 32))
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** Nobody's password: work done for an account that is not there, so that its absence takes as long. */
const decoy = asPhc(present, new Uint8Array(16), new Uint8Array(32))

/** Is this the password of the stored hash? Null is no account: never, after the same work. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const match = phc.exec(stored ?? decoy)
  if (!match) throw new Error('A stored password is not a PHC string of argon2id')
  const [, memory, passes, parallelism, salt = '', tag = ''] = match
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const right = Buffer.from(tag, 'base64')
  const given = await tagOf(password, Buffer.from(salt, 'base64'), cost, right.length)
  return timingSafeEqual(given, right) && stored !== null
}

/** Was it hashed at another cost than today's? Then it is hashed anew when its owner next signs in. */
export const isOutdated = (stored: string): boolean => !stored.startsWith(`${asPhc(present)}$`)
