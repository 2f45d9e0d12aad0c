/** Readings of a feed that are cancelled, killed, begun twice, or that the feed itself breaks off. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { beginFetching, type Begun } from '../../src/features/directory/feeds/begin.ts'
import { fetchFeed } from '../../src/features/directory/feeds/fetch.ts'
import { keepPage, type Came } from '../../src/features/directory/feeds/keep.ts'
import { feedsInTrouble } from '../../src/features/directory/feeds/queries.ts'
import { orNotFound } from '../../src/platform/errors.ts'
import { answers, says } from '../support/feed-server.ts'
import {
  addsFeed,
  askedSince,
  choirs,
  daysPass,
  feedIsRead,
  feedTown,
  hoursPass,
  newestReading,
  type FeedTown,
} from '../support/feeds.ts'
import { importedNames } from '../support/imports.ts'

const aPage: Came = {
  page: 1,
  of: 2,
  services: choirs(1),
  rows: [1],
  unchanged: [],
  faults: [],
  memory: {},
  startsAgain: false,
  isLast: false,
}

const idOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? ''
const placeOf = (here: FeedTown) => here.inPlace('lune-valley', async tx => tx.place.place_id)

/** Waits until the feed was asked for this. */
async function until(here: FeedTown, part: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (here.feed.asked.some(path => path.includes(part))) return
    await wait(50)
  }
  throw new Error(`The feed was not asked for ${part}: ${here.feed.asked.join(' ')}`)
}

const listPages = (asked: readonly string[]) =>
  asked.flatMap(path => /services\?page=(\d+)/.exec(path)?.[1] ?? [])

/** The page never answers, until the test lets it. */
function hangsAt(here: FeedTown, part: string): { letsGo: () => void } {
  here.feed.mischief = path => path.includes(part)
  return { letsGo: () => void (here.feed.mischief = () => false) }
}

async function nothingIsLeft(here: FeedTown): Promise<void> {
  const [left] = await here.rows(
    `select (select count(*) from import_row) as rows, (select count(*) from import_part) as parts,
      (select count(*) from import_fault) as faults, (select count(*) from feed_page) as pages`,
  )
  assert.deepEqual(left, { rows: '0', parts: '0', faults: '0', pages: '0' })
  assert.deepEqual(await importedNames(here), [])
}

describe('a reading that is interrupted', () => {
  test('killed in the middle: another worker goes on after the last page that was kept', async t => {
    const here = await feedTown(t)
    const page = await addsFeed(here)
    const { letsGo } = hangsAt(here, 'page=3')
    const place = await placeOf(here)
    const killed = fetchFeed(here.app.ground, place, { id: idOf(page) })
    await until(here, 'page=3')
    const halfway = await here.admin.opens(page.path)
    halfway.shows('Being fetched', 'Page 2 of 3 fetched.')
    assert.ok(halfway.page.querySelector('[role=status] progress'))
    letsGo()
    askedSince(here)
    await here.finishJobs()
    await killed
    assert.deepEqual(listPages(askedSince(here)), ['3'], 'no page that was kept is asked for again')
    ;(await here.admin.opens(page.path)).shows('Waiting for you', '250 services to add')
    const [files] = await here.rows(`select count(*) from import_file`)
    assert.deepEqual(files, { count: '3' })
  })

  test('a worker that was taken for dead keeps nothing any more', async t => {
    const here = await feedTown(t)
    const id = idOf(await addsFeed(here))
    const begins = async () => orNotFound(await here.inPlace('lune-valley', tx => beginFetching(tx, id)))
    const keeps = (begun: Begun) => here.inPlace('lune-valley', tx => keepPage(tx, begun, aPage))
    const [dead, alive] = [await begins(), await begins()]
    assert.equal(await keeps(dead), false)
    assert.equal(await keeps(alive), true)
  })

  test('cancelled while the feed is silent, nothing of it stays and the job ends at once', async t => {
    const here = await feedTown(t)
    const page = await addsFeed(here)
    hangsAt(here, 'page=2')
    const job = fetchFeed(here.app.ground, await placeOf(here), { id: idOf(page) })
    await until(here, 'page=2')
    const began = performance.now()
    ;(await page.press('Cancel this import')).shows('Cancelled', 'nothing that came was kept')
    await job
    assert.ok(performance.now() - began < 5000, 'it did not wait for the feed')
    await here.finishJobs()
    await nothingIsLeft(here)
  })

  test('cancelled while it waits as the feed asked it to, the wait ends', async t => {
    const here = await feedTown(t)
    const page = await addsFeed(here)
    here.feed.mischief = answers('page=2', answer => answer.writeHead(503, { 'retry-after': '50' }).end())
    const job = fetchFeed(here.app.ground, await placeOf(here), { id: idOf(page) })
    await until(here, 'page=2')
    const began = performance.now()
    await page.press('Cancel this import')
    await job
    assert.ok(performance.now() - began < 5000, 'it did not sit out the wait')
    await here.finishJobs()
    await nothingIsLeft(here)
  })

  test('begun twice at the same moment, it is one reading', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    await feedIsRead(here)
    const theirs = async () =>
      (await (await here.as('administrator')).opens('/feeds')).follows('Lune Voices list')
    const pages = [await theirs(), await theirs()]
    const pressed = await Promise.all(pages.map(page => page.press('Read now')))
    const late = pressed.filter(page => page.status === 422)
    assert.equal(late.length, 1)
    late[0]?.showsProblem('send', 'This feed is being read already')
    await here.finishJobs()
    const [readings] = await here.rows(`select count(*) from import where feed_id is not null`)
    assert.deepEqual(readings, { count: '2' })
  })

  test('changed while it was read: what came before is thrown away, and the reading begins anew', async t => {
    const here = await feedTown(t)
    const page = await addsFeed(here)
    here.feed.mischief = path => {
      if (path.includes('page=2') && here.feed.services.length === 250)
        here.feed.services = choirs(260).slice(5)
      return false
    }
    await here.finishJobs()
    const preview = await here.admin.opens(page.path)
    preview.shows(
      '255 services to add',
      'The feed changed while it was read, so it was read again from page 1',
    )
    preview.shows('0 rows: all were taken')
  })
})

describe('a feed that does not work', () => {
  test('names the page that is wrong, and brings nothing in', async t => {
    const here = await feedTown(t)
    here.feed.bend = (envelope, page) => (page === 2 ? { ...envelope, contents: choirs(100) } : envelope)
    const { path } = await addsFeed(here)
    await here.finishJobs()
    const page = await here.admin.opens(path)
    page.shows(
      'Could not be read',
      'Where Page 2 Column All of it',
      'Page 2 has services of earlier pages again',
    )
    page.shows('It is read again on')
    ;(await here.admin.opens('/feeds')).shows('Not working', 'Page 2 has services of earlier pages again')
    assert.deepEqual(await importedNames(here), [])
    const [left] = await here.rows(`select count(*) from import_part`)
    assert.deepEqual(left, { count: '0' })
  })

  test('for a moment is read on later, from the page where it stopped', async t => {
    const here = await feedTown(t)
    here.feed.mischief = answers('page=3', says(500))
    const { path } = await addsFeed(here)
    await here.finishJobs()
    const page = await here.admin.opens(path)
    page.shows('Waiting for the feed', 'Page 2 of 3 fetched. What came is kept. We go on at')
    page.shows('Where Page 3 Column All of it', 'The feed has a fault of its own (500)')
    ;(await here.admin.opens('/feeds')).shows('Not working', 'The feed has a fault of its own (500)')
    askedSince(here)
    await hoursPass(here, 0.5)
    assert.deepEqual(askedSince(here), [], 'not before an hour')
    here.feed.mischief = () => false
    await hoursPass(here, 0.5)
    assert.deepEqual(listPages(askedSince(here)), ['3'])
    ;(await here.admin.opens(path)).shows('Waiting for you', '250 services to add').doesNotShow('(500)')
  })

  test('is read on at once when somebody says so', async t => {
    const here = await feedTown(t)
    here.feed.mischief = answers('page=3', says(500))
    const { path } = await addsFeed(here)
    await here.finishJobs()
    here.feed.mischief = () => false
    askedSince(here)
    const going = await (await here.admin.opens(path)).press('Go on now')
    assert.equal(going.path, path)
    await here.finishJobs()
    assert.deepEqual(listPages(askedSince(here)), ['3'])
    ;(await here.admin.opens(path)).shows('250 services to add')
  })

  test('is tried after 1 hour, 6 hours, and then once a day; after 7 days the administrator is told', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    await feedIsRead(here)
    here.feed.mischief = answers('/o/v1', says(404))
    const inTrouble = () => here.inPlace('lune-valley', tx => feedsInTrouble(tx))
    await daysPass(here, 7)
    const waits: number[] = []
    for (let tries = 0; tries < 5; tries++) {
      const [feed] = await here.rows<{ hours: number }>(
        `select extract(epoch from next_at - now())::float8 / 3600 - clock_ahead_seconds / 3600.0 as hours
         from feed join place using (place_id)`,
      )
      waits.push(Math.round(feed?.hours ?? 0))
      await hoursPass(here, feed?.hours ?? 0)
    }
    assert.deepEqual(waits, [1, 6, 24, 24, 24])
    assert.deepEqual(await inTrouble(), [])
    await daysPass(here, 4)
    assert.deepEqual(
      (await inTrouble()).map(feed => feed.source_name),
      ['Lune Voices list'],
    )
    const health = await here.admin.opens('/directory/health')
    health.shows('Feeds that cannot be read: 1', 'There is no feed at this address')
    ;(await health.follows('Lune Voices list')).is(200)
    const list = await here.admin.opens('/feeds')
    list.shows('Not working', 'There is no feed at this address')
    ;(await list.follows('Lune Voices list')).shows('It has not worked for 7 days and more')
    assert.equal((await importedNames(here)).length, 3, 'its services stay')
    here.feed.mischief = () => false
    await daysPass(here, 1)
    assert.deepEqual(await inTrouble(), [])
    ;(await newestReading(here)).shows('Brought in', '3 services as before')
    ;(await here.admin.opens('/feeds')).shows('Working', 'Nothing has changed')
  })

  test('with what came more than a day ago begins anew', async t => {
    const here = await feedTown(t)
    here.feed.mischief = answers('page=3', says(500))
    await addsFeed(here)
    await here.finishJobs()
    await hoursPass(here, 25)
    ;(await newestReading(here)).shows('Could not be read')
    here.feed.mischief = () => false
    askedSince(here)
    await daysPass(here, 1)
    assert.deepEqual(listPages(askedSince(here)), ['1', '2', '3'])
  })

  test('with no service at all is not taken for the truth', async t => {
    const here = await feedTown(t, { services: choirs(5) })
    await feedIsRead(here)
    here.feed.services = []
    await daysPass(here, 7)
    ;(await newestReading(here)).shows('Could not be read', 'The feed gave no service')
    assert.equal((await importedNames(here)).length, 5)
  })
})
