/** How the dates of birth, numbers and addresses of two people compare. Pure. */
import type { Comparison } from '../../../platform/linkage/linkage.ts'
import { jaroWinkler, lettersApart } from '../../../platform/linkage/text.ts'
import type { ReadyPerson } from './comparable.ts'

type Part = 'nhsNumber' | 'postcode' | 'town' | 'phone' | 'email'

export const byDateOfBirth: Comparison<ReadyPerson> = {
  name: 'date of birth',
  levels: {
    same: [0.7, 0.01, 0.02],
    'one part differs': [0.2, 0.05, 0.1],
    'two digits differ': [0.05, 0.05, 0.1],
    different: [0.05, 0.89, 0.78],
  },
  level({ born: one }, { born: other }) {
    if (one === '' || other === '') return -1
    const [mine, theirs] = [one.split('-'), other.split('-')]
    const agree = mine.filter((part, at) => part === theirs[at]).length
    const isDayMonth = mine[0] === theirs[0] && mine[1] === theirs[2] && mine[2] === theirs[1]
    return [
      one === other,
      agree === 2 || isDayMonth || lettersApart(one, other) === 1,
      lettersApart(one, other) <= 2,
      true,
    ].indexOf(true)
  },
  words: ({ born: one }, { born: other }, level) =>
    [
      'Same date of birth',
      'Date of birth differs in one part',
      'Date of birth differs in two digits',
      'Different dates of birth',
    ][level] + (level === 0 ? `: ${spoken(one)}` : `: ${spoken(one)} and ${spoken(other)}`),
}

/** 1948-03-15 as people write it: "15 3 1948". */
const spoken = (born: string): string =>
  born
    .split('-')
    .toReversed()
    .map(part => part.replace(/^0/, ''))
    .join(' ')

/** Values that are the same, nearly (a typing fault) or different. */
const detail = (
  part: Part,
  label: string,
  shares: Record<'same' | 'nearly' | 'different', readonly number[]>,
): Comparison<ReadyPerson> => ({
  name: label,
  levels: shares,
  level({ [part]: one }, { [part]: other }) {
    if (one === '' || other === '') return -1
    const isTyped = part === 'email' || part === 'town'
    const isNearly = isTyped ? jaroWinkler(one, other) >= 0.88 : lettersApart(one, other) <= 1
    return [one === other, isNearly, true].indexOf(true)
  },
  words: ({ [part]: one }, { [part]: other }, level) =>
    [
      `Same ${label}: ${one}`,
      `Nearly the same ${label}: ${one} and ${other}`,
      `Different ${label}: ${one} and ${other}`,
    ][level] as string,
})

/** One person has one number: two that differ are as good as proof of two people. */
export const byNhsNumber = detail('nhsNumber', 'NHS number', {
  same: [0.9799, 0.001, 0.001],
  nearly: [0.02, 0.001, 0.001],
  different: [0.0001, 0.998, 0.998],
})

export const byPostcode = detail('postcode', 'postcode', {
  same: [0.75, 0.9, 0.02],
  nearly: [0.05, 0.02, 0.03],
  different: [0.2, 0.08, 0.95],
})

export const byTown = detail('town', 'town', {
  same: [0.7, 0.9, 0.15],
  nearly: [0.15, 0.05, 0.05],
  different: [0.15, 0.05, 0.8],
})

export const byPhone = detail('phone', 'phone', {
  same: [0.7, 0.6, 0.01],
  nearly: [0.05, 0.01, 0.01],
  different: [0.25, 0.39, 0.98],
})

export const byEmail = detail('email', 'email', {
  same: [0.65, 0.2, 0.005],
  nearly: [0.2, 0.1, 0.02],
  different: [0.15, 0.7, 0.975],
})
