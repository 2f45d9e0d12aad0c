/** From what a website or a form held to plain text: no tags, no entities, one kind of dash and space. Pure. */

const entities: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  minus: '-',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  hellip: '…',
  bull: '•',
  middot: '·',
}

/** UTF-8 read as Windows-1252 on its way here: the dash and the hard space that every word processor types. */
const misread: readonly [RegExp, string][] = [
  [/â€[“”"]/g, '-'],
  [/â€[™˜]/g, "'"],
  [/Â(?=[\s\u00a0]|$)/g, ' '],
]

/** Line breaks stay: they part one day from the next. */
export function plainText(written: string): string {
  // Twice, for what was escaped twice on its way here.
  let text = decoded(decoded(written))
  text = text
    .replace(/<(?:br|p|li|div|tr|h\d)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
  for (const [wrong, right] of misread) text = text.replace(wrong, right)
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’`´]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
