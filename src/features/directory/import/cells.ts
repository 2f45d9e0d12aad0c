/** Reading single cells of a directory: each gives a value, or null with a note that says what was left out. */
import { isValid, toNormalised } from 'postcode'
import proj4 from 'proj4'
import { readEmail, readPhone } from '../../people/contact-details.ts'
import type { Point } from '../postcodes.ts'
import type { Notes } from './shape.ts'

type Cells = Record<string, string>

/** OSGB36 / British National Grid, with the seven-parameter shift: good to about 5 metres (EPSG:27700). */
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs'
const toGrid = proj4('WGS84', nationalGrid)

/** Metres east and north; null outside Great Britain and the sea around it. */
export function gridPoint(latitude: number, longitude: number): Point | null {
  if (!(latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2.5)) return null
  const [x = 0, y = 0] = toGrid.forward([longitude, latitude])
  return { x: Math.round(x), y: Math.round(y) }
}

export function postcodeIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  if (typed === '') {
    notes.warn(column, 'There is no postcode, so the service is not on the map. Add it at the source')
    return null
  }
  if (isValid(typed)) return toNormalised(typed)
  notes.warn(column, `“${typed}” is not a UK postcode, so it was left out. Correct it at the source`)
  return null
}

export function positionIn(
  cells: Cells,
  [latitude, longitude]: [string, string],
  notes: Notes,
): Point | null {
  const [lat, lon] = [cells[latitude] ?? '', cells[longitude] ?? '']
  if (lat === '' && lon === '') return null
  const point = gridPoint(Number(lat), Number(lon))
  if (point) return point
  const isSwapped = gridPoint(Number(lon), Number(lat)) !== null
  notes.warn(
    latitude,
    isSwapped
      ? `The position ${lat}, ${lon} has latitude and longitude swapped, so it was left out. Correct it at the source`
      : `The position ${lat}, ${lon} is not in Great Britain, so it was left out`,
  )
  return null
}

export function phoneIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  if (typed === '') return null
  const read = readPhone(typed)
  if ('value' in read) return read.value
  notes.warn(column, `“${typed}” is not a phone number, so it was left out. Correct it at the source`)
  return null
}

export function emailIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  if (typed === '') return null
  const read = readEmail(typed)
  if ('value' in read) return read.value
  notes.warn(column, `“${typed}” is not an email address, so it was left out. Correct it at the source`)
  return null
}

export function urlIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  if (typed === '') return null
  if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return typed
  notes.warn(column, `“${typed}” is not a web address, so it was left out. It should start with https://`)
  return null
}
