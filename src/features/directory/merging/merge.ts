/** Two services that may be one: what can be done about it, and what differs between them. Pure. */
import type { ServiceRecord } from '../record.ts'
import type { Field, Origins } from '../together.ts'

export const statuses = ['waiting', 'merged', 'different'] as const
export type DuplicateStatus = (typeof statuses)[number]

const already: Record<DuplicateStatus, string> = {
  waiting: 'waiting for an answer',
  merged: 'merged already',
  different: 'known to be two different services',
}

export const moves = {
  merge: { from: ['waiting', 'different'] },
  'keep apart': { from: ['waiting'] },
} as const satisfies Record<string, { from: readonly DuplicateStatus[] }>

/** Why two services cannot be merged, or kept apart, now. Empty means they can. */
export function blockers(status: DuplicateStatus, move: keyof typeof moves): string[] {
  const from: readonly DuplicateStatus[] = moves[move].from
  return from.includes(status) ? [] : [`These two are ${already[status]}`]
}

/** A service as far as a merge asks for it. */
export interface Side {
  service_id: string
  content: ServiceRecord
  /** Field to the entry it is from: of a service with one entry, that one. */
  origins: Origins
  merged_into: string | null
}

/** Why these two cannot become one. Empty means they can. */
export function whyNotMerge(one: Side, other: Side): string[] {
  if (one.service_id === other.service_id) return ['These are one service already']
  return [one, other]
    .filter(side => side.merged_into !== null)
    .map(side => `${side.content.name} is part of another service already. Look there`)
}

export interface Differing {
  field: Field
  one: unknown
  other: unknown
}

/** The fields in which both say something, and not the same. */
export function differing(one: Side, other: Side): Differing[] {
  const fields = Object.keys(one.content) as Field[]
  return fields
    .filter(field => other.content[field] !== undefined)
    .map(field => ({ field, one: one.content[field], other: other.content[field] }))
    .filter(pair => JSON.stringify(pair.one) !== JSON.stringify(pair.other))
}

/** Choices that still mean something: of entries that are there. */
export const choicesAmong = (choices: Origins, entries: readonly string[]): Origins =>
  Object.fromEntries(Object.entries(choices).filter(([, entry]) => entries.includes(entry)))
