/**
 * What of a record leaves the program. A location that nobody may know, a refuge, leaves by no door: neither itself,
 * nor whom to ask there, nor words that tell where it is. What its source withdrew is there by its name alone. Pure.
 */
import type { Location, ServiceRecord } from '../../features/directory/record.ts'

export function shown(record: ServiceRecord, isGone: boolean): ServiceRecord {
  if (isGone) return { name: record.name, organisation: { name: record.organisation.name } }
  const hidden = (record.locations ?? []).filter(location => location.isConfidential)
  if (hidden.length === 0) return record
  const { contacts: _, locations = [], ...rest } = record
  const isHidden = saysOneOf(hidden)
  const isNear = namesAreaOf(hidden)
  const open = locations.filter(one => !one.isConfidential && !hidden.some(other => isSamePlace(one, other)))
  return { ...(without(rest, words => isHidden(words) || isNear(words)) as ServiceRecord), locations: open }
}

/** As the condition in ./lists.ts: what is open and confidential at once is confidential. */
const isSamePlace = (one: Location, other: Location): boolean =>
  (one.postcode !== undefined && one.postcode === other.postcode) ||
  (one.address !== undefined && one.address === other.address)

type Tells = (words: string) => boolean

/** Do words say the address of one of these, the first line of it, its postcode or its number? */
function saysOneOf(hidden: readonly Location[]): Tells {
  const parts = hidden.flatMap(({ address = '', postcode = '', uprn = '' }) =>
    [address, address.split(',')[0] ?? '', postcode, uprn].map(plain).filter(part => part.length > 3),
  )
  return words => parts.some(part => plain(words).includes(part))
}

/** Do words name the first half of a postcode of one of these? */
function namesAreaOf(hidden: readonly Location[]): Tells {
  const areas = new Set(
    hidden.flatMap(({ area, postcode }) => [area, postcode?.split(' ')[0]]).map(area => area?.toLowerCase()),
  )
  return words =>
    words
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .some(word => areas.has(word))
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** The same without every text that tells; a thing in a list whose text tells is left out whole. */
function without(value: unknown, tells: Tells): unknown {
  if (typeof value === 'string') return tells(value) ? undefined : value
  if (Array.isArray(value))
    return value.filter(one => !tells(typeof one === 'object' ? JSON.stringify(one) : String(one)))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([name, one]) => {
    const left = name === 'name' ? one : without(one, tells)
    return left === undefined ? [] : [[name, left] as const]
  })
  return Object.fromEntries(kept)
}
