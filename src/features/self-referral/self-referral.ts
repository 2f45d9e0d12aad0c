/**
 * What somebody says when they refer themselves, or somebody they care for: at most ten plain questions in sight, of which
 * a name, a way to reach them and what would help are needed. Every other one may be left out, and more can be unfolded.
 * Pure.
 */
import type { Need } from '../directory/needs.ts'
import type { Format } from '../messages/formats.ts'
import type { ReferredBy } from '../referrals/referral.ts'
import { nothingSaid, type Answers as Weighed } from '../triage/question.ts'

/** The pages, in the order they are asked. Their names are the last part of the address. */
export const parts = ['name', 'reach', 'words', 'how', 'easier', 'where'] as const
export type PartName = (typeof parts)[number]

export interface Answers {
  forWhom: 'me' | 'somebody'
  /** To write down, and come back by. */
  code: string
  /** The pages that were sent, with or without an answer. */
  seen: PartName[]
  /** Who asks for somebody they care for, who knows and agrees. */
  carer?: ReferredBy
  first_name?: string
  family_name?: string
  date_of_birth?: string | null
  phone?: string | null
  email?: string | null
  /** Neither phone nor email: an address, or somebody. */
  other?: string
  prefers?: 'text' | 'phone' | 'email' | 'letter' | null
  times?: string
  /** Other people may see or hear messages. */
  othersSee?: boolean
  noVoicemail?: boolean
  words?: string
  needs?: Need[]
  chat?: Pick<Weighed, 'physical' | 'mind' | 'safety' | 'pressing'>
  language?: string
  /** A language that we have no words in. */
  otherLanguage?: string
  format?: Format
  /** What makes it hard to take part. */
  access?: string
  practice?: string | null
  postcode?: string | null
  tellsPractice?: boolean
}

/** What is still needed before it can be sent, by the page that asks it. */
export function missing(answers: Answers): PartName[] {
  const { first_name, family_name, phone, email, other, carer, words, needs = [] } = answers
  const canBeReached = [phone, email, other, carer?.phone, carer?.email].some(Boolean)
  // Their page opens by the date of birth, else by a code. Where others see their messages, somebody rings.
  const canBeSure = pageOpens(answers) || [phone, other, carer?.phone].some(Boolean)
  return [
    !first_name && !family_name && ('name' as const),
    !(canBeReached && canBeSure) && ('reach' as const),
    !words && needs.length === 0 && ('words' as const),
  ].filter(part => part !== false)
}

/** Whether the link to their own page can open it: a code proves nothing where others see their messages. */
export const pageOpens = ({ date_of_birth, othersSee }: Answers): boolean =>
  date_of_birth != null || !othersSee

/** The page that comes now: the first that nobody has sent, or the one that shows all answers. */
export const nextPage = ({ seen }: Answers): PartName | 'check' =>
  parts.find(part => !seen.includes(part)) ?? 'check'

/** One page's answers; those of the others stay. */
export const withPart = (answers: Answers, part: PartName, said: Partial<Answers>): Answers => ({
  ...answers,
  ...said,
  seen: answers.seen.includes(part) ? answers.seen : [...answers.seen, part],
})

/** What is weighed: their words, what would help, and what they ticked. */
export const weighedIn = ({ words = '', needs = [], chat }: Answers): Weighed => ({
  ...nothingSaid,
  ...chat,
  own: words,
  needs,
})

/** Their age in years on a day; null where they did not say when they were born. */
export const ageOf = (born: string | Temporal.PlainDate | null | undefined, today: Temporal.PlainDate) =>
  born ? Temporal.PlainDate.from(born).until(today, { largestUnit: 'years' }).years : null

/** The first half of a postcode. */
export const outwardOf = (postcode: string | null | undefined): string | null =>
  postcode?.split(' ')[0] ?? null

/** Who serves whom here. */
export interface Serving {
  /** By name: the first takes whoever belongs to no other. */
  teams: readonly { team_id: string; name: string; areas: readonly string[] }[]
  practices: readonly {
    organisation_id: string
    name: string
    team_id: string
    self_referral: 'yes' | 'no' | 'not-said'
  }[]
  /** First halves of postcodes that the guideline for everybody names. None: not said. */
  area: readonly string[]
  youngest: number | null
}

/** The team of their practice; else of where they live; else the place's first. Null: the place has none yet. */
export function teamFor({ practice, postcode }: Answers, { teams, practices }: Serving): string | null {
  const outward = outwardOf(postcode)
  return (
    practices.find(one => one.organisation_id === practice)?.team_id ??
    teams.find(({ areas }) => outward !== null && areas.includes(outward))?.team_id ??
    teams[0]?.team_id ??
    null
  )
}

/** Whether somebody surely lives elsewhere. Where nobody said what the place serves, nobody does. */
export function isOutside(outward: string | null, { area, teams }: Pick<Serving, 'area' | 'teams'>): boolean {
  const served = area.length > 0 ? area : teams.flatMap(({ areas }) => areas)
  return outward !== null && served.length > 0 && !served.includes(outward.toUpperCase())
}

export const isTooYoung = (age: number | null, { youngest }: Pick<Serving, 'youngest'>): boolean =>
  age !== null && youngest !== null && age < youngest

/** First halves of postcodes, as somebody types them: "la1, LA2 la5". */
export function readAreas(typed: string): { value: string[] } | { problem: string } {
  const areas = [
    ...new Set(
      typed
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ]
  const wrong = areas.find(one => !/^[A-Z]{1,2}\d[A-Z\d]?$/.test(one))
  return wrong === undefined
    ? { value: areas }
    : { problem: `Enter the first halves of postcodes, like LA1, LA2. “${wrong}” is none` }
}

/** An address opens for so long after the last answer: a shared phone remembers addresses. */
export const hoursOpen = 2
/** What is saved for later is kept for so long. */
export const daysSaved = 14

/** The word that is asked beside a code, however it is typed. */
export const wordAsCompared = (typed: string): string =>
  typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** A code as it is typed, however it is spaced: "r 7k3 m9q" is R-7K3-M9Q. */
export const codeAsCompared = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
