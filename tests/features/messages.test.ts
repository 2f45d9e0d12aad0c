/** Messages leave by GOV.UK Notify or by a mail server, each once, whatever happens on the way. */
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import { wayTo } from '../../src/features/messages/to-person.ts'
import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { jobHandlers } from '../../src/job-handlers.ts'
import { notifyFake, smtpFake, type PostOffice } from '../support/post-office.ts'
import { production } from '../support/production.ts'
import { margaretIsReferred } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

interface Waiting {
  here: Town
  message: string
  /** What a worker does with the job. */
  deliver(): Promise<void>
  /** What it does once every try has failed. */
  giveUp(): Promise<void>
}

/** Margaret was referred, and the message that tells her waits for its delivery by this office. */
async function aMessageWaits(t: TestContext, { environment }: PostOffice<unknown>): Promise<Waiting> {
  const here = await town(t)
  await margaretIsReferred(here)
  const [row] = await here.rows<{ place: number; message: string }>(
    `select place_id as place, message_id as message from message where to_address like 'margaret%'`,
  )
  assert.ok(row)
  const { SMTP_URL: _, SMTP_FROM: __, ...rest } = production
  const config = readConfig({ ...rest, ...environment })
  const silent = createLog('error', () => undefined)
  const handlers = jobHandlers(here.app.ground, config, silent)
  return {
    here,
    message: row.message,
    deliver: () => handlers['deliver-message'](row),
    giveUp: () => handlers.undelivered(row),
  }
}

const nobody = {
  person_id: '',
  first_name: '',
  family_name: '',
  preferred_name: null,
  phone: null,
  email: null,
  prefers: 'phone' as const,
  is_neutral: false,
}

const stateOf = async ({ here, message }: Waiting) => {
  const [row] = await here.rows<{ status: string; fault: string | null }>(
    'select status, fault from message where message_id = $1',
    [message],
  )
  return row
}

describe('GOV.UK Notify', () => {
  test('gets the address, the words and our reference, signed as it asks', async t => {
    const office = await notifyFake(t)
    const waiting = await aMessageWaits(t, office)
    await waiting.deliver()
    const [taken, ...more] = office.taken
    assert.equal(taken?.email_address, 'margaret.hill@people.example')
    assert.equal(taken?.reference, waiting.message)
    assert.match(taken?.personalisation.body ?? '', /link worker/)
    assert.deepEqual(more, [])
    assert.deepEqual(await stateOf(waiting), { status: 'sent', fault: null })
    const [kept] = await waiting.here.rows('select subject, body from message where message_id = $1', [
      waiting.message,
    ])
    assert.deepEqual(kept, { subject: null, body: '' }, 'what has left is not kept: it holds her link')
  })

  test('breaks down: the message waits, and the next try sends it once', async t => {
    const office = await notifyFake(t)
    const waiting = await aMessageWaits(t, office)
    office.next = 'is broken'
    await assert.rejects(waiting.deliver())
    assert.deepEqual(await stateOf(waiting), { status: 'queued', fault: null })
    await waiting.deliver()
    await waiting.deliver()
    assert.equal(office.taken.length, 1)
  })

  test('takes it but its answer never comes: it is not sent twice', async t => {
    const office = await notifyFake(t)
    const waiting = await aMessageWaits(t, office)
    office.next = 'takes it and never answers'
    await assert.rejects(waiting.deliver())
    await waiting.deliver()
    assert.equal(office.taken.length, 1)
    assert.deepEqual(await stateOf(waiting), { status: 'sent', fault: null })
  })

  test('refuses it: nobody tries for ever, and why is kept', async t => {
    const office = await notifyFake(t)
    const waiting = await aMessageWaits(t, office)
    office.next = 'refuses it'
    await waiting.deliver()
    assert.deepEqual(await stateOf(waiting), {
      status: 'failed',
      fault: 'Notify refused it: ValidationError',
    })
  })
})

describe('a mail server', () => {
  test('gets the message, with the same Message-ID on every try', async t => {
    const office = await smtpFake(t)
    const waiting = await aMessageWaits(t, office)
    office.next = 'is broken'
    await assert.rejects(waiting.deliver())
    await waiting.deliver()
    const [taken = ''] = office.taken
    assert.match(taken, /^To: margaret\.hill@people\.example\r?$/m)
    assert.ok(taken.includes(`Message-ID: <${waiting.message}@alongside.example>`))
    assert.deepEqual(await stateOf(waiting), { status: 'sent', fault: null })
  })

  test('refuses it for good: why is kept', async t => {
    const office = await smtpFake(t)
    const waiting = await aMessageWaits(t, office)
    office.next = 'refuses it'
    await waiting.deliver()
    assert.deepEqual(await stateOf(waiting), { status: 'failed', fault: 'The mail server answered 550' })
  })

  test('refuses our password: that is no fault of the message, which waits', async t => {
    const office = await smtpFake(t, { wantsPassword: true })
    const waiting = await aMessageWaits(t, office)
    await assert.rejects(waiting.deliver())
    assert.deepEqual(await stateOf(waiting), { status: 'queued', fault: null })
  })

  test('is all there is: somebody who would like a text gets an e-mail, or a letter is asked for', async t => {
    const { channels } = (await town(t, production)).app.ground
    const textOnly = { phone: '07700 900 123', prefers: 'text' as const }
    assert.deepEqual(channels, ['email'])
    const to = (person: object) => wayTo({ ...nobody, ...textOnly, ...person }, channels)
    assert.deepEqual(to({ email: 'm@people.example' }), { channel: 'email', to: 'm@people.example' })
    assert.equal(to({}), null)
  })

  test('is away for three days: the message is given up, and her record says so', async t => {
    const waiting = await aMessageWaits(t, await smtpFake(t))
    await waiting.giveUp()
    const asha = await waiting.here.as('link-worker')
    const record = await (await asha.opens('/people?name=margaret')).follows('Margaret Hill')
    record.shows('Not delivered', 'Nobody took it for three days')
  })

  test('is not there: the message waits', async t => {
    const waiting = await aMessageWaits(t, {
      environment: { SMTP_URL: 'smtp://localhost:9', SMTP_FROM: 'hello@alongside.example' },
      taken: [],
      next: 'takes it',
    })
    await assert.rejects(waiting.deliver())
    assert.deepEqual(await stateOf(waiting), { status: 'queued', fault: null })
  })
})
