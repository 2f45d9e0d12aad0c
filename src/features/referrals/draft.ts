/** A referral being written: the answers so far, part by part, and which parts there are. Pure. */
import { isNeed, type Need } from '../directory/needs.ts'
import type { Remembered } from '../guidelines/in-force.ts'
import type { Format } from '../messages/formats.ts'
import type { Content } from '../people/profile/content.ts'
import { sectionKeys, type SectionKey } from '../people/profile/item.ts'
import type { Answers as Weighed } from '../triage/question.ts'
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
  language?: string
  format?: Format
  /** What the person would like help with; once they were asked, in the order that matters to them. */
  needs?: Need[]
  isInOrder?: boolean
  reason?: string
  own_words?: string
  noticed?: Need[]
  agreed?: 'yes' | 'no'
  tell_back?: TellBack
  careful_known?: 'none' | 'some'
  careful?: string
  /** What whoever refers says of the guidelines, and which version of each they read. */
  suits?: { ticked: string[]; versions: Remembered }
  /** Body, mind and daily life. Their own words and needs stand above: nothing is asked twice. */
  triage?: Omit<Weighed, 'own' | 'needs'>
  profile?: Partial<Record<SectionKey, Content>>
  way?: 'guided' | 'one-screen'
}

/** What the person lets us tell the referrer. */
export const tellBack = {
  summary: 'How it went: what was tried and what changed',
  status: 'Only that a link worker met them, and when it ended',
} as const
export type TellBack = keyof typeof tellBack

/** The parts every referral needs, in the order they are asked. Their names are the last part of the address. */
export const needed = ['person', 'reach', 'why', 'agreement', 'careful', 'suits'] as const
/** Parts that help whoever meets the person, where the referrer knows. */
export const helpful = ['words', 'order', 'triage'] as const

export type PartName = (typeof needed)[number] | (typeof helpful)[number]

/** What each part is called in the list of parts. */
export const partNames: Record<PartName, string> = {
  person: 'Name and date of birth',
  reach: 'How to reach them',
  why: 'Why you are referring them',
  agreement: 'Whether they know and agree',
  careful: 'Anything to be careful about',
  suits: 'Whether this is the right door',
  words: 'What they said, in their own words',
  order: 'What matters most to them',
  triage: 'How body, mind and daily life are',
}

/** Sections of their profile that whoever refers may know. Risks are asked as what to be careful about. */
export const sectionsAsked: readonly SectionKey[] = sectionKeys.filter(key => key !== 'risks')

/** Whether a part was answered. */
export function isDone(answers: Answers, part: PartName): boolean {
  const ready = readinessOf(answers)
  const done: Record<PartName, boolean> = {
    person: ready.hasPerson,
    reach: ready.hasWayToReach && answers.prefers !== undefined,
    why: ready.hasReason,
    agreement: answers.agreed !== undefined,
    careful: ready.saidCareful,
    words: Boolean(answers.own_words) || (answers.noticed ?? []).length > 0,
    order: answers.isInOrder === true,
    suits: hasReadGuidelines(answers),
    triage: answers.triage !== undefined,
  }
  return done[part]
}

/** Whether the guidelines of every need were read: one that was added later has red flags of its own. */
export const hasReadGuidelines = ({ suits, needs = [] }: Answers): boolean =>
  suits !== undefined && needs.every(need => Object.hasOwn(suits.versions, need))

/** The helpful parts that are worth asking: one need has no order. */
export const helpfulIn = ({ needs = [] }: Answers): PartName[] =>
  helpful.filter(part => part !== 'order' || needs.length > 1)

/** The first needed part without an answer; undefined when all have one. */
export const nextPart = (answers: Answers): PartName | undefined =>
  needed.find(part => !isDone(answers, part))

/** What the rule about sending needs to know of these answers. */
export function readinessOf(answers: Answers): Omit<Readiness, 'hasTeam' | 'sameAs' | 'objections' | 'why'> {
  return {
    hasPerson: Boolean(answers.first_name || answers.family_name),
    hasWayToReach: Boolean(answers.phone || answers.email || answers.address),
    hasReason: Boolean(answers.reason) && (answers.needs ?? []).some(isNeed),
    agreed: answers.agreed ?? null,
    saidCareful: answers.careful_known === 'none' || Boolean(answers.careful),
  }
}

/** What a triage of this draft answers, with what was asked elsewhere. */
export const weighedIn = ({ triage, own_words = '', needs = [] }: Answers): Weighed | undefined =>
  triage && { ...triage, own: own_words, needs }

/** Their age in years on a day; null where the birthday is not known. */
export const ageIn = ({ date_of_birth }: Answers, today: Temporal.PlainDate): number | null =>
  date_of_birth ? Temporal.PlainDate.from(date_of_birth).until(today, { largestUnit: 'years' }).years : null

/** The first half of their postcode. */
export const outwardIn = ({ postcode }: Answers): string | null => postcode?.split(' ')[0] ?? null

/** What the person's record says to be careful about: '' when the referrer said there are no known risks. */
export const carefulWords = ({ careful_known, careful }: Answers): string | null =>
  careful_known === 'none' ? '' : (careful ?? null)

/** The needs in their new places: what is first is what matters most. Says which need was given whose place. */
export function inOrder(
  needs: readonly Need[],
  places: Readonly<Record<string, string>>,
): { needs: Need[] } | { twice: Need } {
  const seen = new Set<string>()
  for (const need of needs) {
    const place = places[need] ?? ''
    if (seen.has(place)) return { twice: need }
    seen.add(place)
  }
  return { needs: needs.toSorted((one, other) => Number(places[one]) - Number(places[other])) }
}

/** Why nobody can take this draft on. */
export const whyNotTakeOn = ({ isMine }: { isMine: boolean }): string[] =>
  isMine ? ['This draft is yours already'] : []

/** The name of whoever it is about, as far as it is known. */
export const nameInDraft = ({ first_name, family_name }: Answers): string =>
  [first_name, family_name].filter(Boolean).join(' ') || 'No name yet'
