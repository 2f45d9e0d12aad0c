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

/** `isGuessed`: neither end said whether it is morning or afternoon. */
export function spanOf(from: Clock, to: Clock, written: string): Span & { isGuessed: boolean } {
  const span = readingOf(from, to)
  if (!span) throw notSure(`“${written}” could be morning or evening`)
  if (!isPlausible(span, from, to)) throw notSure(`“${written}” is an unlikely time to be open`)
  return { ...span, isGuessed: !from.half && !to.half }
}

function readingOf(from: Clock, to: Clock): Span | undefined {
  if (!from.half && !to.half) return guess(from, to)
  if (from.half && to.half) return { opens: opening(from), closes: minutes(to) }
  if (from.half === '24' || to.half === '24') return besideDayClock(from, to)
  // "1-4pm", "10-2pm", "10am-1": what is said of one end holds for the other, unless time would run backwards.
  const spans = readings(from).flatMap(opens => readings(to).map(closes => ({ opens, closes })))
  return spans
    .filter(({ opens, closes }) => opens < closes)
    .toSorted((one, other) => one.closes - one.opens - (other.closes - other.opens))[0]
}

/** "9:00 - 17:00", "18:00 - 9": beside a 24-hour time the other one is as it stands, or an afternoon ("09:30 - 4"). */
function besideDayClock(from: Clock, to: Clock): Span | undefined {
  const span = { opens: opening(from), closes: minutes(to) }
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

const readings = (clock: Clock): number[] =>
  clock.half ? [minutes(clock)] : [minutes({ ...clock, half: 'am' }), minutes({ ...clock, half: 'pm' })]

/**
 * Ours, from reading what people type: few places open before five, over midnight only bars and shelters do,
 * and 12am beside a morning is nearly always midday.
 */
function isPlausible({ opens, closes }: Span, from: Clock, to: Clock): boolean {
  if (opens === 0 && closes >= midnight - 1) return true
  const isTwelveAm = (clock: Clock) => clock.half === 'am' && clock.hour === 12
  if (isTwelveAm(from) || (isTwelveAm(to) && opens < noon)) return false
  if (closes > opens) return opens >= 5 * 60 && closes - opens >= 15
  return opens >= 17 * 60 && closes <= 10 * 60 && closes > 0
}
