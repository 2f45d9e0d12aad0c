/** Looking after a record: details are put right, a no by telephone counts, and nobody is left without a link worker. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hire } from '../support/colleagues.ts'
import {
  linkIn,
  margaret,
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
} from '../support/situations.ts'
import { town } from '../support/town.ts'

describe('her details', () => {
  test('are put right, she is found by them, and gets a new link where she asked for one', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const before = linkIn(await messageTo(here, 'margaret.hill@people.example'))
    const asha = await here.as('link-worker')
    const form = await (await asha.opens(record)).follows('Change details')
    const saved = await form.press('Save', {
      preferred_name: 'Peggy',
      email: 'peggy@people.example',
      'date_of_birth-day': '16',
      link: 'send',
    })
    saved.is(200).shows('Details saved', 'Peggy Hill', '16 March 1948', 'peggy@people.example')
    ;(await asha.opens('/people?name=peggy')).shows('Peggy Hill')
    const stranger = here.stranger()
    ;(await stranger.opens(before)).doesNotShow('date of birth')
    const check = await stranger.opens(linkIn(await messageTo(here, 'peggy@people.example', 'new link')))
    const page = await check.press('Continue', { 'born-day': '16', 'born-month': '3', 'born-year': '1948' })
    page.is(200).shows('Hello Peggy')
  })

  test('of two who change them, the second sees both', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const [first, second] = [await asha.opens(`${record}/details`), await asha.opens(`${record}/details`)]
    await first.press('Save', { phone: '01524 555 161' })
    const told = await second.press('Save', { phone: '01524 555 162' })
    told.is(422).shows('Asha Patel', '01524 555161')
    assert.equal(told.value('phone'), '01524 555 162')
  })

  test('never take another’s NHS number', async t => {
    const here = await town(t)
    await margaretIsReferred(here, { ...margaret, first_name: 'Rose', nhs_number: '9990000018' })
    const { record } = await margaretIsSupported(here)
    const form = await (await here.as('link-worker')).opens(`${record}/details`)
    const told = await form.press('Save', { nhs_number: '999 000 0018' })
    told.showsProblem('nhs_number', 'Another record has this NHS number. Check it with the person')
    told.doesNotShow('Rose')
  })
})

test('she rings and says no: it is recorded as her choice, and her practice hears it', async t => {
  const here = await town(t)
  const { referral } = await margaretIsReferred(here)
  const asha = await here.as('link-worker')
  const form = await (await asha.opens(referral)).follows('They said no thank you')
  ;(await form.press('Record their answer', { why: 'not-now' })).is(200).shows('Their answer is recorded')
  await messageTo(here, 'okafor@lune-bank.example', 'said no thank you')
  ;(await (await here.as('gp')).opens(referral)).shows('The person said no', 'It is not a good time for me')
})

describe('a link worker', () => {
  test('says who they are, and the people they work with read it', async t => {
    const here = await town(t)
    await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await (await asha.opens('/account')).follows('Change it')
    ;(await form.press('Save', { about: 'I grew up in Heysham and love brass bands.' })).is(200)
    const { page } = await margaretOpensHerPage(here)
    page.shows('I grew up in Heysham and love brass bands.')
  })

  test('leaves: the manager sees who is without one, hands them over, and she is told', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    await hire(here, 'asha.patel@lune-valley.example', {
      name: 'Leah Brook',
      email: 'leah.brook@lune-valley.example',
      role: 'linkWorker',
    })
    const asha = await here.as('link-worker')
    ;(await asha.opens(`${record}/hand-over`)).shows('Leah Brook')
    await here.rows(`update account set is_active = false where name = 'Asha Patel'`)
    const priya = await here.as('manager')
    const team = await priya.opens('/team')
    team.shows('Without a link worker', 'Margaret Hill')
    const form = await team.follows('Hand over')
    const leah = form.page.querySelector('input[name="linkWorker"]')?.getAttribute('value') ?? ''
    ;(await form.press('Hand over', { linkWorker: leah })).is(200).shows('Handed over', 'Leah Brook')
    ;(await priya.opens('/team')).doesNotShow('Without a link worker')
    await messageTo(here, 'margaret.hill@people.example', 'Leah Brook is your link worker at')
    await messageTo(here, 'leah.brook@lune-valley.example', 'handed over to you')
  })
})
