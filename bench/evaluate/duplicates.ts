/** How well duplicates are found, on sets of records of which it is known which are the same. */
import { usualWeights } from '../../src/features/directory/duplicates/usual-weights.ts'
import { verdict, worthAsking, type Verdict } from '../../src/features/directory/duplicates/duplicates.ts'
import type { Comparable, Ready } from '../../src/features/directory/duplicates/comparable.ts'
import {
  peopleToAskAbout,
  worthAsking as worthAskingOfPeople,
} from '../../src/features/people/duplicates/duplicates.ts'
import type { ReadyPerson } from '../../src/features/people/duplicates/comparable.ts'
import { oneToOne } from '../../src/platform/linkage/one-to-one.ts'
import { share, type Figure } from './figure.ts'
import { generated } from './generated-directory.ts'
import { chicago, libraries, people, type Known } from './known-truth.ts'
import { ofPeople, ofServices } from './subjects.ts'
import { halvesOf, judge, partOf, seen, unseen, type Judged, type Trial } from './trial.ts'

/** Every figure; the folder is the one that holds the sets. */
export const evaluateDuplicates = (folder: string): Figure[] => [
  ...ofChicago(chicago(folder)),
  ...ofLibraries(libraries(folder)),
  ...ofMadeUpPeople(people(folder)),
]

function ofChicago(known: Known<Comparable>[]): Figure[] {
  const figures = (how: string, trials: Trial<Ready>[]): Figure[] => {
    const proposed = trials.flatMap(({ judged }) => judged.filter(isProposed))
    const merged = mergedOf(trials)
    return [
      share(`Chicago, ${how}: proposed pairs that are the same`, trueOf(proposed), [proposed.length, 0.9]),
      share(`Chicago, ${how}: same pairs that are proposed`, trueOf(proposed), [truePairs(trials), 0.6]),
      share(`Chicago, ${how}: pairs merged without asking that are the same`, trueOf(merged), [
        merged.length,
        0.98,
      ]),
    ]
  }
  return [
    ...figures('unseen half by weights of the other', unseen(ofServices, known)),
    ...figures('the whole set', seen(ofServices, known)),
    ...figures('unseen half by the weights we ship', byUsualWeights(known)),
  ]
}

function ofLibraries(known: Known<Comparable>[]): Figure[] {
  const figures = (how: string, trials: Trial<Ready>[]): Figure[] => {
    const all = trials.map(({ judged }) => judged.filter(isProposed))
    const [proposed, single] = [all.flat(), all.flatMap(pairs => oneToOne(pairs))]
    const merged = mergedOf(trials)
    const hard = trials.reduce((sum, { part }) => sum + part.hardPairs, 0)
    const hardOf = (pairs: readonly Judged[]) => pairs.filter(({ isHard }) => isHard).length
    return [
      share(`Libraries, ${how}: hard pairs that are proposed`, hardOf(proposed), [hard, 0.7]),
      share(`Libraries, ${how}: same pairs that are proposed`, trueOf(proposed), [truePairs(trials)]),
      share(`Libraries, ${how}: proposed pairs that silver truth knows`, trueOf(proposed), [proposed.length]),
      share(`Libraries, ${how}: the same, one mate each`, trueOf(single), [single.length]),
      share(`Libraries, ${how}: hard pairs, one mate each`, hardOf(single), [hard, 0.7]),
      share(`Libraries, ${how}: merged without asking, known to silver truth`, trueOf(merged), [
        merged.length,
      ]),
    ]
  }
  return [
    ...figures('unseen half by weights of the other', unseen(ofServices, known)),
    ...figures('the whole set', seen(ofServices, known)),
    ...figures('unseen half by the weights we ship', byUsualWeights(known)),
  ]
}

/** People are proposed as groups of records; a pair is proposed when it stands in one group. */
function ofMadeUpPeople(known: Known<ReadyPerson>[]): Figure[] {
  const figures = (how: string, trials: Trial<ReadyPerson>[]): Figure[] => {
    const pairs = trials.flatMap(({ judged }) =>
      judged.filter(({ probability }) => probability >= worthAskingOfPeople),
    )
    const grouped = trials.flatMap(trial => pairsInGroups(trial))
    return [
      share(`People, ${how}: proposed pairs that are the same`, trueOf(grouped), [grouped.length, 0.99]),
      share(`People, ${how}: same pairs that are proposed`, trueOf(grouped), [truePairs(trials), 0.95]),
      share(`People, ${how}: pairs alone, not grouped: proposed that are the same`, trueOf(pairs), [
        pairs.length,
      ]),
      share(`People, ${how}: pairs alone, not grouped: same that are proposed`, trueOf(pairs), [
        truePairs(trials),
      ]),
    ]
  }
  return [
    ...figures('unseen half by weights of the other', unseen(ofPeople, known)),
    ...figures('the whole set', seen(ofPeople, known)),
  ]
}

function pairsInGroups({ part, weights, judged }: Trial<ReadyPerson>): { isTrue: boolean }[] {
  const groups = peopleToAskAbout(part.ready, judged, weights)
  return groups.flatMap(group =>
    group.flatMap((one, at) =>
      group.slice(at + 1).map(other => ({ isTrue: part.known[one]?.truth === part.known[other]?.truth })),
    ),
  )
}

/** A made-up directory full of services of one provider at one address: what Chicago and the libraries lack. */
export function evaluateMadeUpDirectory(): Figure[] {
  const known = Array.from({ length: 6000 }, (_, at) => generated(at)).map(record => ({
    record,
    truth: record.truth,
  }))
  const trials = unseen(ofServices, known)
  const proposed = trials.flatMap(({ judged }) => judged.filter(isProposed))
  const merged = mergedOf(trials)
  const how = 'Made-up directory of many services a provider'
  return [
    share(`${how}: proposed pairs that are the same`, trueOf(proposed), [proposed.length, 0.9]),
    share(`${how}: same pairs that are proposed`, trueOf(proposed), [truePairs(trials), 0.6]),
    share(`${how}: pairs merged without asking that are the same`, trueOf(merged), [merged.length, 0.98]),
  ]
}

/** The half that the weights we ship were not learned from. */
function byUsualWeights(known: Known<Comparable>[]): Trial<Ready>[] {
  const part = partOf(ofServices, halvesOf(known)[1])
  return [{ part, weights: usualWeights, judged: judge(ofServices.schema, usualWeights, part) }]
}

const isProposed = ({ probability }: Judged): boolean => probability >= worthAsking
const is = (wanted: Verdict) => (judged: Judged) => verdict(judged) === wanted
const mergedOf = (trials: Trial<Ready>[]): Judged[] =>
  trials.flatMap(({ judged }) => judged.filter(is('same')))
const trueOf = (pairs: readonly { isTrue: boolean }[]): number => pairs.filter(({ isTrue }) => isTrue).length
const truePairs = (trials: readonly { part: { truePairs: number } }[]): number =>
  trials.reduce((sum, { part }) => sum + part.truePairs, 0)
