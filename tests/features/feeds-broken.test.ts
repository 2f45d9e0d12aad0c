/** A feed that cannot be read on says at which page, why, and whether another try could help. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { ReadPage } from '../../src/features/directory/feeds/feed.ts'
import { memoryOf, read } from '../support/feed-reading.ts'
import { answers, feedServer, says, someServices, type FeedServer } from '../support/feed-server.ts'

type Bend = (feed: FeedServer) => void

const only =
  (page: number, change: object): FeedServer['bend'] =>
  (envelope, number) =>
    number === page ? { ...envelope, ...change } : envelope
const page2 = (status: number, body: string, type?: string) => (feed: FeedServer) => {
  feed.mischief = answers('page=2', says(status, body, type))
}

const broken: [name: string, bend: Bend, page: number, words: string][] = [
  [
    'the same page again',
    feed => {
      const { bend } = feed
      feed.bend = (envelope, page) =>
        bend({ ...envelope, contents: feed.services.slice(0, 100), page_number: 1 }, page)
    },
    2,
    'Page 2 has services of earlier pages again, so others are missing. Ask the owner to mend its pages',
  ],
  [
    'pages that overlap',
    feed => {
      feed.bend = (envelope, page) => ({ ...envelope, contents: feed.services.slice(page - 1, page + 99) })
    },
    2,
    'Page 2 has services of earlier pages again, so others are missing. Ask the owner to mend its pages',
  ],
  [
    'a hole',
    feed => (feed.bend = only(2, { contents: [], empty: true })),
    2,
    'Page 2 of 3 is empty. Ask the feed’s owner to mend its pages',
  ],
  [
    'no list',
    feed => (feed.bend = () => ({ message: 'Welcome' })),
    1,
    'This is not a list of services as Open Referral UK has it. Check the address with its owner',
  ],
  [
    'a web page',
    page2(200, '<h1>Oops</h1>', 'text/html'),
    2,
    '127.0.0.1 answers with a web page, not data. Ask its owner for the feed’s address',
  ],
  [
    'a web page that says it is JSON',
    page2(200, '<h1>Oops</h1>'),
    2,
    'The answer is not JSON, or it was cut. Check the address, or tell the feed’s owner',
  ],
  [
    'JSON that is cut',
    page2(200, '{"contents":[{"id":"s1"'),
    2,
    'The answer is not JSON, or it was cut. Check the address, or tell the feed’s owner',
  ],
  [
    'nothing',
    page2(200, ''),
    2,
    'The answer is not JSON, or it was cut. Check the address, or tell the feed’s owner',
  ],
  [
    'a key',
    page2(401, '{}'),
    2,
    'The feed wants a key or a password. Open Referral feeds are open to all: ask its owner',
  ],
  [
    'a page that is not there',
    page2(404, '{}'),
    2,
    'There is no feed at this address. Check it with its owner',
  ],
  ['a refusal', page2(400, '{}'), 2, 'The feed refuses to answer (400). Check the address with its owner'],
  [
    'a crash',
    page2(500, '<h1>Oops</h1>', 'text/html'),
    2,
    'The feed has a fault of its own (500). Try again later, or tell its owner',
  ],
  [
    'broken compression',
    feed => {
      feed.mischief = answers('page=3', answer =>
        answer
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync('{"contents":[]}').subarray(0, -9)),
      )
    },
    3,
    'The compression of what 127.0.0.1 sends is broken. Tell its owner',
  ],
  [
    'an answer that stops',
    feed => {
      feed.mischief = answers('page=3', answer => void answer.writeHead(200).write('{"contents":['))
    },
    3,
    '127.0.0.1 stopped in the middle of its answer. Try again later, or tell its owner',
  ],
  [
    'a connection that is cut',
    feed => {
      feed.mischief = answers('page=3', answer => {
        answer.writeHead(200, { 'content-length': 999 }).write('{"contents":[')
        setTimeout(() => answer.destroy(), 20)
      })
    },
    3,
    'The answer of 127.0.0.1 was cut off. Try again later, or tell its owner',
  ],
  [
    'being sent round in a circle',
    feed => {
      feed.mischief = answers('page=1', answer => answer.writeHead(302, { location: '?page=1' }).end())
    },
    1,
    '127.0.0.1 sends us round in a circle. Tell its owner',
  ],
]
for (const [name, bend, page, words] of broken)
  test(`${name}: on page ${page}`, async t => {
    const feed = await feedServer(t)
    bend(feed)
    const reading = await read(feed)
    assert.equal(reading.broken?.words, words)
    assert.equal(reading.broken.page, page)
    assert.equal(reading.pages.length, page - 1)
    assert.equal(reading.broken.mayTryAgain, /Try again/.test(words))
  })

test('a service that stops in the middle ends the reading, to be taken up with its page', async t => {
  const feed = await feedServer(t, { isShort: true, services: someServices(150) })
  feed.mischief = answers('/services/s120', answer => void answer.writeHead(200).write('{'))
  const first = await read(feed)
  assert.deepEqual([first.pages.length, first.broken?.page, first.broken?.mayTryAgain], [1, 2, true])
  feed.mischief = () => false
  const rest = await read(feed, { from: memoryOf(first) })
  assert.deepEqual([...first.services, ...rest.services], feed.services)
})

test('an address that is none, or inside our own network', async t => {
  const feed = await feedServer(t)
  const none = await read({ ...feed, address: 'directory' })
  assert.equal(none.broken?.words, 'This is not a web address. Give one that begins with https://')
  const inside = await read({ ...feed, address: 'https://192.168.0.1/' })
  assert.match(inside.broken?.words ?? '', /inside a private or reserved network/)
  assert.deepEqual(feed.asked, [])
})

test('after one service asks us to wait for long, no more are asked for', async t => {
  const feed = await feedServer(t, { isShort: true, services: someServices(50) })
  feed.mischief = answers('/services/s1', answer => answer.writeHead(429, { 'retry-after': '900' }).end())
  const { broken } = await read(feed)
  assert.deepEqual([broken?.page, broken?.retryAfter], [1, 900])
  assert.ok(feed.asked.filter(path => path.includes('/services/')).length <= 8)
})

test('nobody may say “as before” to whom we did not ask by it', async t => {
  const feed = await feedServer(t, { isShort: true, services: someServices(3) })
  const known = memoryOf(await read(feed))
  feed.mischief = answers('page=1', answer => answer.writeHead(304).end())
  for (const last of [known, []]) {
    const { broken } = await read(feed, { known: last })
    assert.match(broken?.words ?? '', /^This is not a list of services/)
  }
})

test('an endless feed ends', async t => {
  const from: ReadPage = {
    page: 10_000,
    of: null,
    total: null,
    version: null,
    attempt: 1,
    entries: 100,
    services: {},
    isLast: false,
  }
  const { broken } = await read(await feedServer(t), { from: [from] })
  assert.equal(broken?.words, 'The feed has more than 10000 pages. Ask its owner whether it ever ends')
})
