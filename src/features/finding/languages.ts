/** The languages people ask for support in: the platform's own names for them. */

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' })

/** Census 2021, England and Wales: the most spoken main languages, and British Sign Language. */
const asked = [
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
export const languageName = (code: string): string =>
  code === 'bfi' ? 'British Sign Language' : (names.of(code) ?? code)

export const languageOptions = asked
  .map(value => ({ value, label: languageName(value) }))
  .toSorted((one, other) => one.label.localeCompare(other.label))
