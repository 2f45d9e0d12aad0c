/** What an amendment changes: what was, and what is. Where nothing differs there is nothing to write. Pure. */
import { needLabel, type Need } from '../directory/needs.ts'

/** How to reach them, by the names of the record. */
export type ReachPart = 'phone' | 'email' | 'address' | 'postcode'

export interface Change {
  what: 'reason' | 'needs' | 'careful' | 'is_neutral' | ReachPart
  from: string
  to: string
}

export interface Amendment {
  changes: readonly Change[]
  /** What the referrer says otherwise than the record of somebody who is supported: for the link worker to ask about. */
  toAsk: readonly { what: ReachPart; given: string }[]
}

const names: Record<Change['what'], string> = {
  reason: 'Why',
  needs: 'Would like help with',
  careful: 'To be careful about',
  is_neutral: 'Other people may see their messages',
  phone: 'Phone number',
  email: 'Email address',
  address: 'Address',
  postcode: 'Postcode',
}

export const isNothing = ({ changes, toAsk }: Amendment): boolean =>
  changes.length === 0 && toAsk.length === 0

/** What they chose first stays first; what is new comes after. The same needs in another order are the same. */
export function needsKept(before: readonly string[], chosen: readonly Need[]): string[] {
  const kept = before.filter(need => (chosen as readonly string[]).includes(need))
  return [...kept, ...chosen.filter(need => !kept.includes(need))]
}

export function changesOf(
  before: { reason: string; needs: readonly string[] },
  after: { reason: string; needs: readonly string[] },
): Change[] {
  const needs = (list: readonly string[]) => list.map(needLabel).join(', ')
  const isSameNeeds =
    before.needs.length === after.needs.length && before.needs.every(need => after.needs.includes(need))
  return [
    ...(before.reason === after.reason
      ? []
      : [{ what: 'reason' as const, from: before.reason, to: after.reason }]),
    ...(isSameNeeds ? [] : [{ what: 'needs' as const, from: needs(before.needs), to: needs(after.needs) }]),
  ]
}

/** One line for each. What the record said before of how to reach them is for the team alone to read. */
export function amendmentInWords({ changes, toAsk }: Amendment, isTeam: boolean): string[] {
  const said = changes.map(({ what, from, to }) => {
    if (what === 'is_neutral') return 'Other people may see their messages: they say nothing of why.'
    if (what === 'careful')
      return isTeam ? `${names.careful}, added: ${to}` : 'Added to what to be careful about.'
    if (what === 'reason' || what === 'needs')
      return `${names[what]}, was: ${from}\n${names[what]}, is: ${to}`
    return isTeam && from !== '' ? `${names[what]}, was: ${from}. Is: ${to}` : `${names[what]}, is: ${to}`
  })
  const asked = toAsk.map(({ what, given }) =>
    isTeam
      ? `${names[what]} given as: ${given}. The record says otherwise: ask the person.`
      : `${names[what]} given as: ${given}. The link worker asks the person.`,
  )
  return [...said, ...asked]
}
