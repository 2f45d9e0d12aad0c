/** A live feed from its address to the directory, and what each later reading makes of it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importedNames } from '../support/imports.ts'
import { addsFeed, askedSince, daysPass, feedIsRead, feedTown, newestReading } from '../support/feeds.ts'

describe('a live feed', () => {
  test('is added, read, shown and brought in; later only what changed is asked for, and what is gone is flagged', async t => {
    const here = await feedTown(t)
    const { admin, feed } = here
    const page = await addsFeed(here)
    page.shows('Being fetched', 'The feed is being asked for its first page', 'Read from')
    await here.finishJobs()
    const preview = await admin.opens(page.path)
    preview.shows('Waiting for you', '250 services to add', 'Choir 1')
    assert.deepEqual(await importedNames(here), [], 'nothing before somebody confirmed it')
    await preview.press('Confirm and bring in')
    await here.finishJobs()
    assert.equal((await importedNames(here)).length, 250)
    ;(await admin.opens('/feeds')).shows('Working', '250 new, 0 changed, 0 gone')

    askedSince(here)
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
    await daysPass(here, 7)
    assert.equal(askedSince(here).length, 4, 'the feed itself and its three pages')
    ;(await newestReading(here)).shows('Brought in', '249 services as before')
    ;(await admin.opens('/feeds')).shows('Working', 'Nothing has changed')
  })
})
