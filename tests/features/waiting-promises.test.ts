/** What a place promises to those who wait: they are not forgotten, too long rises by name, nobody in danger is let go. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { raises } from '../support/safeguarding.ts'
import { margaretOpensHerPage, messageTo } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import {
  everythingIsTried,
  idIn,
  itIs,
  listFor,
  lookingAfter,
  margaretWaits,
  margaretWaitsToBeTakenOn,
} from '../support/waiting.ts'

const messages = (here: Town, about: string) =>
  here.rows<{ to_address: string; subject: string; body: string; person_id: string | null }>(
    'select to_address, subject, body, person_id from message where about = $1 order by queued_at, to_address',
    [about],
  )

const support = async (here: Town) =>
  (await here.rows<{ status: string; ending: string | null }>('select status, ending from support'))[0]

describe('the holding message', () => {
  test('after the weeks of the place, once, though the job runs twice at once; and again after as many', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record } = await margaretWaits(here)
    await itIs(here, 2, '10:00', 6)
    await lookingAfter(here)
    assert.deepEqual(await messages(here, 'holding'), [])
    // At night nobody is written to.
    await itIs(here, 3, '08:59')
    await lookingAfter(here)
    assert.deepEqual(await messages(here, 'holding'), [])
    await itIs(here, 3)
    await Promise.all([lookingAfter(here), lookingAfter(here)])
    await lookingAfter(here)
    const [one, ...more] = await messages(here, 'holding')
    assert.equal(more.length, 0)
    assert.equal(one?.to_address, 'margaret.hill@people.example')
    assert.match(one?.body ?? '', /You have waited for .* for 3 weeks.*Ring 01524 555 110/s)
    await itIs(here, 5, '10:00', 6)
    await lookingAfter(here)
    assert.equal((await messages(here, 'holding')).length, 1)
    await itIs(here, 6)
    await lookingAfter(here)
    assert.equal((await messages(here, 'holding')).length, 2)
    // Whoever is met waits no more.
    const talk = await (await here.as('link-worker')).opens(`${record}/conversations/new`)
    ;(await talk.press('Save conversation', { story: 'We talked.', how: 'phone' })).is(200)
    await itIs(here, 12)
    await lookingAfter(here)
    assert.equal((await messages(here, 'holding')).length, 2)
    await everythingHolds(here)
  })

  test('whoever heard from us meanwhile is not told again so soon', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record } = await margaretWaits(here)
    await itIs(here, 2)
    const page = await (await here.as('link-worker')).opens(`${record}/attempts`)
    ;(await page.press('Save', { outcome: 'left-message' })).is(200)
    await itIs(here, 3)
    await lookingAfter(here)
    assert.deepEqual(await messages(here, 'holding'), [])
  })

  test('whoever said “not now” is left in peace until their day, and the list says so', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretWaitsToBeTakenOn(here)
    const { page } = await margaretOpensHerPage(here)
    ;(await (await page.follows('Not now')).press('Come back then', { when: 'three-months' })).is(200)
    await itIs(here, 8)
    await lookingAfter(here)
    assert.deepEqual(await messages(here, 'holding'), [])
    ;(await listFor(here, 'link-worker', 'by-hand')).shows('Nobody here')
    ;(await listFor(here, 'link-worker', 'too-long')).shows('Nobody here')
    ;(await listFor(here, 'link-worker')).shows('Margaret Hill', 'They said: not now. Come back on')
    await everythingHolds(here)
  })

  test('whom no message can reach stands on the list, until somebody rang or wrote', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record } = await margaretWaits(here)
    await here.rows(`update person set email = null, phone = '01524 555100', prefers = 'letter'`)
    await itIs(here, 3)
    await Promise.all([lookingAfter(here), lookingAfter(here)])
    await lookingAfter(here)
    assert.deepEqual(await messages(here, 'holding'), [])
    const list = await listFor(here, 'link-worker', 'by-hand')
    list.shows('Margaret Hill', 'To be written to or rung')
    const page = await (await here.as('link-worker')).opens(`${record}/attempts`)
    ;(await page.press('Save', { channel: 'letter', outcome: 'left-message' })).is(200)
    ;(await listFor(here, 'link-worker', 'by-hand')).shows('Nobody here')
    await lookingAfter(here)
    ;(await listFor(here, 'link-worker', 'by-hand')).shows('Nobody here')
    await everythingHolds(here)
  })

  test('whoever came from a list of the team has agreed to nothing: no message, somebody rings', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretWaitsToBeTakenOn(here)
    await here.rows(`update referral set way = 'list'`)
    await itIs(here, 3)
    await lookingAfter(here)
    assert.deepEqual(await messages(here, 'holding'), [])
    ;(await listFor(here, 'manager', 'by-hand')).shows('Margaret Hill')
  })
})

describe('a wait that is too long', () => {
  test('rises to the manager once, by name and without hers; seen to, it is quiet for a week', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { list } = await margaretWaits(here)
    await itIs(here, 5, '10:00', 6)
    await lookingAfter(here)
    assert.deepEqual(await messages(here, 'staff-reminder'), [])
    await itIs(here, 6)
    await Promise.all([lookingAfter(here), lookingAfter(here)])
    await itIs(here, 8)
    await lookingAfter(here)
    const [told, ...more] = await messages(here, 'staff-reminder')
    assert.equal(more.length, 0)
    assert.equal(told?.to_address, 'priya.rao@lune-valley.example')
    assert.equal(told?.person_id, null)
    assert.doesNotMatch(`${told?.subject} ${told?.body}`, /Margaret|Hill/)
    assert.match(told?.body ?? '', /\/waiting-list\?show=too-long$/)
    const page = await listFor(here, 'manager', 'too-long')
    page.shows('Waits too long: Priya Rao was told on')
    ;(await (await here.as('link-worker')).opens(`${list}/seen-to`)).is(404)
    const form = await page.follows('I saw to it')
    ;(await form.press('Save')).showsProblem('words', 'Enter what you did')
    ;(await form.press('Save', { words: 'Ben rings on Monday' })).is(200).shows('Nobody here')
    ;(await listFor(here)).shows('Priya Rao saw to it: Ben rings on Monday')
    await itIs(here, 8, '10:00', 6)
    await lookingAfter(here)
    assert.equal((await messages(here, 'staff-reminder')).length, 1)
    await itIs(here, 9)
    await lookingAfter(here)
    assert.equal((await messages(here, 'staff-reminder')).length, 2)
    ;(await listFor(here, 'manager', 'too-long')).shows('Margaret Hill')
    await everythingHolds(here)
  })

  test('where no manager is left, the administrators hear of it', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretWaits(here)
    await here.rows(`update account set is_active = false where role = 'manager'`)
    await itIs(here, 6)
    await lookingAfter(here)
    const [told] = await messages(here, 'staff-reminder')
    assert.equal(told?.to_address, 'ewan.price@lune-valley.example')
    assert.match(told?.body ?? '', /^No manager of this team works here now/)
  })

  test('the sweep does it', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretWaits(here)
    await itIs(here, 6)
    await here.inPlace('lune-valley', tx => tx.later('sweep-place', {}))
    await here.finishJobs()
    assert.equal((await messages(here, 'staff-reminder')).length, 1)
    assert.equal((await messages(here, 'holding')).length, 1)
  })
})

describe('without an answer', () => {
  test('after all attempts and the days she is let go once, with the door open, and comes back in one step', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record } = await margaretWaits(here)
    await everythingIsTried(here, record, 1)
    ;(await listFor(here)).shows('All attempts are done')
    // 14 days after the Friday of the last one.
    await itIs(here, 3, '10:00', 3)
    await lookingAfter(here)
    assert.deepEqual(await support(here), { status: 'open', ending: null })
    await itIs(here, 3, '10:00', 4)
    await Promise.all([lookingAfter(here), lookingAfter(here)])
    await lookingAfter(here)
    assert.deepEqual(await support(here), { status: 'ended', ending: 'lost-contact' })
    const [door, ...more] = await messages(here, 'open-door')
    assert.equal(more.length, 0)
    assert.match(door?.body ?? '', /Nothing is lost, and nobody minds.*You can ring 01524 555 110 any time/s)
    assert.deepEqual(await messages(here, 'ended'), [])
    await messageTo(here, 'okafor@lune-bank.example', 'the support has ended')
    ;(await listFor(here)).shows('Nobody waits for your team')
    await everythingHolds(here)
    const { page } = await margaretOpensHerPage(here)
    ;(await page.press('I would like to talk to Asha Patel again')).is(200)
    // She waits from now on, and what was tried before counts no more.
    ;(await listFor(here)).shows('less than a day')
    await lookingAfter(here)
    assert.deepEqual(await support(here), { status: 'open', ending: null })
    await everythingHolds(here)
  })

  const reasons: [string, (here: Town, record: string) => Promise<unknown>, RegExp][] = [
    [
      'a concern is open',
      async (here, record) =>
        raises(await here.as('gp'), '').then(() =>
          here.rows('update concern set person_id = $1', [idIn(record)]),
        ),
      /Their safety may be at risk/,
    ],
    [
      'a risk stands in the profile',
      async (here, record) => {
        const page = await (await here.as('link-worker')).opens(`${record}/profile/risks`)
        ;(await page.press('Save', { risks_known: 'some', risk_1: 'Falls' })).is(200)
      },
      /A risk stands in their profile/,
    ],
    [
      'she needs extra care to reach',
      async (here, record) => {
        const page = await (await here.as('link-worker')).opens(`${record}/attempts/care`)
        ;(await page.press('Save', { care: ['yes'] })).showsProblem('why', 'Enter why they need extra care')
        ;(await page.press('Save', { care: ['yes'], why: 'Hears badly' })).is(200).shows('Hears badly')
      },
      /They need extra care to reach/,
    ],
    [
      'no message can tell her',
      here => here.rows(`update person set email = null, phone = '01524 555100'`),
      /write a letter/,
    ],
  ]
  for (const [name, happens, why] of reasons)
    test(`nobody is let go by the program where ${name}: Priya decides`, async t => {
      const here = await town(t)
      await itIs(here, 0)
      const { record } = await margaretWaits(here)
      await happens(here, record)
      await everythingIsTried(here, record, 1)
      await itIs(here, 4)
      await Promise.all([lookingAfter(here), lookingAfter(here)])
      await lookingAfter(here)
      assert.deepEqual(await support(here), { status: 'open', ending: null })
      assert.deepEqual(await messages(here, 'open-door'), [])
      const told = await messages(here, 'staff-reminder')
      const decide = told.filter(({ subject }) => subject === 'Somebody could not be reached: please decide')
      assert.deepEqual(
        decide.map(({ to_address }) => to_address),
        ['priya.rao@lune-valley.example'],
      )
      assert.doesNotMatch(decide[0]?.body ?? '', /Margaret|Hill/)
      const list = await listFor(here, 'manager', 'to-decide')
      list.shows('Not reached after all attempts: Priya Rao decides')
      assert.match(list.text, why)
      // Why it is so is for the manager: a colleague may know nothing of it.
      const theirs = await listFor(here, 'link-worker', 'to-decide')
      theirs.shows('Priya Rao decides')
      assert.doesNotMatch(theirs.text, /safety may be at risk/)
      await everythingHolds(here)
    })

  test('the manager lets her go, or goes on trying: only another attempt makes it a question again', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record, list } = await margaretWaits(here)
    const care = await (await here.as('link-worker')).opens(`${record}/attempts/care`)
    ;(await care.press('Save', { care: ['yes'], why: 'Hears badly' })).is(200)
    await everythingIsTried(here, record, 1)
    await itIs(here, 4)
    const priya = await here.as('manager')
    ;(await priya.opens(`${list}/let-go`)).shows('There is still something to try')
    await lookingAfter(here)
    const decide = await (await listFor(here, 'manager', 'to-decide')).follows('Decide')
    decide.shows('They need extra care to reach.')
    ;(await decide.press('Let them go')).showsProblem('sure-1', 'Select yes to let them go, or go back')
    const goOn = await decide.follows('say what you did')
    ;(await goOn.press('Save', { words: 'Asha visits' })).is(200).shows('Nobody here')
    await itIs(here, 5)
    await lookingAfter(here)
    ;(await listFor(here, 'manager', 'to-decide')).shows('Nobody here')
    const page = await (await here.as('link-worker')).opens(`${record}/attempts`)
    ;(await page.press('Save', { channel: 'visit', outcome: 'no-answer' })).is(200)
    await itIs(here, 7)
    await lookingAfter(here)
    const again = await (await listFor(here, 'manager', 'to-decide')).follows('Decide')
    ;(await again.press('Let them go', { sure: 'yes' })).is(200).shows('They are let go')
    assert.deepEqual(await support(here), { status: 'ended', ending: 'lost-contact' })
    assert.equal((await messages(here, 'open-door')).length, 1)
    await everythingHolds(here)
  })

  test('a referral that nobody took on is only proposed: it is returned by a person, with a door', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record, referral } = await margaretWaitsToBeTakenOn(here)
    await everythingIsTried(here, record, 1)
    await itIs(here, 4)
    await lookingAfter(here)
    const [row] = await here.rows<{ status: string }>('select status from referral')
    assert.deepEqual(row, { status: 'sent' })
    const decide = await (await listFor(here, 'manager', 'to-decide')).follows('Decide')
    decide.shows('Nobody has taken the referral on yet.')
    const form = await decide.follows('return the referral')
    assert.equal(form.path, `${referral}/return`)
    const returned = await form.press('Return referral', { reason: 'not-reached', door: 'Ring us any time.' })
    returned.is(200)
    ;(await listFor(here)).shows('Nobody waits for your team')
    await everythingHolds(here)
  })
})
