/** From a checked address to a connection: the numbers that were checked are the only ones connected to. */
import { lookup } from 'node:dns/promises'
import { connect as connectPlain, isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { hostOf, isException, portOf, type Exceptions } from './address.ts'
import { NotFetched } from './not-fetched.ts'
import { isPublic } from './public.ts'

/** Where to connect. `numbers` are the host’s, looked up once: a second look-up could be answered differently. */
export interface Whereto {
  host: string
  port: number
  isSecure: boolean
  numbers: readonly string[]
}

/** The network as we use it. Tests put their own in its place. */
export interface Network {
  /** Every number a name has. */
  numbersOf(name: string): Promise<readonly string[]>
  connect(to: Whereto): Socket
}

/** Every number must be public: with one private among them, the next connection could go there. */
export async function whereto(url: URL, network: Network, exceptions: Exceptions): Promise<Whereto> {
  const host = hostOf(url)
  const numbers = isIP(host) === 0 ? await network.numbersOf(host) : [host]
  if (numbers.length === 0) throw new NotFetched('unknown', host)
  if (!isException(url, exceptions) && !numbers.every(isPublic)) throw new NotFetched('private', host)
  return { host, port: portOf(url), isSecure: url.protocol === 'https:', numbers }
}

/** The operating system’s names and sockets: no proxy, no pool that others share, certificates always checked. */
export const internet: Network = {
  async numbersOf(name) {
    try {
      return (await lookup(name, { all: true })).map(({ address }) => address)
    } catch (error) {
      const isUnknown = error instanceof Error && 'code' in error && error.code === 'ENOTFOUND'
      throw new NotFetched(isUnknown ? 'unknown' : 'no name service', name)
    }
  },
  connect({ host, port, isSecure, numbers }) {
    const to = { host, port, lookup: pinned(numbers) }
    const servername = isIP(host) === 0 ? host : ''
    return isSecure ? connectSecurely({ ...to, servername, rejectUnauthorized: true }) : connectPlain(to)
  },
}

/** Answers with the numbers that were checked, whatever is asked. */
const pinned =
  (numbers: readonly string[]): LookupFunction =>
  (_host, { all }, answer) => {
    const known = numbers.map(address => ({ address, family: isIP(address) }))
    const [first] = known
    if (all) answer(null, known)
    else answer(null, first?.address ?? '', first?.family)
  }
