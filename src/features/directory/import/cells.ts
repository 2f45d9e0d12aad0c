/** Reading single cells of a directory: each gives a value, or null with a note that says what was left out. */
import { readEmail, readPhone, readPostcode } from '../../people/contact-details.ts'
import { readOutward } from '../outward.ts'
import { gridPoint, type Point } from '../grid.ts'
import type { Location, ServiceRecord } from '../record.ts'
import type { Notes } from './format.ts'

type Cells = Record<string, string>

/** Words to be read by people. Markup is taken out: pages show text, and tags would stand there as they are. */
export function wordsIn(cells: Cells, column: string, notes: Notes): string {
  const typed = cells[column] ?? ''
  const tag = /<\/?[a-z][^<>]*>/i.exec(typed)?.[0]
  if (tag === undefined) return typed
  notes.warn(column, `“${tag}” is HTML, so the tags were taken out. Correct it at the source`)
  return typed
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export function postcodeIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  const area = readOutward(typed)
  if (area !== undefined) {
    notes.warn(
      column,
      `“${typed}” is half a postcode. We place the service somewhere in ${area}: add the rest`,
    )
    return null
  }
  if (typed === '') {
    notes.warn(column, 'There is no postcode, so the service is not on the map. Add it at the source')
    return null
  }
  const read = readPostcode(typed)
  if ('value' in read) return read.value
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
  const isNumbers = [lat, lon].every(typed => /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(typed))
  const point = isNumbers ? gridPoint(Number(lat), Number(lon)) : null
  if (point) return point
  const isSwapped = isNumbers && gridPoint(Number(lon), Number(lat)) !== null
  notes.warn(
    latitude,
    `The position ${lat}, ${lon} ${isSwapped ? 'has latitude and longitude swapped' : 'is not in Great Britain'}, so it was left out. Correct it at the source`,
  )
  return null
}

export function phoneIn(cells: Cells, column: string, notes: Notes): string | null {
  return readIn(readPhone, 'a phone number', { cells, column, notes })
}

export function emailIn(cells: Cells, column: string, notes: Notes): string | null {
  return readIn(readEmail, 'an email address', { cells, column, notes })
}

function readIn(
  read: (typed: string) => { value: string } | { problem: string },
  what: string,
  { cells, column, notes }: { cells: Cells; column: string; notes: Notes },
): string | null {
  const typed = cells[column] ?? ''
  if (typed === '') return null
  const answer = read(typed)
  if ('value' in answer) return answer.value
  notes.warn(column, `“${typed}” is not ${what}, so it was left out. Correct it at the source`)
  return null
}

export function urlIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  if (typed === '') return null
  if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return typed
  notes.warn(column, `“${typed}” is not a web address, so it was left out. It should start with https://`)
  return null
}

/** Where a service is, from the columns that say so. Nothing known is no location. */
export function placeIn(
  cells: Cells,
  {
    address,
    postcode = 'postcode',
    position,
  }: { address: string; postcode?: string; position?: [string, string] },
  notes: Notes,
): Location[] {
  const known = postcodeIn(cells, postcode, notes)
  const point = position && positionIn(cells, position, notes)
  const location = withoutNothing({
    address,
    postcode: known,
    area: readOutward(cells[postcode] ?? ''),
    x: point?.x,
    y: point?.y,
  })
  return Object.keys(location).length === 0 ? [] : [location]
}

/** Values as a source may leave them: nothing at all, in whichever way it says so. */
type Loosely<Content> = { [Name in keyof Content]: Content[Name] | null | undefined }

/** A record of what the source says; what it does not say is left out, never empty. */
export const given = (
  said: Loosely<ServiceRecord> & Pick<ServiceRecord, 'name' | 'organisation'>,
): ServiceRecord => withoutNothing(said) as unknown as ServiceRecord

export const withoutNothing = (said: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => !isNothing(value)))

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
