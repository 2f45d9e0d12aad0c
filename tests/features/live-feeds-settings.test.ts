/** Setting a live feed up: addresses that are refused, and changing, pausing and removing it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { askedSince, addsFeed, choirs, daysPass, feedIsRead, feedTown } from '../support/feeds.ts'
import { importedNames } from '../support/imports.ts'

const inside = (host: string) =>
  `${host} is inside a private or reserved network. Give an address that is public`

const refused: [address: string, message: string][] = [
  ['', 'Enter the address of the feed'],
  ['a feed', 'This is not a web address. Give one that begins with https://'],
  ['https://localhost/o', inside('localhost')],
  ['https://127.0.0.1/o', inside('127.0.0.1')],
  ['https://2130706433/o', inside('127.0.0.1')],
  ['https://10.1.2.3/o', inside('10.1.2.3')],
  ['https://[::1]/o', inside('::1')],
  ['https://[::ffff:169.254.169.254]/o', inside('::ffff:a9fe:a9fe')],
  ['https://169.254.169.254/latest/meta-data', inside('169.254.169.254')],
  ['https://directory.intranet/o', inside('directory.intranet')],
  ['http://feeds.example.org/o', 'Only addresses that begin with https:// are read. Ask the owner for one'],
  ['file:///etc/passwd', 'Only addresses that begin with https:// are read. Ask the owner for one'],
  [
    'https://ann:secret@feeds.example.org/o',
    'The address holds a name or password. Take out what stands before the @',
  ],
  ['https://feeds.example.org:5432/o', 'The address names a port of its own. Ask the owner for one without'],
]

describe('the address of a feed', () => {
  test('that leads into a network, or nowhere, is refused beside the field, and nothing is asked', async t => {
    const here = await feedTown(t)
    for (const [address, message] of refused) {
      const page = await addsFeed(here, { address })
      page.showsProblem('address', message)
      assert.equal(page.value('address'), address)
      assert.equal(page.value('source'), 'Lune Voices list')
    }
    const [{ count } = { count: '' }] = await here.rows<{ count: string }>(
      `select count(*) from pgboss.job where name = 'fetch-feed'`,
    )
    assert.equal(count, '0')
    assert.deepEqual(askedSince(here), [])
  })

  test('is refused in the same way when it is changed', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    const change = await (await feedIsRead(here)).follows('Change its address')
    for (const address of ['https://127.0.0.1/o', 'https://10.0.0.1/'])
      (await change.press('Save', { address })).showsProblem('address', inside(new URL(address).host))
  })

  test('that sends us on into a network is found out when it is read', async t => {
    const here = await feedTown(t)
    here.feed.mischief = (_path, answer) => {
      answer.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data' }).end()
      return true
    }
    const { path } = await addsFeed(here)
    await here.finishJobs()
    const page = await here.admin.opens(path)
    page.shows('Could not be read', inside('169.254.169.254'))
  })

  test('is on the list once', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    await feedIsRead(here)
    ;(await addsFeed(here)).showsProblem(
      'address',
      'This feed is read already. Change it in the list of feeds',
    )
  })
})

describe('a feed that is set up', () => {
  test('is changed: read more often, under another licence, as whoever changed it says', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    const feed = await feedIsRead(here)
    feed.shows('then every week', 'Not known', 'Show me each preview first', 'Set up by Ewan Price')
    const change = await feed.follows('Change its address')
    assert.equal(change.value('every'), '7')
    const other = await feed.follows('Change its address')
    const changed = await change.press('Save', { every: '1', licence: 'OGL 3.0', bringsIn: 'by itself' })
    changed.shows('Feed changed', 'then every day', 'OGL 3.0', 'Bring changes in by themselves')
    askedSince(here)
    await daysPass(here, 1)
    assert.equal(askedSince(here).length, 2)
    const late = await other.press('Save', { every: '30' })
    late.is(422).shows('Somebody else saved this while you were writing', 'OGL 3.0')
  })

  test('that moved to another address is read there whole', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    const change = await (await feedIsRead(here)).follows('Change its address')
    await change.press('Save', { address: `${here.feed.address}/services` })
    askedSince(here)
    const asked: (string | undefined)[] = []
    here.feed.mischief = (_path, _answer, { headers }) => {
      asked.push(headers['if-none-match'])
      return false
    }
    await daysPass(here, 7)
    assert.deepEqual(asked, [undefined, undefined])
  })

  test('is paused: not read until it goes on, but for whoever asks', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    const paused = await (await feedIsRead(here)).press('Pause')
    paused.shows('Feed paused', 'Paused', 'Not while it is paused')
    askedSince(here)
    await daysPass(here, 8)
    assert.deepEqual(askedSince(here), [])
    await paused.press('Read now')
    await here.finishJobs()
    assert.equal(askedSince(here).length, 2)
    const going = await (await here.admin.opens(paused.path)).press('Let it go on')
    going.shows('The feed goes on').doesNotShow('Not while it is paused')
    await daysPass(here, 0)
    assert.equal(askedSince(here).length, 2)
  })

  test('is removed: read no more, and its services stay and say so', async t => {
    const here = await feedTown(t, { services: choirs(3) })
    const { admin } = here
    const feed = await feedIsRead(here)
    const reading = await feed.press('Read now')
    const removed = await (await feed.follows('Remove this feed')).press('Remove this feed')
    removed.shows('Feed removed', 'Removed', 'Its services stay')
    ;(await admin.opens(reading.path)).shows('Cancelled')
    await here.finishJobs()
    askedSince(here)
    await daysPass(here, 30)
    assert.deepEqual(askedSince(here), [])
    assert.equal((await importedNames(here)).length, 3)
    ;(await admin.opens('/feeds')).doesNotShow('Lune Voices list')
    const service = await (await admin.opens('/directory?name=Choir')).follows('Choir 1')
    service.shows('whose feed is no longer read')
    const gone = await (await admin.opens(`${feed.path}/read`)).press('Read now')
    gone.showsProblem('send', 'This feed was removed. Add it again to read it')
    const again = await addsFeed(here)
    again.shows('Being fetched')
    ;(await admin.opens(service.path)).doesNotShow('no longer read')
  })
})
