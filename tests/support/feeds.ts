/** Live feeds as the administrator sets them up, with a small feed of our own behind them. */
import type { TestContext } from 'node:test'
import { feedServer, type FeedServer, type FeedService } from './feed-server.ts'
import { town, type Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

export interface FeedTown extends Town {
  admin: Visitor
  feed: FeedServer
}

/** Made-up services as the standard has them, each whole. */
export const choirs = (count: number): FeedService[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index + 1}`,
    name: `Choir ${index + 1}`,
    status: 'active',
    description: 'We sing together.',
    organization: { id: 'o1', name: 'Lune Voices' },
    schedules: [{ id: `h${index + 1}`, byday: 'TU', opens_at: '10:00:00', closes_at: '12:00:00' }],
  }))

/** A town, its administrator, and a feed that the town may read. */
export async function feedTown(
  t: TestContext,
  settings: Parameters<typeof feedServer>[1] = {},
): Promise<FeedTown> {
  const feed = await feedServer(t, { services: choirs(250), ...settings })
  const here = await town(t, { FEEDS_ALLOW: new URL(feed.address).host })
  return Object.assign(here, { feed, admin: await here.as('administrator') })
}

/** Adds the feed: the page of its first reading, whose job waits. */
export async function addsFeed(
  { admin, feed }: Pick<FeedTown, 'admin' | 'feed'>,
  answers: Record<string, string> = {},
): Promise<Shown> {
  const page = await admin.opens('/feeds/new')
  return page.press('Add and read', { address: feed.address, source: 'Lune Voices list', ...answers })
}

/** The feed is read for the first time and brought in: the page of the feed. */
export async function feedIsRead(here: FeedTown, answers: Record<string, string> = {}): Promise<Shown> {
  const { path } = await addsFeed(here, answers)
  await here.finishJobs()
  await (await here.admin.opens(path)).press('Confirm and bring in')
  await here.finishJobs()
  return (await here.admin.opens('/feeds')).follows('Lune Voices list')
}

/** Days pass, and the program looks what is due. */
export const daysPass = (here: FeedTown, days: number): Promise<void> => hoursPass(here, 24 * days)

/** Hours pass, and the program looks what is due. */
export async function hoursPass(here: FeedTown, hours: number): Promise<void> {
  await here.rows(
    `update place set clock_ahead_seconds = clock_ahead_seconds + $1 where code = 'lune-valley'`,
    [Math.round(3600 * hours) + 30],
  )
  await sweeps(here)
}

/** What the program does every ten minutes, and all that follows from it. */
export async function sweeps(here: Town): Promise<void> {
  await here.inPlace('lune-valley', tx => tx.later('sweep-place', {}))
  await here.finishJobs()
}

/** The questions that were asked of the feed since the last time. */
export function askedSince({ feed }: FeedTown): string[] {
  return feed.asked.splice(0)
}

/** The newest reading of the feed. */
export async function newestReading(here: FeedTown): Promise<Shown> {
  const [row] = await here.rows<{ import_id: string }>(
    'select import_id from import where feed_id is not null order by started_at desc, import_id desc limit 1',
  )
  return here.admin.opens(`/imports/${row?.import_id}`)
}
