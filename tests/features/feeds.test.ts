/** Live Open Referral UK feeds, page by page: whole, resumed, unchanged, and changing while they are read. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { impatient, memoryOf, noVersion, read } from '../support/feed-reading.ts'
import { dated, feedServer, send, someServices, type FeedServer } from '../support/feed-server.ts'
import { sharedJson } from '../support/shared-data.ts'

describe('a good feed', () => {
  test('of version 3.0 is read to its last page', async t => {
    const feed = await feedServer(t)
    const { pages, services, said, broken } = await read(feed)
    assert.equal(broken, undefined)
    assert.deepEqual(said, [])
    assert.deepEqual(services, feed.services)
    assert.deepEqual(
      pages.map(({ page, of, isLast, read }) => [page, of, isLast, read.version]),
      [
        [1, 3, false, 'HSDS-UK-3.0'],
        [2, 3, false, 'HSDS-UK-3.0'],
        [3, 3, true, 'HSDS-UK-3.0'],
      ],
    )
    assert.equal(feed.asked[0], '/o/v1/')
    assert.equal(feed.asked[1], '/o/v1/services?page=1&per_page=100&full=true')
  })

  test('of version 1.0 is read to its last page, whatever end of it was typed', async t => {
    const feed = await feedServer(t, { version: '1.0' })
    for (const ending of ['', '/', '/services', '/services/']) {
      const { services, said } = await read({ ...feed, address: feed.address + ending })
      assert.deepEqual(services, feed.services)
      assert.deepEqual(said, [noVersion])
    }
    assert.equal(feed.asked[1], '/o/v1/services?page=1&per_page=100')
  })

  test('with a short list is asked for each service, four at a time', async t => {
    const feed = await feedServer(t, { isShort: true, services: someServices(130) })
    feed.mischief = (path, answer, asked) => {
      const service = feed.services.find(({ id }) => path.endsWith(`/services/${id}`))
      if (service) setTimeout(() => send(asked, answer, service), 3)
      return service !== undefined
    }
    const { services, said } = await read(feed)
    assert.deepEqual(services, feed.services)
    assert.deepEqual(said, [])
    assert.equal(feed.atOnce, 4)
  })

  test('is asked politely: a pause before every question', async t => {
    const feed = await feedServer(t)
    const pace = impatient()
    await read(feed, { pace: { ...pace, between: 250 } })
    assert.deepEqual(pace.waits, [250, 250, 250, 250])
  })

  test('is taken up after the last page that was kept, wherever it stopped', async t => {
    for (const stop of [1, 2, 3]) {
      const feed = await feedServer(t)
      const first = await read(feed, {}, stop)
      feed.asked.length = 0
      const rest = await read(feed, { from: memoryOf(first) })
      assert.deepEqual([...first.services, ...rest.services], feed.services)
      assert.deepEqual(rest.said, [])
      assert.equal(feed.asked.length, 3 - stop)
    }
  })

  test('that did not change since is asked only for its pages, and answers 304', async t => {
    const feed = await feedServer(t)
    const known = memoryOf(await read(feed))
    let unchanged = 0
    feed.mischief = (_path, answer) => {
      answer.on('finish', () => (unchanged += answer.statusCode === 304 ? 1 : 0))
      return false
    }
    const second = await read(feed, { known })
    assert.deepEqual([second.services, second.said, unchanged], [[], [], 3])
    assert.deepEqual(
      second.pages.flatMap(page => page.unchanged),
      feed.services.map(({ id }) => id),
    )
    // What is remembered of a reading without a change serves the next one as well.
    assert.deepEqual(memoryOf(second), known)
  })

  test('that changed gives what is new or changed, and names what is as it was', async t => {
    const feed = await feedServer(t)
    const known = memoryOf(await read(feed))
    feed.services = [
      ...feed.services.slice(1).map(one => (one.id === 's150' ? { ...one, name: 'A louder choir' } : one)),
      ...someServices(260).slice(259),
    ]
    const { ids, pages, said } = await read(feed, { known })
    assert.deepEqual(ids, ['s150', 's260'])
    assert.equal(pages.flatMap(page => page.unchanged).length, 248)
    assert.ok(!pages.some(page => page.unchanged.includes('s1')))
    assert.deepEqual(said, [])
  })

  test('with a short list is asked again only for services whose last_modified moved', async t => {
    const feed = await feedServer(t, { isShort: true, services: dated(someServices(30)) })
    const known = memoryOf(await read(feed))
    feed.services = feed.services.map(one =>
      one.id === 's7' ? { ...one, last_modified: '2026-02-01T00:00:00.000Z', schedules: [] } : one,
    )
    feed.asked.length = 0
    const { services } = await read(feed, { known })
    assert.deepEqual(services, [feed.services[6]])
    assert.equal(feed.asked.filter(path => path.includes('/services/')).length, 1)
  })

  test('with a short list without dates is asked for every service, even when its list is unchanged', async t => {
    const feed = await feedServer(t, { isShort: true, services: someServices(30) })
    const known = memoryOf(await read(feed))
    feed.services = feed.services.map(one => ({ ...one, schedules: [] }))
    const { services, pages } = await read(feed, { known })
    assert.deepEqual(services, feed.services)
    assert.deepEqual(pages[0]?.unchanged, [])
  })

  test('may have numbers, or words of the language itself, for ids', async t => {
    const ids = [1, '2', 'constructor', '__proto__', 'toString', 'a/b?c']
    const services = ids.map(id => ({ id, name: `Choir ${id}`, schedules: [] }))
    const feed = await feedServer(t, { services, most: 2 })
    const first = await read(feed)
    assert.deepEqual(first.services, services)
    const second = await read(feed, { known: memoryOf(first) })
    assert.deepEqual(
      second.pages.flatMap(page => page.unchanged),
      ids.map(String),
    )
  })

  test('that asks us to wait is waited for, and left for later when it asks for long', async t => {
    const feed = await feedServer(t, { services: someServices(150) })
    let refusals = 2
    feed.mischief = (path, answer) => {
      if (!path.includes('page=2') || refusals-- <= 0) return false
      answer.writeHead(429, { 'retry-after': '7' }).end()
      return true
    }
    const pace = impatient()
    const { services, said } = await read(feed, { pace: { ...pace, between: 0 } })
    assert.deepEqual([services.length, said], [150, []])
    assert.deepEqual(pace.waits.filter(Boolean), [7000, 7000])
    feed.mischief = (_path, answer) => {
      answer.writeHead(503, { 'retry-after': '3600' }).end('<h1>Back soon</h1>')
      return true
    }
    pace.waits.length = 0
    const { broken } = await read(feed, { pace: { ...pace, between: 0 } })
    assert.equal(broken?.words, 'The feed asks us to wait. It can be read on later')
    assert.deepEqual(pace.waits.filter(Boolean), [])
    assert.deepEqual([broken?.mayTryAgain, broken?.retryAfter], [true, 3600])
  })
})

describe('a feed that changes while it is read', () => {
  /** One more service at the end, just before the given pages are answered. */
  const growing = (feed: FeedServer, ...before: number[]) => {
    const left = [...before]
    feed.mischief = path => {
      if (path.includes(`page=${left[0]}&`)) {
        left.shift()
        feed.services = someServices(feed.services.length + 1)
      }
      return false
    }
  }

  test('is read again from its first page, once, and says so', async t => {
    const feed = await feedServer(t)
    growing(feed, 2)
    const { services, said, pages } = await read(feed)
    assert.deepEqual(services, feed.services)
    assert.deepEqual(said, ['(The feed changed while it was read, so it was read again from page 1)'])
    assert.deepEqual(
      pages.map(page => page.startsAgain),
      [true, false, false],
    )
  })

  test('and changes again is taken with a warning', async t => {
    const feed = await feedServer(t)
    growing(feed, 2, 3)
    const { services, said } = await read(feed)
    assert.deepEqual(services, feed.services)
    assert.deepEqual(said.slice(1), [
      '(The feed changed again while it was read. Read it again when fewer people work on it)',
    ])
  })

  test('between a stop and the resumption starts again as well', async t => {
    const feed = await feedServer(t)
    const first = await read(feed, {}, 2)
    feed.services = someServices(251)
    const rest = await read(feed, { from: memoryOf(first) })
    assert.equal(rest.pages[0]?.startsAgain, true)
    assert.deepEqual(rest.services, feed.services)
    // Stopped in the second reading, it is not begun a third time.
    const second = await read(feed, { from: memoryOf(first) }, 2)
    feed.services = someServices(252)
    const third = await read(feed, { from: memoryOf(second) })
    assert.deepEqual([third.pages[0]?.page, third.pages[0]?.startsAgain, third.ids.length], [3, false, 52])
    assert.equal(third.said.length, 1)
  })
})

describe('the validator’s own feeds', () => {
  for (const name of ['V3.0-UK-Default', 'V3.0-UK-Warn'])
    test(`${name}: its short list, and the whole service behind it`, async t => {
      const folder = ['directories', 'oruk-validator-mocks', name]
      const [about, list, full] = ['api_details', 'service_list', 'service_full'].map(file =>
        sharedJson(t, ...folder, `${file}.json`),
      )
      if (!about || !list || !full) return
      const feed = await feedServer(t)
      feed.mischief = (path, answer) => {
        const content = path === '/o/v1/' ? about : path.includes('/services/') ? full : list
        answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content))
        return true
      }
      const { services, said, pages } = await read(feed)
      assert.deepEqual(services, [full])
      assert.deepEqual(said, [])
      assert.equal(pages[0]?.read.version, 'HSDS-UK-3.0')
    })
})
