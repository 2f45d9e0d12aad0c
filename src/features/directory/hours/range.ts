/** From one time to another: which hours of the day are meant, where only one reading makes sense. Pure. */
import type { Clock } from './clock.ts'
import { notSure } from './not-sure.ts'

/** Minutes since midnight; `closes` is at or below `opens` where it closes on the next day. */
export interface Span {
  opens: number
  closes: number
}

const noon = 12 * 60
const midnight = 24 * 60

/** In minutes since midnight, when it opens: "Wednesday mornings", "Tuesday evening". */
const partsOfDay = {
  morning: [5 * 60, noon - 1],
  afternoon: [noon, 18 * 60 - 1],
  evening: [16 * 60, midnight],
} as const

/** What the text says of this time in words; `several` where it is not certain which word is about it. */
export type PartOfDay = keyof typeof partsOfDay | 'several'

/** "9" to "5pm": the hours that are meant. `written` is for the reason why not. */
export function spanOf(from: Clock, to: Clock, written: string, part?: PartOfDay): Span {
  const span = readingOf(from, to, part)
  if (!span) throw notSure(`“${written}” could be morning or evening`)
  if (!isPlausible(span, from, to)) throw notSure(`“${written}” is an unlikely time to be open`)
  return span
}

function readingOf(from: Clock, to: Clock, part?: PartOfDay): Span | undefined {
  if (from.half && to.half) return { opens: opening(from), closes: closing(to) }
  if (from.half === '24' || to.half === '24') return besideDayClock(from, to)
  const shortest = readings(from)
    .flatMap(opens => readings(to).map(closes => ({ opens, closes })))
    .filter(({ opens, closes }) => opens < closes)
    .toSorted((one, other) => one.closes - one.opens - (other.closes - other.opens))
  // "1-4pm", "10-2pm", "10am-1": what is said of one end holds for the other, unless time would run backwards.
  if (from.half || to.half) return shortest[0]
  if (part === undefined) return guess(from, to)
  if (part === 'several') return undefined
  const [first, last] = partsOfDay[part]
  return shortest.find(({ opens }) => opens >= first && opens <= last)
}

/** "9:00 - 17:00", "18:00 - 9": beside a 24-hour time the other one is as it stands, or an afternoon ("09:30 - 4"). */
function besideDayClock(from: Clock, to: Clock): Span | undefined {
  const span = { opens: opening(from), closes: closing(to) }
  if (span.opens >= 6 * 60 && span.opens < span.closes) return span
  const isAfternoon = from.half === '24' && span.opens < noon && span.closes < 6 * 60
  return isAfternoon ? { ...span, closes: span.closes + noon } : undefined
}

/** "10-12", "9-5", "2-4": hours at which places are open. "7-9" is breakfast or evening, so it is nobody's guess. */
function guess(from: Clock, to: Clock): Span | undefined {
  const [opens, closes] = [minutes(from), minutes(to)]
  const isForward = opens < closes
  if (from.hour === 12)
    return to.hour < 12 ? { opens, closes: closes + noon } : isForward ? { opens, closes } : undefined
  if (from.hour <= 5)
    return isForward && to.hour < 12 ? { opens: opens + noon, closes: closes + noon } : undefined
  if (from.hour >= 9 && isForward) return { opens, closes }
  if (from.hour >= 7 && to.hour === 12) return { opens, closes }
  return from.hour >= 7 && closes < opens && to.hour < from.hour - 1
    ? { opens, closes: closes + noon }
    : undefined
}

/** Minutes since midnight as it stands; 12am is midnight. */
function minutes({ hour, minute, half }: Clock): number {
  if (half === 'am') return (hour % 12) * 60 + minute || midnight
  return (half === 'pm' ? (hour % 12) + 12 : hour) * 60 + minute
}

const opening = (clock: Clock): number => minutes(clock) % midnight

/** "10:00-00:00" and "10:00-23:59" run to the end of the day. */
const closing = (clock: Clock): number => (minutes(clock) % (midnight - 1) === 0 ? midnight : minutes(clock))

const readings = (clock: Clock): number[] =>
  clock.half ? [minutes(clock)] : [minutes({ ...clock, half: 'am' }), minutes({ ...clock, half: 'pm' })]

/**
 * Ours, from reading what people type: few places open before five, over midnight only bars and shelters do,
 * and 12am beside a morning is nearly always midday.
 */
function isPlausible({ opens, closes }: Span, from: Clock, to: Clock): boolean {
  // "00:00-00:00" is how some lists say closed.
  if (opens === 0 && closes === midnight) return to.hour >= 23
  const isTwelveAm = (clock: Clock) => clock.half === 'am' && clock.hour === 12
  if (isTwelveAm(from) || (isTwelveAm(to) && opens < noon)) return false
  if (closes > opens) return opens >= 5 * 60 && closes - opens >= 15
  return opens >= 17 * 60 && closes <= 10 * 60
}
