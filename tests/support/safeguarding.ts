/** Concerns raised through the front door, at a time of day that the test chooses. */
import { hire, signedIn } from './colleagues.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

/** Moves the place's clock to this time of tomorrow, so that no test depends on when it is run. Sign in afterwards. */
export async function itIsTomorrow(here: Town, time: string): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO('Europe/London')
  const then = now.add({ days: 1 }).withPlainTime(Temporal.PlainTime.from(time))
  await here.rows('update place set clock_ahead_seconds = $1', [
    Math.round(now.until(then).total({ unit: 'seconds', relativeTo: now })),
  ])
}

export const words = 'She says her son takes her pension book'

/** Raises a concern. `query`: what its address says of it. */
export async function raises(
  visitor: Visitor,
  query: string,
  typed: Record<string, string | string[]> = {},
): Promise<Shown> {
  const form = await visitor.opens(`/safeguarding/new${query}`)
  const raised = await form.is(200).press('Raise it now', { kind: 'abuse-of-an-adult', words, ...typed })
  return raised.is(200).shows('Raised. Here is what to do')
}

/** Another link worker of the North team. */
export async function aColleagueOfAsha(here: Town): Promise<Visitor> {
  const email = 'second@lune-valley.example'
  await hire(here, 'asha.patel@lune-valley.example', { name: 'Second Worker', email, role: 'linkWorker' })
  return signedIn(here, email)
}

/** What a page says, without what differs each time it is drawn. */
export const drawnAs = (shown: Shown): string =>
  shown
    .is(200)
    .html.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/less than a day|\d+ minutes/g, 'a while')
