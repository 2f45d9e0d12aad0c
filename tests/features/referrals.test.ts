/** Referring, answering, and what everybody is told. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  margaret,
  margaretIsAboutToBeReferred,
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
  reason,
} from '../support/situations.ts'
import { beginsReferral } from '../support/referring.ts'
import { town } from '../support/town.ts'

describe('sending a referral', () => {
  test('is kept as a draft until it is sent, for its owner alone', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const person = await beginsReferral(okafor)
    await person.press('Save and continue', margaret)
    ;(await okafor.opens('/referrals')).shows('Drafts', 'Margaret Hill')
    const shah = await here.as('other-gp')
    ;(await shah.opens('/referrals')).doesNotShow('Margaret')
    ;(await shah.opens(person.path)).is(404)
  })

  test('waits until the person knows and agrees', async t => {
    const here = await town(t)
    const check = await margaretIsAboutToBeReferred(here)
    const change = await check.follows('Change knows and agrees')
    const unsent = await change.press('Save and continue', { agreed: 'no' })
    unsent.shows('Talk with the person first')
    ;(await unsent.press('Send referral')).showsProblem(
      'send',
      'Talk with the person first: a referral is sent when they know about it and agree',
    )
    assert.equal((await here.rows('select from referral')).length, 0)
  })

  test('says what is still missing, all at once', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const person = await beginsReferral(okafor)
    const check = await okafor.opens(person.path.replace('/person', '/check'))
    check.shows(
      'Enter the person’s name',
      'Enter a way to reach the person',
      'Enter why you are referring them',
      'Say whether the person knows and agrees',
      'Say whether there is anything to be careful about',
    )
  })

  test('tells the person who will contact her and why, and records her agreement', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const message = await messageTo(here, 'margaret.hill@people.example')
    for (const words of [
      'Dr Okafor at Lune Bank practice has asked us',
      reason,
      'North team',
      'Saying no changes nothing',
    ])
      assert.ok(message.body.includes(words), `“${words}” is not in: ${message.body}`)
    const consents = await here.rows<{ given: boolean; items: string[] }>('select given, items from consent')
    assert.deepEqual(consents, [
      { given: true, items: ['a link worker contacts me', 'my practice hears what became of it'] },
    ])
  })

  test('says nothing of why where other people may see the message', async t => {
    const here = await town(t)
    const check = await margaretIsAboutToBeReferred(here)
    const reach = await check.follows('Change prefers')
    const again = await reach.press('Save and continue', { neutral: 'yes' })
    await again.press('Send referral')
    const message = await messageTo(here, 'margaret.hill@people.example')
    assert.ok(!message.body.includes('hip operation'))
  })

  test('shows when no message can reach her, and that she hears by letter', async t => {
    const here = await town(t)
    const check = await margaretIsAboutToBeReferred(here)
    const reach = await check.follows('Change prefers')
    const again = await reach.press('Save and continue', {
      email: '',
      phone: '01524 555 777',
      prefers: 'letter',
    })
    const sent = await again.press('Send referral')
    sent.shows('The person hears of it by a letter, which the team posts')
    const asha = await here.as('link-worker')
    const accepted = await (await asha.opens(`${sent.path}/accept`)).press('Accept referral')
    ;(await accepted.follows('Print a letter')).shows(
      'Hello Margaret',
      '4 Aldcliffe Yard',
      reason,
      'Asha Patel',
    )
  })

  test('is refused for somebody who is with us already, saying only since when', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const second = await margaretIsAboutToBeReferred(here)
    second.shows('Somebody with this NHS number is already with us since today')
    ;(await second.press('Send referral')).is(422)
    assert.equal((await here.rows('select from referral')).length, 1)
  })

  test('never joins two people through a wrong digit', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    await (
      await asha.opens(`${referral}/return`)
    ).press('Return referral', { reason: 'clinical', door: 'See your nurse' })
    const other = await margaretIsAboutToBeReferred(here, {
      ...margaret,
      first_name: 'Mary',
      'date_of_birth-year': '1951',
    })
    ;(await other.press('Send referral')).showsProblem(
      'send',
      'The NHS number and the date of birth do not belong together. Check both, or leave the NHS number out',
    )
  })
})

describe('answering a referral', () => {
  test('accepting puts her on the caseload, and tells her and the practice', async t => {
    const here = await town(t)
    await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    ;(await asha.opens('/caseload')).shows('Margaret Hill')
    ;(await asha.opens('/inbox')).shows('No referral is waiting')
    assert.match(
      (await messageTo(here, 'margaret.hill@people.example')).subject ?? '',
      /Asha Patel will contact you/,
    )
    const news = await messageTo(here, 'okafor@lune-bank.example')
    assert.match(news.body, /Asha Patel will contact the person/)
    assert.ok(!news.body.includes('Margaret'), 'The e-mail to the practice names nobody')
  })

  test('returning gives a reason and a better door, to the practice and to her', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    const form = await asha.opens(`${referral}/return`)
    ;(await form.press('Return referral')).showsProblem('reason-1', 'Select why you are returning it')
    ;(await form.press('Return referral', { reason: 'clinical' })).showsProblem(
      'door',
      'Choose or enter what would help instead',
    )
    await form.press('Return referral', {
      reason: 'clinical',
      door: 'Your practice nurse, about the hip, first.',
    })
    const okafor = await here.as('gp')
    ;(await okafor.opens(referral)).shows(
      'Returned with a better door',
      'Needs a clinical review first',
      'Your practice nurse',
    )
    const { page } = await margaretOpensHerPage(here)
    page.shows('We think something else will help you more', 'Your practice nurse')
  })

  test('says why not, once somebody has answered it', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    ;(await asha.opens(`${referral}/accept`)).shows('This referral is already accepted')
    ;(await asha.opens(`${referral}/return`)).shows('This referral is already accepted')
  })

  test('a manager of the team may give it to one of the team', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const priya = await here.as('manager')
    ;(await priya.opens('/team')).shows('1 referral is waiting')
    const form = await priya.opens(`${referral}/accept`)
    const choice = form.page.querySelector('input[name="linkWorker"]')?.getAttribute('value') ?? ''
    ;(await form.press('Accept referral', { linkWorker: choice })).is(200).shows('Referral accepted')
    ;(await (await here.as('link-worker')).opens('/caseload')).shows('Margaret Hill')
  })
})

describe('the person answers', () => {
  test('yes please reaches the team', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    ;(await page.press('Yes please, contact me')).shows('You told us you would like to hear from us.')
    const asha = await here.as('link-worker')
    ;(await asha.opens(referral)).shows('The person said they would like to hear from us')
  })

  test('no thank you is a choice: no reason asked, nobody contacts her, the practice learns of it', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    const said = await (await page.follows('No thank you')).press('Send')
    said.shows('Thank you for telling us', 'We will not contact you')
    const okafor = await here.as('gp')
    ;(await okafor.opens(referral)).shows('The person said no', 'The person said no thank you')
    const asha = await here.as('link-worker')
    ;(await asha.opens(`${referral}/accept`)).shows('declined by the person')
    const [latest] = await here.rows<{ given: boolean }>(
      'select given from consent order by at desc, consent_id desc limit 1',
    )
    assert.equal(latest?.given, false)
  })
})
