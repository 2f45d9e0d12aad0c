/** May this address be asked at all? Said from its letters alone, before anything is looked up or connected to. */
import { isIP } from 'node:net'
import { NotFetched } from './not-fetched.ts'
import { isPublic } from './public.ts'

/** `host:port` pairs that the operator lets us ask though they are private, on another port or not https. */
export type Exceptions = readonly string[]

const longest = 2000

/** Names that never leave a network (RFC 6761, 6762, 7686, 8375, 9476), and where clouds keep secrets. */
const inside =
  /(^|\.)(localhost|localdomain|local|internal|intranet|lan|corp|home|home\.arpa|test|invalid|onion|alt)$|^metadata\.goog$|^metadata\.tencentyun\.com$/

/** The address as it will be asked; otherwise NotFetched says why not. */
export function addressToAsk(typed: string, exceptions: Exceptions): URL {
  const url = parsed(typed)
  if (url.username !== '' || url.password !== '') throw new NotFetched('credentials')
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (isWeb && isException(url, exceptions)) return url
  if (url.protocol !== 'https:') throw new NotFetched('scheme')
  if (url.port !== '') throw new NotFetched('port')
  const host = hostOf(url)
  const isInside = isIP(host) === 0 ? !host.includes('.') || inside.test(host) : !isPublic(host)
  if (isInside) throw new NotFetched('private', host)
  return url
}

export const isException = (url: URL, exceptions: Exceptions): boolean =>
  exceptions.includes(`${url.hostname}:${portOf(url)}`)

/** The name or number, an IPv6 one without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

export const portOf = ({ port, protocol }: URL): number => Number(port) || (protocol === 'https:' ? 443 : 80)

/** The URL standard also reads decimal, octal, hexadecimal and full-width numbers: what is checked is what it made of them. */
function parsed(typed: string): URL {
  const text = typed.trim()
  if (text.length > longest || !URL.canParse(text)) throw new NotFetched('address')
  const url = new URL(text)
  url.hash = ''
  // "localhost." is localhost.
  url.hostname = url.hostname.replace(/\.+$/, '')
  return url
}
