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
  /** What the referrer says as the record does: to them it looks like what differs. */
  same?: readonly { what: ReachPart | 'careful' | 'is_neutral'; given: string }[]
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

export const isNothing = ({ changes, toAsk, same = [] }: Amendment): boolean =>
  changes.length === 0 && toAsk.length === 0 && same.length === 0

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

/** One line for each. What the record says of the person is for the team alone to read. */
export function amendmentInWords(amendment: Amendment, isTeam: boolean): string[] {
  const { changes, toAsk, same = [] } = amendment
  if (!isTeam) return inWordsOfTheGiver(amendment)
  return [
    ...changes.map(({ what, from, to }) => {
      if (what === 'reason' || what === 'needs') return wasAndIs(what, from, to)
      if (what === 'is_neutral') return saidOf.is_neutral
      if (what === 'careful') return `${names.careful}, added: ${to}`
      return from === '' ? `${names[what]}, is: ${to}` : `${names[what]}, was: ${from}. Is: ${to}`
    }),
    ...toAsk.map(
      ({ what, given }) => `${names[what]} given as: ${given}. The record says otherwise: ask the person.`,
    ),
    ...same.map(({ what }) => `${names[what]}: given as the record says already.`),
  ]
}

/** Whoever gave it reads the same of what the record lacked, says and says otherwise, and in the same order. */
function inWordsOfTheGiver({ changes, toAsk, same = [] }: Amendment): string[] {
  const given = new Map<Change['what'], string>([
    ...changes.map(({ what, to }) => [what, to] as const),
    ...[...toAsk, ...same].map(one => [one.what, one.given] as const),
  ])
  return (Object.keys(names) as Change['what'][]).flatMap(what => {
    const is = given.get(what)
    if (is === undefined) return []
    if (what === 'reason' || what === 'needs')
      return [wasAndIs(what, changes.find(change => change.what === what)?.from ?? '', is)]
    if (what === 'careful' || what === 'is_neutral') return [saidOf[what]]
    return [`${names[what]} given as: ${is}. The team sees it beside the record.`]
  })
}

const wasAndIs = (what: Change['what'], from: string, to: string): string =>
  `${names[what]}, was: ${from}\n${names[what]}, is: ${to}`

const saidOf = {
  careful: 'Added to what to be careful about.',
  is_neutral: 'Other people may see their messages: they say nothing of why.',
} as const
