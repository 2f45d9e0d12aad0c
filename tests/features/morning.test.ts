/** A manager's morning, a caseload that is shared out in one go, and the planner. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { aCrowdOf, itIsDaysLater } from '../support/capacity.ts'
import { aColleagueOfAsha } from '../support/safeguarding.ts'
import {
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
} from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const asha = 'asha.patel@lune-valley.example'
const second = 'second@lune-valley.example'

const idOf = async (here: Town, email: string): Promise<string> => {
  const [row] = await here.rows<{ account_id: string }>('select account_id from account where email = $1', [
    email,
  ])
  return row?.account_id ?? ''
}

describe('a manager’s morning', () => {
  test('is where she lands; each person is two actions away; she empties the overdue list', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const rang = await (await here.as('link-worker')).opens(`${record}/attempts`)
    ;(await rang.press('Save', { channel: 'phone', outcome: 'no-answer' })).is(200)
    await margaretIsReferred(here, {
      first_name: 'Ivy',
      family_name: 'Kent',
      'date_of_birth-day': '1',
      'date_of_birth-month': '2',
      'date_of_birth-year': '1950',
      postcode: 'LA1 8HM',
    })
    await itIsDaysLater(here, 50)
    const priya = await here.as('manager')
    const page = await (await priya.opens('/')).follows('Start')
    assert.equal(page.path, '/morning')
    assert.ok(Number(page.headers.get('x-round-trips')) <= 6)
    page.shows(
      'Who waits to be taken on: 1',
      '1 more is taken on and not reached yet. The waiting list has all 2',
      'Waits too long: 2',
      'Ivy Kent',
      'Who is overdue: 1',
      'Margaret Hill',
      'Not talked yet, taken on',
      'Tried once, on',
    )
    ;(await page.follows('Ivy Kent')).is(200).shows('Ivy Kent')
    ;(await page.follows('Accept')).is(200).shows('Accept the referral for Ivy Kent')
    ;(await page.follows('Margaret Hill')).is(200)
    const form = page.page
      .querySelectorAll('form')
      .find(one => one.getAttribute('action')?.includes('ask-after'))
    const button = form?.querySelector('button')?.text.trim() ?? ''
    const after = await page.press(button)
    after.is(200).shows('Asked. Their link worker has a message', 'Who is overdue: 0', 'not heard of yet: 1')
    assert.match((await messageTo(here, asha, 'asks you to get in touch')).body, /\/people\//)
    // A week later nobody has spoken with her, and she is back on the list.
    await itIsDaysLater(here, 58)
    ;(await (await here.as('manager')).opens('/morning')).shows('Who is overdue: 1')
    await everythingHolds(here)
  })

  test('asks about everybody at once: one e-mail, and a trace on caseload and record until somebody has spoken', async t => {
    const here = await town(t)
    await aCrowdOf(here, 3, asha)
    await itIsDaysLater(here, 20)
    const priya = await here.as('manager')
    const all = await (await priya.opens('/morning')).follows('Ask about all of them at once')
    all.is(200).shows('Person1 Crowd1: Asha Patel', 'Person3 Crowd3: Asha Patel')
    const done = await all.press('Ask about all of them')
    done.is(200).shows('Asked about 3 people', 'Who is overdue: 0', 'not heard of yet: 3')
    const sent = await here.rows<{ subject: string; body: string }>(
      'select subject, body from message where to_address = $1',
      [asha],
    )
    assert.deepEqual(
      sent.map(({ subject }) => subject),
      ['You are asked to get in touch with 3 people'],
    )
    assert.doesNotMatch(sent[0]?.body ?? '', /Crowd/)
    ;(await priya.opens('/morning/ask-after')).shows('Nobody is overdue whose link worker could be asked')
    const hers = await here.as('link-worker')
    const trace = 'that somebody gets in touch'
    const caseload = (await hers.opens('/caseload')).shows('Priya Rao asked on', trace)
    const record = (await caseload.follows('Person1 Crowd1')).shows('Priya Rao asked on', trace)
    const talk = await hers.opens(`${record.path}/conversations/new`)
    ;(await talk.press('Save conversation', { story: 'We talked.', how: 'phone' })).is(200)
    ;(await hers.opens(record.path)).doesNotShow(trace)
    ;(await here.as('other-link-worker').then(ben => ben.opens('/morning/ask-after'))).is(404)
    await everythingHolds(here)
  })

  test('shows who asked for help, who did not know, and whom no message reached while she waits', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    ;(await page.press('I did not know about this')).is(200)
    const help = await page.follows('I need help with this message')
    ;(await help.press('Ask for help', { wishes: ['ring'] })).is(200)
    await here.rows(
      `update message set status = 'failed', fault = 'bounced' where channel = 'email' and person_id is not null`,
    )
    await here.rows(`update message set queued_at = queued_at - interval '1 minute' where channel = 'call'`)
    const morning = await (await here.as('manager')).opens('/morning')
    morning.shows(
      'What came back: 3',
      'They asked for help with a message',
      'They said “I did not know about this”',
      'A message could not reach them',
      'Letters and calls that wait: 1',
      'To be decided: 0',
    )
    ;(await morning.follows('Ring them')).is(200).shows('Ring: help with a message')
    ;(await morning.follows('Print a letter')).is(200)
    ;(await morning.follows('Read what to say first')).is(200).shows('Say who you are and who asked you')
  })

  test('shows what came back and who has no room', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const back = await (await here.as('link-worker')).opens(`${referral}/return`)
    ;(await back.press('Return referral', { reason: 'clinical', door: 'Please see the nurse.' })).is(200)
    ;(await (await (await here.as('link-worker')).opens('/caseload')).press('I am at my limit')).is(200)
    const page = await (await here.as('manager')).opens('/morning')
    page.shows('What came back: 1', 'We returned the referral', 'at the limit or away: 1')
    ;(await page.follows('Answer')).is(200).shows('Asha Patel is at their limit')
    ;(await page.follows('Read why')).is(200)
    ;(await (await here.as('link-worker')).opens('/morning')).is(404)
    ;(await (await here.as('other-link-worker')).opens('/morning')).is(404)
  })
})

describe('a caseload is shared out', () => {
  test('forty people in one go, fairly, each told once, each history with its line', async t => {
    const here = await town(t)
    await aColleagueOfAsha(here)
    await aCrowdOf(here, 40, asha)
    await here.rows(
      `insert into account (place_id, email, name, role, job_title, organisation_id, team_id, created_at)
       select place_id, 'third@lune-valley.example', 'Third Worker', role, job_title, organisation_id, team_id, now()
       from account where email = $1`,
      [asha],
    )
    const priya = await here.as('manager')
    const page = await priya.opens(`/team/reassign/${await idOf(here, asha)}`)
    assert.ok(Number(page.headers.get('x-round-trips')) <= 6)
    page.shows(
      '40 people are on their caseload',
      'Second Worker: 0 of 58 weighted people now, and 20 as proposed.',
      'Proposed: Second Worker. Comes to 1 of 58 weighted people.',
      'Proposed: Third Worker. Comes to 20 of 58 weighted people.',
    )
    const done = await page.press('Hand them over')
    done.is(200).shows('40 people handed over', 'Nobody is on the caseload of Asha Patel')
    const shared = await here.rows<{ name: string; people: string }>(
      `select name, count(*) as people from support join account on account_id = link_worker_id group by name order by name`,
    )
    assert.deepEqual(
      shared.map(({ name, people }) => `${name} ${people}`),
      ['Second Worker 20', 'Third Worker 20'],
    )
    const told = await here.rows<{ by: string; people: string; messages: string }>(
      `select case when channel = 'email' then 'email' else 'by hand' end as by, count(distinct person_id) as people,
         count(*) as messages
       from message where about = 'handed-over' group by 1 order by 1`,
    )
    assert.deepEqual(
      told.map(({ by, people, messages }) => `${by}: ${messages} to ${people}`),
      ['by hand: 10 to 10', 'email: 30 to 30'],
    )
    ;(await done.follows('Letters and calls')).is(200).shows('Person4 Crowd4')
    const lines = await here.rows(`select from support_event where move = 'hand-over'`)
    assert.equal(lines.length, 40)
    await messageTo(here, second, '20 people were handed over to you')
    await everythingHolds(here)
  })

  test('somebody who changed meanwhile is named, and nobody is moved; everybody can go to one', async t => {
    const here = await town(t)
    await aColleagueOfAsha(here)
    await aCrowdOf(here, 3, asha)
    const priya = await here.as('manager')
    const at = `/team/reassign/${await idOf(here, asha)}`
    const page = await priya.opens(at)
    const [one] = await here.rows<{ person_id: string }>(
      'select person_id from support order by started_at limit 1',
    )
    const end = await (await here.as('link-worker')).opens(`/people/${one?.person_id}/end`)
    ;(await end.press('End the support', { ending: 'chose', summary: 'Enough', action: 'none' })).is(200)
    const refused = await page.press('Hand them over')
    refused.is(422).shows('is not on this caseload any more: their support ended. Nobody was moved')
    assert.deepEqual(await here.rows(`select from support_event where move = 'hand-over'`), [])
    ;(await (await priya.opens(at)).press('Hand them over', { all: await idOf(here, second) })).shows(
      '2 people handed over',
    )
    await everythingHolds(here)
  })

  test('to somebody who left, or is at their limit: refused, and nobody is moved', async t => {
    const here = await town(t)
    const colleague = await aColleagueOfAsha(here)
    await aCrowdOf(here, 3, asha)
    const priya = await here.as('manager')
    const page = await priya.opens(`/team/reassign/${await idOf(here, asha)}`)
    ;(await (await colleague.opens('/caseload')).press('I am at my limit')).is(200)
    ;(await page.press('Hand them over')).is(422).shows('Nobody in the team can take on one more now')
    await here.rows('update account set is_active = false where email = $1', [second])
    ;(await page.press('Hand them over')).is(422)
    assert.deepEqual(await here.rows(`select from support_event where move = 'hand-over'`), [])
    // Another team's manager, and another team's link worker.
    const ben = await idOf(here, 'ben.ward@lune-valley.example')
    for (const of of ['reassign', 'capacity', 'limit', 'leave'])
      (await priya.opens(`/team/${of}/${ben}`)).is(404)
  })
})

describe('the planner', () => {
  test('counts those who wait and those open still, of the place and of one team, and says where each comes from', async t => {
    const here = await town(t)
    await aCrowdOf(here, 30, asha)
    await margaretIsReferred(here)
    const priya = await here.as('manager')
    const place = await priya.opens('/planner')
    place.shows('Referrals in the last 12 weeks: 30, divided by 12', 'Open now: 30 ÷ 2.5 a week = 12 weeks')
    place.shows('The larger counts: those open now')
    const north = await place.follows('North team')
    assert.ok(Number(north.headers.get('x-round-trips')) <= 6)
    // Her own team she may count.
    north.shows('what North team measured', 'last 12 weeks: 31, divided', 'To be taken on: 1.')
    north.shows(
      '1 person waits now.',
      'enough for them too.',
      'a week were taken on. So the line takes 1 ÷ 2.5',
    )
    assert.equal(north.value('waiting'), '1')
    const again = north.page.querySelector('input[name=team]')?.getAttribute('value')
    assert.ok(again, 'The team stays when it is worked out again')
    const tom = await here.as('commissioner')
    ;(await tom.opens(`/planner?team=${again}`))
      .shows('last 12 weeks: 30, divided')
      .doesNotShow('To be taken on: 1.')
    ;(await tom.opens('/planner?team=00000000-0000-7000-8000-000000000000')).is(404)
  })

  test('shows the formula with the numbers put in, and one more and one fewer', async t => {
    const here = await town(t)
    const tom = await here.as('commissioner')
    const page = await tom.opens('/planner')
    page.is(200).shows('Too few have ended', 'What this cannot say')
    const asked = await tom.opens('/planner?arrivals=14.4&weeks=12&weight=1&each=58&wait=1&workers=2')
    asked.shows(
      '14.4 a week × 12 weeks = 172.8 people at once',
      '172.8 ÷ 58 = 3, so 3 link workers are full with them',
      'It grows without end',
      '4, needed',
      '2, as now',
    )
    const lined = await tom.opens('/planner?arrivals=5&weeks=11&waiting=13&each=24&workers=2')
    lined.shows(
      'With those who wait now: 55 + 13 = 68',
      '13 people wait now. There are places for 48 people in all, so 13 of them find none.',
      '3, needed',
    )
    const wrong = await tom.opens('/planner?arrivals=-3&weeks=lots&each=0')
    wrong.is(200).shows('People referred a week must be a number from 0 to 500')
    assert.equal(wrong.page.querySelectorAll('.nhsuk-error-message').length, 3)
    assert.equal(wrong.page.querySelector('#weeks')?.getAttribute('value'), 'lots')
    for (const odd of ['arrivals=%00', 'weeks=1e9', 'each=٣', 'workers=NaN', 'wait=0'])
      (await tom.opens(`/planner?${odd}`)).is(200).shows('There is a problem')
    ;(await (await here.as('link-worker')).opens('/planner')).is(404)
  })
})
