/** A referral being written: the answers so far, page by page, and the order of the pages. */
import { isNeed, type Need } from '../directory/needs.ts'
import type { Readiness } from './referral.ts'

export interface Answers {
  first_name?: string
  family_name?: string
  preferred_name?: string
  date_of_birth?: string | null
  nhs_number?: string | null
  address?: string
  postcode?: string | null
  phone?: string | null
  email?: string | null
  prefers?: 'email' | 'text' | 'phone' | 'letter'
  is_neutral?: boolean
  needs?: Need[]
  reason?: string
  agreed?: 'yes' | 'no'
  careful_known?: 'none' | 'some'
  careful?: string
}

/** The pages, in order. Their names are the last part of the address. */
export const pages = ['person', 'reach', 'why', 'agreement', 'careful', 'check'] as const
export type PageName = (typeof pages)[number]

export const nextPage = (page: PageName): PageName => pages[pages.indexOf(page) + 1] ?? 'check'
export const previousPage = (page: PageName): PageName | undefined => pages[pages.indexOf(page) - 1]

/** What the rule about sending needs to know of these answers. */
export function readinessOf(answers: Answers): Omit<Readiness, 'hasTeam' | 'withUsSince'> {
  return {
    hasPerson: Boolean(answers.first_name || answers.family_name),
    hasWayToReach: Boolean(answers.phone || answers.email || answers.address),
    hasReason: Boolean(answers.reason) && (answers.needs ?? []).some(isNeed),
    agreed: answers.agreed ?? null,
    saidCareful: answers.careful_known === 'none' || Boolean(answers.careful),
  }
}

/** What the person's record says to be careful about: '' when the referrer said there are no known risks. */
export const carefulWords = ({ careful_known, careful }: Answers): string | null =>
  careful_known === 'none' ? '' : (careful ?? null)
