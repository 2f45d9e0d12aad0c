/** The table of practices in words: the page and the file show these same cells. Sorted by name, never by a figure. Pure. */
import { shownPart } from '../../indicators/suppression.ts'
import { selfReferral, type SelfReferral } from '../../organisations/organisation.ts'
import { returnReasons } from '../../referrals/referral.ts'
import { countsOf, didNotKnow, shownSum, type Counts, type Tally } from './practice.ts'
import { verdictOn, type Verdict } from './visit.ts'

export interface Practice {
  organisation_id: string
  name: string
  self_referral: SelfReferral
}

export interface Compared extends Practice {
  counts: Counts
  verdict: Verdict
}

/** Each practice with its counts, and whether it may need a visit. */
export const compared = (
  practices: readonly Practice[],
  tallies: readonly Tally[],
  smallest: number,
): Compared[] =>
  practices.map(practice => {
    const own = countsOf(tallies.filter(tally => tally.practice === practice.organisation_id))
    const others = countsOf(tallies.filter(tally => tally.practice !== practice.organisation_id))
    return { ...practice, counts: own, verdict: verdictOn(own, others, smallest) }
  })

export const headings = [
  'Practice',
  'Referrals',
  'Accepted',
  'Returned',
  'Why they came back',
  'No capacity',
  'Person said no',
  'Did not know',
  'Sent all the same',
  'Self-referral',
  'May need a visit',
] as const

export type Cells = Record<(typeof headings)[number], string>

/** “15 of 40”: every figure with what it is out of. */
const outOf = (count: number, sent: number | null, smallest: number): string => {
  if (sent === null) return 'Too few to say'
  const part = shownPart(count, smallest)
  return part === null ? `fewer than ${smallest} of ${sent}` : `${Math.min(part, sent)} of ${sent}`
}

const reasonsWords = ({ reasons }: Counts, sent: number | null, smallest: number): string => {
  if (sent === null) return 'Too few to say'
  const told = Object.entries(returnReasons).flatMap(([code, words]) => {
    const count = shownPart(reasons[code] ?? 0, smallest)
    return code === 'capacity' || count === null ? [] : [`${words}: ${count}`]
  })
  return told.length > 0 ? told.join('; ') : `Each reason fewer than ${smallest}`
}

/** Hidden and nought look the same, and whether the sum or one part is hidden is not said. */
const unawareWords = (counts: Counts, sent: number | null, smallest: number): string => {
  if (sent === null) return 'Too few to say'
  const sum = shownSum(didNotKnow(counts), smallest)
  return sum === null ? 'Not shown' : `${Math.min(sum, sent)} of ${sent}`
}

const verdictWords = (verdict: Verdict): string => {
  if (verdict.kind === 'visit') return verdict.because.join(' ')
  return verdict.kind === 'too few' ? 'Too few to say' : 'Nothing stands out'
}

export function cellsOf(
  { name, self_referral, counts, verdict }: Omit<Compared, 'organisation_id'>,
  smallest: number,
): Cells {
  const sent = shownPart(counts.referrals, smallest)
  const of = (count: number) => outOf(count, sent, smallest)
  return {
    Practice: name,
    Referrals: sent === null ? `fewer than ${smallest}` : String(sent),
    Accepted: of(counts.accepted),
    Returned: of(counts.returned),
    'Why they came back': reasonsWords(counts, sent, smallest),
    'No capacity': of(counts.noCapacity),
    'Person said no': of(counts.declined),
    'Did not know': unawareWords(counts, sent, smallest),
    'Sent all the same': of(counts.overridden),
    'Self-referral': selfReferral[self_referral],
    'May need a visit': verdictWords(verdict),
  }
}

/** One practice in each quarter: “10 of 40 returned”. */
export const quarterCell = (tallies: readonly Tally[], smallest: number): string => {
  const { referrals, returned } = countsOf(tallies)
  const sent = shownPart(referrals, smallest)
  return sent === null ? `fewer than ${smallest} sent` : `${outOf(returned, sent, smallest)} returned`
}
