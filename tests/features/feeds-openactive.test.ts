/** OpenActive feeds (Realtime Paged Data Exchange): to the end, on from there, deleted items, and what is wrong. */
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import { FeedBroken } from '../../src/features/directory/feeds/broken.ts'
import { readActivities, type ActivityPage } from '../../src/features/directory/feeds/openactive.ts'
import { impatient } from '../support/feed-reading.ts'
import { feedServer, send, type FeedServer } from '../support/feed-server.ts'
import { sharedJson } from '../support/shared-data.ts'

const session = (id: number, more: object = {}) => ({
  state: 'updated',
  kind: 'SessionSeries',
  id: `a${id}`,
  modified: 1000 + id,
  data: { '@type': 'SessionSeries', name: `Walk ${id}` },
  ...more,
})

/** Answers as the specification orders: modified after, or the same and a later id; the last page is its own next. */
async function activities(t: TestContext, items: object[], perPage = 2) {
  const feed = await feedServer(t)
  const origin = new URL(feed.address).origin
  const own = { feed, items, address: `${origin}/sessions`, next: (url: string): string => url }
  feed.mischief = (path, answer, asked) => {
    const after = Number(new URL(path, origin).searchParams.get('afterTimestamp') ?? 0)
    const rest = own.items.filter(item => 'modified' in item && Number(item.modified) > after)
    const shown = rest.slice(0, perPage)
    const last = shown.at(-1)
    const here = `${origin}${path}`
    const next = last && 'modified' in last ? `${own.address}?afterTimestamp=${String(last.modified)}` : here
    send(asked, answer, { next: own.next(next), items: shown, license: 'https://example.org/licence' })
    return true
  }
  return own
}

async function read(address: string, fetch: FeedServer['fetch'], from?: string) {
  const pages: ActivityPage[] = []
  let broken: FeedBroken | undefined
  try {
    const more = from === undefined ? {} : { from }
    for await (const page of readActivities(address, { fetch, pace: impatient(), ...more })) pages.push(page)
  } catch (error) {
    if (!(error instanceof FeedBroken)) throw error
    broken = error
  }
  const items = pages.flatMap(page => page.items)
  const said = pages.flatMap(page => page.faults.map(({ words }) => words))
  return {
    pages,
    items,
    ids: items.map(({ id }) => id),
    said,
    words: broken?.words,
    next: pages.at(-1)?.next,
  }
}

const five = [1, 2, 3, 4, 5].map(id => session(id))

describe('a feed of activities', () => {
  test('is read until its last page, which is empty and says itself', async t => {
    const { address, feed } = await activities(t, five)
    const { ids, said, pages, words } = await read(address, feed.fetch)
    assert.deepEqual([ids, said, words], [['a1', 'a2', 'a3', 'a4', 'a5'], [], undefined])
    assert.deepEqual(
      pages.map(page => page.isLast),
      [false, false, false, true],
    )
  })

  test('is read on from where it ended: what is new, changed or gone', async t => {
    const own = await activities(t, five)
    const first = await read(own.address, own.feed.fetch)
    const again = await read(own.address, own.feed.fetch, first.next)
    assert.deepEqual([again.ids, again.said, again.next], [[], [], first.next])
    own.items = [
      ...five.slice(2),
      session(1, { modified: 2000 }),
      { state: 'deleted', kind: 'SessionSeries', id: 'a2', modified: 2001, data: { name: 'Walk 2' } },
    ]
    const { items, said } = await read(own.address, own.feed.fetch, first.next)
    assert.deepEqual(items, [
      { ...session(1), modified: '2000' },
      { state: 'deleted', kind: 'SessionSeries', id: 'a2', modified: '2001', data: undefined },
    ])
    assert.deepEqual(said, [])
  })

  test('may have empty pages before the last, and addresses without a host', async t => {
    const own = await activities(t, five)
    const { mischief } = own.feed
    own.feed.mischief = (path, answer, asked) => {
      if (path !== '/sessions') return mischief(path, answer, asked)
      send(asked, answer, { next: '/sessions?afterTimestamp=1003', items: [] })
      return true
    }
    const { ids, said } = await read(own.address, own.feed.fetch)
    assert.deepEqual([ids, said], [['a4', 'a5'], []])
  })

  test('on https may call itself http: the secure address is asked', async () => {
    const asked: string[] = []
    const answers = [
      { next: 'http://feeds.example.org/sessions?after=1', items: [session(1)] },
      { next: 'http://feeds.example.org/sessions?after=1', items: [] },
    ]
    const fetch: FeedServer['fetch'] = async address => {
      const bytes = Buffer.from(JSON.stringify(answers[asked.push(address) - 1]))
      return { address, status: 200, isUnchanged: false, bytes, known: {}, retryAfter: undefined }
    }
    const { ids, words } = await read('https://feeds.example.org/sessions', fetch)
    assert.deepEqual([ids, words], [['a1'], undefined])
    assert.deepEqual(asked, [
      'https://feeds.example.org/sessions',
      'https://feeds.example.org/sessions?after=1',
    ])
  })
})

describe('a feed of activities that is wrong is named', () => {
  test('round in a circle, itself though it has items, elsewhere, nowhere', async t => {
    const own = await activities(t, five)
    const nexts: [next: (url: string) => string, words: string][] = [
      [() => own.address, 'Page 1 leads back to an earlier one. Ask the feed’s owner to mend that'],
      [
        url => (url.endsWith('1004') ? `${own.address}?afterTimestamp=1002` : url),
        'Page 2 leads back to an earlier one. Ask the feed’s owner to mend that',
      ],
      [() => 'https://192.168.0.1/', 'Page 1 leads to another address. Check with the feed’s owner'],
      [() => 'http://localhost:1/', 'Page 1 leads to another address. Check with the feed’s owner'],
      [() => 'https://[', 'Page 1 leads to another address. Check with the feed’s owner'],
    ]
    for (const [next, expected] of nexts) {
      own.next = next
      const { words } = await read(own.address, own.feed.fetch)
      assert.equal(words, expected)
    }
  })

  test('no page of a feed, no address, and nothing at all', async t => {
    const own = await activities(t, [])
    const empty = await read(own.address, own.feed.fetch)
    assert.deepEqual(empty.said, ['The feed is empty. Ask its owner whether that is meant'])
    const none = await read('sessions', own.feed.fetch)
    assert.equal(none.words, 'This is not a web address. Give one that begins with https://')
    own.feed.mischief = (_path, answer) => Boolean(answer.end('{"items":[]}'))
    const other = await read(own.address, own.feed.fetch)
    assert.equal(other.words, 'This is not a page of an OpenActive feed. Check the address with its owner')
  })

  test('items that lack what they need are left out, one by one', async t => {
    const own = await activities(t, [
      session(1),
      session(2, { id: undefined }),
      session(3, { state: 'gone' }),
      session(4, { data: undefined }),
      session(5, { id: 5 }),
    ])
    const { ids, said } = await read(own.address, own.feed.fetch)
    assert.deepEqual(ids, ['a1', '5'])
    assert.deepEqual(said, [
      'Item 2 of page 1 lacks its id, its state or its data. It was left out: tell the owner',
      'Item 1 of page 2 lacks its id, its state or its data. It was left out: tell the owner',
      'Item 2 of page 2 lacks its id, its state or its data. It was left out: tell the owner',
    ])
  })
})

test('the published examples are read, item by item', async t => {
  for (const name of ['event', 'facilityuse', 'scheduledsession', 'sessionseries']) {
    const example = sharedJson(t, 'directories', 'openactive', `${name}_example_1.json`)
    if (!example) return
    const { items } = example as { items: { data: unknown }[] }
    const own = await activities(t, [])
    own.feed.mischief = (path, answer, asked) => {
      const here = new URL(path, own.address).href
      const isFirst = path === '/sessions'
      send(asked, answer, { next: isFirst ? `${own.address}?after=1` : here, items: isFirst ? items : [] })
      return true
    }
    const { items: got, said } = await read(own.address, own.feed.fetch)
    assert.deepEqual(
      got.map(({ data }) => data),
      items.map(({ data }) => data),
    )
    assert.deepEqual(said, [])
    assert.ok(got.length > 0)
  }
})
