/** The built program stops, is killed, loses its database, and starts again: nothing acknowledged is lost (quality.md R1, R12). */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '../../src/platform/database/embedded/alive.ts'
import { databaseHome } from '../../src/platform/database/embedded/home.ts'
import { underLoad } from '../support/load.ts'
import { dataFolder } from '../support/folders.ts'
import { endAll, removeFolder, rowsIn, runProgram, startProgram, type Program } from '../support/program.ts'
import type { Visitor } from '../support/visitor.ts'

/** The process id of the database in this folder, if one runs. */
function databaseIn(folder: string): number | undefined {
  try {
    const pid = Number(
      readFileSync(join(databaseHome(folder).cluster, 'postmaster.pid'), 'utf8').split('\n')[0],
    )
    return isAlive(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

/** A person of Asha’s, and a page that takes a conversation with them. */
async function writesTo(program: Program): Promise<{ asha: Visitor; record: string }> {
  const asha = await program.as('link-worker')
  const caseload = await asha.opens('/caseload')
  const record = /\/people\/[0-9a-f-]{36}/.exec(caseload.html)?.[0]
  assert.ok(record, 'Asha’s caseload is empty')
  return { asha, record }
}

/** Of these stories, those that are not saved once. */
async function notSavedOnce(folder: string, stories: readonly string[]): Promise<string[]> {
  const kept = await rowsIn<{ story: string; times: number }>(
    folder,
    'select story, count(*)::integer as times from conversation group by story',
  )
  const times = new Map(kept.map(row => [row.story, row.times]))
  return stories.filter(story => times.get(story) !== 1)
}

/** Tells one story. Resolves with the status of the answer. */
async function tell(asha: Visitor, record: string, story: string): Promise<number> {
  const page = await asha.opens(`${record}/conversations/new`)
  const { to, init } = page.filled('Save conversation', { story, how: 'phone' })
  return (await asha.request(to, init)).status
}

async function isReadyWithin(program: Program, seconds: number): Promise<void> {
  const began = performance.now()
  for (;;) {
    const { status } = await program.stranger().request('/health/ready')
    if (status === 200) return
    assert.ok(performance.now() - began < seconds * 1000, `It is not ready after ${seconds} s`)
    await wait(50)
  }
}

describe('one program in one folder', () => {
  const folder = dataFolder('program')
  afterEach(() => endAll(folder))
  after(() => removeFolder(folder))

  test('SIGTERM under load: no request is lost, and the database stops too', async t => {
    const program = await startProgram({ environment: { DATA_DIR: folder } })
    const { asha, record } = await writesTo(program)
    const load = underLoad(program, asha, record)
    await wait(2000)
    const began = performance.now()
    program.signal('SIGTERM')
    await wait(500)
    const meanwhile = await program.stranger().request('/')
    assert.equal(meanwhile.headers.get('connection'), 'close')
    const { code, at } = await program.ended
    const { answered, broken, saved, seconds } = await load.stop()
    t.diagnostic(
      `${Math.round(answered / seconds)} requests a second, ${saved.length} forms saved, stopped in ${Math.round(at - began)} ms`,
    )
    assert.deepEqual(broken, [])
    assert.ok(answered / seconds > 40, `Only ${answered} requests in ${seconds} s: that was no load`)
    assert.ok(saved.length > 20, `Only ${saved.length} forms were saved`)
    assert.equal(code, 0, program.said())
    assert.ok(at - began < 4000, `It took ${at - began} ms to stop`)
    assert.equal(databaseIn(folder), undefined, 'Its database still runs')
    const again = await startProgram({ environment: { DATA_DIR: folder } })
    t.diagnostic(`cold start on a migrated database: ${Math.round(again.startedIn)} ms`)
    assert.ok(again.startedIn < 10_000)
    assert.deepEqual(await notSavedOnce(folder, saved), [])
  })

  test('kill -9: the next start takes its database over, and everything acknowledged is there', async () => {
    const first = await startProgram({ environment: { DATA_DIR: folder } })
    const { asha, record } = await writesTo(first)
    const load = underLoad(first, asha, record, 'Killed')
    await wait(1500)
    first.signal('SIGKILL')
    await first.ended
    const { saved } = await load.stop()
    assert.ok(saved.length > 20, `Only ${saved.length} forms were saved`)
    const database = databaseIn(folder)
    assert.ok(database, 'Its database has stopped')
    const second = await startProgram({ environment: { DATA_DIR: folder } })
    assert.equal(databaseIn(folder), database, 'It is another database')
    assert.deepEqual(await notSavedOnce(folder, saved), [])
    second.signal('SIGTERM')
    assert.equal((await second.ended).code, 0)
    assert.equal(databaseIn(folder), undefined, 'The program that took it over did not stop it')
  })

  test('kill -9 of the database: the program starts it again, and nothing acknowledged is lost', async () => {
    const program = await startProgram({ environment: { DATA_DIR: folder } })
    const { asha, record } = await writesTo(program)
    const told: string[] = []
    for (let kill = 0; kill < 3; kill++) {
      const telling = Promise.all(
        Array.from({ length: 10 }, async (_, number) => {
          const story = `Kill ${kill}, story ${number}.`
          if ((await tell(asha, record, story).catch(() => 503)) === 303) told.push(story)
        }),
      )
      await wait(120)
      process.kill(databaseIn(folder) ?? 0, 'SIGKILL')
      await telling
      await isReadyWithin(program, 5)
      const story = `After kill ${kill}.`
      assert.equal(await tell(asha, record, story), 303)
      told.push(story)
    }
    assert.deepEqual(await notSavedOnce(folder, told), [])
    program.signal('SIGTERM')
    assert.equal((await program.ended).code, 0, program.said())
    assert.equal(databaseIn(folder), undefined)
  })
})

describe('two programs in one folder', () => {
  const folder = dataFolder('program')
  after(() => removeFolder(folder))

  test('started at once, both run; the second outlives the first', async () => {
    const environment = { DATA_DIR: folder }
    const [first, second] = await Promise.all([startProgram({ environment }), startProgram({ environment })])
    const { asha, record } = await writesTo(second)
    assert.equal(await tell(asha, record, 'Told to the second.'), 303)

    const third = await startProgram({ environment })
    third.signal('SIGTERM')
    assert.equal((await third.ended).code, 0)
    assert.ok(databaseIn(folder), 'A guest stopped the database')

    first.signal('SIGTERM')
    assert.equal((await first.ended).code, 0)
    await isReadyWithin(second, 5)
    assert.equal(await tell(asha, record, 'Told when the first had gone.'), 303)
    assert.deepEqual(await notSavedOnce(folder, ['Told to the second.', 'Told when the first had gone.']), [])
    second.signal('SIGTERM')
    assert.equal((await second.ended).code, 0)
    assert.equal(databaseIn(folder), undefined, 'The last one left the database running')
  })
})

describe('a wrong setting is refused in one clear sentence', () => {
  const production = {
    ALONGSIDE_MODE: 'production',
    ALONGSIDE_SECRET: 'a secret of thirty-two characters or more',
    DATABASE_URL: 'postgresql://nobody@localhost/nothing',
    PUBLIC_URL: 'https://alongside.example.org',
    SMTP_URL: 'smtp://localhost',
    SMTP_FROM: 'hello@alongside.example.org',
  }
  const without = (name: keyof typeof production) =>
    Object.fromEntries(Object.entries(production).filter(([key]) => key !== name))
  const wrong: [what: string, environment: Record<string, string>, sentence: string][] = [
    [
      'a misspelt key',
      { ALONGSIDE_MOD: 'demo' },
      'ALONGSIDE_MOD is not a setting of Alongside: check its spelling or remove it.',
    ],
    ['a port that is none', { PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535.'],
    ['a port beyond the last', { PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    [
      'production without a secret',
      without('ALONGSIDE_SECRET'),
      'ALONGSIDE_SECRET is missing: set 32 or more random characters.',
    ],
    [
      'production without a database of its own',
      without('DATABASE_URL'),
      'DATABASE_URL is missing: production needs a PostgreSQL 18 of its own.',
    ],
    [
      'production in the open',
      { ...production, PUBLIC_URL: 'http://alongside.example.org' },
      'PUBLIC_URL is missing or not https: set the address people use, for example https://alongside.example.org.',
    ],
    [
      'half of OpenID Connect',
      { OIDC_ISSUER: 'https://id.example.org' },
      'OpenID Connect needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET as well.',
    ],
  ]
  for (const [what, environment, sentence] of wrong)
    test(what, async () => {
      const { code, said } = await runProgram(environment)
      assert.deepEqual(said.trim().split('\n'), ['Alongside did not start.', sentence])
      assert.equal(code, 1)
    })
})
