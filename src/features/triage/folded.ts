/**
 * Words as they are compared, whatever they are typed on: small letters, without accents or vowel marks, each Urdu letter
 * in one of its forms, and one space for any sign between words. Pure.
 */
const letters: readonly (readonly [RegExp, string])[] = [
  [/ł/g, 'l'],
  // An Arabic keyboard has other forms of the same letters.
  [/[يىئ]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[هھةۃۀ]/g, 'ہ'],
  [/ں/g, 'ن'],
]

export const folded = (words: string): string =>
  letters
    .reduce((text, [from, to]) => text.replace(from, to), words.toLowerCase().normalize('NFKD'))
    .replaceAll(/\p{M}|ـ/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
