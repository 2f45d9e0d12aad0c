/** How the telephones, e-mail addresses and pages of two services compare: one that many share tells little. Pure. */
import type { Comparison } from '../../../platform/linkage/linkage.ts'
import type { Contact, Ready } from './comparable.ts'

/** Up to so many services have it: it may well be one service, told by several sources. */
const few = 4
/** Up to so many: a small provider's. More: a council's, or a switchboard's. */
const some = 12

type Kind = 'phones' | 'emails' | 'pages'
const nouns: Record<Kind, string> = { phones: 'phone', emails: 'e-mail', pages: 'web page' }

const contact = (kind: Kind, levels: Comparison<Ready>['levels']): Comparison<Ready> => ({
  name: nouns[kind],
  levels,
  level(one, other) {
    if (one[kind].length === 0 || other[kind].length === 0) return -1
    const count = rarestShared(kind, one, other)?.count ?? Infinity
    return [count <= few, count <= some, count < Infinity, true].indexOf(true)
  },
  words(one, other, level) {
    const shared = rarestShared(kind, one, other)
    if (!shared) return `Different ${nouns[kind]}s: ${one[kind][0]?.said} and ${other[kind][0]?.said}`
    return `Same ${nouns[kind]} ${shared.said}${level === 0 ? '' : `, which ${shared.count} services have`}`
  },
})

/** Of the contacts both have, the one that fewest services have. */
function rarestShared(kind: Kind, one: Ready, other: Ready): Contact | undefined {
  let rarest: Contact | undefined
  for (const mine of one[kind])
    for (const theirs of other[kind])
      if (isSame(kind, mine.value, theirs.value) && mine.count < (rarest?.count ?? Infinity)) rarest = mine
  return rarest
}

/** A telephone without its area code is seven digits or fewer: then the ends are compared. */
function isSame(kind: Kind, one: string, other: string): boolean {
  if (one === other) return true
  const local = Math.min(one.length, other.length)
  return kind === 'phones' && local <= 7 && one.slice(-local) === other.slice(-local)
}

export const byPhone = contact('phones', {
  same: [0.6, 0.4, 0.03],
  'same, and a few others': [0.1, 0.2, 0.03],
  'same, and many others': [0.05, 0.1, 0.04],
  different: [0.25, 0.3, 0.9],
})

export const byEmail = contact('emails', {
  same: [0.5, 0.4, 0.03],
  'same, and a few others': [0.1, 0.2, 0.03],
  'same, and many others': [0.1, 0.2, 0.1],
  different: [0.3, 0.2, 0.84],
})

export const byPage = contact('pages', {
  same: [0.4, 0.1, 0.03],
  'same, and a few others': [0.1, 0.2, 0.03],
  'same, and many others': [0.2, 0.3, 0.1],
  different: [0.3, 0.4, 0.84],
})
