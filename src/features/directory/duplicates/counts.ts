/** How rare a word or a telephone is among the services of a directory: sharing a rare one tells more. Pure. */
import type { Comparable } from './comparable.ts'
import { emailsOf, pagesOf, phonesOf, streetOf, wordsOf } from './normal.ts'

/** How many services there are, and how many of them have this word or this telephone. */
export interface Counts {
  records: number
  of(key: string): number
}

/** What is counted of a service: each key once. */
export const countedOf = ({ name, organisation, address, phones, emails, urls }: Comparable): string[] => [
  ...new Set([
    nameKey(name),
    ...wordsOf(`${name} ${organisation}`).map(word => `word:${word}`),
    ...streetOf(address).words.map(word => `street:${word}`),
    ...[...phonesOf(phones).keys()].map(value => `phone:${value}`),
    ...[...emailsOf(emails).keys()].map(value => `email:${value}`),
    ...[...pagesOf(urls).keys()].map(value => `page:${value}`),
  ]),
]

/** Names with the same words, in whatever order, are one name. */
export const nameKey = (name: string): string => `name:${[...new Set(wordsOf(name))].sort().join(' ')}`

/** Counts of these services, in memory. In PostgreSQL the same keys are counted in a table. */
export function countsOf(all: Iterable<Comparable>): Counts {
  const counts = new Map<string, number>()
  let records = 0
  for (const one of all) {
    records++
    for (const key of countedOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { records, of: key => counts.get(key) ?? 0 }
}
