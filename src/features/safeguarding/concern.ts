/**
 * A concern: somebody's safety worries us. It is raised at once, people who can act are told the same day, and it
 * closes when they know. What was raised is never changed. Pure. Kinds and codes: BaRS safeguarding-codes-bars.
 */
import { stopsClock, type Told } from './told.ts'

export const kinds = {
  'life-at-risk-now': { label: 'Somebody’s life is at risk now', code: null },
  'suicide-or-self-harm': { label: 'Thoughts of suicide, or self-harm', code: '401206008' },
  'abuse-of-an-adult': { label: 'Abuse of an adult', code: '766561000000109' },
  'domestic-abuse': { label: 'Domestic abuse', code: '707087005' },
  'a-child-at-risk': { label: 'A child at risk', code: '836881000000105' },
  neglect: { label: 'Neglect, or somebody who cannot look after themselves', code: null },
  'urgent-health': { label: 'Their health must be looked at today', code: null },
  'urgent-practical': { label: 'No food, no heating or no home tonight', code: null },
} as const satisfies Record<string, { label: string; code: string | null }>
export type Kind = keyof typeof kinds

export const kindOptions = Object.entries(kinds).map(([value, { label }]) => ({
  value: value as Kind,
  label,
}))

export const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word)

/** Where the red flags of the guidelines and of the triage lead out of social prescribing. */
export type Route = 'crisis' | 'urgent' | 'safeguarding'

/** Names of red flags out of an address: what cannot be one is left out. */
export const flagsIn = (named: readonly string[]): string[] =>
  [...new Set(named)].filter(flag => /^[a-z0-9][a-z0-9.:_-]{0,79}$/i.test(flag)).slice(0, 20)

export type Status = 'open' | 'closed'
export const endings = {
  acted: 'People who can act know of it, and we know what happens next',
  mistaken: 'It was raised by mistake',
} as const
export type Ending = keyof typeof endings

/** What the rules need to know of one. */
export interface State {
  kind: string
  status: string
  is_hidden_from_person: boolean
  person_id: string | null
}

/** What was done so far: the steps, and who was told. */
export interface Done {
  steps: readonly string[]
  told: readonly Told[]
}

const whyNotOpen = ({ status }: Pick<State, 'status'>): string[] =>
  status === 'closed' ? ['This concern is closed. Open it again first'] : []

/** Why nothing can be done about it now. */
export const whyNotWork = whyNotOpen

/** Why it cannot be closed in this way. A mistake needs nobody told; what is true needs somebody who can act. */
export function whyNotClose(
  concern: Pick<State, 'kind' | 'status'>,
  { told, left }: { told: readonly Told[]; left: readonly string[] },
  ending: Ending,
): string[] {
  if (concern.status === 'closed') return ['This concern is closed already']
  if (ending === 'mistaken') return []
  return [
    ...(told.some(who => stopsClock(concern.kind, who))
      ? []
      : [told.length === 0 ? 'Nobody has been told yet' : 'Nobody who can act has been told yet']),
    ...left.map(words => `This step is not done: ${words}`),
  ]
}

export const whyNotReopen = ({ status }: Pick<State, 'status'>): string[] =>
  status === 'open' ? ['This concern is open'] : []

export const whyNotHide = ({ is_hidden_from_person }: Pick<State, 'is_hidden_from_person'>): string[] =>
  is_hidden_from_person ? ['They cannot read of it now'] : []

export function whyNotUnhide({
  is_hidden_from_person,
  person_id,
}: Pick<State, 'is_hidden_from_person' | 'person_id'>): string[] {
  if (person_id === null) return ['It is about nobody who has a page here']
  return is_hidden_from_person ? [] : ['They can read of it now']
}
