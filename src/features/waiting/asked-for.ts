/** When they asked to be rung, by the clock on their wall. Pure. */

interface Typed {
  ringOn: Temporal.PlainDate | null
  ringAt: Temporal.PlainTime | null
}

/** The moment; or which answer is wrong, and why. A time alone is one of today. */
export function askedFor(
  { ringOn, ringAt }: Typed,
  { after, today }: { after: Temporal.Instant; today: Temporal.PlainDate },
): Temporal.Instant | { field: 'ringOn' | 'ringAt'; words: string } {
  if (!ringAt) return { field: 'ringAt', words: 'Enter the time, like 3:10pm' }
  const moment = (ringOn ?? today)
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: ringAt })
    .toInstant()
  return Temporal.Instant.compare(moment, after) > 0
    ? moment
    : { field: ringOn ? 'ringOn' : 'ringAt', words: 'When to ring must be after you spoke' }
}
