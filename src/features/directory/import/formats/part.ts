/** One record of a source wherever it stands: a row of a table, or an object within another. Its fields and its parts. */
import { withoutControlCharacters } from '../../../../platform/screen/field.ts'
import { wordsIn } from '../cells.ts'
import type { Notes } from '../format.ts'

export interface Part {
  /** What it says itself, by column. */
  cells: Record<string, string>
  /** Of this record: a column stands for its place in the file. */
  notes: Notes
  /** Its list is from America: months come first in its dates, and +1 before its phone numbers. */
  isAmerican: boolean
  /** Other dates of its list show whether months or days come first. */
  isSureOfDates?: boolean
  /** The records that belong to it, under any of these names. */
  parts(...names: string[]): Part[]
}

/** Words for people, from the first of these columns that has some. */
export function words(part: Part, ...columns: string[]): string {
  for (const column of columns) {
    const text = wordsIn(part.cells, column, part.notes)
    if (text === '') continue
    if (!isPlaceholder(text)) return text
    part.notes.warn(
      column,
      `“${text}” stands where words should be, so it was left out. Fill it in at the source`,
    )
  }
  return ''
}

/** "fees_description": the name of a column, as templates have it. */
const isPlaceholder = (text: string): boolean => /^[a-z]+(_[a-z]+)+$/.test(text)

/** "ramp, lift; parking" as a list. */
export const listed = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map(one => one.trim())
      .filter(one => one !== ''),
  ),
]

/** A number of years, or nothing with a note. From 120 on it is a way to say that there is no limit. */
export function ageIn({ cells, notes }: Part, column: string): number | null {
  const typed = cells[column] ?? ''
  if (typed === '') return null
  const age = Number(typed)
  if (Number.isFinite(age) && age >= 0) return age === 0 || age >= 120 ? null : age
  notes.warn(column, `“${typed}” is not an age in years, so it was left out. Correct it at the source`)
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A record within records, from JSON. `path` is where it stands: faults are named by it. */
export function jsonPart(record: unknown, notes: Notes, path = '', isAmerican = saysAmerica(record)): Part {
  const fields = isRecord(record) ? record : {}
  const here: Notes = {
    fault: (column, words) => notes.fault(at(path, column), words),
    warn: (column, words) => notes.warn(at(path, column), words),
  }
  return {
    cells: cellsOf(fields, here),
    notes: here,
    isAmerican,
    parts: (...names) =>
      names.flatMap(name => {
        const value = fields[name]
        if (isRecord(value)) return [jsonPart(value, notes, at(path, name) ?? '', isAmerican)]
        if (!Array.isArray(value)) return []
        return value.flatMap((one, index) =>
          isRecord(one) ? [jsonPart(one, notes, `${at(path, name)}[${index}]`, isAmerican)] : [],
        )
      }),
  }
}

const at = (path: string, name: string | null): string | null =>
  name === null || path === '' ? (name ?? (path || null)) : `${path}.${name}`

/** What can be read as text: words, numbers, yes and no, and lists of them. */
function cellsOf(fields: Record<string, unknown>, notes: Notes): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    const text = Array.isArray(value) ? value.filter(isPlain).join(', ') : isPlain(value) ? String(value) : ''
    if (text === '') continue
    const kept = withoutControlCharacters(text.toWellFormed()).trim()
    if (kept.length !== text.trim().length || !text.isWellFormed())
      notes.warn(name, 'A hidden character that cannot be kept was taken out. Check the value')
    cells[name] = kept
  }
  return cells
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Does any address in it say that it is in the United States? */
function saysAmerica(record: unknown): boolean {
  if (Array.isArray(record)) return record.some(saysAmerica)
  if (!isRecord(record)) return false
  return Object.entries(record).some(([name, value]) =>
    name === 'country' ? isAmerica(String(value)) : typeof value === 'object' && saysAmerica(value),
  )
}

export const isAmerica = (country: string): boolean => /^(us|usa|united states( of america)?)$/i.test(country)
