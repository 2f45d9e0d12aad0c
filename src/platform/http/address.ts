/** Who sends a request, as limits on guessing count them. */
import type { Context } from 'hono'
import { isIPv6 } from 'node:net'
import type { Client } from '../screen/screen.ts'

/** Behind a proxy the address is the last one the proxy wrote; anybody can write the others. */
export function clientOf(context: Context, isBehindProxy: boolean): Client {
  const { incoming } = (context.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  const address = (isBehindProxy && forwarded) || incoming?.socket?.remoteAddress || 'unknown'
  return { address: oneGuesser(address), browser: context.req.header('user-agent') ?? '' }
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
