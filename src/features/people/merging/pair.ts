/** Two records that may be one person's: what can be answered, what differs, and what the one record would say. Pure. */
import type { Identity, Reach } from '../details-fields.tsx'

export const statuses = ['waiting', 'same', 'apart'] as const
export type PairStatus = (typeof statuses)[number]

const already: Record<PairStatus, string> = {
  waiting: 'waiting for an answer',
  same: 'one record already',
  apart: 'known to be two people',
}

/** Somebody who said "two people" may see later that they are one. Nobody is asked again. */
export const moves = {
  merge: { from: ['waiting', 'apart'] },
  'keep apart': { from: ['waiting'] },
} as const satisfies Record<string, { from: readonly PairStatus[] }>

/** Why this pair cannot be answered so now. Empty means it can. */
export function blockers(status: PairStatus, move: keyof typeof moves): string[] {
  const from: readonly PairStatus[] = moves[move].from
  return from.includes(status) ? [] : [`These two are ${already[status]}`]
}

/** What a record says of who somebody is and how to reach them. */
export type Details = Identity & Reach & { careful: string | null }

/** A record as far as a merge asks for it. */
export interface Side extends Details {
  person_id: string
  version: number
  merged_into: string | null
  created_at: Temporal.Instant
  changed_at: Temporal.Instant | null
  /** Open support, and a referral that waits: since when. */
  supported_since: Temporal.Instant | null
  waiting_since: Temporal.Instant | null
}

/** Why these two cannot become one now, each with what to do first. Empty means they can. */
export function whyNotMerge(one: Side, other: Side): string[] {
  if (one.person_id === other.person_id) return ['These are one record already']
  if (one.merged_into ?? other.merged_into)
    return ['One of these records became part of another meanwhile. Look for a pair with that one']
  return [
    one.nhs_number &&
      other.nhs_number &&
      one.nhs_number !== other.nhs_number &&
      'They have different NHS numbers, and a person has one. Put the wrong one right first',
    one.supported_since &&
      other.supported_since &&
      'Both are supported now. End one of the two supports first',
    one.waiting_since &&
      other.waiting_since &&
      'Both have a referral that waits. Return one of the two first',
  ].filter(reason => typeof reason === 'string' && reason !== '') as string[]
}

/** What is asked where both say something, and not the same. */
export const asked = {
  first_name: 'First name',
  family_name: 'Family name',
  preferred_name: 'Name they like to be called',
  date_of_birth: 'Date of birth',
  address: 'Address',
  postcode: 'Postcode',
  phone: 'Phone number',
  email: 'Email address',
  prefers: 'How they prefer to hear from us',
} as const
export type Asked = keyof typeof asked
export type Choices = Partial<Record<Asked, 'one' | 'other'>>

const said = (value: Details[keyof Details] | undefined): string =>
  value === null || value === undefined ? '' : value.toString()

/** The details in which both say something, and not the same. */
export const differing = (one: Details, other: Details): Asked[] =>
  (Object.keys(asked) as Asked[]).filter(
    field => said(one[field]) !== '' && said(other[field]) !== '' && said(one[field]) !== said(other[field]),
  )

/** The details that the one record gets: what was chosen, what only one of them says, and every caution of both. */
export function together(one: Details, other: Details, choices: Choices): Details {
  const chosen = Object.fromEntries(
    (Object.keys(asked) as Asked[]).map(field => {
      const preferred = choices[field] === 'other' ? [other, one] : [one, other]
      return [field, preferred.map(side => side[field]).find(value => said(value) !== '') ?? one[field]]
    }),
  ) as Pick<Details, Asked>
  return {
    ...chosen,
    nhs_number: one.nhs_number ?? other.nhs_number,
    is_neutral: one.is_neutral || other.is_neutral,
    careful: bothCautions(one.careful, other.careful),
    // What somebody asked for stands before what nobody asked about.
    language: one.language === 'en' ? other.language : one.language,
    format: one.format === 'standard' ? other.format : one.format,
  }
}

function bothCautions(one: string | null, other: string | null): string | null {
  if (!one || !other || one === other) return one || other || (one ?? other)
  return `${one}\n${other}`
}

/** Those details that are not as they were, by name. */
export const changes = (before: Details, after: Details): Partial<Details> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([field]) => said(after[field as keyof Details]) !== said(before[field as keyof Details]),
    ),
  )
