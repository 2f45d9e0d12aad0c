/** What cells look like, whatever their column is called. Pure. */
import { isValid } from 'postcode'
import { whatSpoiled } from '../readers/spoiled.ts'
import type { MappedField } from './fields.ts'

interface Look {
  field: MappedField
  /** What its values look like, for people. */
  like: string
  fits: (cell: string) => boolean
}

const between = (least: number, most: number) => (cell: string) => {
  const number = /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN
  return number >= least && number <= most
}

/** The surest first. */
const looks: readonly Look[] = [
  { field: 'repeats', like: 'repeat rules', fits: cell => /^(RRULE:)?FREQ=\w+/i.test(cell) },
  { field: 'postcode', like: 'postcodes', fits: cell => isValid(cell) },
  { field: 'email', like: 'email addresses', fits: cell => /^\S+@\S+\.\w{2,}$/.test(cell) },
  { field: 'url', like: 'web addresses', fits: cell => /^(https?:\/\/|www\.)\S+$/i.test(cell) },
  {
    field: 'position',
    like: 'positions',
    fits: cell => /\b(49|5\d|60)\.\d{2,}\s*[,;]\s*-?[0-8]\.\d{2,}/.test(cell),
  },
  {
    field: 'latitude',
    like: 'latitudes',
    fits: cell => /\.\d{2}/.test(cell) && between(49, 61)(cell),
  },
  {
    field: 'longitude',
    like: 'longitudes',
    fits: cell => /\.\d{3}/.test(cell) && between(-9, 2.5)(cell),
  },
  {
    field: 'phone',
    like: 'phone numbers',
    fits: cell => /^(\+44|0)[\d\s()-]{8,15}$/.test(cell) && cell.replace(/\D/g, '').length > 9,
  },
  {
    field: 'day',
    like: 'days of the week',
    fits: cell =>
      /^((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?s?([,;/&\s-]|and|to)*)+$/i.test(cell),
  },
]

/** Cells enough to tell, as a share of those that hold something. */
const enough = 0.6

/** What most of these cells look like; undefined where they look like nothing we know. */
export function looksLike(cells: readonly string[]): Look | undefined {
  const filled = cells.filter(cell => cell !== '' && whatSpoiled(cell) === undefined)
  if (filled.length === 0) return undefined
  return looks.find(({ fits }) => filled.filter(fits).length >= filled.length * enough)
}
