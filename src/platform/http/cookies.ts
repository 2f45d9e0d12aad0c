/** The program's own cookies: what they are called, and how they are set so that no script or other site can use them. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Cookie } from '../screen/screen.ts'

/** Over https the browser itself guards them by their prefix; a demonstration on http cannot. */
export function cookieJar(publicUrl: string) {
  const secure = publicUrl.startsWith('https://')
  const full = (name: string, path = '/') =>
    secure ? `${path === '/' ? '__Host-' : '__Secure-'}${name}` : name
  return {
    read(context: Context, name: string, path?: string): string | undefined {
      return getCookie(context, full(name, path))
    },
    write(
      context: Context,
      { name, value, maxAge, path = '/' }: Omit<Cookie, 'name'> & { name: string },
    ): void {
      setCookie(context, full(name, path), value, {
        httpOnly: true,
        secure,
        sameSite: 'Lax',
        path,
        ...(value === '' ? { maxAge: 0 } : maxAge === undefined ? {} : { maxAge }),
      })
    },
  }
}

export type CookieJar = ReturnType<typeof cookieJar>
