/**
 * A service on somebody's shortlist: an option, which the person picks or leaves. Saying "not for me" is a
 * choice like the other, never a failure (mission N8); nothing here puts one option above another (L2). Pure.
 */
import { english } from '../../platform/screen/words.ts'
import type { Message } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import { words } from './words.ts'

export const statuses = ['offered', 'wanted', 'declined', 'off'] as const
export type Status = (typeof statuses)[number]

type Move = { from: readonly (Status | 'none')[]; to: Status; by: string; done: string }

/** Every move an option can make. */
export const moves = {
  add: { from: ['none'], to: 'offered', by: 'link worker', done: 'Put on the shortlist' },
  'put-back': { from: ['off'], to: 'offered', by: 'link worker', done: 'Put back on the shortlist' },
  'take-off': {
    from: ['offered', 'wanted', 'declined'],
    to: 'off',
    by: 'link worker',
    done: 'Taken off the shortlist',
  },
  want: {
    from: ['offered', 'declined'],
    to: 'wanted',
    by: 'person, or link worker for them',
    done: 'Thank you. Your link worker sees what you chose',
  },
  decline: {
    from: ['offered', 'wanted'],
    to: 'declined',
    by: 'person, or link worker for them',
    done: 'That is fine. It is your choice',
  },
  unsay: {
    from: ['wanted', 'declined'],
    to: 'offered',
    by: 'person, or link worker for them',
    done: 'Your answer is taken back. You can choose again',
  },
} as const satisfies Record<string, Move>
export type MoveName = keyof typeof moves

/** What the person said, or has not said yet. */
export const answers = { offered: 'unsay', wanted: 'want', declined: 'decline' } as const
export type Answer = keyof typeof answers

const already: Record<Status, Message<never>> = {
  offered: words.notAnswered,
  wanted: words.wantedAlready,
  declined: words.declinedAlready,
  off: words.isOff,
}

/** Why this option cannot make this move now. Empty means it can. */
export function blockers(status: Status, move: Exclude<MoveName, 'add'>, say: Say = english): string[] {
  const from: readonly string[] = moves[move].from
  if (from.includes(status)) return []
  return [say(move === 'put-back' ? words.onAlready : already[status])]
}

export const statusWords = {
  offered: { text: 'No answer yet', colour: 'white' },
  wanted: { text: 'Would like this', colour: 'green' },
  declined: { text: 'Not for them', colour: 'grey' },
  off: { text: 'Off the list', colour: 'grey' },
} as const satisfies Record<Status, { text: string; colour: string }>

export interface Whether {
  status: 'open' | 'paused' | 'closed'
  is_gone: boolean
}

/** Why a service cannot be put on a list. One that is full can: it may open again. */
export const whyNotAdd = ({ status }: Pick<Whether, 'status'>): string[] =>
  status === 'closed' ? ['This service has closed. Choose another'] : []

/** Why the person cannot pick it. One that is full they can: their link worker asks. */
export const whyNotWant = ({ status }: Pick<Whether, 'status'>, say: Say = english): string[] =>
  status === 'closed' ? [say(words.closedAsk)] : []

/** What has become of a service since it was put on the list, where something has. */
export type Became = 'closed' | 'gone' | 'full' | 'merged'

/** The gravest first: a service that closed is not worth saying that it was merged, too. */
export function whatBecame({
  status,
  is_gone,
  was_merged,
}: Whether & { was_merged: boolean }): Became | null {
  if (status === 'closed') return 'closed'
  if (is_gone) return 'gone'
  if (status === 'paused') return 'full'
  return was_merged ? 'merged' : null
}
