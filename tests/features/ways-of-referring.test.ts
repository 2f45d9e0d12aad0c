/** The two ways of referring: part by part over days, and on one screen. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { beginsReferral, onOneScreen, writesReferral } from '../support/referring.ts'
import { margaret, reason } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const openOneScreen = async (here: Town) => (await here.as('gp')).opens('/referrals/one-screen')

describe('on one screen', () => {
  test('a referral is sent with one press, and she is told', async t => {
    const here = await town(t)
    const sent = await (await openOneScreen(here)).press('Send referral', onOneScreen)
    sent.is(200).shows('Referral sent', 'Margaret Hill', reason)
    const [row] = await here.rows(
      `select way, tell_back, phone, email, prefers from referral join person using (place_id, person_id)`,
    )
    assert.deepEqual(row, {
      way: 'one-screen',
      tell_back: 'summary',
      phone: '07700 900123',
      email: null,
      prefers: 'phone',
    })
    assert.equal((await here.rows('select from referral_draft')).length, 0)
    assert.equal((await here.rows(`select from message where to_address = '07700 900123'`)).length, 1)
  })

  test('an email address goes into the same box', async t => {
    const here = await town(t)
    const page = await openOneScreen(here)
    const wrong = await page.press('Send referral', { ...onOneScreen, reach: 'margaret@' })
    wrong.showsProblem('reach', 'Enter an email address in the right format, like name@example.com')
    ;(await wrong.press('Send referral', { reach: 'margaret@people.example' })).is(200)
    const [row] = await here.rows('select email, phone, prefers from person')
    assert.deepEqual(row, { email: 'margaret@people.example', phone: null, prefers: 'email' })
  })

  test('where other people see her messages, nothing is said of why', async t => {
    const here = await town(t)
    const page = await openOneScreen(here)
    const typed = { ...onOneScreen, reach: 'margaret@people.example', neutral: ['yes'] }
    ;(await page.press('Send referral', typed)).is(200)
    const [message] = await here.rows<{ body: string }>(
      `select body from message where to_address = 'margaret@people.example'`,
    )
    assert.ok(message && !message.body.includes('hip operation'))
  })

  test('before she agrees it is kept as a draft, which says what is missing', async t => {
    const here = await town(t)
    const kept = await (await openOneScreen(here)).press('Send referral', { ...onOneScreen, agreed: 'no' })
    kept.is(200).shows('Check your answers', 'Talk with the person first', reason)
    assert.equal((await here.rows('select from referral')).length, 0)
    const agreement = await kept.follows('Change knows and agrees')
    const check = await agreement.press('Save and continue', { agreed: 'yes' })
    ;(await check.press('Send referral')).is(200).shows('Referral sent')
  })

  test('what to be careful about is asked where there is something', async t => {
    const here = await town(t)
    const page = await openOneScreen(here)
    const asked = await page.press('Send referral', { ...onOneScreen, careful_known: 'some' })
    asked.showsProblem('careful', 'Enter what we should be careful about')
    ;(await asked.press('Send referral', { careful: 'A dog' })).is(200).shows('Referral sent')
  })

  test('nothing typed is lost where everything is wrong', async t => {
    const here = await town(t)
    const wrong = await (await openOneScreen(here)).press('Send referral', { family_name: 'O’Neill' })
    wrong.is(422).shows('Enter their first name', 'Select whether they know and agree')
    assert.equal(wrong.page.querySelector('#family_name')?.getAttribute('value'), 'O’Neill')
  })
})

describe('part by part', () => {
  test('a draft is left today and finished tomorrow', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const person = await beginsReferral(okafor)
    await person.press('Save and continue', margaret)
    await here.rows(`update place set clock_ahead_seconds = 86400`)
    const drafts = await okafor.opens('/referrals')
    const parts = await drafts.follows('Margaret Hill')
    parts.shows(
      '1 of 6 parts we need are complete',
      'Name and date of birth Completed',
      'We keep this draft until',
    )
    const reach = await parts.follows('Continue')
    reach.shows('How to reach them')
    ;(await reach.press('Save and continue', { phone: '01524 555 777', prefers: 'letter' })).shows(
      'Why you are referring them',
    )
  })

  test('her own words, what was noticed, and the order of her needs stay apart', async t => {
    const here = await town(t)
    const check = await writesReferral(await here.as('gp'), {
      person: margaret,
      reach: { phone: '01524 555 777', prefers: 'phone' },
      why: { reason, needs: ['loneliness', 'activity', 'money'] },
      agreement: { agreed: 'yes', tell_back: 'status' },
    })
    const parts = await check.follows('All parts of this referral')
    const words = await parts.follows('What they said')
    const said = await words.press('Save and continue', {
      own_words: 'I just miss a natter.',
      noticed: ['food'],
    })
    const order = await said.follows('What matters most to them')
    const twice = await order.press('Save and continue', { loneliness: '2', activity: '2', money: '1' })
    twice.showsProblem('activity-1', 'Give each a place of its own: two have the same one')
    const done = await twice.press('Save and continue', { loneliness: '2', activity: '3', money: '1' })
    const sent = await (await done.follows('Check your answers')).press('Send referral')
    sent.is(200)
    const [row] = await here.rows('select needs, own_words, noticed, tell_back from referral')
    assert.deepEqual(row, {
      needs: ['money', 'loneliness', 'activity'],
      own_words: 'I just miss a natter.',
      noticed: ['food'],
      tell_back: 'status',
    })
    const [consent] = await here.rows<{ items: string[] }>('select items from consent')
    assert.ok(consent?.items.includes('my practice hears only that a link worker met me, and when it ended'))
  })

  test('the address of a draft leads on to the referral it became', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const check = await writesReferral(okafor, {
      person: margaret,
      reach: { phone: '01524 555 777', prefers: 'phone' },
      why: { reason, needs: ['loneliness'] },
    })
    await check.press('Send referral')
    const old = await okafor.opens(check.path.replace('/check', ''))
    ;(await old.is(200).follows('Read the referral')).shows('Margaret Hill', 'Waiting for the team')
  })

  test('a colleague takes on the draft of somebody who left; nobody else can', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const person = await beginsReferral(okafor)
    await person.press('Save and continue', margaret)
    const takeOn = person.path.replace('/person', '/take-on')
    ;(await okafor.opens(takeOn)).shows('This draft is yours already')
    await here.rows(
      `insert into account (place_id, email, name, role, job_title, organisation_id, created_at)
       select place_id, 'reception@lune-bank.example', 'Rosa Reception', 'referrer', 'Receptionist', organisation_id, now()
       from account where email = 'okafor@lune-bank.example'`,
    )
    const rosa = here.stranger()
    await rosa.opens('/demo/as/gp')
    await here.rows(
      `update session set account_id = (select account_id from account where name = 'Rosa Reception')
       where session_id = (select session_id from session order by created_at desc, session_id desc limit 1)`,
    )
    ;(await rosa.opens(takeOn)).is(404)
    await here.rows(`update account set is_active = false where email = 'okafor@lune-bank.example'`)
    const list = await rosa.opens('/referrals')
    const asked = await (await list.follows('Margaret Hill')).press('Take it on')
    asked.is(200).shows('This draft is yours now', 'Margaret Hill')
    ;(await (await here.as('other-gp')).opens(takeOn)).is(404)
  })
})
