/** What staff read of a referral that no account sent: who asked, and what is still to ask when one speaks. Pure. */
import type { ReferredBy, Way } from './referral.ts'

interface Asked {
  way: Way
  referrer: string
  organisation: string | null
  referred_by: unknown
}

/** Who asked, in a few words: "Dr Okafor, Lune Bank practice", "They asked us themselves", "Tariq, husband". */
export function whoAsked({ way, referrer, organisation, referred_by }: Asked): string {
  if (way !== 'self') return [referrer, organisation].filter(Boolean).join(', ')
  const by = referred_by as ReferredBy | null
  return by === null ? 'They asked us themselves' : [by.name, by.relation].filter(Boolean).join(', ')
}

/** How to reach whoever asked for somebody else; empty where nobody did, or they said nothing. */
export const waysToWhoeverAsked = (referred_by: unknown): string => {
  const by = referred_by as ReferredBy | null
  return [by?.phone, by?.email].filter(Boolean).join(', ')
}

interface Known {
  way: Way
  date_of_birth: unknown
  phone: string | null
  email: string | null
  needs: readonly string[]
  own_words: string
  reason: string
}

/** What they left out, each as something to ask. Nothing waits for it. */
export const stillToAsk = (known: Known): string[] =>
  known.way !== 'self'
    ? []
    : [
        known.date_of_birth === null && 'when they were born',
        known.phone === null && known.email === null && 'how to reach them',
        known.own_words === '' && known.reason === '' && 'what would help, in their own words',
        known.needs.length === 0 && 'what they would like help with',
      ].filter(one => one !== false)
