/**
 * What an item of a profile is: one question, how it is answered, how long an answer may be, its codes, its place in
 * the PRSB standard and whose voice it is in. The sections are lists of these; forms, pages and checks follow. Pure.
 */
import { unsaid } from './unsaid.ts'

export const sectionKeys = [
  'about-me',
  'safe-contact',
  'needs-of-access',
  'identity',
  'practice',
  'around-me',
  'tried-before',
  'risks',
  'health',
] as const
export type SectionKey = (typeof sectionKeys)[number]

export const isSectionKey = (word: string): word is SectionKey =>
  (sectionKeys as readonly string[]).includes(word)

/** An answer to choose, with its code where the NHS Data Dictionary or the standard itself gives one. */
export interface Answer {
  value: string
  label: string
  hint?: string
  nhs?: string
  snomed?: string
}

export interface Item {
  /** The name of its answer: unique in the whole profile, so that sections can share a page. */
  key: string
  label: string
  /** What it is called where it is read, where the question itself would be clumsy. */
  short?: string
  hint?: string
  kind: 'text' | 'long' | 'choice' | 'choices' | 'date'
  /** The longest answer in words. */
  size?: number
  options?: readonly Answer[]
  /** Its paths in the standard, or why the profile asks it though the standard does not. */
  prsb: string | readonly string[] | { ours: string }
  voice: 'the person' | 'who supports them'
  /** Asked only where another item of the section was answered so. */
  when?: { item: string; is: string }
  /** Recorded, and shown again on no page: Gender Recognition Act 2004, section 22 (standards/domain.md 1.2, rule 3). */
  isHidden?: boolean
  /** Answers that win where two sources differ, the safest first. Otherwise what was known stays. */
  safer?: readonly string[]
  /** Where two sources differ both are kept. */
  isJoined?: boolean
  /** A day that cannot be in the future. */
  isPast?: boolean
  /** How a link worker is reminded of it while nobody has asked. */
  ask?: string
  /** Other answers of the section that say as much. */
  answeredBy?: readonly string[]
  /** What heads it and those after it on the form. */
  heading?: string
  /** The form an answer in words must have; it is kept in capitals. */
  pattern?: { matches: RegExp; problem: string }
}

/** Something of which there may be several: risks, adjustments. Its first item says what it is. */
export interface Entries {
  key: string
  /** "Risk", numbered on the form. */
  name: string
  most: number
  items: readonly Item[]
  /** What was written stays: it is ended, never cleared. */
  isHistory?: { since: string; until: string }
}

export interface Section {
  key: SectionKey
  title: string
  /** A sentence or two above its questions. */
  about: string
  items: readonly Item[]
  entries?: Entries
}

export { unsaid }

export const isUnsaid = (answer: unknown): boolean => answer === unsaid.value

/** The paths in the standard that an item answers. */
export const pathsOf = ({ prsb }: Item): readonly string[] =>
  typeof prsb === 'string' ? [prsb] : Array.isArray(prsb) ? (prsb as readonly string[]) : []

/** Every item of a section, also those of its entries. */
export const itemsOf = ({ items, entries }: Section): readonly Item[] => [...items, ...(entries?.items ?? [])]
