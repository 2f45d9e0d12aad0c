/** Sessions: begun by a full sign-in, listed, and ended one by one or all at once. */
import { realNow } from '../../platform/clock.ts'
import type { Cookie } from '../../platform/screen/screen.ts'
import type { Tx } from '../../platform/tx.ts'
import { hashOf, newToken } from './tokens.ts'

/** However busy, a session ends after this long. */
const hours = 12

/** Begins a session and returns its cookie. `browser` is what the person will recognise it by. */
export async function startSession(tx: Tx, accountId: string, browser: string): Promise<Cookie> {
  const { token, hash } = newToken(tx.place.place_id)
  const now = realNow()
  await tx.db
    .insertInto('session')
    .values({
      token_hash: hash,
      account_id: accountId,
      browser: describeBrowser(browser),
      created_at: now,
      seen_at: now,
      ends_at: now.add({ hours }),
    })
    .execute()
  return { name: 'session', value: token, maxAge: hours * 3600 }
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()
}

export const noCookie: Cookie = { name: 'session', value: '' }

/** "Firefox on Windows" rather than a line of version numbers. */
function describeBrowser(header: string): string {
  const browser = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'].find(name => header.includes(name))
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'].find(name =>
    header.includes(name),
  )
  const known: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' }
  return `${browser ? (known[browser] ?? browser) : 'A browser'} on ${system ?? 'a device'}`
}
