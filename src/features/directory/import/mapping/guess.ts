/** What each column of a list probably holds, by its name and by what its cells look like, with the reason. Pure. */
import { mappedFields, type MappedField } from './fields.ts'
import { looksLike } from './looks.ts'
import { bare, synonyms } from './synonyms.ts'

export interface Guess {
  field: MappedField
  /** Why, as a sentence to read. */
  because: string
}

interface Candidate extends Guess {
  column: string
  /** The higher, the surer. */
  weight: number
}

type Rows = readonly Readonly<Record<string, string>>[]

/** The guesses that go together: a field that takes one column gets the surest. */
export function guess(columns: readonly string[], rows: Rows): ReadonlyMap<string, Guess> {
  const candidates = columns
    .flatMap(column => candidatesFor(column, rows))
    .toSorted((one, other) => other.weight - one.weight)
  const guessed = new Map<string, Guess>()
  const taken = new Map<MappedField, Candidate>()
  for (const candidate of candidates) {
    const { column, field, because } = candidate
    const first = taken.get(field)
    // A list’s own “phone” is not to be joined by its organisation’s, nor its words by somebody else’s.
    const isBeside = !first || (mappedFields[field].isJoined && isWhole(first) === isWhole(candidate))
    if (guessed.has(column) || !isBeside) continue
    guessed.set(column, { field, because })
    if (!first) taken.set(field, candidate)
  }
  for (const [column, { field }] of guessed) {
    const { needs } = mappedFields[field]
    const isAlone = ofTimes.has(field) && !times.some(time => taken.has(time))
    if ((needs && !taken.has(needs)) || isAlone) guessed.delete(column)
  }
  return guessed
}

/** The days between which something is on mean a schedule only where something says when it is on. */
const ofTimes: ReadonlySet<MappedField> = new Set(['from', 'until', 'closes', 'notOn'])
const times: readonly MappedField[] = ['day', 'opens', 'repeats']

/** Its whole name says so, not only the end of it. */
const isWhole = ({ column, field }: Candidate): boolean => weightOfName(field, column) > 3

/** What its cells are for certain, whatever its name says. */
const certain: ReadonlySet<MappedField> = new Set(['url', 'email', 'postcode', 'repeats'])

function candidatesFor(column: string, rows: Rows): Candidate[] {
  const cells = rows.map(row => row[column] ?? '')
  const look = looksLike(cells)
  const named = (Object.keys(synonyms) as MappedField[]).flatMap((field): Candidate[] => {
    const weight = weightOfName(field, column)
    const isLike = look?.field === field
    const isOther = look !== undefined && certain.has(look.field) && !isLike
    if (weight === 0 || isOther || !couldHold(field, cells)) return []
    const isEmpty = cells.every(cell => cell === '')
    const surely = weight + (isLike ? 3 : isEmpty ? -2 : 0)
    return [{ column, field, weight: surely, because: 'Guessed from its name' }]
  })
  const byLook: Candidate[] = look
    ? [{ column, field: look.field, weight: 2.5, because: `Guessed: they look like ${look.like}` }]
    : []
  return [...named, ...byLook]
}

/**
 * 4 where a column is called so; less where it is so inside something else, as “service.organisation.name” is;
 * 0 where it is not. The surest names weigh most.
 */
function weightOfName(field: MappedField, column: string): number {
  const names = synonyms[field]?.split(' ') ?? []
  const parts = column.split('.').filter(part => !/^\d+$/.test(part))
  if (parts.at(-1)?.startsWith('@')) return 0
  for (let left = parts.length; left > 0; left -= 1) {
    const at = names.indexOf(bare(parts.slice(-left).join('')))
    if (at === -1) continue
    const most = parts.length === 1 ? 4 : left > 1 ? 3.6 : 3
    return most - at / 100 - (parts.length - left) / 10
  }
  const day = /^(mon|tues|wednes|thurs|fri|satur|sun)day/.exec(bare(column))?.[0]
  return day === field ? 3 : 0
}

/** Names mean several things: “x” is metres only where it holds metres, “start” a day only where it holds days. */
function couldHold(field: MappedField, cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell !== '')
  if (filled.length === 0) return true
  const most = (fits: RegExp) => filled.filter(cell => fits.test(cell)).length >= filled.length / 2
  const test = tests[field]
  return test === undefined || most(test)
}

const tests: Partial<Record<MappedField, RegExp>> = {
  easting: /^\d{5,6}(\.\d+)?$/,
  northing: /^\d{5,7}(\.\d+)?$/,
  latitude: /^-?\d{1,2}(\.\d+)?$/,
  longitude: /^-?\d{1,2}(\.\d+)?$/,
  areas: /[a-z]/i,
  position: /\d\.\d+\s*[,;]\s*-?\d/,
  from: /\d{4}|\d\/\d/,
  until: /\d{4}|\d\/\d/,
  opens: /^\d{1,2}([:.]\d{2})?\s*([ap]\.?m\.?)?$|T\d{2}:\d{2}/i,
  closes: /^\d{1,2}([:.]\d{2})?\s*([ap]\.?m\.?)?$|T\d{2}:\d{2}/i,
  repeats: /FREQ=/i,
  minimumAge: /^\d{1,3}$/,
  maximumAge: /^\d{1,3}$/,
  phone: /\d{5}|\d{3}[\s-]\d{3}/,
  email: /@/,
  url: /\.\w/,
  assuredOn: /\d/,
  charityNumber: /\d{5}/,
  companyNumber: /\d{5}/,
  uprn: /^\d+$/,
}
