/**
 * Whether a practice may need a visit: an explicit rule that stands on the page. It is made from what may be shown
 * alone, so that it gives no hidden number away; and it says nothing where there is little to go by. The count of the
 * others is never told: beside the rows of the page, a hidden one could be worked out from it. Pure.
 */
import { shownPart } from '../../indicators/suppression.ts'
import { didNotKnow, shownSum, type Counts } from './practice.ts'

export const rule = {
  /** At least so many referrals from the practice, and from all others together. */
  referrals: 20,
  /** More than so many times as often as in all other practices together. */
  times: 2,
} as const

/** What a visit may be about. */
const lessons: readonly { partsOf: (counts: Counts) => number[]; words: string }[] = [
  { partsOf: ({ returned }) => [returned], words: 'came back for a reason other than capacity' },
  { partsOf: didNotKnow, words: 'were about people who did not know or had not agreed' },
]

export type Verdict = { kind: 'visit'; because: string[] } | { kind: 'nothing' } | { kind: 'too few' }

/** `others`: all other practices of the place together, in the same period. */
export function verdictOn(own: Counts, others: Counts, smallest: number): Verdict {
  const sent = shownPart(own.referrals, smallest)
  const sentElsewhere = shownPart(others.referrals, smallest)
  if (sent === null || sentElsewhere === null) return { kind: 'too few' }
  if (sent < rule.referrals || sentElsewhere < rule.referrals) return { kind: 'too few' }
  const because = lessons.flatMap(({ partsOf, words }) => {
    const count = shownSum(partsOf(own), smallest)
    if (count === null) return []
    // What is hidden elsewhere is taken for as much as it can be: the doubt is the practice's.
    const elsewhere = partsOf(others)
      .map(part => shownPart(part, smallest) ?? smallest - 1)
      .reduce((total, part) => total + part, 0)
    const share = Math.min(1, count / sent)
    const usual = Math.min(1, elsewhere / sentElsewhere)
    if (share <= rule.times * usual) return []
    return [
      `About ${count} of ${sent} referrals ${words} (${percent(share)}).`,
      `That is more than ${timesWords} as often as in the other practices together.`,
    ]
  })
  return because.length > 0 ? { kind: 'visit', because } : { kind: 'nothing' }
}

const timesWords: string = rule.times === 2 ? 'twice' : `${String(rule.times)} times`

const percent = (share: number): string => `${Math.round(100 * share)}%`
