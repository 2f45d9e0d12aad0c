/** How often the right service stands among the first five when somebody says a need in their own words. */
import { needs, type Need } from '../../../src/features/directory/needs.ts'
import { printed, share, type Figure } from '../figure.ts'
import type { Half } from './asked.ts'
import { inRealDirectories } from './ground.ts'
import { most, outcomesIn, type Outcome } from './outcomes.ts'

/** The share of the unseen half that must have a right one among the first five. */
const least = 0.9

/** Brings in the real directories, asks everything, takes the place away again. */
export async function evaluateRelevance({ showsMisses }: { showsMisses: boolean }): Promise<Figure[]> {
  const outcomes = await inRealDirectories(outcomesIn)
  if (showsMisses) for (const line of missesOf(outcomes)) console.log(line)
  return figuresOf(outcomes)
}

/** Success at five and at one, and the mean reciprocal rank (Voorhees, TREC-8, 1999), of each half; then by need. */
export const figuresOf = (outcomes: readonly Outcome[]): Figure[] => [
  ...(['tuning', 'unseen'] as const).flatMap(half => figuresOfHalf(half, outcomes)),
  ...(Object.keys(needs) as Need[]).map(need => byNeed(need, outcomes)),
]

function figuresOfHalf(half: Half, all: readonly Outcome[]): Figure[] {
  const outcomes = all.filter(one => one.half === half)
  const whole = outcomes.length
  const reciprocal = outcomes.reduce((sum, { rank }) => sum + 1 / rank, 0) / whole
  const inFive = outcomes.filter(isInFive).length
  return [
    share(
      `A right one in the first five, ${half} half`,
      inFive,
      half === 'unseen' ? [whole, least] : [whole],
    ),
    share(`A right one first, ${half} half`, outcomes.filter(({ rank }) => rank === 1).length, [whole]),
    printed(`Mean reciprocal rank, ${half} half`, `${reciprocal.toFixed(3)} (n = ${whole})`),
  ]
}

const isInFive = ({ rank }: Outcome): boolean => rank <= 5

/** Both halves of one need beside each other, with how many there are of each. */
function byNeed(need: Need, outcomes: readonly Outcome[]): Figure {
  const part = (half: Half) => {
    const these = outcomes.filter(one => one.asked.need === need && one.half === half)
    return `${half} ${these.filter(isInFive).length} of ${these.length}`
  }
  return printed(`In the first five: ${needs[need].toLowerCase()}`, `${part('tuning')}, ${part('unseen')}`)
}

/** What is missed in the tuning half, and never in the other: whoever tunes the search must not read those. */
export function missesOf(outcomes: readonly Outcome[]): string[] {
  const missed = outcomes.filter(one => one.half === 'tuning' && !isInFive(one))
  return missed.flatMap(({ asked, rank, first }) => [
    `${asked.need}: “${asked.words}”${asked.near === undefined ? '' : ` near ${asked.near}`}`,
    `  ${rank > most ? `not in the first ${most}` : `stands at ${rank}`}; first came ${first ?? 'nothing'}`,
  ])
}
