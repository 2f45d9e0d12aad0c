/** The languages people ask for support in: the platform's own names for them. Pure. */
import type { Say } from '../../platform/words/say.ts'
import { asked as words } from './words.ts'

/** Census 2021, England and Wales: the most spoken main languages, and British Sign Language. */
export const languagesAsked = [
  'cy',
  'ar',
  'bn',
  'zh',
  'fr',
  'gu',
  'it',
  'lt',
  'pl',
  'pa',
  'ro',
  'so',
  'es',
  'tr',
  'uk',
  'ur',
  'bfi',
]

/** "Polish"; the code itself where nobody has a name for it. */
export const languageName = (code: string, say: Say): string =>
  code === 'bfi' ? say(words.britishSign) : (say.languageName(code) ?? code)

export const languageOptions = (say: Say) =>
  languagesAsked
    .map(value => ({ value, label: languageName(value, say) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, say.language))
