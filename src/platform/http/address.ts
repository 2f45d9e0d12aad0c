/** The address a request came from, as limits on guessing count it. */
import { isIPv6 } from 'node:net'

interface From {
  /** The other end of the connection. */
  remote: string | undefined
  /** X-Forwarded-For, as it arrived. */
  forwarded: string | undefined
  isBehindProxy: boolean
}

/** Behind a proxy it is the last address the proxy wrote; anybody can write the others. */
export function addressOf({ remote, forwarded, isBehindProxy }: From): string {
  const last = isBehindProxy ? forwarded?.split(',').at(-1)?.trim() : undefined
  return oneGuesser(last || remote || 'unknown')
}

/**
 * Whoever holds one IPv6 address holds the 2^64 beside it (RFC 6177), so the first half stands for all.
 * An IPv4 address in IPv6's clothes is itself.
 */
export function oneGuesser(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [before = '', after] = plain.replace(/%.*$/, '').split('::')
  const [left, right] = [groupsOf(before), groupsOf(after ?? '')]
  const middle = after === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0')
  return `${[...left, ...middle, ...right].slice(0, 4).join(':')}::/64`
}

const groupsOf = (text: string): string[] =>
  text === '' ? [] : text.split(':').map(group => group.toLowerCase().replace(/^0+(?=.)/, ''))
