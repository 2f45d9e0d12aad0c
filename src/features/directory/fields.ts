/** The fields of a service's record in words: what each is called, and what it holds as people read it. */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { dayIn } from './day.ts'
import { inWords as hoursInWords } from './hours/in-words.ts'
import { needSaid } from './needs.ts'
import type { Contact, CostOption, Location, Organisation, Schedule, ServiceRecord } from './record.ts'
import { labels, words } from './words.ts'

/** What else an import may change. */
const otherLabels: Record<string, string> = {
  isGone: 'Gone from its source',
  x: 'Metres east',
  y: 'Metres north',
  lsoa11: 'Small area of 2011',
  lsoa21: 'Small area of 2021',
  lsoa21_derived: 'Small area of 2021, a guess',
  local_authority: 'Council',
  ended_on: 'Out of use since',
  of: 'Kind',
  change: 'What became of it',
  ward: 'Ward',
  ward_code: 'Code of the ward',
  district: 'District',
  district_code: 'Code of the district',
  sub_icb: 'Sub-ICB',
  sub_icb_code: 'Code of the sub-ICB',
  icb: 'Integrated care board',
  icb_code: 'Code of the board',
  imd_year: 'Index of deprivation',
  imd_rank: 'Rank',
  imd_decile: 'Decile (1 is the most deprived)',
  address: 'Address',
  postcode: 'Postcode',
  closed_on: 'Closed on',
}

export const fieldLabel = (field: string): string => fieldSaid(field, english)

/** The same to the public. */
export function fieldSaid(field: string, say: Say): string {
  const label = labels[field as keyof ServiceRecord]
  return label ? say(label) : (otherLabels[field] ?? field)
}

const costs = { free: words.costFree, some: words.costSome, paid: words.costPaid }
const statuses = { open: words.statusOpen, paused: words.statusPaused, closed: words.statusClosed }

/** What a field holds, for a page. Nothing is "nothing". */
export function inWords(field: string, value: unknown, say: Say = english): string {
  if (value === null || value === undefined || value === '') return say(words.nothing)
  const own = inOwnWords[field as keyof ServiceRecord]
  if (own) return own(value as never, say)
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'boolean' ? say(value ? words.yes : words.no) : plain(value)
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)

type Words = {
  [Field in keyof ServiceRecord]?: (value: NonNullable<ServiceRecord[Field]>, say: Say) => string
}

const inOwnWords: Words = {
  organisation: ({ name, identifiers = [] }: Organisation) =>
    [name, ...identifiers.map(({ scheme, identifier }) => `${scheme} ${identifier}`)].join(', '),
  // A list of practices has a status, too, which is not a service's.
  status: (status, say) => (Object.hasOwn(statuses, status) ? say(statuses[status]) : status),
  pausedUntil: (until, say) => dayWords(until, say),
  needs: (needs, say) => say.row(needs.map(need => needSaid(need, say))),
  attributes: attributes => attributes.map(({ name }) => name).join(', '),
  needsFrom: (_, say) => say(words.ownWords),
  cost: (cost, say) => say(costs[cost]),
  costs: options => options.map(priceWords).join('; '),
  locations: (locations, say) => locations.map(one => locationWords(one, say)).join('; '),
  schedules: (schedules: Schedule[], say) => hoursInWords(schedules, say),
  languages: (languages, say) => say.row(languages.map(one => languageWords(one, say))),
  contacts: contacts => contacts.map(contactWords).join('; '),
}

/** A language by its name; what its source wrote in words stays. */
export const languageWords = (said: string, say: Say): string =>
  (/^[a-z]{2,3}$/.test(said) ? say.languageName(said) : undefined) ?? said

/** A day that cannot be read stays as it is written. */
function dayWords(written: string, say: Say): string {
  const day = dayIn(written)
  return day ? say.date(day) : written
}

const priceWords = ({ option, amount, words: said }: CostOption): string =>
  [option, amount === undefined ? undefined : `£${amount.toFixed(2)}`, said].filter(Boolean).join(' ')

function locationWords(location: Location, say: Say): string {
  const { name, address, postcode, area, x, y, access = [], isOnline, isConfidential } = location
  const where = [name, address, postcode ?? (area && say(words.somewhereIn, { area }))]
    .filter(Boolean)
    .join(', ')
  const position =
    where === '' && x !== undefined && y !== undefined
      ? say(words.mapAt, { x: String(x), y: String(y) })
      : where
  const known = position === '' && isOnline ? say(words.online) : position
  const place = isConfidential ? say(words.confidential, { place: known }) : known
  return access.length > 0 ? say(words.withAccess, { place, access: access.join(', ') }) : place
}

const contactWords = ({ name, title, phone, email }: Contact): string =>
  [name, title, phone, email].filter(Boolean).join(', ')
