/** Days at a hub: the clock of the place on a Thursday, a day in a form, and the page where one date is changed. */
import { fireStation } from './hubs.ts'
import type { Town } from './town.ts'
import type { Shown } from './visitor.ts'

/** Moves the place's clock to the next Thursday at this time. */
export async function itIsThursday(here: Town, time: string): Promise<Temporal.PlainDate> {
  const now = Temporal.Now.zonedDateTimeISO('Europe/London')
  const thursday = now.add({ days: ((4 - now.dayOfWeek + 7) % 7) + 7 })
  const then = thursday.withPlainTime(Temporal.PlainTime.from(time))
  await here.rows('update place set clock_ahead_seconds = $1', [
    Math.ceil(now.until(then).total({ unit: 'seconds', relativeTo: now })),
  ])
  return then.toPlainDate()
}

export const asDay = (day: Temporal.PlainDate, name = 'to_on') => ({
  [`${name}-day`]: String(day.day),
  [`${name}-month`]: String(day.month),
  [`${name}-year`]: String(day.year),
})

/** The page where something is said of the date of a session, opened by the manager. */
export async function opensDate(
  here: Town,
  what: string,
  on: Temporal.PlainDate,
  who = 'manager',
): Promise<Shown> {
  const [session] = await here.rows<{ id: string }>(
    'select hub_session_id as id from hub_session where what = $1',
    [what],
  )
  return (await here.as(who)).opens(`${fireStation}/sessions/${session?.id}/date?on=${on.toString()}`)
}
