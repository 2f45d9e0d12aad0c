/**
 * Whether a practice may need a visit: an explicit rule that stands on the page. It is made from what may be shown
 * alone, so that it gives no hidden number away; and it says nothing where there is little to go by. Pure.
 */
import { shownPart } from '../../indicators/suppression.ts'
import type { Counts } from './practice.ts'

export const rule = {
  /** At least so many referrals from the practice, and from all others together. */
  referrals: 20,
  /** More than so many times as often as in all other practices together. */
  times: 2,
} as const

/** What a visit may be about. */
const lessons = [
  { of: 'returned', words: 'came back for a reason other than capacity' },
  { of: 'unaware', words: 'were about people who did not know or had not agreed' },
] as const satisfies readonly { of: keyof Counts; words: string }[]

export type Verdict = { kind: 'visit'; because: string[] } | { kind: 'nothing' } | { kind: 'too few' }

/** `others`: all other practices of the place together, in the same period. */
export function verdictOn(own: Counts, others: Counts, smallest: number): Verdict {
  const sent = shownPart(own.referrals, smallest)
  const sentElsewhere = shownPart(others.referrals, smallest)
  if (sent === null || sentElsewhere === null) return { kind: 'too few' }
  if (sent < rule.referrals || sentElsewhere < rule.referrals) return { kind: 'too few' }
  const because = lessons.flatMap(({ of, words }) => {
    const count = shownPart(own[of], smallest)
    if (count === null) return []
    // What is hidden elsewhere is taken for as much as it can be: the doubt is the practice's.
    const elsewhere = shownPart(others[of], smallest)
    const share = Math.min(1, count / sent)
    const usual = Math.min(1, (elsewhere ?? smallest - 1) / sentElsewhere)
    if (share <= rule.times * usual) return []
    const compared = elsewhere === null ? `fewer than ${smallest}` : `about ${elsewhere}`
    return [
      `About ${count} of ${sent} referrals ${words} (${percent(share)}). In the other practices together it was ${compared} of ${sentElsewhere}.`,
    ]
  })
  return because.length > 0 ? { kind: 'visit', because } : { kind: 'nothing' }
}

const percent = (share: number): string => `${Math.round(100 * share)}%`
