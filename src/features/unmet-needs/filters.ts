/** What a search had asked for besides words and need, read from its address and written back. Pure. */
import { withoutControlCharacters } from '../../platform/screen/field.ts'

/** The names that every search of services uses in its address. A postcode is not among them: only its area is kept. */
const names = [
  'within',
  'by',
  'day',
  'time',
  'cost',
  'age',
  'access',
  'language',
  'where',
  'peer',
  'open',
] as const

export type Filters = Partial<Record<(typeof names)[number], string[]>>

/** Far more than anybody ticks, and small enough to keep. */
const most = { values: 12, letters: 60 }

/** The filters of an address. Names we do not know are left out. */
export function filtersIn(query: URLSearchParams): Filters {
  const filters: Filters = {}
  for (const name of names) {
    const values = query
      .getAll(name)
      .map(value => withoutControlCharacters(value).trim().slice(0, most.letters))
      .filter(value => value !== '')
    if (values.length > 0) filters[name] = [...new Set(values)].slice(0, most.values)
  }
  return filters
}

interface Looked {
  need: string
  looked_for: string
  filters: unknown
}

/** The address, after its question mark, of the same search again. */
export function sameSearch({ need, looked_for, filters }: Looked): string {
  const query = new URLSearchParams()
  if (looked_for !== '') query.set('q', looked_for)
  query.set('need', need)
  for (const name of names) for (const value of (filters as Filters)[name] ?? []) query.append(name, value)
  return query.toString()
}
