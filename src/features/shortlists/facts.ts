/** What matters when somebody weighs one service against another, in words. What is not known is said. */
import { asDate } from '../../ui/dates.ts'
import { inWords } from '../directory/fields.ts'
import { distanceWords, openingWords, type Candidate } from '../directory/facts-in-words.ts'
import type { ServiceRecord } from '../directory/record.ts'

/** A service as `serviceShown` gives it: its confidential places are taken out already. */
export interface Weighed extends Pick<
  Candidate,
  'service_id' | 'name' | 'organisation_name' | 'cost' | 'distance'
> {
  position_from: Candidate['position_from']
  area?: string | null
  address: string
  content: ServiceRecord
  status: 'open' | 'paused' | 'closed'
  is_gone?: boolean
  checked_on: Temporal.PlainDate | null
}

const notKnown = 'We do not know: ask'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Rows of the comparison, in the order in which somebody asks. */
export const questions: readonly { label: string; answer: (service: Weighed) => string }[] = [
  { label: 'When', answer: ({ content }) => capital(openingWords(content)) },
  { label: 'Cost', answer: ({ cost, content }) => costWords(cost, content) },
  { label: 'Where', answer: service => whereWords(service) },
  { label: 'How far', answer: service => capital(distanceWords(service)) },
  { label: 'Who it is for', answer: ({ content }) => whoWords(content) },
  { label: 'Access', answer: ({ content }) => accessWords(content) },
  { label: 'Languages', answer: ({ content }) => languageWords(content) },
  { label: 'How to join', answer: ({ content }) => joinWords(content) },
  {
    label: 'Last checked',
    answer: ({ checked_on }) => (checked_on ? asDate(checked_on) : 'Nobody has checked it yet'),
  },
]

export function costWords(cost: Weighed['cost'], { costs = [] }: Pick<ServiceRecord, 'costs'>): string {
  const prices = costs.length > 0 ? inWords('costs', costs) : ''
  const known = cost === 'unknown' ? '' : inWords('cost', cost)
  return [known, prices].filter(Boolean).join(': ') || notKnown
}

export const whereWords = ({ address }: Pick<Weighed, 'address'>): string => address || notKnown

function whoWords({ eligibility, notFor, minimumAge, maximumAge }: ServiceRecord): string {
  const ages = [
    minimumAge === undefined ? '' : `from ${minimumAge} years`,
    maximumAge === undefined ? '' : `up to ${maximumAge} years`,
  ].filter(Boolean)
  const said = [eligibility, capital(ages.join(' ')), notFor && `Not for: ${notFor}`].filter(Boolean)
  return said.join('. ') || notKnown
}

export function accessWords({ access = [], locations = [] }: ServiceRecord): string {
  const met = new Set([...access, ...locations.flatMap(location => location.access ?? [])])
  return met.size > 0 ? capital([...met].join(', ')) : notKnown
}

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })

const languageWords = ({ languages = [] }: ServiceRecord): string =>
  languages.length === 0
    ? notKnown
    : languages.map(one => (/^[a-z]{2,3}$/.test(one) ? (languageNames.of(one) ?? one) : one)).join(', ')

export const joinWords = ({ howToJoin, phone }: ServiceRecord): string =>
  howToJoin ?? (phone ? `Ring ${phone}` : notKnown)
