/** How the names of two people compare: misspelt, shortened, or first and family name swapped. Pure. */
import type { Comparison } from '../../../platform/linkage/linkage.ts'
import { jaroWinkler, lettersApart } from '../../../platform/linkage/text.ts'
import type { ReadyPerson } from './comparable.ts'

const levels = ['same', 'nearly', 'different'] as const

/** 0 the same, 1 nearly, 2 different; -1 where one of them has none. */
function nameLevel(one: string, other: string): number {
  if (one === '' || other === '') return -1
  if (one === other) return 0
  const apart = Math.abs(one.length - other.length)
  const isShort = Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one))
  const isTyped = () =>
    jaroWinkler(one, other) >= 0.88 || (apart <= 2 && lettersApart(one, other) <= (one.length < 5 ? 1 : 2))
  const isMixedUp = () => apart === 0 && sorted(one) === sorted(other)
  return isShort || isTyped() || isMixedUp() ? 1 : 2
}

const sorted = (name: string): string => name.split('').sort().join('')

/** Of the pair that was asked about last: its other comparisons ask the same again. */
let asked: { one?: ReadyPerson; other?: ReadyPerson; isSwapped: boolean } = { isSwapped: false }

/** Whether the names agree better crossed: the first name of one with the family name of the other. */
function isSwapped(one: ReadyPerson, other: ReadyPerson): boolean {
  if (asked.one !== one || asked.other !== other)
    asked = { one, other, isSwapped: isBetterCrossed(one, other) }
  return asked.isSwapped
}

function isBetterCrossed(one: ReadyPerson, other: ReadyPerson): boolean {
  const agree = (mine: string, theirs: string) => [0, 3, 2, 0][nameLevel(mine, theirs) + 1] ?? 0
  const straight = agree(one.first, other.first) + agree(one.family, other.family)
  if (straight === 6) return false
  return agree(one.first, other.family) + agree(one.family, other.first) > straight
}

const name = (
  part: 'first' | 'family',
  label: string,
  shares: Record<(typeof levels)[number], readonly number[]>,
): Comparison<ReadyPerson> => ({
  name: label,
  levels: shares,
  level: (one, other) => nameLevel(one[part], theirs(part, one, other)),
  words(one, other, level) {
    const swapped = isSwapped(one, other) ? ', with first and family name swapped' : ''
    return [`Same ${label}`, `Nearly the same ${label}`, `Different ${label}`][level] + swapped
  },
})

const theirs = (part: 'first' | 'family', one: ReadyPerson, other: ReadyPerson): string =>
  other[isSwapped(one, other) ? (part === 'first' ? 'family' : 'first') : part]

export const byFirstName = name('first', 'first name', {
  same: [0.7, 0.02, 0.05],
  nearly: [0.2, 0.05, 0.05],
  different: [0.1, 0.93, 0.9],
})

export const byFamilyName = name('family', 'family name', {
  same: [0.75, 0.8, 0.1],
  nearly: [0.15, 0.1, 0.05],
  different: [0.1, 0.1, 0.85],
})
