/** The letters of a text as rules see them, and sets of letters such as [a-f] or \w. Pure. */

export interface Letters {
  /** Every letter the set names one by one. */
  named: string
  /** A letter that no rule names comes as '', with whether it is part of a word. */
  has(letter: string, isWord: boolean): boolean
}

/** Letters, digits and the low line, of any language (Python's \w). */
export const isWordLetter = (letter: string): boolean => /[\p{L}\p{N}_]/u.test(letter)

/** Text as rules read it: small letters, straight apostrophes, one space wherever there was a gap. */
export const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ')

export function named(letters: string): Letters {
  const small = plain(letters)
  return { named: small, has: letter => letter !== '' && small.includes(letter) }
}

export const anyOf = (sets: readonly Letters[]): Letters => ({
  named: sets.map(set => set.named).join(''),
  has: (letter, isWord) => sets.some(set => set.has(letter, isWord)),
})

export const not = (set: Letters): Letters => ({
  named: set.named,
  has: (letter, isWord) => !set.has(letter, isWord),
})

export const everything: Letters = { named: '', has: () => true }

const word: Letters = { named: '', has: (_, isWord) => isWord }
const digit = named('0123456789')
const space = named(' ')

/** What a backslash and a letter stand for. */
export const escapes: Record<string, Letters> = {
  w: word,
  W: not(word),
  d: digit,
  D: not(digit),
  s: space,
  S: not(space),
  n: space,
  t: space,
  r: space,
}
