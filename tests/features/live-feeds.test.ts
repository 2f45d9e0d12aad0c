/** A live feed from its address to the directory, and what each later reading makes of it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importedNames } from '../support/imports.ts'
import {
  addsFeed,
  askedSince,
  choirs,
  daysPass,
  feedIsRead,
  feedTown,
  newestReading,
  type FeedTown,
} from '../support/feeds.ts'

describe('a live feed', () => {
  test('is added, read, shown and brought in; later only what changed comes, and what is gone is flagged', async t => {
    const here = await feedTown(t)
    const { admin, feed } = here
    const page = await addsFeed(here)
    page.shows('Feed added', 'Being fetched', 'The feed is being asked for its first page', 'Read from')
    await here.finishJobs()
    const preview = await admin.opens(page.path)
    preview.shows('Waiting for you', '250 services to add', 'Choir 1')
    assert.deepEqual(await importedNames(here), [], 'nothing before somebody confirmed it')
    await preview.press('Confirm and bring in')
    await here.finishJobs()
    assert.equal((await importedNames(here)).length, 250)
    ;(await admin.opens('/feeds')).shows('Working', '250 new, 0 changed, 0 gone')

    feed.services = feed.services.slice(1).map(one => (one.id === 's150' ? { ...one, name: 'Louder' } : one))
    await daysPass(here, 7)
    const second = await newestReading(here)
    second.shows('Waiting for you', '0 services to add', '1 service to change', '248 services as before')
    second.shows('1 service no longer in the source', 'Begun by The schedule')
    await second.press('Confirm and bring in')
    await here.finishJobs()
    assert.deepEqual(await importedNames(here, true), ['Choir 1'])
    assert.ok((await importedNames(here)).includes('Louder'))

    askedSince(here)
    const answers: number[] = []
    feed.mischief = (_path, answer) => {
      answer.on('finish', () => void answers.push(answer.statusCode))
      return false
    }
    await daysPass(here, 7)
    assert.deepEqual(answers, [200, 304, 304, 304], 'the feed itself and its three pages')
    ;(await newestReading(here)).shows('Brought in', '249 services as before')
    ;(await admin.opens('/feeds')).shows('Working', 'Nothing has changed')
    assert.deepEqual(await importedNames(here, true), ['Choir 1'])
    const [left] = await here.rows(`select count(*) from import_part`)
    assert.deepEqual(left, { count: '0' })
  })

  test('is not read before its time', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    await feedIsRead(here, { every: '30' })
    askedSince(here)
    await daysPass(here, 29)
    assert.deepEqual(askedSince(here), [])
    await daysPass(here, 1)
    assert.equal(askedSince(here).length, 2)
  })

  test('brings changes in by itself after the first time, when nothing is wrong, and else asks', async t => {
    const here = await feedTown(t, { services: choirs(10) })
    const { admin, feed } = here
    const { path } = await addsFeed(here, { bringsIn: 'by itself' })
    await here.finishJobs()
    ;(await admin.opens(path)).shows('Waiting for you', '10 services to add')
    await (await admin.opens(path)).press('Confirm and bring in')
    await here.finishJobs()

    feed.services = choirs(11)
    await daysPass(here, 7)
    ;(await newestReading(here)).shows('Brought in', '1 service added')
    assert.equal((await importedNames(here)).length, 11)

    feed.services = [...choirs(12).slice(0, 11), { id: 's12', name: '' }]
    await daysPass(here, 7)
    ;(await newestReading(here)).shows('Brought in', '0 services added', 'Page 1', 'The service has no name')
    feed.services = [...feed.services, ...choirs(13).slice(12)]
    await daysPass(here, 7)
    ;(await newestReading(here)).shows('Waiting for you', '1 service to add', 'The service has no name')
    assert.equal(
      (await importedNames(here)).length,
      11,
      'a service that cannot be taken is looked at by somebody',
    )

    feed.services = choirs(4)
    await daysPass(here, 7)
    ;(await newestReading(here)).shows('Waiting for you', 'Is this feed whole?', 'It lacks 7 services')
    assert.equal((await importedNames(here)).length, 11)
  })

  test('names what it cannot take by page, row and column, and again at every reading', async t => {
    const here = await feedTown(t)
    const { admin, feed } = here
    feed.services = feed.services.map((one, index) => ({
      ...one,
      ...(index === 106 && { name: '' }),
      ...(index === 107 && { email: 'nobody' }),
    }))
    const { path } = await addsFeed(here)
    await here.finishJobs()
    const preview = await admin.opens(path)
    preview.shows(
      '249 services to add',
      'Where Page 2, row 7 Column name',
      'Where Page 2, row 8 Column email',
    )
    await preview.press('Confirm and bring in')
    await here.finishJobs()
    feed.services = feed.services.map((one, index) => (index === 240 ? { ...one, name: 'Louder' } : one))
    await daysPass(here, 7)
    const second = await newestReading(here)
    second.shows('1 service to change', 'Where Page 2, row 7 Column name')
    second.shows('0 services no longer in the source', 'Nothing is marked as gone this time')
  })

  test('gives a preview that nobody confirmed to the next reading', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    const { path } = await addsFeed(here)
    await here.finishJobs()
    here.feed.services = choirs(4)
    await daysPass(here, 7)
    ;(await here.admin.opens(path)).shows('Cancelled')
    ;(await newestReading(here)).shows('Waiting for you', '4 services to add')
    const [pages] = await here.rows(`select count(distinct import_id) from feed_page`)
    assert.deepEqual(pages, { count: '1' })
  })

  test('asks for everything when another import of its source came between', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    await feedIsRead(here)
    await bringsList(here, 'Moor Lane')
    assert.deepEqual(await importedNames(here, true), ['Choir 1', 'Choir 2', 'Choir 3'])
    await daysPass(here, 7)
    const preview = await newestReading(here)
    preview.shows('3 services to change', '1 service no longer in the source')

    await bringsList(here, 'Quay Street')
    await preview.press('Confirm and bring in')
    await here.finishJobs()
    const again = await here.admin.opens(preview.path)
    again.shows('Waiting for you', 'Another import of this source came first')
    again.shows('3 services to change', '1 service no longer in the source')
    await again.press('Confirm and bring in')
    await here.finishJobs()
    assert.deepEqual(await importedNames(here), ['Choir 1', 'Choir 2', 'Choir 3'])
  })
})

/** The administrator brings in a file of the same source, with one service in it. */
async function bringsList(here: FeedTown, name: string): Promise<void> {
  const record = {
    name,
    location_name: '',
    address: '1 Road',
    postcode: 'LA1 8HM',
    lat: 54,
    lon: -2.8,
    network: '',
  }
  const page = await here.admin.opens('/imports')
  const files = new File([JSON.stringify([record])], 'list.json')
  const { path } = await page.press('Upload and preview', { source: 'Lune Voices list', files })
  await here.finishJobs()
  await (await here.admin.opens(path)).press('Confirm and bring in')
  await here.finishJobs()
}
