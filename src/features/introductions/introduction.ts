/**
 * An introduction: a person connecting to a provider's service. How warm it is decides what leaves:
 * a signpost gives the person information and sends nothing (PRSB guidance: signposting is not a referral).
 * Pure.
 */
import { english } from '../../platform/screen/words.ts'
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'

export const statuses = ['given', 'sent', 'accepted', 'declined', 'attended', 'missed', 'stopped'] as const
export type Status = (typeof statuses)[number]

type Move = { from: readonly (Status | 'none')[]; to: Status; by: string; done: string }

/** Every move an introduction can make. */
export const moves = {
  give: { from: ['none'], to: 'given', by: 'link worker', done: 'Information given' },
  send: { from: ['none'], to: 'sent', by: 'link worker', done: 'Introduction sent' },
  accept: { from: ['sent'], to: 'accepted', by: 'provider', done: 'Thank you. We have told the link worker' },
  decline: {
    from: ['sent'],
    to: 'declined',
    by: 'provider',
    done: 'Thank you. We have told the link worker',
  },
  attend: {
    from: ['given', 'sent', 'accepted', 'missed'],
    to: 'attended',
    by: 'provider or link worker',
    done: 'Thank you for telling us',
  },
  miss: {
    from: ['given', 'sent', 'accepted'],
    to: 'missed',
    by: 'provider or link worker',
    done: 'Thank you for telling us',
  },
  stop: {
    from: ['given', 'sent', 'accepted', 'missed'],
    to: 'stopped',
    by: 'person or link worker',
    done: 'That is fine. It is written down',
  },
} as const satisfies Record<string, Move>
export type MoveName = keyof typeof moves

/** Why it cannot change now, to whoever tries: a person, too. */
const words = catalogue('introduction-status', {
  given: 'This introduction is information only, so it cannot change this way now',
  sent: 'This introduction is waiting for the provider, so it cannot change this way now',
  accepted: 'This introduction is already accepted, so it cannot change this way now',
  declined: 'This introduction is already declined by the provider, so it cannot change this way now',
  attended: 'This introduction is already attended, so it cannot change this way now',
  missed: 'This introduction is already marked as not attended, so it cannot change this way now',
  stopped: 'This introduction is stopped, so it cannot change this way now',
})

/** Why this introduction cannot make this move now. Empty means it can. */
export function blockers(
  status: Status,
  move: Exclude<MoveName, 'give' | 'send'>,
  say: Say = english,
): string[] {
  const from: readonly string[] = moves[move].from
  return from.includes(status) ? [] : [say(words[status])]
}

export const statusWords = {
  given: { text: 'Information given', colour: 'white' },
  sent: { text: 'Waiting for the provider', colour: 'blue' },
  accepted: { text: 'Provider said yes', colour: 'green' },
  declined: { text: 'Provider could not', colour: 'orange' },
  attended: { text: 'Came', colour: 'green' },
  missed: { text: 'Has not come yet', colour: 'orange' },
  stopped: { text: 'Not wanted any more', colour: 'grey' },
} as const satisfies Record<Status, { text: string; colour: string }>

/** How warm: who does what, and what leaves. */
export const warmths = {
  signposted: { text: 'Signposted', hint: 'You give information. Nothing about them leaves here' },
  referred: { text: 'Referred', hint: 'You pass on what they agree to share. The provider contacts them' },
  introduced: { text: 'Introduced', hint: 'As referred, and you introduce them to somebody there by name' },
  accompanied: { text: 'Accompanied', hint: 'As introduced, and somebody goes along the first time' },
} as const
export type Warmth = keyof typeof warmths

export const warmthOptions = Object.entries(warmths).map(([value, { text, hint }]) => ({
  value: value as Warmth,
  label: text,
  hint,
}))

/** What may be shared with a provider, item by item. The name is always part of it. */
export const shareable = {
  need: 'What they would like help with',
  phone: 'Phone number',
  email: 'Email address',
  note: 'The note below',
} as const
export type Shareable = keyof typeof shareable

interface Wanted {
  warmth: Warmth
  agreed: boolean
  shared: readonly Shareable[]
  note: string
  providerEmail: string | null
}

/** Why this introduction cannot be made. A signpost needs nothing but the person's choice. */
export function whyNotMake({ warmth, agreed, shared, note, providerEmail }: Wanted): string[] {
  if (warmth === 'signposted') return []
  return [
    !agreed && 'Ask the person first: nothing is shared with a provider unless they agree',
    providerEmail === null && 'Enter the provider’s email address, or choose Signposted',
    shared.includes('note') && note === '' && 'Write the note, or do not share one',
    !shared.includes('note') && note !== '' && 'Select “The note below” to share your note, or clear it',
  ].filter(reason => reason !== false)
}

/** Why a provider cannot take somebody on. Each is worth knowing, none is a fault. */
export const providerReasons = {
  full: 'We are full at the moment',
  'not-suitable': 'We are not the right place for this',
  'too-far': 'They live too far from us',
  closed: 'We no longer run this',
  other: 'Something else',
} as const
export type ProviderReason = keyof typeof providerReasons
