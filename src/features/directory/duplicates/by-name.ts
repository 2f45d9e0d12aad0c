/** How the names of two services compare, and the names of their organisations. Pure. */
import type { Comparison } from '../../../platform/linkage/linkage.ts'
import { lettersApart } from '../../../platform/linkage/text.ts'
import type { Ready, Word } from './comparable.ts'
import { likeness, type Likeness } from './likeness.ts'

/** The kind of pair "two services of one provider", by its number: they differ in name by definition. */
const siblings = 1

/** Up to so many services of one name may well be one service, told by several sources. */
const fewNamesakes = 6

export const byName: Comparison<Ready> = {
  name: 'name',
  levels: {
    same: [0.35, 0.005, 0.01],
    'same, as many are named': [0.1, 0.005, 0.02],
    'same but for typing': [0.1, 0.01, 0.01],
    'nearly the same': [0.15, 0.02, 0.02],
    'one within the other': [0.15, 0.05, 0.05],
    alike: [0.1, 0.15, 0.15],
    different: [0.05, 0.76, 0.74],
  },
  defines: [siblings],
  level(one, other) {
    if (one.name.length === 0 || other.name.length === 0) return -1
    const { isSame, isNearly, whole, within } = ownWords(one, other)
    const isRare = Math.max(one.namesakes, other.namesakes) <= fewNamesakes
    return [isSame && isRare, isSame, isNearly, whole > 0.7, within > 0.85, within > 0.45, true].indexOf(true)
  },
  words(one, other, level) {
    const [mine, theirs] = [one.said.name.trim(), other.said.name.trim()]
    const both = `“${mine}” and “${theirs}”`
    const apart = lettersApart(mine.toLowerCase(), theirs.toLowerCase())
    const typing = apart === 1 ? 'The names differ by one letter' : 'The names differ in spelling'
    return [
      'Same name',
      `Same name, which ${Math.max(one.namesakes, other.namesakes)} services have`,
      `${typing}: ${both}`,
      `Nearly the same name: ${both}`,
      `One name is part of the other: ${both}`,
      `The names share some words: ${both}`,
      `Different names: ${both}`,
    ][level] as string
  },
}

/** The names without the words of either organisation, where something is left of both. */
function ownWords(one: Ready, other: Ready): Likeness {
  const owners = new Set([...one.organisation, ...other.organisation].map(({ word }) => word))
  const without = (words: readonly Word[]) => words.filter(({ word }) => !owners.has(word))
  const [mine, theirs] = [without(one.name), without(other.name)]
  return mine.length > 0 && theirs.length > 0 ? likeness(mine, theirs) : likeness(one.name, other.name)
}

export const byOrganisation: Comparison<Ready> = {
  name: 'organisation',
  levels: {
    same: [0.85, 0.9, 0.1],
    alike: [0.1, 0.08, 0.2],
    different: [0.05, 0.02, 0.7],
  },
  level(one, other) {
    if (one.organisation.length === 0 || other.organisation.length === 0) return -1
    const { whole, within } = likeness(one.organisation, other.organisation)
    return [whole > 0.9, within > 0.6, true].indexOf(true)
  },
  words(one, other, level) {
    const both = `${one.said.organisation.trim()} and ${other.said.organisation.trim()}`
    return [
      `Same organisation: ${one.said.organisation.trim()}`,
      `The organisations share some words: ${both}`,
      `Different organisations: ${both}`,
    ][level] as string
  },
}
