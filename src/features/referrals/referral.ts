/**
 * What a referral is, and what may happen to it.
 * Pure: no database, no clock, no request. Everything else in this folder asks here.
 */
import { english } from '../../platform/screen/words.ts'
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'

export const statuses = ['sent', 'accepted', 'returned', 'declined', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** How a referral came: page by page, on one screen, from a list, or by the person or somebody close to them. */
export type Way = 'guided' | 'one-screen' | 'list' | 'self' | 'drop-in'

/** A move that leaves a referral where it is says so. */
type Move = { from: readonly (Status | 'draft')[]; to: Status | 'as it was'; by: string; done: string }

/** Every move a referral can make. A move that is not in this table cannot happen. */
export const moves = {
  send: { from: ['draft'], to: 'sent', by: 'referrer, or the person', done: 'Referral sent' },
  agree: {
    from: ['sent'],
    to: 'sent',
    by: 'person, or link worker for them',
    done: 'Thank you. We know you would like to hear from us',
  },
  pause: {
    from: ['sent'],
    to: 'sent',
    by: 'person',
    done: 'That is fine. We come back on the day you chose',
  },
  resume: {
    from: ['sent'],
    to: 'sent',
    by: 'person, or link worker for them; on the day by itself',
    done: 'Thank you. We will be in touch',
  },
  unsay: { from: ['sent', 'declined'], to: 'sent', by: 'person', done: 'It is taken back' },
  accept: { from: ['sent'], to: 'accepted', by: 'link worker', done: 'Referral accepted' },
  return: { from: ['sent'], to: 'returned', by: 'link worker', done: 'Referral returned' },
  decline: {
    from: ['sent'],
    to: 'declined',
    by: 'person, or link worker for them',
    done: 'Thank you for telling us',
  },
  withdraw: { from: ['sent'], to: 'withdrawn', by: 'referrer', done: 'Referral withdrawn' },
  amend: { from: ['sent', 'accepted'], to: 'as it was', by: 'referrer', done: 'Referral corrected' },
  ask: {
    from: ['sent', 'accepted'],
    to: 'as it was',
    by: 'link worker',
    done: 'Question sent. You can accept the referral without waiting for the answer',
  },
  answer: {
    from: ['sent', 'accepted'],
    to: 'as it was',
    by: 'referrer',
    done: 'Answer sent',
  },
  unaware: {
    from: ['sent', 'accepted', 'declined'],
    to: 'as it was',
    by: 'person',
    done: 'Thank you for telling us. It helps those who referred you do better',
  },
  aware: {
    from: ['sent', 'accepted', 'declined', 'returned', 'withdrawn'],
    to: 'as it was',
    by: 'person',
    done: 'It is taken back',
  },
  write: {
    from: ['sent', 'accepted'],
    to: 'as it was',
    by: 'person, or somebody close to them',
    done: 'Thank you. We read what you wrote',
  },
  thank: {
    from: ['sent', 'accepted', 'returned', 'declined'],
    to: 'as it was',
    by: 'link worker',
    done: 'Thank you sent',
  },
} as const satisfies Record<string, Move>
export type MoveName = keyof typeof moves

/** Those that leave a referral where it is: something was said. */
export type MoveThatStays = {
  [Name in MoveName]: (typeof moves)[Name]['to'] extends 'as it was' ? Name : never
}[MoveName]

/** The words a referrer and a link worker read for each status, and the colour of its tag. */
export const statusWords = {
  sent: { text: 'Waiting for the team', colour: 'blue' },
  accepted: { text: 'Accepted', colour: 'green' },
  returned: { text: 'Returned with a better door', colour: 'orange' },
  declined: { text: 'The person said no', colour: 'grey' },
  withdrawn: { text: 'Withdrawn', colour: 'white' },
} as const satisfies Record<Status, { text: string; colour: string }>

/** Why it cannot change now, to whoever tries: a person, too. */
const words = catalogue('referral-status', {
  sent: 'This referral is waiting, so it cannot change this way now',
  accepted: 'This referral is already accepted, so it cannot change this way now',
  returned: 'This referral is already returned, so it cannot change this way now',
  declined: 'This referral is declined by the person, so it cannot change this way now',
  withdrawn: 'This referral is withdrawn by those who sent it, so it cannot change this way now',
  askedYourself: 'You asked us yourself',
  unawareAlready: 'You have told us already',
  unawareNever: 'You have not told us that',
  unsayNothing: 'There is no answer of yours to take back',
  unsayTaken: 'There is a newer referral of yours. That one counts',
})

/** Why this referral cannot make this move now, in words for the screen. Empty means it can. */
export function blockers(status: Status, move: Exclude<MoveName, 'send'>, say: Say = english): string[] {
  const from: readonly string[] = moves[move].from
  if (from.includes(status)) return []
  if (move === 'withdraw' && status === 'accepted')
    return ['This referral is accepted already. Ask the link worker to end the support']
  return [say(words[status])]
}

/** They asked us by themselves: nobody asked for them, so they know of it. */
export const isOwn = ({ way, referred_by }: { way: Way; referred_by: unknown }): boolean =>
  way === 'self' && referred_by === null

interface Knowing {
  way: Way
  referred_by: unknown
  unaware_at: unknown
}

/** Why “I did not know about this” cannot be said, or taken back. */
export const whyNotUnaware = (referral: Knowing, say: Say = english): string[] =>
  [
    isOwn(referral) && say(words.askedYourself),
    referral.unaware_at !== null && say(words.unawareAlready),
  ].filter(reason => reason !== false)
export const whyNotAware = ({ unaware_at }: { unaware_at: unknown }, say: Say = english): string[] =>
  unaware_at === null ? [say(words.unawareNever)] : []

/** Why an answer cannot be taken back. `isTaken`: another referral of theirs is with a team. */
export const whyNotUnsay = (
  { answer, isTaken }: { answer: string | null; isTaken: boolean },
  say: Say = english,
): string[] =>
  [answer === null && say(words.unsayNothing), isTaken && say(words.unsayTaken)].filter(
    reason => reason !== false,
  )

/** Who asked for somebody they care for. They are kept with the referral: how they know each other, how to reach them. */
export interface ReferredBy {
  name: string
  relation: string
  phone: string | null
  email: string | null
}

/** Nobody sent it whom one could ask, thank, or who could correct it: the person is asked when one speaks with them. */
export const whyNotOfOwn = (way: Way): string[] =>
  way === 'self' ? ['They asked us themselves: speak with them'] : []

/** Somebody asked for them, and nobody has heard yet that they agree. */
export const isToBeAskedFirst = (
  { status, referred_by }: { status: Status; referred_by: unknown },
  hasAgreed: boolean,
): boolean => status === 'sent' && referred_by !== null && !hasAgreed

/** Why nobody takes somebody on for whom another asked: they are asked first, and say yes themselves. */
export const whyNotBeforeAsking = (isToBeAsked: boolean, saysYes: boolean): string[] =>
  isToBeAsked && !saysYes ? ['Ask them first: somebody else asked for them. Accept when they say yes'] : []

/** Why the link worker sends a referral back (standards/domain.md 2.5). Capacity is the service's failure, counted apart. */
export const returnReasons = {
  'no-agreement': 'The person has not agreed, or did not know',
  'outside-area': 'Lives outside our area',
  age: 'Outside our age range',
  crisis: 'Needs crisis or specialist mental health care',
  'social-care': 'Needs statutory social care',
  clinical: 'Needs a clinical review first',
  'already-supported': 'Already supported by somebody else',
  duplicate: 'Already referred to us',
  information: 'We need more information',
  'not-reached': 'We tried several times and could not reach the person',
  died: 'The person has died',
  capacity: 'We have no capacity now',
} as const
export type ReturnReason = keyof typeof returnReasons

/** The reasons that are the service's own failure: never counted with what a referrer could do better. */
export const isOurs = (reason: string | null): boolean => reason === 'capacity'

/** Why those who sent a referral take it back. */
export const withdrawReasons = {
  mistake: 'It was sent in error',
  twice: 'It is a duplicate of another referral',
  'not-needed': 'It is no longer needed',
  asked: 'The person asked for it',
  moved: 'The person has moved away',
  died: 'The person has died',
  other: 'Something else',
} as const
export type WithdrawReason = keyof typeof withdrawReasons

/** Why a person says no, in their terms (standards/domain.md 2.5). Saying nothing is fine. */
export const declineReasons = {
  'not-now': 'It is not a good time for me',
  supported: 'I already have support',
  expected: 'It is not what I expected',
  private: 'I do not want this written down',
  other: 'I would rather do something else',
  travel: 'It is too far, or costs too much',
  language: 'The language or the way of talking does not suit me',
  unaware: 'I did not know about this referral',
} as const
export type DeclineReason = keyof typeof declineReasons

/** What a draft must have before it is sent, and what the world outside it says. */
export interface Readiness {
  hasPerson: boolean
  hasWayToReach: boolean
  hasReason: boolean
  agreed: 'yes' | 'no' | null
  saidCareful: boolean
  hasTeam: boolean
  /** Why the person seems to be with us already, in sentences. */
  sameAs: readonly string[]
  /** How many guidelines object, and why it is sent all the same. */
  objections: number
  why: string
}

/** What is asked where a guideline objects. */
export const whyAllTheSame = 'Say why you refer them all the same, or use the better door'

/** Why this draft cannot be sent yet, each as what to do. The same list feeds the button, the page and the test. */
export function whyNotSend(draft: Readiness): string[] {
  return [
    !draft.hasPerson && 'Enter the person’s name',
    !draft.hasWayToReach &&
      'Enter a way to reach the person: a phone number, an email address or a postal address',
    !draft.hasReason && 'Enter why you are referring them, in words they will read',
    draft.agreed === null && 'Say whether the person knows and agrees',
    draft.agreed === 'no' &&
      'Talk with the person first: a referral is sent when they know about it and agree',
    !draft.saidCareful && 'Say whether there is anything to be careful about',
    !draft.hasTeam && 'Your organisation has no link worker team yet: ask your place administrator',
    ...draft.sameAs,
    draft.objections > 0 && draft.why === '' && whyAllTheSame,
  ].filter(reason => reason !== false)
}

/** Letters and digits that cannot be mistaken for each other when read out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A reference people can say on the phone: R-7K3-M9Q. `random` gives whole numbers below a limit. */
export function newReference(random: (below: number) => number): string {
  const three = () => Array.from({ length: 3 }, () => alphabet[random(alphabet.length)]).join('')
  return `R-${three()}-${three()}`
}
