/** When something happened, as people write it: a date, and a time such as 3:10pm or 15:10. Pure. */

const zone = 'Europe/London'

/** Reads "3pm", "3.10 pm", "15:10" or "1510"; undefined where it is no time. */
export function readTime(typed: string): Temporal.PlainTime | undefined {
  const found = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(?:(a|p)\.?m\.?)?$/i.exec(typed.trim())
  if (!found) return undefined
  const [, hours = '', minutes, half] = found
  if (!half && minutes === undefined) return undefined
  const hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) return undefined
  const inDay = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour
  return inDay > 23 || Number(minutes ?? 0) > 59
    ? undefined
    : new Temporal.PlainTime(inDay, Number(minutes ?? 0))
}

/** The moment; or which answer is wrong, and why. Nothing said means now. A time alone is one of today. */
export function momentOf(
  { on, at }: { on: Temporal.PlainDate | null; at: Temporal.PlainTime | null },
  now: Temporal.Instant,
): Temporal.Instant | { field: 'on' | 'at'; words: string } {
  const local = now.toZonedDateTimeISO(zone)
  if (!at)
    return on && !on.equals(local.toPlainDate()) ? { field: 'at', words: 'Enter the time, like 3:10pm' } : now
  const moment = (on ?? local.toPlainDate()).toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant()
  return Temporal.Instant.compare(moment, now) > 0
    ? {
        field: on && Temporal.PlainDate.compare(on, local.toPlainDate()) > 0 ? 'on' : 'at',
        words: 'When it was must be in the past',
      }
    : moment
}
