/**
 * Support: the time a link worker works with a person. Ending never shuts: `return` opens the same
 * support again, with the same link worker, without a new form. Pure.
 */
import { english } from '../../platform/screen/words.ts'
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'

export const statuses = ['open', 'ended'] as const
export type Status = (typeof statuses)[number]

type Move = { from: readonly (Status | 'none')[]; to: Status; by: string; done: string }

export const moves = {
  start: { from: ['none'], to: 'open', by: 'link worker', done: 'Support started' },
  'hand-over': {
    from: ['open'],
    to: 'open',
    by: 'link worker or manager',
    done: 'Handed over. The person is told',
  },
  pause: {
    from: ['open'],
    to: 'open',
    by: 'person',
    done: 'That is fine. We come back on the day you chose',
  },
  resume: {
    from: ['open'],
    to: 'open',
    by: 'person, or link worker for them; on the day by itself',
    done: 'Thank you. We will be in touch',
  },
  end: { from: ['open'], to: 'ended', by: 'link worker', done: 'Support ended. The door stays open' },
  stop: {
    from: ['open'],
    to: 'ended',
    by: 'person',
    done: 'Thank you for telling us. You can come back whenever you like',
  },
  return: { from: ['ended'], to: 'open', by: 'person or link worker', done: 'Welcome back' },
} as const satisfies Record<string, Move>
export type MoveName = keyof typeof moves

/** Why it cannot change now, to whoever tries: a person, too. */
const words = catalogue('support-status', {
  ended: 'This support has ended already',
  open: 'This support is open already',
  noPause: 'Nobody has asked us to wait',
})

/** Why this support cannot make this move now. Empty means it can. */
export function blockers(status: Status, move: Exclude<MoveName, 'start'>, say: Say = english): string[] {
  const from: readonly string[] = moves[move].from
  if (from.includes(status)) return []
  return [say(words[status])]
}

/** Why a pause cannot end now: there is none. */
export const whyNotResume = (
  { paused_until }: { paused_until: Temporal.PlainDate | null },
  say: Say = english,
): string[] => (paused_until === null ? [say(words.noPause)] : [])

/**
 * Whether one step still leads back to the same link worker: so many months after the ending, as the place says. Later
 * they ask us anew, and are asked nothing that is known.
 */
export const isWithinPeriod = (
  endedAt: Temporal.Instant | null,
  { months, now }: { months: number; now: Temporal.Instant },
): boolean => {
  if (endedAt === null) return true
  const last = endedAt.toZonedDateTimeISO('Europe/London').add({ months })
  return Temporal.Instant.compare(now, last.toInstant()) <= 0
}

/** Why somebody does not come back in one step. */
export const whyNotComeBack = (isWithin: boolean): string[] =>
  isWithin ? [] : ['It is a while since we worked together. Ask us again: it takes a minute']

/** Why nobody begins to support this person, or opens an earlier support again. One link worker at a time. */
export const whyNotAnother = (isSupported: boolean): string[] =>
  isSupported ? ['This person is supported already. Return a new referral, and say so'] : []

/** Why this link worker cannot take the support over. Whether they have room is asked in `capacity/giving.ts`. */
export const whyNotHandOver = (present: string, next: string): string[] =>
  next === present ? ['They work with this person already'] : []

/** How support ends (standards/domain.md 2.5). None of them is a failure of the person. */
export const endings = {
  'goals-met': 'What they wanted is done',
  'goals-partly': 'Partly done, and that is enough for now',
  chose: 'They chose to stop',
  moved: 'They moved away',
  'lost-contact': 'We lost contact after trying',
  beyond: 'They need something beyond our reach, and are in other hands',
  'no-service': 'There was nothing suitable here',
  died: 'They died',
} as const
export type Ending = keyof typeof endings
