/**
 * Many sources, one service: which of them is believed in each field. Pure, so that a merge taken back gives
 * exactly what was there before. Somebody's own choice comes first, then trust, then what was said last.
 */
import type { ServiceRecord } from './record.ts'

export interface Said {
  entry_id: string
  content: Partial<ServiceRecord>
  /** Of its source, 0 to 100. */
  trust: number
  first_said_at: string
  /** Field to the moment it last changed, where it did. */
  changed: Partial<Record<Field, string>>
  is_gone: boolean
  /** It lists the service. Somebody who only states some fields neither keeps it nor lets it go. */
  is_whole: boolean
}

export type Field = keyof ServiceRecord
/** Field to the entry that is believed. */
export type Origins = Partial<Record<Field, string>>

/** When this entry last changed what it says in a field. */
export const saidAt = (
  { changed, first_said_at }: Pick<Said, 'changed' | 'first_said_at'>,
  field: Field,
): string => changed[field] ?? first_said_at

/** The record that these entries make together, and which of them each field is from. */
export function together(
  entries: readonly Said[],
  choices: Origins,
): { content: ServiceRecord; origins: Origins } {
  const there = isGone(entries) ? entries : entries.filter(entry => !entry.is_gone)
  const content: Record<string, unknown> = {}
  const origins: Origins = {}
  const fields = new Set(there.flatMap(entry => Object.keys(entry.content) as Field[]))
  for (const field of [...fields].toSorted()) {
    const saying = there.filter(entry => entry.content[field] !== undefined)
    const chosen = saying.find(entry => entry.entry_id === choices[field]) ?? inOrder(saying, field)[0]
    if (!chosen) continue
    if (!isNothing(chosen.content[field])) content[field] = chosen.content[field]
    origins[field] = chosen.entry_id
  }
  return { content: content as unknown as ServiceRecord, origins }
}

/** Every source that listed the service has let it go. */
export const isGone = (entries: readonly Pick<Said, 'is_gone' | 'is_whole'>[]): boolean =>
  entries.filter(entry => entry.is_whole).every(entry => entry.is_gone)

/** "There is no telephone" is said with nothing, and is believed like anything else. */
const isNothing = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)

/** Who is believed first in this field. The same entries give the same order. */
export const inOrder = (entries: readonly Said[], field: Field): Said[] =>
  entries.toSorted(
    (one, other) =>
      other.trust - one.trust ||
      saidAt(other, field).localeCompare(saidAt(one, field)) ||
      one.entry_id.localeCompare(other.entry_id),
  )
