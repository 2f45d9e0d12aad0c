/** One size of the speed evaluation, printed as JSON: node --import tsx bench/evaluate/speed-run.ts 20000 */
import { blocksOf, largestBlock } from '../../src/features/directory/duplicates/blocks.ts'
import { ready, type Ready } from '../../src/features/directory/duplicates/comparable.ts'
import { countsOf } from '../../src/features/directory/duplicates/counts.ts'
import { probabilityOf, worthAsking } from '../../src/features/directory/duplicates/duplicates.ts'
import { blocksFrom } from '../../src/platform/linkage/blocks.ts'
import { generated } from './generated-directory.ts'

export interface Run {
  pairs: number
  truePairs: number
  proposed: number
  trueProposed: number
  wholeSeconds: number
  news: number
  oneMilliseconds: number
  megabytes: number
}

const size = Number(process.argv[2])
const news = 500

/** Records are made again whenever they are asked for, as they would be read from the database. */
function* all() {
  for (let at = 0; at < size; at++) yield generated(at)
}

function* keys() {
  for (const one of all()) yield blocksOf(one)
}

const began = performance.now()
const counts = countsOf(all())
const blocks = blocksFrom(keys(), largestBlock)

/** The last two thousand made ready: what is near in the directory is near in its blocks. */
const recent = new Map<number, Ready>()
function readyOf(at: number): Ready {
  const known = recent.get(at)
  if (known) return known
  const made = ready(generated(at), counts)
  recent.set(at, made)
  if (recent.size > 2000) recent.delete(recent.keys().next().value ?? at)
  return made
}

const truthOf = ({ said }: Ready): string => ('truth' in said ? String(said.truth) : '')

let [pairs, truePairs, proposed, trueProposed, megabytes] = [0, 0, 0, 0, 0]
for (let at = 0; at < size; at++) {
  const mine = readyOf(at)
  for (const other of blocks.candidates(blocksOf(mine.said))) {
    if (other <= at) continue
    const theirs = readyOf(other)
    pairs++
    const isTrue = truthOf(mine) === truthOf(theirs)
    const isProposed = probabilityOf(mine, theirs) >= worthAsking
    if (isTrue) truePairs++
    if (isProposed) proposed++
    if (isTrue && isProposed) trueProposed++
  }
  if (at % 1000 === 0) megabytes = Math.max(megabytes, process.memoryUsage.rss() / 1e6)
}
const wholeSeconds = (performance.now() - began) / 1000

// New services: those the directory would have had next, of towns it knows.
const times = Array.from({ length: news }, (_, at) => {
  const one = { ...generated(Math.floor((at * size) / news) + 2), id: 'new' }
  recent.clear()
  const started = performance.now()
  const mine = ready(one, counts)
  for (const other of blocks.candidates(blocksOf(one))) probabilityOf(mine, readyOf(other))
  return performance.now() - started
}).sort((one, other) => one - other)

const run: Run = {
  pairs,
  truePairs,
  proposed,
  trueProposed,
  wholeSeconds,
  news,
  oneMilliseconds: times[Math.floor(news * 0.95)] ?? 0,
  megabytes,
}
console.log(JSON.stringify(run))
