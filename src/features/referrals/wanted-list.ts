/** Which referrals a list is asked for, in what order: read from its address with care. */
import { wordsIn } from '../../platform/screen/query.ts'
import { plainWords } from '../people/person.ts'
import { statuses, statusWords, type Status } from './referral.ts'

export const sorts = {
  newest: 'Date sent, newest first',
  oldest: 'Date sent, oldest first',
  status: 'Status',
  person: 'Person, by family name',
} as const

export interface WantedList {
  /** `question`: those about which the team waits for an answer. Null: all. */
  status: Status | 'question' | null
  typed: string
  /** The words of a name, as they are indexed. */
  names: readonly string[]
  sort: keyof typeof sorts
}

export const statusOptions: readonly { value: NonNullable<WantedList['status']>; label: string }[] = [
  { value: 'question', label: 'A question waits for us' },
  ...statuses.map(value => ({ value, label: statusWords[value].text })),
]

/** Anything that is not in a list is not asked for. */
export function wantedListIn(query: URLSearchParams): WantedList {
  const status = query.get('status')
  const sort = query.get('sort') ?? ''
  const typed = wordsIn(query, 'name')
  return {
    status: statusOptions.find(({ value }) => value === status)?.value ?? null,
    typed,
    names: plainWords(typed).slice(0, 6),
    sort: Object.hasOwn(sorts, sort) ? (sort as WantedList['sort']) : 'newest',
  }
}

export const isNarrowed = ({ status, typed }: WantedList): boolean => status !== null || typed !== ''

/** The address of the list with what was asked for, for its other pages. */
export function addressOf({ status, typed, sort }: WantedList): string {
  const query = new URLSearchParams({
    ...(status && { status }),
    ...(typed && { name: typed }),
    ...(sort !== 'newest' && { sort }),
  }).toString()
  return query === '' ? '/referrals' : `/referrals?${query}`
}
