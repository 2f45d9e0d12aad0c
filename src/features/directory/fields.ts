/** The fields of a service's record in words: what each is called, and what it holds as people read it. */
import { asDate } from '../../ui/dates.ts'
import { dayIn } from './day.ts'
import { inWords as hoursInWords } from './hours/in-words.ts'
import { needLabel } from './needs.ts'
import type { Contact, CostOption, Location, Organisation, Schedule, ServiceRecord } from './record.ts'

export const fieldLabels = {
  name: 'Name',
  organisation: 'Run by',
  description: 'What it is',
  status: 'Open to new people',
  alert: 'Know before you go',
  pausedUntil: 'Paused until',
  needs: 'Helps with',
  needsFrom: 'Needs are suggested from',
  attributes: 'Categories',
  cost: 'Cost',
  costs: 'Prices',
  eligibility: 'Who it is for',
  notFor: 'Who it is not for',
  minimumAge: 'Youngest age',
  maximumAge: 'Oldest age',
  access: 'Access',
  languages: 'Languages',
  areas: 'Areas served',
  locations: 'Where',
  schedules: 'Opening',
  hours: 'Hours in their words',
  contacts: 'Whom to ask for',
  phone: 'Phone',
  email: 'Email',
  url: 'Web address',
  howToJoin: 'How to join',
  assuredOn: 'Checked by its source',
  assuredBy: 'Checked there by',
} as const satisfies Record<keyof ServiceRecord, string>

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

export const fieldLabel = (field: string): string =>
  fieldLabels[field as keyof ServiceRecord] ?? otherLabels[field] ?? field

const costs = { free: 'Free', some: 'Some of it costs money', paid: 'Costs money' }
const statuses = { open: 'Yes', paused: 'Not now', closed: 'No: it has closed' }

/** What a field holds, for a page. Nothing is "nothing". */
export function inWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  const words = inOwnWords[field as keyof ServiceRecord]
  if (words) return words(value as never)
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : plain(value)
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)

type Words = { [Field in keyof ServiceRecord]?: (value: NonNullable<ServiceRecord[Field]>) => string }

const inOwnWords: Words = {
  organisation: ({ name, identifiers = [] }: Organisation) =>
    [name, ...identifiers.map(({ scheme, identifier }) => `${scheme} ${identifier}`)].join(', '),
  status: status => statuses[status],
  pausedUntil: until => dayWords(until),
  needs: needs => needs.map(needLabel).join(', '),
  attributes: attributes => attributes.map(({ name }) => name).join(', '),
  needsFrom: () => 'its own words',
  cost: cost => costs[cost],
  costs: options => options.map(priceWords).join('; '),
  locations: locations => locations.map(locationWords).join('; '),
  schedules: (schedules: Schedule[]) => hoursInWords(schedules),
  contacts: contacts => contacts.map(contactWords).join('; '),
}

/** A day that cannot be read stays as it is written. */
function dayWords(written: string): string {
  const day = dayIn(written)
  return day ? asDate(day) : written
}

const priceWords = ({ option, amount, words }: CostOption): string =>
  [option, amount === undefined ? undefined : `£${amount.toFixed(2)}`, words].filter(Boolean).join(' ')

function locationWords({
  name,
  address,
  postcode,
  area,
  x,
  y,
  access = [],
  isOnline,
  isConfidential,
}: Location): string {
  const where = [name, address, postcode ?? (area && `somewhere in ${area}`)].filter(Boolean).join(', ')
  const position = where === '' && x !== undefined && y !== undefined ? `on the map at ${x}, ${y}` : where
  const kind = isConfidential ? ' (confidential)' : ''
  const place = position === '' && isOnline ? 'online' : position
  return [`${place}${kind}`, ...(access.length > 0 ? [`access: ${access.join(', ')}`] : [])].join(' – ')
}

const contactWords = ({ name, title, phone, email }: Contact): string =>
  [name, title, phone, email].filter(Boolean).join(', ')
