/** Where somebody goes after signing in: where they were going, if that is a page of ours, or their start page. */
import type { StaffRole } from '../../../permissions.ts'
import { homeOf } from '../../../ui/navigation.ts'

/** Any address will do: only whether reading `next` leaves it matters. */
const here = 'https://alongside.invalid'

/** `next` comes from the address, so anybody can write it: only a path that stays on this site is followed. */
export function whereNext(next: string | null, role: StaffRole): string {
  const url = next?.startsWith('/') && URL.canParse(next, here) ? new URL(next, here) : undefined
  if (url?.origin !== here || /^\/sign-(in|out)/.test(url.pathname)) return homeOf(role)
  return url.pathname + url.search
}
