/** What is tried: the duplicate engine on services and on people. */
import { blocksOf, largestBlock } from '../../src/features/directory/duplicates/blocks.ts'
import { ready, type Comparable, type Ready } from '../../src/features/directory/duplicates/comparable.ts'
import { countsOf } from '../../src/features/directory/duplicates/counts.ts'
import { services } from '../../src/features/directory/duplicates/duplicates.ts'
import {
  blocksOf as blocksOfPerson,
  largestBlock as largestBlockOfPeople,
  type ReadyPerson,
} from '../../src/features/people/duplicates/comparable.ts'
import { people } from '../../src/features/people/duplicates/duplicates.ts'
import type { Subject } from './trial.ts'

export const ofServices: Subject<Comparable, Ready> = {
  schema: services,
  ready: all => {
    const counts = countsOf(all)
    return all.map(one => ready(one, counts))
  },
  blocksOf,
  largestBlock,
}

export const ofPeople: Subject<ReadyPerson, ReadyPerson> = {
  schema: people,
  ready: all => [...all],
  blocksOf: blocksOfPerson,
  largestBlock: largestBlockOfPeople,
}
