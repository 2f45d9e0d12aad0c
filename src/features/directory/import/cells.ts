/** Reading single cells of a directory: each gives a value, or null with a note that says what was left out. */
import { readEmail, readPhone, readPostcode } from '../../people/contact-details.ts'
import { readOutward } from '../outward.ts'
import { gridPoint, type Point } from '../grid.ts'
import type { Location, ServiceRecord } from '../record.ts'
import type { Notes } from './format.ts'
import { whatSpoiled } from './readers/spoiled.ts'

type Cells = Record<string, string>

/** Words to be read by people. Markup is taken out: pages show text, and tags would stand there as they are. */
export function wordsIn(cells: Cells, column: string, notes: Notes): string {
  const typed = withLetters(cells[column] ?? '')
  const why = whatSpoiled(typed)
  if (why !== undefined) {
    notes.warn(column, why)
    return ''
  }
  const tag = typed.includes('<') ? /<\/?[a-z][^<>]*>/i.exec(typed)?.[0] : undefined
  if (tag === undefined) return typed
  notes.warn(column, `“${tag}” is HTML, so the tags were taken out. Correct it at the source`)
  return typed
    .replace(/<(script|style)\b[^>]*>.*?(<\/\1\s*>|$)/gis, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const letters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
}

/** "&amp;" and "&#39;" as the letters they stand for. */
const withLetters = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{2,6})|([a-z]{2,6}));/g, (all, code?: string, name?: string) =>
        code === undefined ? (letters[name ?? ''] ?? all) : String.fromCodePoint(Number(code) % 0x10ffff),
      )
    : text

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

/** Spreadsheets take a number’s first 0 away: then nine or ten digits are left (Ofcom, National Telephone Numbering Plan). */
const withoutZero = /^[1-37-9]\d{8,9}$/

export function phoneIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  if (!withoutZero.test(typed.replace(/[\s()-]/g, '')))
    return readIn(readPhone, 'a phone number', { cells, column, notes })
  const phone = readIn(readPhone, 'a phone number', { cells: { [column]: `0${typed}` }, column, notes })
  if (phone !== null)
    notes.warn(column, `“${typed}” has lost its first 0, so we read it as ${phone}. Correct it at the source`)
  return phone
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
  // "www.example.org": any browser would find it.
  if (/^([a-z\d-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(typed)) return `http://${typed}`
  notes.warn(column, `“${typed}” is not a web address, so it was left out. It should start with https://`)
  return null
}

/** Unique Property Reference Numbers come with and without leading zeros: we keep none. */
export function uprnIn(cells: Cells, column: string, notes: Notes): string | null {
  const typed = cells[column] ?? ''
  if (typed === '') return null
  if (/^0*[1-9]\d{0,11}$/.test(typed)) return typed.replace(/^0+/, '')
  notes.warn(
    column,
    `“${typed}” is not a property number (UPRN), so it was left out. Correct it at the source`,
  )
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

export function withoutNothing(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const something: Record<string, unknown> = {}
  for (const name of Object.keys(said)) if (!isNothing(said[name])) something[name] = said[name]
  return something
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
