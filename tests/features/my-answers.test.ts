/** What she answers without an account: not now, I did not know, I need help. One step each, and each can be taken back. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { comeBackToReferrals } from '../../src/features/referrals/changes/pause.ts'
import { comeBackToSupports } from '../../src/features/caseload/changes/pause.ts'
import {
  linkIn,
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
} from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const okafor = 'okafor@lune-bank.example'
const asha = 'asha.patel@lune-valley.example'
const margaret = 'margaret.hill@people.example'

/** Some weeks later, as the demonstration's clock has it. */
const later = (here: Town, days: number) =>
  here.rows(`update place set clock_ahead_seconds = $1 where code = 'lune-valley'`, [days * 86_400])

const daysFromNow = (days: number) => {
  const day = Temporal.Now.plainDateISO('Europe/London').add({ days })
  return { 'on-day': String(day.day), 'on-month': String(day.month), 'on-year': String(day.year) }
}

describe('not now', () => {
  test('pauses the referral until her day, and on it she is told gently and the team gets a line', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    const form = await page.follows('Not now')
    ;(await form.press('Come back then')).showsProblem('when-1', 'Select when we may come back')
    const done = await form.press('Come back then', { when: 'two-weeks' })
    done.shows('That is fine. We come back on the day you chose', 'You said: not now')
    const link = await here.as('link-worker')
    ;(await link.opens('/inbox')).shows('Not now: come back on')
    const seen = await link.opens(referral)
    seen.shows('The person said: not now', 'They said: not now, until')
    ;(
      await (
        await link.opens(`${referral}/accept`)
      )
        .press('Accept referral')
        .catch(() => link.opens(`${referral}/accept`))
    ).shows('They said: not now')
    assert.equal(await here.inPlace('lune-valley', comeBackToReferrals), 0)
    await later(here, 14)
    const twice = await Promise.all([
      here.inPlace('lune-valley', comeBackToReferrals),
      here.inPlace('lune-valley', comeBackToReferrals),
    ])
    assert.deepEqual(twice.toSorted(), [0, 1], 'once, whoever runs it')
    assert.match((await messageTo(here, margaret, 'asked us to come back')).body, /There is no hurry/)
    await messageTo(here, 'north@lune-valley.example', 'Today is the day to come back')
    ;(await link.opens(`${referral}/accept`)).shows('Who will work with them?')
  })

  test('on a day of her choosing, within a year and not before tomorrow', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    const form = await page.follows('Not now')
    ;(await form.press('Come back then', { when: 'day' })).showsProblem(
      'on-day',
      'Enter the day we may come back',
    )
    ;(await form.press('Come back then', { when: 'day', ...daysFromNow(0) })).is(422).shows('after today')
    ;(await form.press('Come back then', { when: 'day', ...daysFromNow(900) })).is(422).shows('within a year')
    ;(await form.press('Come back then', { when: 'day', ...daysFromNow(40) })).is(200).shows('That is fine')
  })

  test('pauses her support, which stays open, and she or her link worker ends the pause', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const { page, visitor } = await margaretOpensHerPage(here)
    const paused = await (await page.follows('Not now')).press('Come back then', { when: 'month' })
    await messageTo(here, asha, 'said: not now')
    const link = await here.as('link-worker')
    ;(await link.opens('/caseload')).shows('Not now: come back on')
    const ready = await paused.press('I am ready now')
    ready.shows('Thank you. We will be in touch')
    await messageTo(here, asha, 'ready to go on')
    await (
      await (await visitor.opens(page.path)).follows('Not now')
    ).press('Come back then', { when: 'month' })
    const hers = await link.opens(record)
    const noted = await (await hers.follows('They are ready now')).press('They are ready now')
    noted.shows('Noted').doesNotShow('They said: not now')
    await (
      await (await visitor.opens(page.path)).follows('Not now')
    ).press('Come back then', { when: 'two-weeks' })
    await later(here, 14)
    assert.equal(await here.inPlace('lune-valley', comeBackToSupports), 1)
    await messageTo(here, asha, 'Today is the day')
    assert.deepEqual(await here.rows(`select status from support`), [{ status: 'open' }])
  })
})

describe('answering twice, differently', () => {
  test('the newest stands, both are in the story, and the link worker sees both', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const { page, visitor } = await margaretOpensHerPage(here)
    await page.press('Yes please, contact me')
    const no = await (await visitor.opens(`${page.path}/no`)).press('Send', { why: 'not-now' })
    no.shows('Thank you for telling us')
    const link = await here.as('link-worker')
    ;(await link.opens(referral)).shows('they would like to hear from us', 'The person said no thank you')
    const back = await no.press('I have changed my mind: take my “no thank you” back')
    back.shows('It is taken back', 'Yes please, contact me')
    ;(await link.opens(referral)).shows('The person took back their no thank you', 'Waiting for the team')
    await messageTo(here, okafor, 'taken back their no thank you')
    const yes = await back.press('Yes please, contact me')
    ;(await yes.press('Take my “yes please” back')).shows('It is taken back', 'Yes please, contact me')
  })

  test('a no that cannot be taken back says why: she was referred again since', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { page, visitor } = await margaretOpensHerPage(here)
    const no = await (await visitor.opens(`${page.path}/no`)).press('Send')
    const again = no.filled('I have changed my mind: take my “no thank you” back')
    await here.rows(`
      with again as (
        insert into referral (place_id, reference, person_id, organisation_id, referrer_id, team_id, status, needs, reason, sent_at)
        select place_id, 'R-222-222', person_id, organisation_id, referrer_id, team_id, 'sent', needs, reason, sent_at - interval '1 day'
        from referral returning *
      ) select from again`)
    const refused = await again.visitor.follow(await again.visitor.request(again.to, again.init), again.to)
    refused.is(422).shows('There is a newer referral of yours')
  })
})

describe('I did not know about this', () => {
  test('thanks her, asks whether she would like it anyway, and the practice learns it', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    const asked = await page.press('I did not know about this')
    asked.shows('Thank you for telling us', 'Would you like it anyway?')
    await messageTo(here, okafor, 'did not know about it')
    const gp = await here.as('gp')
    ;(await gp.opens(referral)).shows('did not know about this referral', 'Talk with them before you send')
    ;(await gp.opens('/practice')).shows(
      'I did not know about this referral',
      '1 this quarter, 0 in the last',
    )
    const yes = await asked.press('Yes please, contact me')
    yes.shows('You told us that you did not know about this', 'You told us you would like to hear from us')
    ;(await (await here.as('link-worker')).opens(referral)).shows(
      'First:',
      'Say who you are and who asked you',
    )
    const back = await yes.press('Take that back')
    back.shows('It is taken back')
    ;(await gp.opens('/practice')).doesNotShow('I did not know about this referral')
  })

  test('with a no beside it, it is counted once', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    const asked = await page.press('I did not know about this')
    const no = await page.follows('No thank you')
    await no.press('Send', { why: 'unaware' })
    asked.is(200)
    ;(await (await here.as('gp')).opens('/practice')).shows('1 this quarter, 0 in the last')
  })
})

describe('I need help with this message', () => {
  test('a call waits on the list with what she asked for; her language and form change because she says so', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    const form = await page.follows('I need help with this message')
    ;(await form.press('Ask for help')).showsProblem('wishes-1', 'Select what would help')
    ;(await form.press('Ask for help', { wishes: 'form' })).showsProblem(
      'format-1',
      'Select how you would like to read it',
    )
    const asked = await form.press('Ask for help', {
      wishes: ['ring', 'reader', 'form'],
      who: 'My daughter Ruth',
      format: 'large-print',
    })
    asked.shows('Somebody from the team rings you')
    const link = await here.as('link-worker')
    const list = await link.opens('/letters')
    list.shows('Ring: help with a message', 'No voicemail')
    ;(await list.follows('Ring: help with a message')).shows(
      'My daughter Ruth',
      'From now on they get: Large print',
    )
    assert.deepEqual(await here.rows('select format from person'), [{ format: 'large-print' }])
    const back = await asked.press('I do not need help any more')
    back.shows('It is taken back', 'I need help with this message')
    assert.deepEqual(await here.rows('select format from person'), [{ format: 'standard' }])
    ;(await link.opens('/letters')).doesNotShow('Ring: help with a message')
  })
})

describe('a link', () => {
  test('opened by a mail scanner, forwarded or used before answers nothing by itself', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const link = linkIn(await messageTo(here, margaret))
    const { visitor, page } = await margaretOpensHerPage(here)
    const before = await here.rows('select count(*) from referral_event')
    for (const path of [
      '',
      '/yes',
      '/no',
      '/not-now',
      '/ready',
      '/undo',
      '/unaware',
      '/aware',
      '/help',
      '/help/undo',
      '/anyway',
      '/card',
    ])
      for (const who of [here.stranger(), visitor]) (await who.opens(`${page.path}${path}`)).is(200)
    assert.deepEqual(await here.rows('select count(*) from referral_event'), before)
    ;(await here.stranger().opens(link)).shows('What is your date of birth?').doesNotShow('Margaret')
    await here.rows(`update link set expires_at = now() - interval '1 day'`)
    ;(await here.stranger().opens(link)).is(200).doesNotShow('Margaret')
  })
})
