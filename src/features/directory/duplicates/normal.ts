/**
 * The same thing written in many ways becomes one: names, streets, telephones, addresses on the web. Pure.
 * UK and US addresses both occur in directories we have seen.
 */

/** Short ways to write words of names and streets. */
const inFull: Record<string, string> = {
  center: 'centre',
  ctr: 'centre',
  cntr: 'centre',
  cent: 'central',
  comm: 'community',
  assoc: 'association',
  assn: 'association',
  soc: 'society',
  acad: 'academy',
  elem: 'elementary',
  sch: 'school',
  lib: 'library',
  libraries: 'library',
  dept: 'department',
  mt: 'mount',
  saint: 'st',
  program: 'programme',
  childrens: 'children',
  mens: 'men',
  womens: 'women',
}

/** Words that say nothing about which one it is. */
const silent = new Set(
  'the a an and of for at in on to by with ltd limited inc incorporated cic cio plc llc llp co'.split(' '),
)

/** The words of a name, in order: no case, accents or punctuation, no "Ltd" or "the". */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`.]/g, '')
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).map(word => inFull[word] ?? word).filter(word => !silent.has(word))
}

const kindsOfStreet =
  'street st road rd avenue ave av lane ln drive dr boulevard blvd court ct square sq place pl way close crescent terrace parkway pkwy n s e w north south east west unit suite ste floor flat ground first'
const plain = new Set(kindsOfStreet.split(' '))

const postcodes = /\b[a-z]{1,2}\d[a-z\d]?\s+\d[a-z]{2}\b/gi

export interface Street {
  /** Its numbers, the house's first. */
  numbers: string[]
  /** The words that tell, and the numbers after the first: the 113 of "124 E. 113th St". */
  words: string[]
}

/** What of an address can be compared; a postcode written into it is compared as a postcode. */
export function streetOf(address: string): Street {
  const words = wordsOf(address.replaceAll(postcodes, ' ')).map(word =>
    word.replace(/^(\d+)(st|nd|rd|th)$/, '$1'),
  )
  const numbers = [...new Set(words.filter(word => /^\d+[a-z]?$/.test(word)))]
  return { numbers, words: [...new Set(words.filter(word => word !== numbers[0] && !plain.has(word)))] }
}

/** The telephones in these cells, plain, each with how it was written. */
export const phonesOf = (cells: readonly string[]): Map<string, string> =>
  plainOf(cells, /[/;,]|\bor\b/i, phoneOf)

/** The e-mail addresses in these cells. */
export const emailsOf = (cells: readonly string[]): Map<string, string> => plainOf(cells, /[\s;,]+/, emailOf)

/** The web pages in these cells. */
export const pagesOf = (cells: readonly string[]): Map<string, string> => plainOf(cells, /[\s;,]+/, pageOf)

function plainOf(
  cells: readonly string[],
  between: RegExp,
  read: (text: string) => string | null,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const said of cells.flatMap(cell => cell.split(between))) {
    const plain = read(said)
    if (plain !== null && !found.has(plain)) found.set(plain, said.trim())
  }
  return found
}

/**
 * Digits only, without the country: +44 (0)1524 555100 is 1524555100. Not a judgement whether the number is
 * good (libphonenumber-js is for that, and slow for millions): only what makes two of them comparable.
 */
function phoneOf(text: string): string | null {
  const digits = text
    .replace(/\(0\)|(?:ext|x)\.?\s*\d+\s*$/gi, '')
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?44(?=\d{9,10}$)/, '')
    .replace(/^0+/, '')
    .replace(/^1(?=\d{10}$)/, '')
  return digits.length >= 6 && !/^(\d)\1*$/.test(digits) ? digits : null
}

function emailOf(text: string): string | null {
  const email = text.toLowerCase().replace(/^mailto:/, '')
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : null
}

/** Host and path: http://www.age.org.uk/Lancaster/ is age.org.uk/lancaster. */
function pageOf(text: string): string | null {
  const page = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\d?\./, '')
    .replace(/#.*$/, '')
    .replace(/\/(index\.\w+)?$/, '')
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?]|$)/.test(page) ? page : null
}
