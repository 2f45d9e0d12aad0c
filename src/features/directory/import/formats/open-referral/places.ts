/** Locations of Open Referral: their address, position, access, and whether anybody may know them. */
import { readPostcode } from '../../../../people/contact-details.ts'
import { readOutward } from '../../../outward.ts'
import type { Location } from '../../../record.ts'
import { positionIn, uprnIn, withoutNothing } from '../../cells.ts'
import { isAmerica, listed, words, type Part } from '../part.ts'
import { accessWords } from './access.ts'

/** Where a location is: a place for each physical address it has. */
export function placesOf(location: Part): Location[] {
  const isOnline =
    /^virtual$/i.test(location.cells['location_type'] ?? '') || isTrue(location.cells['virtual'])
  const point = positionIn(location.cells, ['latitude', 'longitude'], location.notes)
  const shared = {
    name: words(location, 'name', 'alternate_name'),
    access: accessOf(location),
    uprn: /uprn/i.test(location.cells['external_identifier_type'] ?? '')
      ? uprnIn(location.cells, 'external_identifier', location.notes)
      : null,
    isOnline: isOnline || null,
  }
  const addresses = addressesOf(location)
  if (!point && addresses.length === 0 && !isOnline && (location.cells['address_1'] ?? '') === '')
    location.notes.warn(null, 'Nobody says where this location is. Add its address at the source')
  const places = addresses.length === 0 ? [location] : addresses
  return places.map(
    address => withoutNothing({ ...shared, ...addressOf(address), x: point?.x, y: point?.y }) as Location,
  )
}

const isTrue = (text = ''): boolean => /^(true|yes|1)$/i.test(text)

/** Physical ones; where there are none, the postal ones, but for post office boxes. */
function addressesOf(location: Part): Part[] {
  const all = location.parts('addresses', 'physical_addresses', 'physical_address')
  const isPostal = ({ cells }: Part) => /^postal$/i.test(cells['address_type'] ?? '')
  const physical = all.filter(address => !isPostal(address))
  const postal = [...all.filter(isPostal), ...location.parts('postal_addresses', 'mail_addresses')]
  const isBox = ({ cells }: Part) => /^p\.? ?o\.? box/i.test(cells['address_1'] ?? '')
  return physical.length > 0 ? physical : postal.filter(address => !isBox(address)).slice(0, 1)
}

const lineColumns = ['address_1', 'address_2', 'address_3', 'address_4', 'city', 'region', 'state_province']

/** An address in one line. What is no UK postcode stays a part of it. */
function addressOf(part: Part): Location {
  const country = part.cells['country'] ?? ''
  const typed = part.cells['postal_code'] ?? part.cells['postcode'] ?? ''
  // Where all that is known is a postcode, lists say it twice.
  const lines = lineColumns.map(column => words(part, column)).filter(line => !['', typed].includes(line))
  const read = readPostcode(typed)
  const area = readOutward(typed)
  const code = typed !== '' && 'problem' in read ? typed : ''
  if (code !== '' && area === undefined && !part.isAmerican && !isAmerica(country))
    part.notes.warn('postal_code', `“${code}” is not a UK postcode. It stays in the address: check it`)
  const abroad = /^(gb|uk|united kingdom)?$/i.test(country) ? '' : country
  const text = [...new Set([...lines, area === undefined ? code : '', ...(lines.length > 0 ? [abroad] : [])])]
    .filter(Boolean)
    .join(', ')
  if (isNoAddress(text)) warnNoAddress(part, text)
  return withoutNothing({
    address: isNoAddress(text) ? null : text,
    postcode: 'value' in read ? read.value : null,
    area,
    isConfidential: saysConfidential(part, text) || null,
  })
}

const saysConfidential = ({ cells }: Part, text: string): boolean =>
  isTrue(cells['confidential']) || /\b(confidential|undisclosed|withheld)\b/i.test(text)

/** May nobody know where this location is? One of its addresses says so. */
export const isConfidential = (location: Part): boolean =>
  [location, ...addressesOf(location)].some(part =>
    saysConfidential(part, lineColumns.map(column => part.cells[column] ?? '').join(' ')),
  )

/** "State: FL": the name of a field and what it holds. */
export const isNoAddress = (text: string): boolean => /^[\p{L} ]+:\s*[\p{L}, ]*$/u.test(text)

export const warnNoAddress = ({ notes }: Part, text: string): void =>
  notes.warn('address_1', `“${text}” is not an address, so it was left out. Correct it at the source`)

/** Access needs that are met there, and how to get there. */
function accessOf(location: Part): string[] {
  const described = location
    .parts('accessibility', 'accessibility_for_disabilities')
    .flatMap(part => [words(part, 'description', 'accessibility'), words(part, 'details')])
  const codes = listed(words(location, 'accessibility')).map(code => accessWords(code, location.notes))
  const transport = words(location, 'transportation')
  return [...new Set([...described, ...codes, transport])].filter(one => one !== '')
}
