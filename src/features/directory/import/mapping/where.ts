/** Where a service of a list is: its address from several columns, its postcode, and its position, however it is given. */
import { match } from 'postcode'
import { postcodeIn, positionIn, withoutNothing } from '../cells.ts'
import type { Location } from '../../record.ts'
import { readPostcode } from '../../../people/contact-details.ts'
import type { Point } from '../../grid.ts'
import type { RowSaid } from './said.ts'

export function locationsOf(said: RowSaid): Location[] {
  const point = pointOf(said)
  const postcode = postcodeOf(said, point !== null)
  const location: Record<string, unknown> = withoutNothing({
    name: said.words('placeName'),
    address: addressOf(said, postcode),
    postcode,
    x: point?.x,
    y: point?.y,
    uprn: uprnOf(said),
    isConfidential: said.isYes('isConfidential') === true ? true : undefined,
  })
  const isOnline = said.isYes('isOnline') === true
  const places = Object.keys(location).length === 0 ? [] : [location as Location]
  return isOnline ? [...places, { isOnline }] : places
}

/** The parts in their order, without what they repeat and without the postcode, which stands by itself. */
function addressOf(said: RowSaid, postcode: string | null): string {
  const parts = said.words('address').split(/\s*[\n,]\s*/)
  const address = [...new Set(parts)].filter(part => part !== '').join(', ')
  if (postcode === null || !endsWith(address, postcode)) return address
  const spelled = postcode.replace(' ', '\\s*')
  return address.replace(new RegExp(`[,\\s]*\\b${spelled}\\b\\.?$`, 'i'), '')
}

/** Whatever stands between the letters of either. */
const endsWith = (address: string, postcode: string): boolean =>
  address.slice(-16).replace(/[\s.]/g, '').toUpperCase().endsWith(postcode.replace(' ', ''))

/** From its own column; without one, as it stands in the address. */
function postcodeOf(said: RowSaid, hasPosition: boolean): string | null {
  const column = said.column('postcode')
  if (column !== undefined && (said.raw('postcode') !== '' || !hasPosition))
    return postcodeIn(said.cells, column, said.notes)
  const found = match(said.words('address')).at(-1)
  const read = found === undefined ? undefined : readPostcode(found)
  return read && 'value' in read ? read.value : null
}

function pointOf(said: RowSaid): Point | null {
  const [latitude, longitude] = [said.column('latitude'), said.column('longitude')]
  if (latitude !== undefined && longitude !== undefined) {
    const point = positionIn(said.cells, [latitude, longitude], said.notes)
    if (point) return point
  }
  return together(said) ?? onGrid(said)
}

/** “54.0466, -2.8007” in one column. */
function together(said: RowSaid): Point | null {
  const column = said.column('position')
  if (column === undefined || said.raw('position') === '') return null
  const numbers = said.raw('position').match(/-?\d+(\.\d+)?/g) ?? []
  const [latitude = '', longitude = ''] = numbers
  return positionIn({ [column]: latitude, longitude }, [column, 'longitude'], said.notes)
}

/** Metres of the National Grid, which ends 700 km east and 1,300 km north of its origin. */
function onGrid(said: RowSaid): Point | null {
  const [x, y] = [said.raw('easting'), said.raw('northing')]
  if (x === '' && y === '') return null
  const point = { x: Math.round(Number(x)), y: Math.round(Number(y)) }
  if (point.x > 0 && point.x < 700_000 && point.y > 0 && point.y < 1_300_000) return point
  said.notes.warn(
    said.column('easting') ?? null,
    `The position ${x}, ${y} is not on the National Grid, so it was left out. Correct it at the source`,
  )
  return null
}

/** Without the zeros that some programs put in front, and others lose. */
function uprnOf(said: RowSaid): string | null {
  const typed = said.raw('uprn')
  if (typed === '') return null
  if (/^\d{1,12}$/.test(typed)) return typed.replace(/^0+/, '')
  said.leftOut('uprn', 'a UPRN')
  return null
}
