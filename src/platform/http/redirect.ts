/** Where somebody goes now: the address, what is said there, and the cookie of a sign-in. */
import type { Context } from 'hono'
import type { Done } from '../screen/screen.ts'
import type { CookieJar } from './cookies.ts'

/** Read once, by the next page. */
const saidSeconds = 60

export function redirect(context: Context, jar: CookieJar, { goTo, say, cookie }: Done): Response {
  if (say)
    jar.write(context, { name: 'said', value: Buffer.from(say).toString('base64url'), maxAge: saidSeconds })
  if (cookie) jar.write(context, cookie)
  return context.redirect(goTo, 303)
}
