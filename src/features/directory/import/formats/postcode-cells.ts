/** What the postcode files have in common: reading a postcode, where it is, and in which small area. */
import { readPostcode } from '../../../people/contact-details.ts'
import type { Point } from '../../grid.ts'
import { whyNotOf, type Generation } from '../../small-area.ts'
import { positionIn } from '../cells.ts'
import type { Said } from '../columns.ts'
import type { Notes } from '../format.ts'

type Place = { x: number | null; y: number | null }
const nowhere: Place = { x: null, y: null }

export function postcodeKeyIn({ postcode: typed = '' }: Said<'postcode'>, notes: Notes): string | null {
  const read = readPostcode(typed)
  if ('value' in read) return read.value
  const [, inward] = /^NPT ?(\d[A-Z]{2})$/.exec(typed) ?? []
  if (inward !== undefined) return `NPT ${inward}`
  const what = typed === '' ? 'The postcode is missing' : `“${typed}” is not a UK postcode`
  notes.fault('postcode', `${what}. Correct it, or take the row out`)
  return null
}

/** Latitude 99.999999 is how the ONS says that a postcode has no position (ONSPD User Guide). */
export function latLongIn(said: Said<'lat' | 'long'>, notes: Notes): Place {
  if (said.lat?.startsWith('99.99')) return nowhere
  const { lat = '', long = '' } = said
  return positionIn({ lat, long }, ['lat', 'long'], notes) ?? nowhere
}

/**
 * Metres of the British National Grid; null where there are none. The ONS gives Northern Ireland in metres of the
 * Irish Grid in the same columns, so these are not read for BT.
 */
export function gridIn({ east = '', north = '' }: Said<'east' | 'north'>, postcode: string): Point | null {
  const [x, y] = [Number(east), Number(north)]
  const isThere = /^\d+$/.test(east) && /^\d+$/.test(north) && x > 0 && y > 0
  return isThere && !/^BT\d/.test(postcode) ? { x, y } : null
}

/** L99999999, M99999999 and their like say that there is none. So does an area of the other census. */
export function areaIn(code: string, generation: Generation): string | null {
  if (code === '' || code.endsWith('99999999')) return null
  const isIrish2011 = generation === 2011 && /^95\w{2}\d{2}\w\d$/.test(code)
  return isIrish2011 || whyNotOf(code, generation) === undefined ? code : null
}
