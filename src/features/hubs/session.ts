/** What a session of a hub may be, and why it cannot be so. Pure. */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { inWords } from '../directory/hours/in-words.ts'
import { meetsOn, type Kind, type Occurrence, type Weekly } from './timetable.ts'
import { words } from './words.ts'

export const openTo = { all: 'Open to all', ask: 'Ask first' } as const

/** "Thursday". */
export const dayName = (day: number, say: Say = english): string => say.dayOfWeek(day)

/** "Thursday 3 December 2026". */
export const dayWords = (on: Temporal.PlainDate, say: Say = english): string =>
  say(words.dayAndDate, { day: dayName(on.dayOfWeek, say), date: say.date(on) })

/** "Thursday 3 December": where the year is plain. */
export const dayOfThisYear = (on: Temporal.PlainDate, say: Say = english): string => say.weekday(on)

/** "10am to midday". */
export const timeWords = (starts: string, ends: string, say: Say = english): string =>
  inWords([{ freq: 'WEEKLY', interval: 1, byDay: [], opens: starts, closes: ends }], say)

interface Times {
  starts: string
  ends: string
}

export interface Wrong {
  field: string
  words: string
}

/** What is wrong with the times and the dates of a session: the first of it. */
export function whyNotTimes({
  starts,
  ends,
  from_on,
  until_on,
  day,
}: Times & Pick<Weekly, 'from_on' | 'until_on' | 'day'>): Wrong | undefined {
  if (ends <= starts) return { field: 'ends', words: 'It must end after it begins' }
  if (until_on === null) return undefined
  if (Temporal.PlainDate.compare(until_on, from_on) < 0)
    return { field: 'until_on', words: 'The last date must be after the first' }
  const first = from_on.add({ days: (day - from_on.dayOfWeek + 7) % 7 })
  return Temporal.PlainDate.compare(first, until_on) > 0
    ? { field: 'until_on', words: `There is no ${dayName(day)} between these two dates` }
    : undefined
}

const isTogether = (one: Times, other: Times): boolean => one.starts < other.ends && other.starts < one.ends

const overlap = (one: Weekly, other: Weekly): boolean =>
  (one.until_on === null || Temporal.PlainDate.compare(other.from_on, one.until_on) <= 0) &&
  (other.until_on === null || Temporal.PlainDate.compare(one.from_on, other.until_on) <= 0)

/** Those of the others that are in the same room at the same time, on some date. */
export const sharing = <Session extends Weekly>(one: Weekly, others: readonly Session[]): Session[] =>
  one.room_id === null
    ? []
    : others.filter(
        other =>
          other.hub_session_id !== one.hub_session_id &&
          other.room_id === one.room_id &&
          other.day === one.day &&
          isTogether(one, other) &&
          overlap(one, other),
      )

/** In a sentence, for whoever may still want both there. */
export function sharedWords(one: Weekly, others: readonly Weekly[]): string | undefined {
  const [first] = sharing(one, others)
  return (
    first &&
    `${first.what} is in that room on ${dayName(first.day)}, ${timeWords(first.starts, first.ends)}. Choose another room or time, or tick that both share it`
  )
}

export const kinds = {
  cancelled: 'It is cancelled',
  moved: 'It is at another time or on another day',
  room: 'It is in another room',
  'as-usual': 'It is as usual after all',
} as const satisfies Record<Kind, string>

export interface Said {
  kind: Kind
  to_on: Temporal.PlainDate | null
  to_starts: string | null
  to_ends: string | null
  room_id: string | null
}

/** Why this cannot be said of a date: the first of it. */
export function whyNotSay(
  said: Said,
  { now, today }: { now: Occurrence; today: Temporal.PlainDate },
): Wrong | undefined {
  const { usual, at, state } = now
  if (said.kind === 'as-usual')
    return state === 'as-usual' ? { field: 'kind', words: 'Nothing else was said of this date' } : undefined
  if (said.kind === 'cancelled')
    return state === 'cancelled' ? { field: 'kind', words: 'It is cancelled already' } : undefined
  if (said.kind === 'room') {
    if (said.room_id === null) return { field: 'room', words: 'Select the room it is in' }
    return said.room_id === at.room_id && state !== 'cancelled'
      ? { field: 'room', words: 'It is in this room already. Select another' }
      : undefined
  }
  if (said.to_on === null) return { field: 'to_on', words: 'Enter the day it is on' }
  if (said.to_starts === null) return { field: 'to_starts', words: 'Enter when it begins' }
  if (said.to_ends === null) return { field: 'to_ends', words: 'Enter when it ends' }
  if (said.to_ends <= said.to_starts) return { field: 'to_ends', words: 'It must end after it begins' }
  if (Temporal.PlainDate.compare(said.to_on, today) < 0)
    return { field: 'to_on', words: 'The new day must be today or later' }
  return said.to_on.equals(usual.on) && said.to_starts === usual.starts && said.to_ends === usual.ends
    ? { field: 'to_starts', words: 'That is when it usually is. Say that it is as usual instead' }
    : undefined
}

/** Why nothing can be said of this date of a session. */
export function whyNotThatDate(
  session: Weekly,
  on: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): string[] {
  if (on === null || !meetsOn(session, on)) return [`${session.what} does not meet on that date`]
  return Temporal.PlainDate.compare(on, today) < 0 ? ['That date is over'] : []
}
