/**
 * What the person has said of their referral: yes please, not now, or no thank you. Said twice and differently, the
 * newest stands and both are in the story. That they did not know about it stands beside whatever they say. Pure.
 */
import { asDate } from '../../ui/dates.ts'

export type Answer = 'yes' | 'not-now' | 'no'

/** What each move makes of the answer; a move that is not here changes nothing of it. */
const says: Record<string, Answer | null> = {
  agree: 'yes',
  pause: 'not-now',
  decline: 'no',
  resume: null,
  unsay: null,
}

/** The answer that stands, by the events in their order. */
export const answerNow = (events: readonly { move: string }[]): Answer | null =>
  events.reduce<Answer | null>((answer, { move }) => (move in says ? (says[move] ?? null) : answer), null)

/** What says whether they agree that somebody contacts them; a pause says nothing of it. The newest counts. */
export const saysOfAgreement = ['agree', 'decline', 'unsay'] as const

/** Whether they have said yes, and have not taken it back. */
export const hasSaidYes = (events: readonly { move: string }[]): boolean =>
  events.findLast(({ move }) => (saysOfAgreement as readonly string[]).includes(move))?.move === 'agree'

/** How long a pause may be: a date much later is a slip of the keyboard. */
export const longestPause = { months: 12 } as const

/** Dates that are offered for coming back. */
export const pauses = {
  'two-weeks': { days: 14 },
  month: { months: 1 },
  'three-months': { months: 3 },
} as const
export type Pause = keyof typeof pauses

/** Why nobody gets in touch yet: they asked for it. Empty where they did not. */
export const whyNotYet = (until: Temporal.PlainDate | null): string[] =>
  until === null ? [] : [`They said: not now. Come back on ${asDate(until)}, or say that they are ready now`]
