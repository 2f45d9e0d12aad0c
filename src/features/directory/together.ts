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
  const there = entries.some(entry => !entry.is_gone) ? entries.filter(entry => !entry.is_gone) : entries
  const content: Record<string, unknown> = {}
  const origins: Origins = {}
  const fields = new Set(there.flatMap(entry => Object.keys(entry.content) as Field[]))
  for (const field of [...fields].toSorted()) {
    const saying = there.filter(entry => entry.content[field] !== undefined)
    const chosen = saying.find(entry => entry.entry_id === choices[field]) ?? inOrder(saying, field)[0]
    if (!chosen) continue
    content[field] = chosen.content[field]
    origins[field] = chosen.entry_id
  }
  return { content: content as unknown as ServiceRecord, origins }
}

/** Who is believed first in this field. The same entries give the same order. */
export const inOrder = (entries: readonly Said[], field: Field): Said[] =>
  entries.toSorted(
    (one, other) =>
      other.trust - one.trust ||
      saidAt(other, field).localeCompare(saidAt(one, field)) ||
      one.entry_id.localeCompare(other.entry_id),
  )
