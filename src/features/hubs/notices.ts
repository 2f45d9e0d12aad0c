/** Sessions that are not as usual, in the words the public reads: what, now, and what it was. Pure. */
import { english } from '../../platform/screen/words.ts'
import { inARow } from '../directory/hours/day-words.ts'
import { dayName, dayWords, timeWords } from './session.ts'
import type { Occurrence, When } from './timetable.ts'
import { words } from './words.ts'

const say = words.en

/** "Friday 4 December 2026, 2pm to 4pm, in the lounge". */
export const whenWords = ({ on, starts, ends, room }: When): string =>
  say.when({
    day: dayWords(on),
    time: timeWords(starts, ends),
    room: room === null ? '' : say.inRoom(room),
  })

/** When and where it is now. */
export const nowWords = ({ at, state }: Occurrence): string =>
  state === 'cancelled' ? say.isCancelled : whenWords(at)

/** What changed, with the old time. */
export function noticeWords({ session: { what }, usual, at, state }: Occurrence): string {
  const was = whenWords({ ...usual, room: null })
  if (state === 'cancelled') return say.cancelled({ what, was, is: '' })
  if (state !== 'room') return say.moved({ what, was, is: whenWords(at) })
  const other = say.otherRoom({ what, was, is: at.room ?? '' })
  return usual.room === null ? other : `${other} ${say.usualRoom(usual.room)}`
}

/** "Monday, Tuesday and Thursday". */
export const daysInWords = (days: readonly number[]): string =>
  inARow(days.toSorted((one, other) => one - other).map(dayName), english)
