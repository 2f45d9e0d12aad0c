/**
 * How a place tries to reach people who wait, and what it promises them. No national rule exists: three attempts in
 * different ways and an open door are usual (standards/domain.md 2.6), and each place decides. Pure.
 */
const zone = 'Europe/London'

export interface Policy {
  attempts: number
  /** At least so many different ways. */
  channels: number
  gap_days: number
  /** Minutes after midnight by the clock on the wall. */
  from_minute: number
  until_minute: number
  /** 1 is Monday. */
  days: readonly number[]
  /** Calls in different parts of the day. */
  times_differ: boolean
  holding_weeks: number
  too_long_weeks: number
  let_go_days: number
}

/** In force until a place has one of its own. */
export const shipped: Policy = {
  attempts: 3,
  channels: 2,
  gap_days: 2,
  from_minute: 9 * 60,
  until_minute: 19 * 60,
  days: [1, 2, 3, 4, 5, 6],
  times_differ: true,
  holding_weeks: 3,
  too_long_weeks: 6,
  let_go_days: 14,
}

/** Why a policy cannot be kept like this. */
export const whyNotKeep = ({ attempts, channels, from_minute, until_minute }: Policy): string[] =>
  [
    channels > attempts && 'There cannot be more different ways than attempts',
    from_minute >= until_minute && 'The day must begin before it ends',
  ].filter(reason => reason !== false)

const local = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO(zone)
export const dayOf = (at: Temporal.Instant): Temporal.PlainDate => local(at).toPlainDate()
const minuteOf = (at: Temporal.ZonedDateTime): number => at.hour * 60 + at.minute

/** This minute of this day, by the clock on the wall. Where the clocks skip it, the moment they jump to. */
export const momentOn = (day: Temporal.PlainDate, minute: number): Temporal.Instant =>
  day
    .toZonedDateTime({
      timeZone: zone,
      plainTime: new Temporal.PlainTime(Math.floor(minute / 60), minute % 60),
    })
    .toInstant()

/** Whether somebody may be rung at this moment. */
export function isWithinHours({ days, from_minute, until_minute }: Policy, at: Temporal.Instant): boolean {
  const time = local(at)
  const minute = minuteOf(time)
  return days.includes(time.dayOfWeek) && minute >= from_minute && minute < until_minute
}

/** The first moment from this one on at which somebody may be rung. */
export function withinHours(policy: Policy, at: Temporal.Instant): Temporal.Instant {
  if (isWithinHours(policy, at)) return at
  const time = local(at)
  const isEarly = minuteOf(time) < policy.from_minute
  let day = isEarly ? time.toPlainDate() : time.toPlainDate().add({ days: 1 })
  while (!policy.days.includes(day.dayOfWeek)) day = day.add({ days: 1 })
  return momentOn(day, policy.from_minute)
}

/** After an attempt, the first day on which there may be another. */
export const afterGap = ({ gap_days }: Policy, last: Temporal.Instant): Temporal.PlainDate =>
  dayOf(last).add({ days: gap_days })

/** What happened before this moment was so many weeks ago or more: whole days count, so that no clock change moves it. */
const weeksAgo = (weeks: number, now: Temporal.Instant): Temporal.Instant =>
  dayOf(now).subtract({ weeks }).add({ days: 1 }).toZonedDateTime(zone).toInstant()

/** Somebody saw to a wait on this moment's day or later: it is not raised again for a week. */
export const quietSince = (now: Temporal.Instant): Temporal.Instant => weeksAgo(1, now)

/** Everybody who last heard from us before this moment is told that they are not forgotten. */
export const heardBefore = ({ holding_weeks }: Policy, now: Temporal.Instant): Temporal.Instant =>
  weeksAgo(holding_weeks, now)

/** Everybody who has waited since before this moment waits too long. */
export const tooLongBefore = ({ too_long_weeks }: Policy, now: Temporal.Instant): Temporal.Instant =>
  weeksAgo(too_long_weeks, now)

/** Asked of many waits: the moment is made once. */
export function tooLong(policy: Policy, now: Temporal.Instant): (since: Temporal.Instant) => boolean {
  const moment = tooLongBefore(policy, now)
  return since => Temporal.Instant.compare(since, moment) < 0
}

/** The day from which somebody who was not reached may be let go. */
export const letGoOn = ({ let_go_days }: Policy, last: Temporal.Instant): Temporal.PlainDate =>
  dayOf(last).add({ days: let_go_days })

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export const dayOptions = names.map((label, index) => ({ value: String(index + 1), label }))
export const dayName = (day: Temporal.PlainDate): string => names[day.dayOfWeek - 1] ?? ''

/** "9am", "5:30pm", "midnight". */
export function timeInWords(minute: number): string {
  if (minute === 0 || minute === 1440) return 'midnight'
  if (minute === 720) return 'midday'
  const hour = Math.floor(minute / 60)
  const minutes = minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** "Monday to Saturday", "Monday, Wednesday and Friday". */
export function daysInWords(days: readonly number[]): string {
  const all = days.toSorted((one, other) => one - other)
  const [first = 1, last = 7] = [all[0], all.at(-1)]
  const called = all.map(day => names[day - 1] ?? '')
  if (all.length > 2 && last - first === all.length - 1) return `${called[0]} to ${called.at(-1)}`
  return called.length < 2 ? (called[0] ?? '') : `${called.slice(0, -1).join(', ')} and ${called.at(-1)}`
}

/** "Monday to Saturday, 9am to 7pm". */
export const hoursInWords = ({ days, from_minute, until_minute }: Policy): string =>
  `${daysInWords(days)}, ${timeInWords(from_minute)} to ${timeInWords(until_minute)}`

export const counted = (number: number, one: string, several = `${one}s`): string =>
  `${number} ${number === 1 ? one : several}`
