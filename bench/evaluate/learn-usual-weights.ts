/**
 * Learns the weights we ship and prints them for src/features/directory/duplicates/usual-weights.ts:
 * node --import tsx bench/evaluate/learn-usual-weights.ts (with the shared data beside the project).
 * One half of each known set, which the evaluation of these weights never looks at, and a made-up directory;
 * each counts the same, whatever its size. No truth is read.
 */
import { join } from 'node:path'
import { learn, type Pattern } from '../../src/platform/linkage/learn.ts'
import { sharedFolder } from '../../tests/support/shared-data.ts'
import { generated } from './generated-directory.ts'
import { chicago, libraries } from './known-truth.ts'
import { ofServices } from './subjects.ts'
import { halvesOf, partOf, patternsOfPart } from './trial.ts'

const worth = 4000
const folder = join(sharedFolder, 'dedupe')
const madeUp = Array.from({ length: 6000 }, (_, at) => generated(at)).map(record => ({
  record,
  truth: record.truth,
}))
const patterns = [chicago(folder), libraries(folder), madeUp].flatMap((known): Pattern[] => {
  const found = patternsOfPart(ofServices, partOf(ofServices, halvesOf(known)[0]))
  const pairs = found.reduce((sum, { count }) => sum + count, 0)
  return found.map(({ levels, count }) => ({ levels, count: (count * worth) / pairs }))
})
const round = (share: number): number => Number(share.toPrecision(3))
const { kinds, levels } = learn(ofServices.schema, patterns)
console.log(
  JSON.stringify(
    { kinds: kinds.map(round), levels: levels.map(each => each.map(level => level.map(round))) },
    null,
    2,
  ),
)
