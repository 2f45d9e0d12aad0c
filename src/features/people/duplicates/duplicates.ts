/**
 * Are these two records of one person? Only ever asked: people are never merged by a program. Pure.
 */
import { groupsOf, type Link } from '../../../platform/linkage/groups.ts'
import {
  compare as compareBy,
  expected,
  probabilityOf as probabilityBy,
  type Compared,
  type Schema,
  type Weights,
} from '../../../platform/linkage/linkage.ts'
import { byDateOfBirth, byEmail, byNhsNumber, byPhone, byPostcode, byTown } from './by-details.ts'
import { byFamilyName, byFirstName } from './by-name.ts'
import type { ReadyPerson } from './comparable.ts'

/** How people are compared. Family share a name, a home and often a telephone, and are not the same. */
export const people: Schema<ReadyPerson> = {
  kinds: { same: 0.3, family: 0.1, strangers: 0.6 },
  comparisons: [byFirstName, byFamilyName, byDateOfBirth, byNhsNumber, byPostcode, byTown, byPhone, byEmail],
}

/** How likely two records are one person's, with the evidence in words. */
export const compare = (
  one: ReadyPerson,
  other: ReadyPerson,
  weights: Weights = expected(people),
): Compared => compareBy(people, weights, [one, other])

const usual = expected(people)

/** How likely two records are one person's, without the words: most pairs are not worth them. */
export const probabilityOf = (one: ReadyPerson, other: ReadyPerson): number =>
  probabilityBy(people, usual, [one, other])

/** From here on somebody is asked. */
export const worthAsking = 0.5

/** Bits a pair must bring to a group: two to one. A group is asked about as a whole, and must not be a guess. */
const brings = 1

/** Records that may be one person's, group by group: three records are one question, not three. */
export const peopleToAskAbout = (
  records: readonly ReadyPerson[],
  links: readonly Link[],
  weights: Weights,
): number[][] =>
  groupsOf(
    links.filter(({ probability }) => probability >= worthAsking),
    (one, other) => {
      const [mine, theirs] = [records[one], records[other]]
      return mine && theirs ? compare(mine, theirs, weights).score - brings : 0
    },
  )
