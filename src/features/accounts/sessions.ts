/** Sessions: begun by a full sign-in, listed, and ended one by one or all at once. */
import { realNow } from '../../platform/clock.ts'
import type { Cookie } from '../../platform/screen/screen.ts'
import type { Tx } from '../../platform/tx.ts'
import { hashOf, newToken } from './tokens.ts'

/** However busy, a session ends after this long. */
const hours = 12
/** A session idle for longer is over. */
export const idleMinutes = 60

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
  await tx.db.updateTable('account').set({ seen_at: now }).where('account_id', '=', accountId).execute()
  return { name: 'session', value: token, maxAge: hours * 3600 }
}

/** Ends the session behind this cookie, if there is one. */
export async function endSession(tx: Tx, token: string | undefined): Promise<void> {
  if (token === undefined) return
  await tx.db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()
}

/** Ends every session of an account, or all but one. */
export async function endSessions(tx: Tx, accountId: string, { but }: { but?: string } = {}): Promise<void> {
  await tx.db
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .$if(but !== undefined, query => query.where('session_id', '<>', but ?? ''))
    .execute()
}

/** The sessions of an account that are still open, newest first. */
export const openSessions = (tx: Tx, accountId: string) =>
  tx.db
    .selectFrom('session')
    .select(['session_id', 'browser', 'created_at', 'seen_at'])
    .where('account_id', '=', accountId)
    .where('ends_at', '>', realNow())
    .where('seen_at', '>', realNow().subtract({ minutes: idleMinutes }))
    .orderBy('seen_at', 'desc')
    .execute()

/** Sessions that ended by themselves. Run by the sweep. */
export async function forgetEndedSessions(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('session')
    .where(query =>
      query.or([
        query('ends_at', '<', realNow()),
        query('seen_at', '<', realNow().subtract({ minutes: idleMinutes })),
      ]),
    )
    .execute()
}

export const noCookie: Cookie = { name: 'session', value: '' }

/** "Firefox on Windows" rather than a line of version numbers. */
export function describeBrowser(header: string): string {
  const browser = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'].find(name => header.includes(name))
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'].find(name =>
    header.includes(name),
  )
  const known: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' }
  return `${browser ? (known[browser] ?? browser) : 'A browser'} on ${system ?? 'a device'}`
}
