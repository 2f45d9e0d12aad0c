/** How what somebody typed becomes plain words: the one place that knows letters, accents and apostrophes. Pure. */

/** What is read of one search: the first letters, and of those the first words. */
const mostLetters = 2_000
export const mostWords = 60

const apostrophes = /['’‘ʼ`´]/g

/** The words in small letters without accents; "can’t", "can't", "can t" and "cannot" are all "cant". */
export function wordsOf(typed: string): string[] {
  const plain = typed
    .slice(0, mostLetters)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // The Polish letter has a stroke, which is no accent.
    .replaceAll('ł', 'l')
    .replace(apostrophes, '')
    .replace(/\bcannot\b/g, 'cant')
  return joined(plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(word => inFull.get(word) ?? word)
    .slice(0, mostWords)
}

/** As thumbs and ears write it. */
const inFull = new Map(
  `u you, ur your, ppl people, sum1 someone, some1 someone, any1 anyone, ne1 anyone, every1 everyone, no1 noone, luv love,
  wld would, wud would, cud could, shud should, wanna want, gonna going, gotta got, hav have, havnt havent, dnt dont, wiv with,
  thru through, b4 before, 2day today, 2nite tonight, tonite tonight, tmrw tomorrow, xmas christmas, bday birthday,
  bf boyfriend, gf girlfriend, cuz because, coz because, bcos because, nuthin nothing, nuffin nothing, nowt nothing,
  owt anything, summat something, summink something, outta out, kiddies kids, appt appointment`
    .split(',')
    .map(pair => pair.trim().split(' '))
    .map(([short = '', full = '']) => [short, full]),
)

/** As a phrase is written: plain words, where a star at the end of a word stays. */
export const plainPhrase = (typed: string): string =>
  typed
    .split(/(?<=\*)\s+|\s+(?=\S+\*)/)
    .flatMap(part => {
      const words = wordsOf(part).join(' ')
      return words === '' ? [] : [part.trimEnd().endsWith('*') ? `${words}*` : words]
    })
    .join(' ')

/** "can t" and "do not", as a telephone or a hurried hand leaves them. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = []
  for (const word of words) {
    const before = whole.at(-1)
    const both = before === undefined ? undefined : asOne(before, word)
    if (both === undefined) whole.push(word)
    else whole[whole.length - 1] = both
  }
  return whole
}

const beforeNot = new Map([
  ['can', 'cant'],
  ['do', 'dont'],
  ['does', 'doesnt'],
  ['did', 'didnt'],
  ['is', 'isnt'],
  ['are', 'arent'],
  ['could', 'couldnt'],
  ['have', 'havent'],
])
const beforeT = new Set(
  ['can', 'don', 'doesn', 'didn', 'isn', 'aren', 'won', 'couldn', 'wouldn', 'haven', 'hasn'].concat(
    'shouldn',
  ),
)

function asOne(before: string, word: string): string | undefined {
  if (word === 'not') return beforeNot.get(before)
  if (word === 't' && beforeT.has(before)) return `${before}t`
  if (word === 's' && before.length > 2) return `${before}s`
  if (word === 'm' && before === 'i') return 'im'
  return undefined
}

/** Words that are said either way. */
const alike = new Map([
  ['somebody', 'someone'],
  ['anybody', 'anyone'],
  ['everybody', 'everyone'],
  ['mam', 'mum'],
  ['mom', 'mum'],
  ['mother', 'mum'],
  ['mummy', 'mum'],
  ['father', 'dad'],
  ['daddy', 'dad'],
  ['hubby', 'husband'],
  ['cnt', 'cant'],
])

/** What two words have in common that are the same to a listener: "bills" and "bill", "somebody" and "someone". */
export function sameAs(word: string): string {
  const one = alike.get(word) ?? word
  if (one.length < 4 || one.endsWith('ss') || !one.endsWith('s')) return one
  return one.endsWith('ies') && one.length > 4 ? `${one.slice(0, -3)}y` : one.slice(0, -1)
}
