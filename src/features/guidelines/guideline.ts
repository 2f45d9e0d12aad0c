/**
 * What a guideline is: whom a need's referral suits, whom it does not, what to check first, where else to turn, and
 * what must never wait. One for each need, and one for everybody. Source: standards/domain.md 2.2 and 2.3. Pure.
 */
import { isNeed, needs, type Need } from '../directory/needs.ts'

/** Where a red flag leads, away from social prescribing. */
export const routes = {
  crisis: 'Crisis: now',
  urgent: 'Urgent: today',
  safeguarding: 'Safeguarding: today',
} as const
export type Route = keyof typeof routes

/** Something that may be said of a person, and what to do then. `key` stays when the words are improved. */
export interface Item {
  key: string
  words: string
  /** The better door, in words. For a red flag: what to do now. */
  door: string
}

export interface RedFlag extends Item {
  route: Route
}

/** Somewhere else to turn. A number stands only where we are sure of it; the address says whose it is. */
export interface Door {
  title: string
  words: string
  phone: string
  url: string
}

export interface Guideline {
  suits: readonly string[]
  doesNotSuit: readonly Item[]
  checkFirst: readonly Item[]
  redFlags: readonly RedFlag[]
  doors: readonly Door[]
  sources: readonly string[]
}

/** The rules for everybody: the same for every need and every practice. */
export interface Everybody extends Guideline {
  /** Ages in years; null is no limit. */
  youngest: number | null
  oldest: number | null
  doorYoung: string
  doorOld: string
  /** First halves of postcodes; none is the whole place. */
  area: readonly string[]
  doorArea: string
  agreement: readonly string[]
}

/** What a guideline is about. */
export type Subject = Need | 'everybody'

export const everybody = 'everybody'
export const subjects: readonly Subject[] = [everybody, ...(Object.keys(needs) as Need[])]

export const isSubject = (word: string): word is Subject => word === everybody || isNeed(word)

export const subjectLabel = (subject: Subject): string =>
  subject === everybody ? 'Everybody' : needs[subject]

export const isEverybody = (guideline: Guideline): guideline is Everybody => 'agreement' in guideline
