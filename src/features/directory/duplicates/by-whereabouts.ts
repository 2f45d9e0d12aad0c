/**
 * How the whereabouts of two services compare: address, postcode and position as one comparison, because three
 * that always agree together would count one fact three times. Pure.
 */
import type { Comparison } from '../../../platform/linkage/linkage.ts'
import type { Ready } from './comparable.ts'
import { likeness } from './likeness.ts'

/** Metres: a position from a postcode is the mean of its addresses. */
const sameSpot = 50
const near = 300

export const byWhereabouts: Comparison<Ready> = {
  name: 'whereabouts',
  levels: {
    'same address': [0.7, 0.6, 0.02],
    'same postcode': [0.15, 0.15, 0.05],
    near: [0.05, 0.05, 0.08],
    'same street': [0.05, 0.05, 0.05],
    elsewhere: [0.05, 0.15, 0.8],
  },
  level(one, other) {
    const { apart, postcodes, streets } = both(one, other)
    if (apart === null && postcodes === null && streets === null) return -1
    const isNearBy = postcodes !== 'different'
    const isFar = apart !== null && apart > 2000
    return [
      streets === 'same address' && isNearBy && !isFar,
      postcodes === 'same' || (apart !== null && apart <= sameSpot),
      (streets === 'same address' && !isFar) || (apart !== null && apart <= near),
      streets !== null && streets !== 'different' && isNearBy && !isFar,
      true,
    ].indexOf(true)
  },
  words(one, other, level) {
    const { apart, postcodes, streets } = both(one, other)
    const distance = apart === null ? null : `${inWords(apart)} apart`
    const [mine, theirs] = [one.postcode?.said, other.postcode?.said]
    return [
      `Same address: ${(other.said.address || one.said.address).trim()}`,
      postcodes === 'same'
        ? `Same postcode ${mine}${streets === 'different' ? ', different addresses' : ''}`
        : `${distance}`,
      distance ?? `Same address, different postcodes: ${mine} and ${theirs}`,
      'Same street, but not surely the same house',
      distance ?? (postcodes === null ? 'Different addresses' : `Different postcodes: ${mine} and ${theirs}`),
    ][level] as string
  },
}

interface Both {
  /** Metres. */
  apart: number | null
  postcodes: 'same' | 'same town' | 'different' | null
  streets: 'same address' | 'same street' | 'different' | null
}

/** What can be said of both; null where one of them does not say. */
function both(one: Ready, other: Ready): Both {
  const postcodes = postcodesOf(one, other)
  return { apart: metresApart(one, other), postcodes, streets: streetsOf(one, other, postcodes === 'same') }
}

function metresApart(one: Ready, other: Ready): number | null {
  if (!one.position || !other.position) return null
  return Math.hypot(one.position.x - other.position.x, one.position.y - other.position.y)
}

function postcodesOf(one: Ready, other: Ready): Both['postcodes'] {
  if (!one.postcode || !other.postcode) return null
  if (one.postcode.full !== null && one.postcode.full === other.postcode.full) return 'same'
  return one.postcode.outward === other.postcode.outward ? 'same town' : 'different'
}

function streetsOf(one: Ready, other: Ready, isSamePostcode: boolean): Both['streets'] {
  if (one.street.length === 0 || other.street.length === 0) return null
  if (likeness(one.street, other.street).within <= 0.75) return 'different'
  const [mine, theirs] = [one.numbers[0], other.numbers[0]]
  if (mine === undefined || theirs === undefined) return isSamePostcode ? 'same address' : 'same street'
  return other.numbers.includes(mine) || one.numbers.includes(theirs) ? 'same address' : 'same street'
}

const inWords = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres / 10) * 10} m` : `${(metres / 1000).toFixed(1)} km`
