/** What the page asks of a list’s columns: what stands in each, what we guess, and what the first rows would become. */
import type { Found } from '../format.ts'
import type { Source } from '../source.ts'
import type { ServiceRecord } from '../../record.ts'
import { whatSpoiled } from '../readers/spoiled.ts'
import type { ListSample } from './by-hand.ts'
import { fieldsFrom, isMappedField, whyNotMap, type MappedField, type Said } from './fields.ts'
import { mappedFormat } from './format.ts'
import { guess } from './guess.ts'
import { mappingFor, nearestMapping, type Mapping } from './kept.ts'

export interface AskedColumn extends Said {
  /** The first values in it that differ. */
  examples: string[]
  /** Why we think so, where we guessed. */
  because?: string
}

export interface AskedList {
  columns: AskedColumn[]
  source: Source | undefined
  /** Somebody said before that there is nothing we need in it. */
  isLeftOut: boolean
}

/** As the address of the page says, where somebody has answered already; else as said before; else as we guess. */
export function askedOf(list: ListSample, kept: readonly Mapping[], query: URLSearchParams): AskedList {
  const answered = query.has('said')
  const exact = mappingFor(kept, list.columns)
  const earlier = exact ?? nearestMapping(kept, list.columns)
  const guesses = guess(
    list.columns,
    list.rows.map(row => row.cells),
  )
  const known = new Map(
    Object.entries(earlier?.fields ?? {}).flatMap(([field, columns]) =>
      columns.map(column => [column, field as MappedField] as const),
    ),
  )
  const columns = list.columns.map((column, index): AskedColumn => {
    const examples = examplesIn(list, column)
    if (answered) return { column, examples, field: fieldIn(query.get(nameOf(index))) }
    const field = known.get(column)
    if (field !== undefined) return { column, examples, field, because: 'As you said before' }
    const guessed = earlier?.columns.includes(column) ? undefined : guesses.get(column)
    return {
      column,
      examples,
      field: guessed?.field ?? null,
      ...(guessed ? { because: guessed.because } : {}),
    }
  })
  const source = answered
    ? { name: query.get('source') ?? '', licence: query.get('licence') ?? '' }
    : earlier?.source
  return { columns, source, isLeftOut: exact !== undefined && exact.fields.name === undefined }
}

/** What a column’s question is called on the form. */
export const nameOf = (index: number): `column-${number}` => `column-${index + 1}`

const fieldIn = (word: string | null): MappedField | null =>
  word !== null && isMappedField(word) ? word : null

const examplesIn = (list: ListSample, column: string): string[] => {
  const cells = list.rows.map(row => (row.cells[column] ?? '').replace(/\s+/g, ' ').trim())
  return [...new Set(cells.filter(cell => cell !== '' && whatSpoiled(cell) === undefined))].slice(0, 3)
}

/** Rows that are shown as they would become. */
const mostShown = 5

/** The first rows as they would become; undefined where the answers do not go together yet. */
export async function firstRows(
  list: ListSample,
  { columns, source }: AskedList,
): Promise<Found<ServiceRecord>[] | undefined> {
  if (columns.length === 0 || whyNotMap(columns)) return undefined
  const format = mappedFormat(fieldsFrom(columns), source ?? { name: '', licence: '' })
  async function* rows() {
    // Reading may put right what it is given: the sample stays as it is.
    yield structuredClone(list.rows.slice(0, mostShown))
  }
  const found: Found<ServiceRecord>[] = []
  const table = { file: 1, name: list.name, columns: list.columns, about: mostShown, rows: rows() }
  for await (const part of format.read([table])) found.push(...part)
  return found
}
