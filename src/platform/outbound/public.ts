/**
 * Which numbers on the internet are public. Everything that the registries of special addresses set apart is not
 * (IANA IPv4 and IPv6 Special-Purpose Address Registries, RFC 6890; ASVS 5.0, 1.3.6).
 */
import { BlockList, isIP } from 'node:net'

const setApart: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private, RFC 1918
  ['100.64.0.0', 10], // shared by customers of a carrier, RFC 6598
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // the platform behind machines at Azure
  ['169.254.0.0', 16], // link-local, and where clouds tell machines their secrets
  ['172.16.0.0', 12], // private, RFC 1918
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private, RFC 1918
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
]

/** Of IPv6 only this is given out to the public (RFC 4291); mapped, translated and local ones lie outside. */
const global6: readonly [network: string, bits: number] = ['2000::', 3]

const setApart6: readonly [network: string, bits: number][] = [
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation
]

const closed = listOf(setApart, 'ipv4')
const open6 = listOf([global6], 'ipv6')
const closed6 = listOf(setApart6, 'ipv6')

function listOf(networks: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [network, bits] of networks) list.addSubnet(network, bits, family)
  return list
}

/** Anybody on the internet could reach this number, so asking it gives away nothing of our own network. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, 'ipv4')
  return isIP(address) === 6 && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}
