/** Dates as the NHS writes them: "1 April 2026", "3:05pm", "2 weeks". One function each. */

const zone = 'Europe/London'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "1 April 2026". The platform's own formatting took a third of a long list's time (bin/bench). */
export const asDate = ({ day, month, year }: Temporal.PlainDate): string =>
  `${day} ${months[month - 1]} ${year}`

/** The day of a moment, as it was in the United Kingdom. */
export const asDay = (at: Temporal.Instant): string => asDate(at.toZonedDateTimeISO(zone).toPlainDate())

/** 12am and 12pm mislead, so they are midnight, the first minute of a day, and midday (GOV.UK style guide, Times). */
export function asTime(at: Temporal.Instant): string {
  const time = at.toZonedDateTimeISO(zone)
  if (time.minute === 0 && time.hour % 12 === 0) return time.hour === 0 ? 'midnight' : 'midday'
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12
  const minute = time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`
  return `${hour}${minute}${time.hour < 12 ? 'am' : 'pm'}`
}

export const asMoment = (at: Temporal.Instant): string => `${asDay(at)} at ${asTime(at)}`

/** How many midnights lie between, in the United Kingdom. */
export function daysBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate()
  return day(from).until(day(to), { largestUnit: 'days' }).days
}

/** How long somebody has waited, in the words one would use: "less than a day", "3 days", "2 weeks". */
export function asWait(from: Temporal.Instant, now: Temporal.Instant): string {
  const days = daysBetween(from, now)
  if (days <= 0) return 'less than a day'
  if (days < 14) return `${days} ${days === 1 ? 'day' : 'days'}`
  return `${Math.floor(days / 7)} weeks`
}
