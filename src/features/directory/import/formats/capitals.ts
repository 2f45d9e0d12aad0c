/** Names and texts in capitals, as registers keep them, made readable. Pure. */

const small = new Set('a an and at by de for from in of on or over the to under upon von with y'.split(' '))

/** Short forms that are said letter by letter, and have vowels: the others are known by having none. */
const letters = new Set(
  'AFC BAME BME CAB CE CIC CIO EU FC HIV IT LGBT LGBTQ MCC MENCAP ME MS NI NSPCC PA PCC PTA PTFA PSA RAF RC RNIB RSPB RSPCA SEN SEND UK USA U3A WI YMCA YWCA II III IV VI'.split(
    ' ',
  ),
)

const shortened: Record<string, string> = { LTD: 'Ltd', ST: 'St', MR: 'Mr', MRS: 'Mrs', DR: 'Dr', CO: 'Co' }

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/** "THE KEVIN BLACK CHARITABLE TRUST" as "The Kevin Black Charitable Trust"; P.T.A. and YMCA stay. */
export function readableName(name: string): string {
  const plain = name.replaceAll(/\s+/g, ' ').trim()
  const title = isCapitals(plain)
    ? plain.replaceAll(/[\p{L}\d][\p{L}\d.'’]*/gu, (word, at: number) => readableWord(word, at === 0))
    : plain
  // "1ST" and "5Th": the letters of an ordinal are small.
  return title.replaceAll(
    /\b(\d+)(st|nd|rd|th)\b/gi,
    (_, number: string, end: string) => number + end.toLowerCase(),
  )
}

function readableWord(word: string, isFirst: boolean): string {
  const bare = word.replace(/['’]?S?$/i, '')
  const known = shortened[word.replace(/\.$/, '')]
  if (known !== undefined) return word.endsWith('.') ? `${known}.` : known
  if (letters.has(word) || letters.has(bare)) return bare + word.slice(bare.length).toLowerCase()
  if (/^(\p{L}\.)+\p{L}?$/u.test(word) || /\d/.test(word)) return word
  if (!isFirst && small.has(word.toLowerCase())) return word.toLowerCase()
  if (/^[^AEIOUY]{2,5}$/.test(word)) return word
  const lower = word.toLowerCase()
  return lower.replace(/^(o['’])?\p{L}/u, start => start.toUpperCase())
}

/** A text in capitals as sentences; spaces and tabs are one space, and no sentence is said twice. */
export function readableText(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const sentences = (isCapitals(plain) ? plain.toLowerCase() : plain).split(/(?<=[.!?]) /)
  const once = sentences.filter((sentence, at) => sentences.findIndex(one => isSame(one, sentence)) === at)
  return once
    .map(sentence =>
      isCapitals(plain) ? sentence.replace(/\p{L}/u, first => first.toUpperCase()) : sentence,
    )
    .join(' ')
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
