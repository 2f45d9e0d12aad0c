/** What is wrong with a feed that can be read all the same has its sentence; nothing is lost unsaid. */
import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { test } from 'node:test'
import { memoryOf, noVersion, read } from '../support/feed-reading.ts'
import { answers, dated, feedServer, says, someServices, type FeedServer } from '../support/feed-server.ts'

type Bend = (feed: FeedServer) => void

const named: [name: string, bend: Bend, taken: number, words: string[]][] = [
  [
    'a feed without services',
    feed => (feed.services = []),
    0,
    ['The feed is empty. Ask its owner whether that is meant'],
  ],
  [
    'fewer than its total says',
    feed => (feed.bend = envelope => ({ ...envelope, total_items: 260 })),
    250,
    ['The feed says it has 260 services but gave 250. Ask its owner to mend that'],
  ],
  [
    'more than its total says',
    feed => (feed.bend = envelope => ({ ...envelope, total_items: 240 })),
    250,
    ['The feed says it has 240 services but gave 250. Ask its owner to mend that'],
  ],
  [
    'a page size of its own',
    feed => (feed.most = 50),
    250,
    ['(The feed gives 50 services a page, not the 100 asked for. All were read)'],
  ],
  [
    'pages that are not counted, only the last is marked',
    feed => (feed.bend = ({ contents, last_page }) => ({ contents, last_page })),
    250,
    [],
  ],
  [
    'pages that are not counted, and end with an empty one',
    feed => (feed.bend = ({ contents }) => ({ contents })),
    250,
    [],
  ],
  [
    'too few pages counted, but a mark that there are more',
    feed => (feed.bend = envelope => ({ ...envelope, total_pages: 1 })),
    250,
    [],
  ],
  [
    'a last page too early',
    feed => (feed.bend = envelope => ({ ...envelope, last_page: true })),
    250,
    [
      '(Page 1 of 3 says it is the last. The pages after it were read all the same)',
      '(Page 2 of 3 says it is the last. The pages after it were read all the same)',
    ],
  ],
  [
    'pages counted from 0',
    feed => (feed.bend = envelope => ({ ...envelope, first_page: false })),
    250,
    ['The feed says its page 1 is not the first. Ask its owner to count pages from 1'],
  ],
  [
    'entries without an id',
    feed => {
      const [first, second, ...others] = feed.services
      feed.services = [{ ...first, id: '' }, null, ...others] as FeedServer['services']
      assert.ok(second)
    },
    248,
    [
      'Entry 1 of page 1 is not a service with an id. It was left out: tell the owner',
      'Entry 2 of page 1 is not a service with an id. It was left out: tell the owner',
    ],
  ],
  [
    'one id on two services, and one service twice',
    feed => {
      feed.services[1] = { ...feed.services[1]!, id: 's1' }
      feed.services[120] = feed.services[4]!
      feed.services[121] = { ...feed.services[121]!, id: 's6' }
    },
    247,
    [
      'Two services have the id s1. The first was taken: tell the feed’s owner',
      '(Service s5 is in the feed twice. It was taken once)',
      'Two services have the id s6. The first was taken: tell the feed’s owner',
    ],
  ],
  [
    'no word of its version',
    feed => (feed.mischief = (path, answer) => path === '/o/v1/' && Boolean(answer.end('<h1>Welcome</h1>'))),
    250,
    [noVersion],
  ],
  [
    'letters of another age',
    feed => {
      feed.services = someServices(1).map(one => ({ ...one, name: 'Café' }))
      feed.mischief = answers('page=1', answer => {
        const page = { total_items: 1, total_pages: 1, contents: feed.services }
        answer.end(Buffer.from(JSON.stringify(page), 'latin1'))
      })
    },
    1,
    ['(Page 1 is not in UTF-8, so letters may be wrong. Tell the feed’s owner)'],
  ],
]
for (const [name, bend, taken, words] of named)
  test(name, async t => {
    const feed = await feedServer(t)
    bend(feed)
    const { services, said, broken } = await read(feed)
    assert.equal(broken, undefined)
    assert.deepEqual(said, words)
    assert.equal(services.length, taken)
  })

test('services that cannot be read on their own', async t => {
  const feed = await feedServer(t, { isShort: true, services: dated(someServices(6)) })
  const details = new Map<string, (answer: ServerResponse) => void>([
    ['s1', says(404, '')],
    ['s2', says(500, '<h1>Oops</h1>', 'text/html')],
    ['s3', says(200, '<h1>Oops</h1>', 'text/html')],
    ['s4', says(200, '{"id":"s5"}')],
  ])
  feed.mischief = (path, answer) => {
    const respond = path.includes('/services/') ? details.get(path.split('/').at(-1) ?? '') : undefined
    respond?.(answer)
    return respond !== undefined
  }
  const first = await read(feed)
  assert.deepEqual(first.ids, ['s5', 's6'])
  assert.deepEqual(first.said, [
    'Service s1 is listed but cannot be read on its own (404). It was left out: tell the owner',
    'Service s2 is listed but cannot be read on its own (500). It was left out: tell the owner',
    'Service s3 is listed but cannot be read on its own (not JSON). It was left out: tell the owner',
    'Asked for service s4, the feed gives another. It was left out: tell the owner',
  ])
  // What was left out is not remembered as known.
  feed.mischief = () => false
  const second = await read(feed, { known: memoryOf(first) })
  assert.deepEqual(second.ids, ['s1', 's2', 's3', 's4'])
  assert.deepEqual(second.pages[0]?.unchanged, ['s5', 's6'])
  for (const id of ['s1', 's2', 's3', 's4', 's5', 's6']) details.set(id, says(404, ''))
  feed.mischief = (path, answer) => path.includes('/services/') && Boolean(answer.writeHead(404).end())
  const third = await read(feed)
  assert.equal(third.broken?.words, 'No service of page 1 can be read on its own. Tell the feed’s owner')
})
