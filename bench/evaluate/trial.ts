/**
 * A fair trial: the records are split in two by true group, the weights are learned from the pairs of one half
 * without their truth, and tried on the other half, which has its own blocks and counts. Then the other way about.
 */
import { blocksFrom } from '../../src/platform/linkage/blocks.ts'
import { learn, patternsOf, type Pattern } from '../../src/platform/linkage/learn.ts'
import { compare, type Compared, type Schema, type Weights } from '../../src/platform/linkage/linkage.ts'
import type { Known } from './known-truth.ts'

/** What is tried: how records are made ready, blocked and compared. */
export interface Subject<One, Ready> {
  schema: Schema<Ready>
  ready(all: readonly One[]): Ready[]
  blocksOf(one: One): string[]
  largestBlock: number
}

/** Records with the pairs of them that share a block. */
export interface Part<Ready> {
  known: readonly Known<unknown>[]
  ready: Ready[]
  pairs: [one: number, other: number][]
  /** How many pairs are truly the same, whether blocked or not; and of them the hard ones. */
  truePairs: number
  hardPairs: number
}

export interface Judged extends Compared {
  one: number
  other: number
  isTrue: boolean
  isHard: boolean
}

export function partOf<One, Ready>(subject: Subject<One, Ready>, known: readonly Known<One>[]): Part<Ready> {
  const keys = known.map(({ record }) => subject.blocksOf(record))
  const blocks = blocksFrom(keys, subject.largestBlock)
  const pairs = keys.flatMap((mine, one) =>
    [...blocks.candidates(mine)]
      .filter(other => other > one && mayPair(known[one], known[other]))
      .map((other): [number, number] => [one, other]),
  )
  const truePairs = truePairsOf(known)
  return {
    known,
    ready: subject.ready(known.map(({ record }) => record)),
    pairs,
    truePairs: truePairs.length,
    hardPairs: truePairs.filter(([one]) => one.isHard).length,
  }
}

const mayPair = (one?: Known<unknown>, other?: Known<unknown>): boolean =>
  one?.list === undefined || one.list !== other?.list

function truePairsOf(known: readonly Known<unknown>[]): [Known<unknown>, Known<unknown>][] {
  const groups = Map.groupBy(known, ({ truth }) => truth)
  return [...groups.values()].flatMap(group =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter(other => mayPair(one, other))
        .map((other): [Known<unknown>, Known<unknown>] => [one, other]),
    ),
  )
}

/** The pairs' patterns, from which weights are learned. */
export const patternsOfPart = <One, Ready>(
  { schema }: Subject<One, Ready>,
  { ready, pairs }: Part<Ready>,
): Pattern[] =>
  patternsOf(
    schema,
    pairs.map(([one, other]) => [ready[one], ready[other]] as [Ready, Ready]),
  )

/** Every pair of a part judged by these weights, with its truth. */
export const judge = <Ready>(
  schema: Schema<Ready>,
  weights: Weights,
  { known, ready, pairs }: Part<Ready>,
): Judged[] =>
  pairs.map(([one, other]) => {
    const isTrue = known[one]?.truth === known[other]?.truth
    return {
      ...compare(schema, weights, [ready[one], ready[other]] as [Ready, Ready]),
      one,
      other,
      isTrue,
      isHard: isTrue && known[one]?.isHard === true,
    }
  })

/** The two halves, split by true group: always the same. */
export function halvesOf<One>(known: readonly Known<One>[]): [Known<One>[], Known<One>[]] {
  const isFirst = ({ truth }: Known<One>) => hashOf(truth) % 2 === 0
  return [known.filter(isFirst), known.filter(one => !isFirst(one))]
}

/** Each half judged by weights learned from the other. */
export function unseen<One, Ready>(subject: Subject<One, Ready>, known: readonly Known<One>[]) {
  const [first, second] = halvesOf(known).map(half => partOf(subject, half)) as [Part<Ready>, Part<Ready>]
  const by = (part: Part<Ready>) => learn(subject.schema, patternsOfPart(subject, part))
  return [
    { part: first, weights: by(second), judged: judge(subject.schema, by(second), first) },
    { part: second, weights: by(first), judged: judge(subject.schema, by(first), second) },
  ]
}

/** All records judged by weights learned from all, still without their truth. */
export function seen<One, Ready>(subject: Subject<One, Ready>, known: readonly Known<One>[]) {
  const part = partOf(subject, known)
  const weights = learn(subject.schema, patternsOfPart(subject, part))
  return [{ part, weights, judged: judge(subject.schema, weights, part) }]
}

export type Trial<Ready> = { part: Part<Ready>; weights: Weights; judged: Judged[] }

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
