/** Field by field: what we say, who said so, since when, who last checked it, and who says something else. Pure. */
import type { ServiceRecord } from '../record.ts'
import { saidAt, type Field, type Origins } from '../together.ts'

export interface EntrySaid {
  entry_id: string
  source: string
  content: Partial<ServiceRecord>
  changed: Partial<Record<Field, string>>
  first_said_at: Temporal.Instant
  is_gone: boolean
}

export interface Check {
  field: string | null
  kind: 'staff' | 'provider'
  by_name: string
  how: string
  at: Temporal.Instant
}

export interface FieldSaid {
  field: Field
  value: unknown
  source: string
  since: Temporal.Instant
  check: Check | null
  others: { source: string; value: unknown }[]
}

interface Known {
  entries: readonly EntrySaid[]
  origins: Origins
  /** Newest first. */
  checks: readonly Check[]
}

/** Every field that anybody says anything of, in the order given. */
export function fieldsSaid({ entries, origins, checks }: Known, fields: readonly Field[]): FieldSaid[] {
  return fields.flatMap(field => {
    const saying = entries.filter(entry => entry.content[field] !== undefined)
    const believed = saying.find(entry => entry.entry_id === origins[field]) ?? saying[0]
    if (!believed) return []
    const { content, changed, first_said_at } = believed
    const since = Temporal.Instant.from(saidAt({ changed, first_said_at: first_said_at.toString() }, field))
    const value = content[field]
    return [
      {
        field,
        value,
        source: believed.source,
        since,
        check: checks.find(check => covers(check, field, since)) ?? null,
        others: saying
          .filter(entry => entry !== believed && !entry.is_gone && !isSame(entry.content[field], value))
          .map(entry => ({ source: entry.source, value: entry.content[field] })),
      },
    ]
  })
}

/** A check counts for what was said when it was made. */
const covers = (check: Check, field: Field, since: Temporal.Instant): boolean =>
  (check.field === null || check.field === field) && Temporal.Instant.compare(check.at, since) >= 0

/** Names within a value come from the database in its own order, the same for both. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
