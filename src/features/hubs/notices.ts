/** Sessions that are not as usual, in the words the public reads: what, now, and what it was. Pure. */
import { english } from '../../platform/screen/words.ts'
import type { Message } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import { clock } from '../directory/hours/in-words.ts'
import { inARow } from '../directory/hours/day-words.ts'
import { dayName, dayWords, timeWords } from './session.ts'
import type { Occurrence, When } from './timetable.ts'
import { words } from './words.ts'

/** "Friday 4 December 2026, 2pm to 4pm, in the lounge". */
export function whenWords({ on, starts, ends, room }: When, say: Say = english): string {
  const filled = { day: dayWords(on, say), times: timeWords(starts, ends, say) }
  return room === null ? say(words.when, filled) : say(words.whenIn, { ...filled, room })
}

/** The same without the room. */
export const dayAndTimes = (when: When, say: Say = english): string => whenWords({ ...when, room: null }, say)

/** When and where it is now. */
export const nowWords = ({ at, state }: Occurrence, say: Say = english): string =>
  state === 'cancelled' ? say(words.isCancelled) : whenWords(at, say)

/** What is filled in: what is called so by those of the hub, and when it is. */
export interface Notice {
  of: Message<'what' | 'room' | 'usual' | 'is' | 'was'>
  called: Record<'what' | 'room' | 'usual', string>
  when: Record<'is' | 'was', string>
}

/** What changed, with the old time. */
export function noticeOf({ session: { what }, usual, at, state }: Occurrence, say: Say): Notice {
  const other = usual.room === null ? words.otherRoom : words.otherThanUsual
  const moved = at.room === null ? words.moved : words.movedIn
  return {
    of: state === 'cancelled' ? words.cancelled : state === 'room' ? other : moved,
    called: { what, room: at.room ?? '', usual: usual.room ?? '' },
    when: { is: dayAndTimes(at, say), was: dayAndTimes(usual, say) },
  }
}

/** The same as one text. */
export function noticeWords(one: Occurrence, say: Say = english): string {
  const { of, called, when } = noticeOf(one, say)
  return say(of, { ...called, ...when })
}

/** "We said so on 27 November 2026 at 9am." */
export function saidWords(at: Temporal.Instant, say: Say): string {
  const time = at.toZonedDateTimeISO('Europe/London').toPlainTime().toString({ smallestUnit: 'minute' })
  return say(words.said, { day: say.day(at), time: clock(time, say) })
}

/** "Monday, Tuesday and Thursday". */
export const daysInWords = (days: readonly number[], say: Say = english): string =>
  inARow(
    days.toSorted((one, other) => one - other).map(day => dayName(day, say)),
    say,
  )
