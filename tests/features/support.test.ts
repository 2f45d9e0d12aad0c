/** Working together: conversations, what matters, the four questions, the plan, ending and coming back. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
} from '../support/situations.ts'
import { town } from '../support/town.ts'

describe('the record', () => {
  test('starts with what matters to her, never with a condition or a score', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await asha.opens(`${record}/what-matters`)
    await form.press('Save', { words: 'My roses, and Sundays.' })
    const page = await asha.opens(record)
    const main = page.page.querySelector('main')?.text ?? ''
    assert.ok(main.indexOf('My roses') > 0 && main.indexOf('My roses') < main.indexOf('Plan'))
    assert.ok(main.indexOf('My roses') < main.indexOf('Date of birth'))
  })

  test('is found by any part of her name or her NHS number, by her own team only', async t => {
    const here = await town(t)
    await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    for (const typed of ['margaret', 'HILL', 'hil mar', 'Márgaret', '999 123 4578'])
      (await asha.opens(`/people?name=${encodeURIComponent(typed)}`)).shows('1 found', 'Margaret Hill')
    for (const typed of ['argaret', 'Margaret Smith', '%', '_', '999 123 457'])
      (await asha.opens(`/people?name=${encodeURIComponent(typed)}`)).shows('Nobody found')
    const ben = await here.as('other-link-worker')
    ;(await ben.opens('/people?name=margaret')).shows('Nobody found')
    const carys = await here.as('wyre-link-worker')
    ;(await carys.opens('/people?name=margaret')).shows('Nobody found')
  })

  test('closes to the team when the referral was returned', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    ;(await asha.opens('/people?name=margaret')).shows('1 found')
    await (
      await asha.opens(`${referral}/return`)
    ).press('Return referral', { reason: 'age', door: 'The young people’s service' })
    ;(await asha.opens('/people?name=margaret')).shows('Nobody found')
  })
})

test('a conversation keeps when it was held apart from when it was written', async t => {
  const here = await town(t)
  const { record } = await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  const form = await asha.opens(`${record}/conversations/new`)
  ;(await form.press('Save conversation', { story: 'x', how: 'phone', 'heldOn-year': '2099' })).showsProblem(
    'heldOn-year',
    'The day you talked must be today or in the past',
  )
  await form.press('Save conversation', {
    story: 'We talked.',
    how: 'walk',
    'heldOn-day': '2',
    'heldOn-month': '3',
    'heldOn-year': '2026',
    minutes: '40',
  })
  ;(await asha.opens(record)).shows('2 March 2026, on a walk, 40 minutes, Asha Patel', 'We talked.')
  const [row] = await here.rows<{ apart: boolean }>(
    'select held_on < written_at::date as apart from conversation',
  )
  assert.equal(row?.apart, true)
})

test('from the caseload, a conversation takes two pages and three actions besides its words', async t => {
  const here = await town(t)
  await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  const caseload = await asha.opens('/caseload')
  const form = await caseload.follows('Log a conversation') // one action
  const asked = form.page.querySelectorAll('form [required], form [aria-required=true]').length
  assert.equal(asked, 0, 'the browser demands nothing')
  const saved = await form.press('Save conversation', { story: 'We talked.', how: 'phone' }) // two more
  saved.is(200).shows('Conversation saved', 'We talked.')
})

test('the four questions: each its own change, none demanded, none averaged', async t => {
  const here = await town(t)
  const { record } = await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  const ask = async (answers: Record<string, string>) =>
    (await asha.opens(`${record}/wellbeing/new`)).press('Save answers', answers)
  ;(await ask({})).showsProblem('send', 'Answer at least one question, or go back without saving')
  ;(await ask({ satisfied: '3', worthwhile: '5', anxious: '8' })).shows(
    '3, low',
    '5, medium',
    'Not answered',
    '8, high',
  )
  const later = await ask({ satisfied: '6', worthwhile: '4', happy: '7', anxious: '2' })
  later.shows('3 points better', '1 point worse', 'Not answered both times', '6 points better')
  later.doesNotShow('average', 'total', 'score')
})

test('a plan: strengths, a goal with importance and confidence, a first step with a date', async t => {
  const here = await town(t)
  const { record } = await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  const form = await asha.opens(`${record}/plan`)
  ;(await form.press('Save plan')).showsProblem('send', 'Enter a strength or a goal')
  ;(await form.press('Save plan', { step1: 'Ring them' })).showsProblem(
    'send',
    'Enter the goal in words, or clear everything about it',
  )
  const saved = await form.press('Save plan', {
    strengths: 'She knows roses.',
    goal1: 'Be among people',
    importance1: '9',
    confidence1: '4',
    step1: 'Go once',
    'stepOn1-day': '1',
    'stepOn1-month': '12',
    'stepOn1-year': '2026',
  })
  saved.shows(
    'She knows roses.',
    'Be among people',
    'Importance 9, confidence 4',
    'First step: Go once, by 1 December 2026',
  )
  saved.shows('Would a smaller first step feel more certain?')
  const ticked = await (await saved.follows('Tick off')).press('The step is done')
  ticked.shows('Step ticked off', 'Done')
  const { page } = await margaretOpensHerPage(here)
  page.shows('Your plan', 'Be among people', 'Go once')
})

describe('ending', () => {
  const summary = { ending: 'goals-met', summary: 'She goes every week.' }

  test('says first what the GP must do, and “no action needed” explicitly', async t => {
    const here = await town(t)
    const { record, referral } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await asha.opens(`${record}/end`)
    ;(await form.press('End the support', { ...summary, action: 'some' })).showsProblem(
      'gpAction',
      'Enter what they should do',
    )
    await form.press('End the support', {
      ...summary,
      action: 'some',
      gpAction: 'Please look at her pain tablets.',
    })
    assert.match((await messageTo(here, 'okafor@lune-bank.example', 'Summary')).subject ?? '', /please act/)
    const okafor = await here.as('gp')
    const page = await okafor.opens(`${referral}/summary`)
    const main = page.page.querySelector('main')?.text ?? ''
    assert.ok(main.indexOf('Please look at her pain tablets.') < main.indexOf('In short'))
    ;(await (await here.as('other-gp')).opens(`${referral}/summary`)).is(404)
  })

  test('is not there for the GP before it has ended', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    ;(await (await here.as('gp')).opens(`${referral}/summary`)).is(404)
  })

  test('she comes back in one step, without a form, to the same link worker and the same plan', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    await (await asha.opens(`${record}/plan`)).press('Save plan', { strengths: 'Patience' })
    await (await asha.opens(`${record}/end`)).press('End the support', { ...summary, action: 'none' })
    ;(await asha.opens('/caseload')).shows('You are not working with anybody yet')
    const { page } = await margaretOpensHerPage(here)
    page.shows('Your time with your link worker has ended for now')
    ;(await page.press('I would like to talk to Asha Patel again')).shows('Welcome back', 'Asha Patel')
    ;(await asha.opens('/caseload')).shows('Margaret Hill')
    ;(await asha.opens(record)).shows('Patience')
    assert.match(
      (await messageTo(here, 'asha.patel@lune-valley.example', 'again')).subject ?? '',
      /would like to talk again/,
    )
  })

  test('she may stop herself at any time, and it is recorded as her choice', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const { page } = await margaretOpensHerPage(here)
    await (await page.follows('I would like to stop')).press('Stop for now', { why: 'not-now' })
    const asha = await here.as('link-worker')
    ;(await asha.opens(record)).shows('Ended', 'the door is open')
    const back = await (
      await (await asha.opens(record)).follows('They have come back')
    ).press('Open the support again')
    back.shows('Welcome back')
  })
})

test('the record shows the newest conversations, and the first story is still a page away', async t => {
  const here = await town(t)
  const { record } = await margaretIsSupported(here)
  await here.rows(
    `insert into conversation (place_id, person_id, support_id, held_on, how, story, written_at, written_by)
     select place_id, person_id, support_id, date '2026-01-01' + number, 'phone', 'Story ' || number || '.', now(), link_worker_id
     from support, generate_series(1, 60) as number`,
  )
  const asha = await here.as('link-worker')
  const shown = (await asha.opens(record)).shows('Story 60.').doesNotShow('Story 40.')
  const all = await shown.follows('All conversations')
  const last = await all.shows('Story 40.').doesNotShow('Story 1.').follows('Next')
  last.shows('Story 1.')
})
