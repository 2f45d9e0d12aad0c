/**
 * What of a service is compared with another service, made ready once: words, numbers, postcode, contacts. Pure.
 */
import { fix, parse } from 'postcode'
import type { Point } from '../grid.ts'
import { nameKey, type Counts } from './counts.ts'
import { emailsOf, pagesOf, phonesOf, streetOf, wordsOf } from './normal.ts'

/** A service as a directory has it. */
export interface Comparable {
  id: string
  name: string
  organisation: string
  address: string
  postcode: string | null
  position?: Point | null
  phones: readonly string[]
  emails: readonly string[]
  urls: readonly string[]
}

/** A word and how much it tells: the bits of its rareness. */
export interface Word {
  word: string
  bits: number
  /** Numbers are equal or not: "Group 1" is never a typing fault for "Group 2". */
  hasDigit: boolean
}

export interface Postcode {
  said: string
  full: string | null
  /** What is before the space; of a US zip code, all. */
  outward: string
}

/** A service ready to be compared. */
export interface Ready {
  id: string
  name: Word[]
  /** How many services have this name. */
  namesakes: number
  organisation: Word[]
  numbers: string[]
  street: Word[]
  postcode: Postcode | null
  position: Point | null
  phones: Contact[]
  emails: Contact[]
  pages: Contact[]
  said: Comparable
}

/** A telephone, e-mail or page, and how many services have it. */
export interface Contact {
  value: string
  /** As the source wrote it. */
  said: string
  count: number
}

/** A service made ready, with what these counts know of its words. */
export function ready(one: Comparable, counts: Counts): Ready {
  const street = streetOf(one.address)
  const counted = (kind: string, values: Map<string, string>): Contact[] =>
    [...values].map(([value, said]) => ({ value, said, count: counts.of(`${kind}:${value}`) }))
  return {
    id: one.id,
    name: weighed('word', wordsOf(one.name), counts),
    namesakes: counts.of(nameKey(one.name)),
    organisation: weighed('word', wordsOf(one.organisation), counts),
    numbers: street.numbers,
    street: weighed('street', street.words, counts),
    postcode: postcodeOf(one.postcode ?? ''),
    position: one.position ?? null,
    phones: counted('phone', phonesOf(one.phones)),
    emails: counted('email', emailsOf(one.emails)),
    pages: counted('page', pagesOf(one.urls)),
    said: one,
  }
}

const weighed = (kind: string, words: readonly string[], counts: Counts): Word[] =>
  [...new Set(words)].map(word => ({
    word,
    hasDigit: /\d/.test(word),
    bits: Math.max(0.5, Math.log2((counts.records + 1) / (counts.of(`${kind}:${word}`) + 1))),
  }))

/** A postcode as it was meant: "HU 18 1PA" and "NE27 OHJ" are mended; a US zip code is an outward code. */
export function postcodeOf(text: string): Postcode | null {
  const parsed = parse(fix(text.replaceAll(/[^A-Za-z0-9]/g, '')))
  if (parsed.valid) return { said: parsed.postcode, full: parsed.postcode, outward: parsed.outcode }
  const zip = /^\d{5}/.exec(text.trim())
  return zip ? { said: zip[0], full: null, outward: zip[0] } : null
}
