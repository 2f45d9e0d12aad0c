/**
 * By when must somebody who can act be told? The same day, always. Pure.
 *   life at risk now            within the hour, at any hour of the day
 *   raised before 4pm           by 5pm, while the teams of a council and a practice still answer
 *   raised at 4pm or later      before the day ends, by whoever answers outside office hours
 *                               and never in less than an hour
 * Weekends and bank holidays are days like any other: a danger does not keep office hours. Local policies ask for
 * "the same working day" or "within 24 hours"; this is the stricter of the two.
 */
import { asDay, asTime } from '../../ui/dates.ts'

const zone = 'Europe/London'
const officeEnds = Temporal.PlainTime.from('17:00')
const lastCall = Temporal.PlainTime.from('16:00')
const dayEnds = Temporal.PlainTime.from('23:59')

const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0 ? one : other

export function dueAt(kind: string, raisedAt: Temporal.Instant): Temporal.Instant {
  const anHour = raisedAt.add({ minutes: 60 })
  if (kind === 'life-at-risk-now') return anHour
  const raised = raisedAt.toZonedDateTimeISO(zone)
  const isEarly = Temporal.PlainTime.compare(raised.toPlainTime(), lastCall) < 0
  return later(raised.withPlainTime(isEarly ? officeEnds : dayEnds).toInstant(), anHour)
}

/** When those who follow it are reminded: an hour before, or halfway where there are less than two. */
export function remindAt(raisedAt: Temporal.Instant, due: Temporal.Instant): Temporal.Instant {
  const minutes = raisedAt.until(due).total('minutes')
  return minutes > 120 ? due.subtract({ minutes: 60 }) : due.subtract({ seconds: Math.round(minutes * 30) })
}

export const isOverdue = (due: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, due) > 0

/** "3 hours", "40 minutes", "less than a minute". */
function leftUntil(due: Temporal.Instant, now: Temporal.Instant): string {
  const minutes = Math.floor(now.until(due).total('minutes'))
  if (minutes < 1) return 'less than a minute'
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.floor(minutes / 60), 'hour']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** "today at 5pm", "tomorrow at 12:30am", "5pm", "5pm yesterday", "3 March 2027 at 5pm". */
function namedFrom(due: Temporal.Instant, now: Temporal.Instant): { ahead: string; behind: string } {
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate()
  const days = day(now).until(day(due), { largestUnit: 'days' }).days
  const [time, date] = [asTime(due), `${asDay(due)} at ${asTime(due)}`]
  if (days === 0) return { ahead: `today at ${time}`, behind: time }
  if (days === 1) return { ahead: `tomorrow at ${time}`, behind: date }
  return { ahead: date, behind: days === -1 ? `${time} yesterday` : date }
}

interface Timed {
  status: string
  due_at: Temporal.Instant
  told_at: Temporal.Instant | null
}

/** What stands beside a concern: how long there is, or since when somebody who can act knows. */
export function clockWords(timed: Timed, now: Temporal.Instant): string {
  const isRunning = timed.status === 'open' && !timed.told_at && !isOverdue(timed.due_at, now)
  const words = clockInSentence(timed, now).replace(/^./, letter => letter.toUpperCase())
  return isRunning ? `${words}: ${leftUntil(timed.due_at, now)} left` : words
}

/** The same within a sentence, without how long is left: "due today at 5pm". */
export function clockInSentence({ status, due_at, told_at }: Timed, now: Temporal.Instant): string {
  if (status === 'closed') return 'closed'
  if (told_at)
    return `told ${isOverdue(due_at, told_at) ? 'late' : 'in time'}, on ${asDay(told_at)} at ${asTime(told_at)}`
  const { ahead, behind } = namedFrom(due_at, now)
  return isOverdue(due_at, now) ? `overdue since ${behind}` : `due ${ahead}`
}
