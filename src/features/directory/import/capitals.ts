/** Names that a list writes in capitals, as people write them: DR O'NEILL'S SURGERY as Dr O'Neill's Surgery. Pure. */

const small = new Set([
  'and',
  'at',
  'by',
  'for',
  'in',
  'le',
  'of',
  'on',
  'the',
  'to',
  'under',
  'upon',
  'with',
])
/** Short words that have no vowel and are no abbreviation. */
const words = new Set(['dr', 'drs', 'mr', 'mrs', 'st', 'rd', 'ctr', 'hlth', 'grp', 'dept', 'ltd', 'mt', 'nr'])
const abbreviations = new Set([
  'nhs',
  'gp',
  'pcn',
  'pct',
  'ccg',
  'icb',
  'uk',
  'ii',
  'iii',
  'iv',
  'hmp',
  'ooh',
  'uhmb',
  'camhs',
])

/** Only what is all in capitals is changed: anything else was written by somebody who meant it. */
export function readable(name: string): string {
  if (/[a-z]/.test(name) || !/[A-Z]{2}/.test(name)) return name
  let isFirst = true
  return name.toLowerCase().replace(/[\p{L}\p{N}]+(['’]\p{L}+)*/gu, word => {
    const said = wordOf(word, isFirst)
    isFirst = false
    return said
  })
}

function wordOf(word: string, isFirst: boolean): string {
  if (small.has(word) && !isFirst) return word
  if (abbreviations.has(word) || (!/[aeiouy\d]/.test(word) && !words.has(word))) return word.toUpperCase()
  const capital = word.replace(/^\p{L}/u, letter => letter.toUpperCase())
  return capital.replace(
    /^(O['’]|Mc)(\p{L})/u,
    (_, start: string, letter: string) => start + letter.toUpperCase(),
  )
}
