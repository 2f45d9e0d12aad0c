/** The database stops, freezes, is full or too slow: everybody gets an answer in time and loses nothing (quality.md R16). */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { everythingHolds } from '../support/census.ts'
import { ashaOpens, foodBanks, introducing } from '../support/journeys.ts'
import { ownServer, type OwnServer } from '../support/own-server.ts'
import { margaretOpensHerPage } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import { Shown, type Ready, type Visitor } from '../support/visitor.ts'

let server: OwnServer
before(async () => {
  server = await ownServer()
})
after(() => server.remove())

/** The page a request was answered with, and how long that took. */
async function timed(
  visitor: Visitor,
  to: string,
  init: RequestInit = {},
): Promise<{ shown: Shown; seconds: number }> {
  const began = performance.now()
  const answer = await visitor.request(to, init)
  const shown = new Shown(visitor, to, answer, await answer.text())
  return { shown, seconds: (performance.now() - began) / 1000 }
}

const story = 'Margaret told me about her roses,\nand “the good years”. <b>& more</b>'

/** A conversation and an introduction, written and not sent yet, and pages people look at meanwhile. */
async function atWork(
  here: Town,
): Promise<{ conversation: Ready; introduction: Ready; upload: Ready; looks: [Visitor, string][] }> {
  const conversation = await ashaOpens(here, record => `${record}/conversations/new`)
  const record = conversation.path.replace('/conversations/new', '')
  const asha = await here.as('link-worker')
  const list = await asha.opens(`${record}/services?need=loneliness`)
  const ewan = await here.as('administrator')
  const { visitor, page } = await margaretOpensHerPage(here)
  return {
    conversation: conversation.filled('Save conversation', { story, how: 'phone', minutes: '45' }),
    introduction: (await list.follows('Choose The Green Shed')).filled('Introduce them', introducing),
    upload: (await ewan.opens('/imports')).filled('Upload and preview', {
      files: foodBanks(),
    }),
    looks: [
      [asha, '/caseload'],
      [asha, record],
      [here.stranger(), '/'],
      [visitor, page.path],
    ],
  }
}

/** Everything is asked for at once while the database is away; nobody waits ten seconds. */
async function everybodyIsAnswered(
  here: Town,
  { conversation, introduction, upload, looks }: Awaited<ReturnType<typeof atWork>>,
) {
  const stranger = here.stranger()
  const [live, ready, ...pages] = await Promise.all([
    timed(stranger, '/health/live'),
    timed(stranger, '/health/ready'),
    ...looks.map(([visitor, to]) => timed(visitor, to)),
    timed(upload.visitor, upload.to, upload.init),
  ])
  assert.equal(live.shown.status, 200)
  assert.equal(ready.shown.status, 503)
  assert.ok(live.seconds < 1 && ready.seconds < 2, `Health took ${live.seconds} and ${ready.seconds} s`)
  for (const { shown, seconds } of pages) {
    shown
      .is(503)
      .shows('Sorry, there is a problem with the service', 'If somebody is in danger now, call 999.')
    assert.ok(seconds < 10, `${shown.path} took ${seconds} s`)
    assert.equal(shown.headers.get('retry-after'), '10')
  }
  pages.at(-1)?.shown.shows('Choose your file again')
  const sent = await Promise.all(
    [conversation, introduction].map(({ visitor, to, init }) => timed(visitor, to, init)),
  )
  for (const [index, { shown, seconds }] of sent.entries()) {
    shown.is(503).shows('They are kept on this page')
    assert.ok(seconds < 10, `${shown.path} took ${seconds} s`)
    const typed = [conversation, introduction][index]?.init.body as URLSearchParams
    for (const [name, value] of typed) if (name !== 'shared') assert.equal(shown.value(name), value, name)
    const kept = shown.page.querySelectorAll('[name="shared"]').map(field => field.getAttribute('value'))
    assert.deepEqual(kept, typed.getAll('shared'))
  }
  return sent.map(({ shown }) => shown)
}

/** The program finds its database again by itself, within five seconds. */
async function isReadyAgain(here: Town): Promise<void> {
  const began = performance.now()
  while ((await here.stranger().request('/health/ready')).status !== 200) {
    assert.ok(performance.now() - began < 5000, 'It is not ready five seconds after the database is back')
    await wait(50)
  }
}

/** “Try again” saves what was typed, once, however often it is pressed. */
async function tryingAgainSavesOnce(here: Town, [conversation, introduction]: Shown[]): Promise<void> {
  for (const attempt of ['first', 'second']) {
    ;(await conversation?.press('Try again'))?.is(200)
    ;(await introduction?.press('Try again'))?.is(200).shows('Waiting for the provider')
    assert.deepEqual(
      await here.rows('select story, minutes from conversation'),
      [{ story, minutes: 45 }],
      attempt,
    )
    assert.deepEqual(await here.rows('select note from introduction'), [{ note: introducing.note }], attempt)
  }
  await everythingHolds(here)
}

async function noConnectionIsLeaked(here: Town): Promise<void> {
  for (const { pool } of [here.database, here.database.patient]) {
    assert.equal(pool.waitingCount, 0)
    assert.equal(pool.totalCount - pool.idleCount, 0, 'A connection was never given back')
  }
  const busy = await here.rows(
    `select state, query from pg_stat_activity where datname = current_database() and usename = 'alongside_app' and state <> 'idle'`,
  )
  assert.deepEqual(busy, [], 'A connection is still in the middle of something')
}

/** Brings the database back whatever happened meanwhile. */
async function whileAway<T>(back: () => unknown, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    await back()
  }
}

describe('the database is away', () => {
  test('stopped, and started again', async t => {
    const here = await town(t)
    const work = await atWork(here)
    await server.stop()
    const pages = await whileAway(
      () => server.start(),
      () => everybodyIsAnswered(here, work),
    )
    await isReadyAgain(here)
    await tryingAgainSavesOnce(here, pages)
    await noConnectionIsLeaked(here)
  })

  test('frozen, and thawed', async t => {
    const here = await town(t)
    const work = await atWork(here)
    const thaw = await server.freeze()
    const pages = await whileAway(thaw, () => everybodyIsAnswered(here, work))
    await isReadyAgain(here)
    await tryingAgainSavesOnce(here, pages)
    await noConnectionIsLeaked(here)
  })

  test('frozen in the middle of a form: the next visitor does not save half of it', async t => {
    const here = await town(t)
    const { conversation, looks } = await atWork(here)
    let backend = 0
    here.database.pool.on('acquire', client => {
      const real = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>
      client.query = (async (...args: unknown[]) => {
        const answer = await real(...args)
        if (backend === 0 && String(args[0]).startsWith('insert into "conversation"')) {
          backend = (client as unknown as { processID: number }).processID
          process.kill(backend, 'SIGSTOP')
        }
        return answer
      }) as typeof client.query
    })
    const { shown } = await timed(conversation.visitor, conversation.to, conversation.init)
    process.kill(backend, 'SIGCONT')
    shown.is(503)
    await wait(1000)
    for (let visits = 0; visits < 20; visits++)
      await Promise.all(looks.map(([visitor, to]) => visitor.request(to)))
    assert.deepEqual(await here.rows('select from conversation'), [])
    await everythingHolds(here)
    ;(await shown.press('Try again')).is(200)
    assert.equal((await here.rows('select from conversation')).length, 1)
    await noConnectionIsLeaked(here)
  })

  test('too slow: somebody else holds the row for a long time', async t => {
    const here = await town(t)
    const { conversation, introduction } = await atWork(here)
    await here.rows('begin; lock table conversation')
    const { shown, seconds } = await timed(conversation.visitor, conversation.to, conversation.init)
    await here.rows('rollback')
    shown.is(503)
    assert.ok(seconds < 10, `It took ${seconds} s`)
    const { shown: other } = await timed(introduction.visitor, '/nowhere')
    other.is(404)
    ;(await shown.press('Try again')).is(200)
    assert.equal((await here.rows('select from conversation')).length, 1)
    await noConnectionIsLeaked(here)
  })

  test('all connections in use: come back in a moment', async t => {
    const here = await town(t)
    const { conversation, looks } = await atWork(here)
    const held = await Promise.all(
      Array.from({ length: here.database.pool.options.max }, () => here.database.pool.connect()),
    )
    const answers = await Promise.all([
      ...looks.map(([visitor, to]) => timed(visitor, to)),
      timed(conversation.visitor, conversation.to, conversation.init),
    ])
    for (const { shown, seconds } of answers) {
      shown.is(503)
      assert.equal(shown.headers.get('retry-after'), '10')
      assert.ok(seconds < 10, `${shown.path} took ${seconds} s`)
    }
    for (const client of held) client.release()
    for (const [visitor, to] of looks) (await visitor.opens(to)).is(200)
    ;(await answers.at(-1)?.shown.press('Try again'))?.is(200)
    await noConnectionIsLeaked(here)
  })
})
