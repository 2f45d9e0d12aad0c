/** What goes wrong when somebody refers themselves: without knowing, too young, elsewhere, in crisis, twice, mistyped. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brokenInvariants } from '../../src/platform/database/invariants.ts'
import {
  asksForHerself,
  begins,
  carerAsks,
  countOf,
  draftsLeft,
  selfReferrals,
  sendsHerself,
  tokenOf,
} from '../support/self-referral.ts'
import { town } from '../support/town.ts'

describe('who is not helped here is helped elsewhere, and nothing is kept', () => {
  test('somebody who does not know', async t => {
    const here = await town(t)
    const opens = () => here.stranger().opens('/refer-yourself/somebody')
    const page = await (await opens()).press('Continue', { knows: 'no' })
    page.shows('Talk with them first', 'We have kept nothing', 'You can show them this', '01524 555 100')
    assert.equal(await draftsLeft(here), 0)
    const form = await opens()
    const nothing = await form.press('Continue', {})
    nothing.showsProblem('knows-1', 'Select whether they know and agree')
    ;(await form.press('Continue', { knows: 'yes' })).showsProblem('name', 'Enter your name')
    ;(await form.press('Continue', { knows: 'yes', name: 'Tariq' })).showsProblem(
      'reach',
      'Enter a phone number or an email address',
    )
  })

  test('a child', async t => {
    const here = await town(t)
    const page = await begins(here.stranger(), { 'born-year': String(new Date().getFullYear() - 12) })
    page.shows('Help for young people', 'from 18 years', 'Childline', '0800 1111', 'We have kept nothing')
    assert.equal(await draftsLeft(here), 0)
    // Also where it is said later, and for somebody else.
    const visitor = here.stranger()
    const form = await (
      await visitor.opens('/refer-yourself/somebody')
    ).press('Continue', {
      knows: 'yes',
      name: 'Tariq',
      reach: '07700900555',
    })
    const year = String(new Date().getFullYear() - 9)
    const young = await form.press('Continue', {
      first_name: 'Sami',
      'born-day': '1',
      'born-month': '1',
      'born-year': year,
    })
    young.shows('Help for young people')
    assert.equal(await draftsLeft(here), 0)
    ;(await visitor.opens(form.path)).is(404)
  })

  test('somebody outside the place, once they have said that the postcode is right', async t => {
    const here = await town(t)
    await here.rows(`update team set areas = '{LA1,LA2}' where name = 'North team'`)
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    const where = await visitor.opens(`/refer-yourself/${token}/where`)
    const asked = await where.press('Continue', { postcode: 'B1 1AA' })
    asked.showsProblem(
      'postcode',
      'B1 is outside our area. Check it, choose a practice, or say below that it is right',
    )
    assert.equal(await draftsLeft(here), 1, 'A slip of the keyboard loses nothing')
    const elsewhere = await asked.press('Continue', { postcode_sure: ['sure'] })
    elsewhere.shows('You live outside our area', 'Your GP practice', '111', 'We have kept nothing')
    // Another place is named where its teams serve that postcode, and nowhere else.
    elsewhere.doesNotShow('Wyre Coast', 'nearer')
    const page = elsewhere.path
    await here.rows(`update place set serves = '{FY5}' where code = 'wyre-coast'`)
    ;(await visitor.opens(page)).doesNotShow('Wyre Coast')
    ;(await visitor.opens(page.replace('from=B1', 'from=FY5'))).shows('Wyre Coast serves FY5. Ask there')
    ;(await visitor.opens(page.replace('for=me', 'for=somebody'))).shows('They live outside our area')
    assert.equal(await draftsLeft(here), 0)
    ;(await visitor.opens(`/refer-yourself/${token}/name`)).is(404)
    assert.equal((await selfReferrals(here)).length, 0)
  })

  test('whoever is with a practice of ours is ours, wherever they live', async t => {
    const here = await town(t)
    await here.rows(`update team set areas = '{LA1}' where name = 'North team'`)
    const [bay] = await here.rows<{ organisation_id: string }>(
      `select organisation_id from organisation where name = 'Bay View surgery'`,
    )
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    const where = await visitor.opens(`/refer-yourself/${token}/where`)
    const next = await where.press('Continue', { postcode: 'B1 1AA', practice: bay?.organisation_id ?? '' })
    next.is(200).doesNotShow('outside our area')
  })
})

describe('in crisis', () => {
  test('ticked: help comes first, with the choice to go on or to be rung', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    await (
      await visitor.opens(`/refer-yourself/${token}/reach`)
    ).press('Continue', { phone: '07700 900 123' })
    await (await visitor.opens(`/refer-yourself/${token}/words`)).press('Continue', { words: 'Company' })
    const how = await visitor.opens(`/refer-yourself/${token}/how`)
    const help = await how.press('Continue', { mind: 'unsafe' })
    assert.match(help.path, /\/help$/)
    help.shows('Ring 999', '116 123', '111', 'Go on with my request', 'Send it now, and please ring me')
    const goesOn = await help.follows('Go on with my request')
    assert.match(goesOn.path, /\/easier$/)
    const sent = await help.press('Send it now, and please ring me')
    sent.shows('Thank you. We have it')
    const [mail] = await here.rows<{ subject: string }>(
      `select subject from message where about = 'referral-waiting'`,
    )
    assert.equal(mail?.subject, 'An urgent self-referral is waiting')
    const [person] = await here.rows<{ prefers: string }>('select prefers from person')
    assert.equal(person?.prefers, 'phone')
    ;(await (await here.as('link-worker')).opens('/inbox')).shows('Not for us: crisis')
  })

  test('only said: it is heard in her words, and the team sees that it was not ticked', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    await (
      await visitor.opens(`/refer-yourself/${token}/reach`)
    ).press('Continue', { phone: '07700 900 123' })
    const help = await (
      await visitor.opens(`/refer-yourself/${token}/words`)
    ).press('Continue', { words: 'I want to end my life.' })
    assert.match(help.path, /\/help$/)
    help.shows('Your words sound heavy')
    await help.press('Send it now, and please ring me')
    const page = await (await (await here.as('link-worker')).opens('/inbox')).follows('Margaret Hill')
    ;(await page.follows('See both sides')).shows(
      'heard in their own words, and not ticked',
      'The person: Not for us',
    )
  })

  test('before a name is known, being rung asks for it and loses nothing', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    const help = await (
      await visitor.opens(`/refer-yourself/${token}/words`)
    ).press('Continue', { words: 'I want to end my life.' })
    const reach = await help.press('Send it now, and please ring me')
    assert.match(reach.path, /\/reach$/)
  })
})

describe('twice', () => {
  test('fifty copies of one sending are one referral, and all say the same', async t => {
    const here = await town(t)
    const check = await asksForHerself(here.stranger())
    const { visitor, to, init } = check.filled('Send')
    const copies = Array.from({ length: 50 }, (_, copy) => {
      const body = new URLSearchParams(init.body as URLSearchParams)
      // Half of them pressed in other tabs, half of them the same form again.
      if (copy % 2 === 1) body.set('submission', crypto.randomUUID())
      return visitor.request(to, { ...init, body })
    })
    const answers = await Promise.all(copies)
    for (const answer of answers) {
      assert.equal(answer.status, 303)
      assert.match(answer.headers.get('location') ?? '', /\/sent$/)
    }
    assert.equal(await countOf(here, 'referral'), 1)
    assert.equal(await countOf(here, 'person'), 1)
    assert.equal(await countOf(here, `message where about = 'referral-waiting'`), 1)
    assert.deepEqual(await here.inPlace('lune-valley', tx => brokenInvariants(tx)), [])
    // Whoever goes back to a page finds what became of it.
    ;(await visitor.opens(check.path.replace('check', 'words'))).shows('Read what happens next')
  })

  test('differently: the second is read beside the first, and neither is lost', async t => {
    const here = await town(t)
    await sendsHerself(here.stranger())
    await sendsHerself(here.stranger(), {
      words: { words: 'And the bus is too dear.', needs: ['transport'] },
    })
    assert.equal(await countOf(here, 'referral'), 1)
    const page = await (await (await here.as('link-worker')).opens('/inbox')).follows('Margaret Hill')
    page.shows('I have hardly been out', 'And the bus is too dear.')
  })

  test('two tabs of one draft: the later page wins, and the other pages stay', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    const [one, other] = await Promise.all([
      visitor.opens(`/refer-yourself/${token}/words`),
      visitor.opens(`/refer-yourself/${token}/reach`),
    ])
    const ready = [
      one.filled('Continue', { words: 'Company' }),
      other.filled('Continue', { phone: '07700 900 123' }),
    ]
    await Promise.all(ready.map(({ to, init }) => visitor.request(to, init)))
    ;(await visitor.opens(`/refer-yourself/${token}/check`)).shows('Company', '07700 900 123')
  })
})

describe('what is typed wrong', () => {
  test('each is said beside its box, and what was typed stays', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    ;(await begins(visitor, { first_name: '' })).showsProblem('first_name', 'Enter a name')
    ;(await begins(visitor, { 'born-day': '31', 'born-month': '2' })).showsProblem(
      'born-day',
      'Date of birth must be a real date',
    )
    const reach = await begins(visitor)
    ;(await reach.press('Continue', { phone: '12' })).showsProblem(
      'phone',
      'Enter a phone number, like 01524 555 100 or 07700 900 123',
    )
    ;(await reach.press('Continue', { email: 'nobody' })).showsProblem(
      'email',
      'Enter an email address in the right format, like name@example.com',
    )
    ;(await reach.press('Continue', {})).showsProblem(
      'phone',
      'Enter a phone number, an email address or another way',
    )
    const words = await reach.press('Continue', { phone: '07700 900 123' })
    ;(await words.press('Continue', {})).showsProblem(
      'words',
      'Write what would help, or select something from the list',
    )
    const token = tokenOf(words)
    const easier = await visitor.opens(`/refer-yourself/${token}/easier`)
    ;(await easier.press('Continue', { language: 'xx' })).showsProblem('language-1', 'Select a language')
    const where = await visitor.opens(`/refer-yourself/${token}/where`)
    ;(await where.press('Continue', { postcode: 'LA' })).showsProblem(
      'postcode',
      'Enter a full UK postcode, like LA1 1AA',
    )
  })

  test('without a date of birth an email alone is not enough where others see her messages', async t => {
    const here = await town(t)
    const reach = await begins(here.stranger(), { 'born-day': '', 'born-month': '', 'born-year': '' })
    const typed = { email: 'margaret@people.example' }
    ;(await reach.press('Continue', { ...typed, safe: ['others'] })).showsProblem(
      'phone',
      'Others may see your messages. Enter a phone number, or go back and enter a date of birth',
    )
    ;(await reach.press('Continue', typed)).is(200)
  })

  test('a way that cannot reach her is said beside the question, and what to do', async t => {
    const here = await town(t)
    const reach = await begins(here.stranger())
    const landline = await reach.press('Continue', { phone: '01524 555 777', prefers: 'text' })
    landline.showsProblem(
      'prefers-1',
      '01524 555 777 is a landline, which gets no text message. Enter a mobile number, or select phone call',
    )
    assert.equal(landline.value('phone'), '01524 555 777')
    const typed = { phone: '01524 555 777' }
    ;(await reach.press('Continue', { ...typed, prefers: 'email' })).showsProblem(
      'prefers-1',
      'Enter an email address, or select another way',
    )
    ;(await reach.press('Continue', { ...typed, prefers: 'letter' })).showsProblem(
      'prefers-1',
      'Enter the postal address under “Another way”, or select another way',
    )
    ;(await reach.press('Continue', { ...typed, prefers: 'phone' })).is(200)
  })

  test('no page is sent before what is needed was said: it says what, and where', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    const check = await visitor.opens(`/refer-yourself/${token}/check`)
    check.shows('Before you can send this', 'Write what would help')
    ;(await check.press('Send')).is(422)
    assert.equal((await selfReferrals(here)).length, 0)
  })

  test('a language nobody has is answered in English', async t => {
    const here = await town(t)
    ;(await here.stranger().opens('/refer-yourself?language=xx')).is(200).shows('Ask for support')
    ;(await here.stranger().opens('/refer-yourself?language=%00')).is(200)
  })
})

test('nobody who died is written to: another record, and a question for those who may decide', async t => {
  const here = await town(t)
  await sendsHerself(here.stranger())
  const asha = await here.as('link-worker')
  const page = await (await asha.opens('/inbox')).follows('Margaret Hill')
  ;(await (await asha.opens(`${page.path}/return`)).press('Return referral', { reason: 'died' })).is(200)
  await sendsHerself(here.stranger())
  assert.equal(await countOf(here, 'person'), 2)
  assert.equal(await countOf(here, 'person_pair'), 1)
})

test('a carer whose wife has no phone is rung instead, and she is asked', async t => {
  const here = await town(t)
  const check = await carerAsks(here.stranger(), { reach: { phone: '' } })
  check.shows('Check your answers')
  ;(await check.press('Send')).is(200)
  const page = await (await (await here.as('link-worker')).opens('/inbox')).follows('Nasreen Aziz')
  page.shows('Ask them first', 'Tariq Aziz', '07700 900555', 'No message could reach the person')
})
