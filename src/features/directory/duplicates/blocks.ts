/**
 * Which services are worth comparing: those that share a block. Each key is made to be rare, so that a block
 * holds few; one that holds more than `largestBlock` tells nothing and is not used. Pure.
 */
import { postcodeOf, type Comparable } from './comparable.ts'
import { nameKey } from './counts.ts'
import { emailsOf, pagesOf, phonesOf, streetOf, wordsOf } from './normal.ts'

export const largestBlock = 50

/** The blocks a service stands in. */
export function blocksOf(one: Comparable): string[] {
  const words = [...new Set(wordsOf(one.name))]
  const owner = [...new Set(wordsOf(one.organisation))].sort().join(' ')
  const postcode = postcodeOf(one.postcode ?? '')
  const { numbers, words: street } = streetOf(one.address)
  const sorted = words.toSorted()
  return [
    ...new Set([
      ...[...phonesOf(one.phones).keys()].map(value => `phone:${value.slice(-7)}`),
      ...[...emailsOf(one.emails).keys()].map(value => `email:${value}`),
      ...[...pagesOf(one.urls).keys()].map(value => `page:${value}`),
      ...(postcode?.full ? [`postcode:${postcode.full}`] : []),
      ...numbers.slice(0, 1).flatMap(number => street.slice(0, 2).map(word => `street:${number} ${word}`)),
      nameKey(one.name),
      ...sorted.slice(1).map((word, at) => `pair:${sorted[at]} ${word}`),
      ...words.flatMap(word => [
        ...(postcode ? [`near:${postcode.outward} ${word}`] : []),
        ...(owner ? [`of:${owner} ${word}`] : []),
      ]),
    ]),
  ]
}
