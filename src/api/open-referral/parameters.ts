/**
 * What a request may ask for, and how each is read. The names and meanings are those of the API description of Open
 * Referral UK 3.0 (uk-profile, openapi.json) and of its validator. What cannot be read is said, never guessed. Pure.
 */
import { wrong } from './problem.ts'

/** A list may be asked for so many things at once; who asks for more gets these, and `size` says so. */
export const mostPerPage = 500
const usualPerPage = 50
const lastPage = 1_000_000

export interface Parameter<Value> {
  description: string
  schema: { type: string; minimum?: number; maximum?: number; default?: number; format?: string }
  read(typed: string, name: string): Value
}

const text = (description: string): Parameter<string> => ({
  description,
  schema: { type: 'string' },
  read: (typed, name) => {
    if (typed.length > 200) throw wrong(name, `${name} is longer than 200 characters`)
    return typed
  },
})

const number = (
  description: string,
  { type = 'integer', minimum = 1, maximum = Number.MAX_SAFE_INTEGER }: Partial<Parameter<number>['schema']>,
): Parameter<number> => ({
  description,
  schema: { type, minimum },
  read: (typed, name) => {
    const value = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN
    const isWhole = type !== 'integer' || Number.isInteger(value)
    if (!(value >= minimum && value <= maximum && isWhole))
      throw wrong(
        name,
        `${name} must be a ${type === 'integer' ? 'whole ' : ''}number from ${minimum}${maximum < 1e9 ? ` to ${maximum}` : ''}`,
      )
    return value
  },
})

const time = (description: string): Parameter<string> => ({
  description,
  schema: { type: 'string', format: 'time' },
  read: (typed, name) => {
    const found = /^([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d)?Z?$/.exec(typed)
    if (!found) throw wrong(name, `${name} must be a time of the day, like 09:30`)
    return `${(found[1] ?? '').padStart(2, '0')}:${found[2]}`
  },
})

function yesOrNo(typed: string, name: string): boolean {
  if (typed !== 'true' && typed !== 'false') throw wrong(name, `${name} must be true or false`)
  return typed === 'true'
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

export type Day = (typeof days)[number]

export const parameters = {
  page: number('Which page, from 1.', { maximum: lastPage }),
  per_page: {
    ...number(`How many on a page. More than ${mostPerPage} gives ${mostPerPage}.`, {}),
    schema: { type: 'integer', minimum: 1, maximum: mostPerPage, default: usualPerPage },
  },
  search: text('Words to find in names, categories and descriptions.'),
  taxonomy_term_id: text('Only services with this category.'),
  taxonomy_id: text('Only services with a category of this taxonomy.'),
  organization_id: text('Only services of this organisation.'),
  minimum_age: number('Only services whose minimum age is at least this.', { type: 'number', minimum: 0 }),
  maximum_age: number('Only services whose maximum age is at most this.', { type: 'number', minimum: 0 }),
  start_time: time('Only services that open at this time of the day or later.'),
  end_time: time('Only services that close at this time of the day or earlier.'),
  day: {
    description: 'Only services that are open on this day: MO, or Monday.',
    schema: { type: 'string' },
    read: (typed, name) => {
      const asked = typed.toLowerCase()
      const day = days.find((code, index) => code.toLowerCase() === asked || dayNames[index] === asked)
      if (!day) throw wrong(name, `${name} must be one of ${days.join(', ')}, or the day in English`)
      return day
    },
  } satisfies Parameter<Day>,
  modified_after: {
    description: 'Only what was changed then or later.',
    schema: { type: 'string', format: 'date-time' },
    read: (typed, name) => {
      try {
        return Temporal.Instant.from(/^\d{4}-\d\d-\d\d$/.test(typed) ? `${typed}T00:00:00Z` : typed)
      } catch {
        throw wrong(name, `${name} must be a date and time, like 2026-01-31T09:30:00Z`)
      }
    },
  } satisfies Parameter<Temporal.Instant>,
  full: {
    description: 'With everything that belongs to each, not the one-to-one fields alone.',
    schema: { type: 'boolean' },
    read: yesOrNo,
  },
  full_service: {
    description: 'With everything that belongs to each service.',
    schema: { type: 'boolean' },
    read: yesOrNo,
  },
  postcode: text(
    'With proximity: only locations near it. Alone: only services that do not serve other councils only.',
  ),
  proximity: number('Metres from the middle of the postcode, in a straight line.', {
    type: 'number',
    minimum: 0,
    maximum: 1_000_000,
  }),
} as const satisfies Record<string, Parameter<unknown>>

export type Name = keyof typeof parameters
export type Given<Names extends Name> = {
  [One in Names]?: ReturnType<(typeof parameters)[One]['read']>
}

/** What is asked with these parameters; an empty one is as if it were not there. Throws NotAnswered. */
export function given<Names extends Name>(query: URLSearchParams, names: readonly Names[]): Given<Names> {
  const read: Partial<Record<Name, unknown>> = {}
  for (const name of names) {
    const typed = (query.get(name) ?? '').trim()
    if (typed === '') continue
    if (!typed.isWellFormed() || /\p{Cc}/u.test(typed))
      throw wrong(name, `${name} holds a character that is none`)
    read[name] = parameters[name].read(typed, name)
  }
  return read as Given<Names>
}

export const pagingNames = ['page', 'per_page'] as const

/** Which page is asked for, and which entries of the list stand on it. */
export function pagingOf(query: URLSearchParams) {
  const asked = given(query, pagingNames)
  const page = asked.page ?? 1
  const perPage = Math.min(asked.per_page ?? usualPerPage, mostPerPage)
  const from = (page - 1) * perPage
  return { page, perPage, stretch: [from, from + perPage] as const }
}
