/** A live OpenActive feed (Realtime Paged Data Exchange 1.0): its last words count, and an unchanged one costs a question. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { send } from '../support/feed-server.ts'
import { addsFeed, askedSince, daysPass, feedTown, newestReading, type FeedTown } from '../support/feeds.ts'
import { importedNames } from '../support/imports.ts'

interface Item {
  state: 'updated' | 'deleted'
  kind: string
  id: string
  modified: number
  data?: object
}

const walk = (id: number, modified: number, name = `Walk ${id}`): Item => ({
  state: 'updated',
  kind: 'SessionSeries',
  id: `a${id}`,
  modified,
  data: {
    '@context': 'https://openactive.io/',
    '@type': 'SessionSeries',
    '@id': `https://walks.example/series/${id}`,
    name,
    organizer: { '@type': 'Organization', name: 'Lune Walkers' },
  },
})

const deleted = (id: number, modified: number): Item => ({
  state: 'deleted',
  kind: 'SessionSeries',
  id: `a${id}`,
  modified,
})

/** Answers as the specification orders, two items a page. */
function tells(here: FeedTown, items: Item[]): void {
  const origin = new URL(here.feed.address).origin
  here.feed.mischief = (path, answer, asked) => {
    const after = Number(new URL(path, origin).searchParams.get('afterTimestamp') ?? 0)
    const shown = items
      .filter(item => item.modified > after)
      .toSorted((one, other) => one.modified - other.modified)
      .slice(0, 2)
    const last = shown.at(-1)
    const next = last ? `${origin}/walks?afterTimestamp=${last.modified}` : `${origin}${path}`
    send(asked, answer, { next, items: shown, license: 'https://example.org/licence' })
    return true
  }
}

async function walksAreRead(here: FeedTown) {
  const { path } = await addsFeed(here, {
    address: `${new URL(here.feed.address).origin}/walks`,
    kind: 'openactive',
  })
  await here.finishJobs()
  const preview = await here.admin.opens(path)
  await preview.press('Confirm and bring in')
  await here.finishJobs()
  return preview
}

test('each activity as it was told of last, and none that was deleted', async t => {
  const here = await feedTown(t)
  tells(here, [walk(1, 1), walk(2, 2), walk(3, 3), walk(1, 4, 'A longer walk'), deleted(2, 5)])
  const preview = await walksAreRead(here)
  preview.shows('2 services to add', '0 rows: all were taken')
  assert.deepEqual(await importedNames(here), ['A longer walk', 'Walk 3'])
})

test('what has changed or was deleted comes next time; where nothing did, it is asked once', async t => {
  const here = await feedTown(t)
  const all = [walk(1, 1), walk(2, 2), walk(3, 3)]
  tells(here, all)
  await walksAreRead(here)
  askedSince(here)
  await daysPass(here, 7)
  assert.deepEqual(askedSince(here), ['/walks?afterTimestamp=3'])
  ;(await newestReading(here)).shows('Brought in', '0 services no longer in the source')

  tells(here, [walk(1, 1), walk(3, 6, 'A walk by the sea'), deleted(2, 7), walk(4, 8)])
  await daysPass(here, 7)
  const preview = await newestReading(here)
  preview.shows('1 service to add', '1 service to change', '1 service as before', '1 service no longer')
  await preview.press('Confirm and bring in')
  await here.finishJobs()
  assert.deepEqual(await importedNames(here), ['A walk by the sea', 'Walk 1', 'Walk 4'])
  assert.deepEqual(await importedNames(here, true), ['Walk 2'])
})
