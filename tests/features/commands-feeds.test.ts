/** bin/alongside read-feed: a live feed read from the terminal, gone on with after a kill, and what it cannot do. */
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { desk, ended, makesPlace, type Desk } from '../support/commands.ts'
import { answers, feedServer, says, type FeedServer } from '../support/feed-server.ts'
import { choirs } from '../support/feeds.ts'

async function deskWithFeed(t: TestContext): Promise<Desk & { feed: FeedServer }> {
  const feed = await feedServer(t, { services: choirs(250) })
  const here = await desk(t, { FEEDS_ALLOW: new URL(feed.address).host })
  await makesPlace(here)
  return Object.assign(here, { feed })
}

describe('read-feed', () => {
  test('reads an address to its end with progress, and by its name brings in what changed', async t => {
    const here = await deskWithFeed(t)
    const { feed } = here
    const first = await here.types('read-feed', feed.address, '--source', 'Lune Voices list')
    assert.equal(first.status, 0, first.out + first.err)
    assert.match(first.out, /^The feed of Lune Voices list was added\. It is paused/m)
    assert.match(first.out, /^3 of 3 pages fetched$/m)
    assert.match(first.out, /^250 of 250 rows read$/m)
    assert.match(first.out, /^Done: 250 new, 0 changed, 0 the same, 0 gone from the source, 0 left out\.$/m)

    const same = await here.types('read-feed', 'Lune Voices list')
    assert.equal(same.status, 0, same.out + same.err)
    assert.match(same.out, /^Nothing to change: all of it is known already\.$/m)

    feed.services = [...choirs(251).slice(1, 250), { id: 's251', name: '' }]
    const faulty = await here.types('read-feed', 'Lune Voices list')
    assert.equal(faulty.status, 0, 'what changed nothing has nothing to ask')
    assert.match(faulty.out, /^Page 3, row 50, column name: NOT TAKEN\. The service has no name/m)

    feed.services = choirs(252).slice(1)
    const taken = await here.types('read-feed', feed.address)
    assert.match(taken.out, /^Done: 2 new, 0 changed, 249 the same, 1 gone from the source, 0 left out\.$/m)

    feed.services = choirs(20)
    const lacking = await here.types('read-feed', feed.address)
    assert.equal(lacking.status, 2)
    assert.match(lacking.out, /^Nothing was changed: 232 services are gone\. Add --yes if that is right\.$/m)
    const sure = await here.types('read-feed', feed.address, '--yes')
    assert.match(sure.out, /^Done: 0 new, 1 changed, 19 the same, 232 gone/m)
  })

  test('killed, and run again: it goes on after the last page that was kept', async t => {
    const here = await deskWithFeed(t)
    const { feed } = here
    feed.mischief = path => path.includes('page=3')
    const killed = here.begins('read-feed', feed.address)
    while (!feed.asked.some(path => path.includes('page=3'))) await wait(50)
    await wait(300)
    killed.kill('SIGKILL')
    await ended(killed)
    feed.mischief = () => false
    feed.asked.length = 0
    const again = await here.types('read-feed', feed.address)
    assert.equal(again.status, 0, again.out + again.err)
    assert.match(again.out, /^Done: 250 new/m)
    assert.deepEqual(
      feed.asked.filter(path => path.includes('page=')).map(path => /page=(\d)/.exec(path)?.[1]),
      ['3'],
    )
  })

  test('says what it cannot read, and keeps what came of a feed that stops', async t => {
    const here = await deskWithFeed(t)
    const { feed } = here
    feed.mischief = answers('page=2', says(500))
    const stopped = await here.types('read-feed', feed.address)
    assert.equal(stopped.status, 2)
    assert.match(stopped.out, /^Page 2: The feed has a fault of its own \(500\)/m)
    assert.match(stopped.out, /^Nothing was changed\. What came is kept: run this again to go on\.$/m)
    feed.mischief = () => false
    assert.match((await here.types('read-feed', feed.address)).out, /^Done: 250 new/m)

    for (const [called, words] of [
      [
        'https://10.0.0.1/o',
        '10.0.0.1 is inside a private or reserved network. Give an address that is public.\n',
      ],
      ['Nobody', 'There is no feed Nobody. Name one that is there, or its address.\n'],
    ] as const) {
      const refused = await here.types('read-feed', called)
      assert.deepEqual([refused.status, refused.err], [2, words])
    }
    const none = await here.types('read-feed')
    assert.match(none.err, /^Name the feed: bin\/alongside read-feed ADDRESS\|NAME/)
  })
})
