/** Introductions: found with reasons, made as warmly as wished, answered, followed up, and undone in one step. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  greenShedOpensItsLink,
  margaretIsIntroduced,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
} from '../support/situations.ts'
import { town } from '../support/town.ts'

test('support for a need, nearest first, each with its reason in words', async t => {
  const here = await town(t)
  const { record } = await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  const list = await asha.opens(`${record}/services?need=loneliness`)
  list.shows(
    'it helps with loneliness and connection',
    'it is free',
    'away in a straight line',
    'open Tuesday and Thursday 10am to 1pm',
  )
  const names = list.page.querySelectorAll('h3 a').map(heading => heading.text)
  assert.deepEqual(names.slice(0, 3), ['Tea and talk', 'The Green Shed', 'Walking together'])
  assert.ok(!list.text.includes('Kittiwake'), 'the other place’s service is not offered')
  ;(await asha.opens(`${record}/services?need=legal`)).shows('Nothing we know of fits all of this')
  ;(await asha.opens(`${record}/services?need=nonsense`)).is(200)
})

describe('how warm', () => {
  test('a signpost gives information, and nothing leaves', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await (await asha.opens(`${record}/services?need=loneliness`)).follows('Choose Tea and talk')
    const before = (await here.rows('select from message')).length
    ;(await form.press('Introduce them', { warmth: 'signposted' })).shows('Information given', 'Nothing')
    assert.equal((await here.rows('select from message')).length, before)
    assert.equal((await here.rows(`select from consent where about = 'introduction'`)).length, 0)
  })

  test('anything warmer needs her agreement and somewhere to send it', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await (await asha.opens(`${record}/services?need=loneliness`)).follows('Choose Tea and talk')
    const refused = await form.press('Introduce them', {
      warmth: 'referred',
      providerEmail: '',
      shared: 'note',
    })
    refused
      .is(422)
      .shows(
        'Ask the person first: nothing is shared with a provider unless they agree',
        'Enter the provider’s email address, or choose Signposted',
        'Write the note, or do not share one',
      )
    assert.equal(refused.page.querySelector('input[value="referred"]')?.hasAttribute('checked'), true)
  })

  test('no message to a provider names her', async t => {
    const here = await town(t)
    await margaretIsIntroduced(here)
    const sent = await here.rows<{ body: string; subject: string }>(
      `select body, subject from message where to_address = 'hello@green-shed.example'`,
    )
    assert.ok(sent.length > 0)
    for (const { body, subject } of sent) assert.ok(!/Margaret|Hill|roses|07700/.test(body + subject))
  })
})

describe('the provider answers', () => {
  test('no, with a reason, reaches the link worker', async t => {
    const here = await town(t)
    const { introduction } = await margaretIsIntroduced(here)
    const { page } = await greenShedOpensItsLink(here)
    const form = await page.follows('No, not at the moment')
    ;(await form.press('Say no')).showsProblem('reason-1', 'Select why not')
    const said = await form.press('Say no', { reason: 'full' })
    said.shows('Thank you').doesNotShow('Margaret', '07700')
    const asha = await here.as('link-worker')
    ;(await asha.opens(introduction)).shows(
      'Provider could not',
      'The Green Shed could not: We are full at the moment',
    )
    assert.match(
      (await messageTo(here, 'asha.patel@lune-valley.example', 'could not')).subject ?? '',
      /Green Shed/,
    )
  })

  test('is asked the day after the first time whether she came', async t => {
    const here = await town(t)
    await margaretIsIntroduced(here)
    const { page } = await greenShedOpensItsLink(here)
    const form = await page.follows('Yes, Margaret can come')
    const today = Temporal.Now.plainDateISO('Europe/London')
    const first = today.add({ days: 6 })
    await form.press('Say yes', {
      'firstSessionOn-day': String(first.day),
      'firstSessionOn-month': String(first.month),
      'firstSessionOn-year': String(first.year),
    })
    const asks = async () =>
      (await here.rows(`select from message where about = 'introduction-follow-up'`)).length
    const jump = async () => {
      const visitor = here.stranger()
      await (await visitor.opens('/demo')).press('Set the clock', { jump: '7' })
      await here.finishJobs()
    }
    assert.equal(await asks(), 0)
    await jump()
    assert.equal(await asks(), 1)
    await jump()
    assert.equal(await asks(), 1, 'asked once only')
  })

  test('cannot say twice what was said', async t => {
    const here = await town(t)
    await margaretIsIntroduced(here)
    const { visitor, page } = await greenShedOpensItsLink(here)
    await (await page.follows('Yes, Margaret can come')).press('Say yes')
    ;(await visitor.opens(`${page.path}/yes`)).shows('already accepted')
    ;(await visitor.opens(`${page.path}/no`)).shows('already accepted')
  })
})

test('she says no to one place in one step, and it counts against nobody', async t => {
  const here = await town(t)
  const { introduction } = await margaretIsIntroduced(here)
  const { page } = await margaretOpensHerPage(here)
  page.shows('Places you were introduced to', 'The Green Shed')
  const said = await (await page.follows('No thank you to The Green Shed')).press('No thank you')
  said.shows('You said no thank you')
  const asha = await here.as('link-worker')
  ;(await asha.opens(introduction)).shows('Not wanted any more', 'The person said it is not wanted any more')
})
