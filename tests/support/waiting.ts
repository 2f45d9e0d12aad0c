/** Time passes, and people wait: what the tests of the waiting list share. */
import { lookAfterWaiting } from '../../src/features/waiting/job/look-after.ts'
import { margaretIsReferred, margaretIsSupported } from './situations.ts'
import type { Shown } from './visitor.ts'
import type { Town } from './town.ts'

/**
 * Moves the place's clock to a day of the week that begins so many weeks from the next Monday: no test depends on when
 * it is run. Sign in afterwards.
 */
export async function itIs(here: Town, weeks: number, time = '10:00', days = 0): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO('Europe/London')
  const monday = now.toPlainDate().add({ days: 8 - now.dayOfWeek })
  const then = monday
    .add({ weeks, days })
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: Temporal.PlainTime.from(time) })
  await here.rows('update place set clock_ahead_seconds = $1', [
    Math.round(now.until(then).total({ unit: 'seconds', relativeTo: now })),
  ])
}

/** The job that looks after those who wait. */
export async function lookingAfter(here: Town): Promise<void> {
  const [place] = await here.rows<{ place_id: number }>(
    `select place_id from place where code = 'lune-valley'`,
  )
  await lookAfterWaiting(here.app.ground, place?.place_id ?? 0)
}

export const idIn = (path: string): string => path.split('/').at(-1)?.split('?')[0] ?? ''

/** The list of the team, or a part of it. */
export const listFor = async (here: Town, who = 'manager', show = ''): Promise<Shown> =>
  (await (await here.as(who)).opens(`/waiting-list${show && `?show=${show}`}`)).is(200)

/** Asha has Margaret, and nobody has reached her. */
export async function margaretWaits(here: Town): Promise<{ record: string; referral: string; list: string }> {
  const { record, referral } = await margaretIsSupported(here)
  return { record, referral, list: `/waiting-list/${idIn(referral)}` }
}

/** Her referral waits to be taken on. */
export async function margaretWaitsToBeTakenOn(here: Town) {
  const { referral } = await margaretIsReferred(here)
  const [row] = await here.rows<{ person_id: string }>(
    'select person_id from referral where referral_id = $1',
    [idIn(referral)],
  )
  return { referral, record: `/people/${row?.person_id ?? ''}`, list: `/waiting-list/${idIn(referral)}` }
}

/** Three attempts in two ways and at two times of day, in a week of their own. */
export async function everythingIsTried(here: Town, record: string, week: number): Promise<void> {
  for (const [days, time, outcome, channel] of [
    [0, '10:00', 'no-answer', 'phone'],
    [2, '15:00', 'no-answer', 'phone'],
    [4, '10:00', 'left-message', 'letter'],
  ] as const) {
    await itIs(here, week, time, days)
    const page = await (await here.as('link-worker')).opens(`${record}/attempts`)
    ;(await page.press('Save', { channel, outcome })).is(200).shows('Written down')
  }
}

/** She needs extra care to reach, everything was tried, and a manager was asked. */
export async function margaretIsToBeDecided(here: Town) {
  await itIs(here, 0)
  const waits = await margaretWaits(here)
  const care = await (await here.as('link-worker')).opens(`${waits.record}/attempts/care`)
  ;(await care.press('Save', { care: ['yes'], why: 'Hears badly' })).is(200)
  await everythingIsTried(here, waits.record, 1)
  await itIs(here, 4)
  await lookingAfter(here)
  return waits
}
