/** Hubs: public pages, drop-ins in seconds, heads counted. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { aHub, fireStation, logs } from '../support/hubs.ts'
import { margaretIsSupported, messageTo } from '../support/situations.ts'
import { town } from '../support/town.ts'
import { count } from '../support/unmet-needs.ts'
import type { Shown } from '../support/visitor.ts'
import { asDay, itIsThursday } from '../support/hubs-days.ts'

describe('anybody', () => {
  test('reads what is on, how to get in and who is there, without signing in', async t => {
    const here = await town(t)
    await itIsThursday(here, '09:00')
    const nobody = here.stranger()
    const home = await nobody.opens('/')
    const list = await home.follows('Hubs you can drop in to')
    list.is(200).shows('The Old Fire Station', '7 Moor Gate').doesNotShow('Add a hub')
    const hub = await list.follows('The Old Fire Station')
    hub
      .is(200)
      .shows('Today, Thursday', 'Drop in and talk', '10am to 1pm', 'in the lounge', 'With Asha Patel')
      .shows('the hose loft: there are steps', 'Asha Patel', 'Social prescribing link worker')
      .shows('There on Monday and Thursday', '01524 555 150', 'Lune Amblers', 'If you need help now')
      .doesNotShow('Log drop-ins', 'Not as usual')
    assert.ok(hub.html.includes('Leave this page quickly'))
    const about = JSON.parse(hub.page.querySelector('script[type="application/ld+json"]')?.text ?? '{}') as {
      event: { name: string; eventStatus: string }[]
    }
    assert.ok(about.event.some(({ name }) => name === 'Drop in and talk'))
    const group = await hub.follows('The Moor Lane knitters')
    group.is(200).shows('Dot', '01524 555 151', 'Yes, just come along').doesNotShow('dot@knitters.example')
    ;(await nobody.opens('/groups')).is(200).shows('Lune Amblers', 'The Moor Lane knitters')
    ;(await nobody.opens('/find')).shows('Hubs you can drop in to')
    const poster = await nobody.opens(`${fireStation}/poster`)
    poster.is(200).shows('Every week', 'Monday', '10am to midday: Coffee morning, in the engine room. Free.')
    poster.shows('localhost:3000/hubs/old-fire-station')
    for (const odd of ['no-such', 'New', '%00', "o'x", '..%2fnew', 'x'.repeat(300)])
      for (const page of ['', '/poster']) (await nobody.opens(`/hubs/${odd}${page}`)).is(404)
    for (const odd of ['no-such', '%00']) (await nobody.opens(`/groups/${odd}`)).is(404)
  })

  test('sees the nearest first for a postcode, and is told where it is wrong', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const form = await ewan.opens('/hubs/new')
    ;(await form.press('Add hub', { ...aHub('A Morecambe hub'), postcode: 'LA4 3PR' })).is(200)
    const nobody = here.stranger()
    const names = (page: Shown) => page.page.querySelectorAll('.app-cards h2').map(one => one.text.trim())
    assert.deepEqual(names(await nobody.opens('/hubs')), ['A Morecambe hub', 'The Old Fire Station'])
    const near = await nobody.opens('/hubs?near=la17bc')
    near.is(200).shows('walk away')
    assert.deepEqual(names(near), ['The Old Fire Station', 'A Morecambe hub'])
    ;(await nobody.opens('/hubs?near=nowhere')).is(200).shows('Enter a full UK postcode, like LA1 1AA')
    ;(await nobody.opens('/hubs?near=ZE1+0AA')).shows('We do not know where ZE1 0AA is')
  })
})

describe('a drop-in', () => {
  test('is logged by first name or none, the page stays, and the session is guessed from the clock', async t => {
    const here = await town(t)
    await itIsThursday(here, '10:20')
    const asha = await here.as('link-worker')
    const hub = await asha.opens(fireStation)
    const page = await hub.follows('Log drop-ins')
    page.shows('None today yet')
    assert.equal(page.value('minutes'), '10')
    const first = page.page.querySelector('[autofocus]')
    assert.equal(first?.getAttribute('name'), 'first_name')
    const one = await page.press('Log', { first_name: 'Maureen', need: 'loneliness' })
    one.is(200).shows('Logged. 1 today.', 'Maureen', 'Loneliness and connection; Drop in and talk', '10:20am')
    const two = await one.press('Log')
    two.shows('Logged. 2 today.', 'No name')
    const [row] = await here.rows(
      `select first_name, need, minutes, status, what from drop_in join hub_session using (place_id, hub_session_id)
       order by drop_in_id limit 1`,
    )
    assert.deepEqual(row, {
      first_name: 'Maureen',
      need: 'loneliness',
      minutes: 10,
      status: 'logged',
      what: 'Drop in and talk',
    })
    assert.equal(await count(here, 'person'), 0)
    assert.equal(await count(here, `drop_in_event where move = 'log'`), 2)
    ;(await page.press('Log', { first_name: 'x'.repeat(61) })).showsProblem(
      'first_name',
      'First name must be 60 characters or fewer',
    )
    // Outside every session it is nobody's, and nobody has to say which.
    await itIsThursday(here, '18:00')
    const evening = await here.as('link-worker')
    assert.equal((await evening.opens(`${fireStation}/drop-ins`)).value('session'), '')
    await everythingHolds(here)
  })

  test('a slip of the finger is taken back on the day, kept, and counts no more', async t => {
    const here = await town(t)
    await itIsThursday(here, '10:20')
    const asha = await here.as('link-worker')
    await logs(asha, fireStation, { first_name: 'Oops' })
    const page = await logs(asha, fireStation, { first_name: 'Jean' })
    const back = await page.follows('Take it back (Jean')
    ;(await back.press('Take it back')).shows('Taken back', '1 today').doesNotShow('Jean')
    ;(await back.press('Take it back')).shows('1 today')
    ;(await asha.opens(back.path)).shows('This was taken back already')
    assert.deepEqual(
      await here.rows(`select move from drop_in_event join drop_in using (place_id, drop_in_id)
        where first_name = 'Jean' order by event_id`),
      [{ move: 'log' }, { move: 'take-back' }],
    )
    const late = await (await asha.opens(`${fireStation}/drop-ins`)).follows('Take it back (Oops')
    await here.rows('update place set clock_ahead_seconds = clock_ahead_seconds + 86400')
    ;(await asha.opens(late.path)).shows('Only what was logged today can be taken back')
    await everythingHolds(here)
  })

  test('becomes support in one step: nothing is asked again, and she hears what happens next', async t => {
    const here = await town(t)
    await itIsThursday(here, '10:20')
    const asha = await here.as('link-worker')
    const page = await logs(asha, fireStation, { first_name: 'Maureen', need: 'money' })
    const form = await page.follows('Would like support (Maureen')
    assert.equal(form.value('first_name'), 'Maureen')
    assert.equal(form.value('needs'), 'money')
    ;(await form.press('Save')).showsProblem('reason', 'Enter why, in their own words')
    ;(await form.press('Save')).showsProblem('agreed-1', 'Ask whether they agree, and tick it')
    const typed = { reach: 'maureen@people.example', reason: 'I dread the post.', agreed: ['yes'] }
    const saved = await form.press('Save', typed)
    saved.is(200).shows('They wait for your team now, and were sent a message', 'Became support')
    const { body } = await messageTo(here, 'maureen@people.example')
    assert.match(body, /You talked with Asha Patel, and said that you would like support\./)
    assert.match(body, /“I dread the post\.”/)
    const [referral] = await here.rows(
      `select way, status, reason, needs, tell_back, first_name, family_name,
         (select items from consent where about_id = referral_id) as agreed
       from referral join person using (place_id, person_id)`,
    )
    assert.deepEqual(referral, {
      way: 'drop-in',
      status: 'sent',
      reason: 'I dread the post.',
      needs: ['money'],
      tell_back: 'status',
      first_name: 'Maureen',
      family_name: '',
      agreed: ['a link worker contacts me'],
    })
    const inbox = await asha.opens('/inbox')
    const shown = await inbox.follows('Maureen')
    shown.shows('The person asked Asha Patel for support, at The Old Fire Station', 'I dread the post.')
    // Accepting one’s own tells nobody but her.
    const before = await count(here, `message where to_address = 'asha.patel@lune-valley.example'`)
    ;(await (await asha.opens(`${shown.path}/accept`)).press('Accept referral')).shows('Referral accepted')
    assert.equal(await count(here, `message where to_address = 'asha.patel@lune-valley.example'`), before)
    ;(await asha.opens(form.path)).shows('This became support already')
    await everythingHolds(here)
  })

  test('a link worker takes them on at once: one message, and the record is theirs', async t => {
    const here = await town(t)
    await itIsThursday(here, '10:20')
    const asha = await here.as('link-worker')
    const page = await logs(asha, fireStation, { first_name: 'Tariq' })
    const form = await page.follows('Would like support (Tariq')
    const record = await form.press('Save', {
      reach: '07700 900 171',
      reason: 'Somebody to walk with.',
      needs: ['activity'],
      agreed: ['yes'],
      takeOn: ['yes'],
    })
    record.is(200).shows('They are on your caseload now', 'Tariq')
    assert.equal(await count(here, `message where to_address = '07700 900171'`), 1)
    ;(await asha.opens('/caseload')).shows('Tariq')
    await everythingHolds(here)
    // The manager is no link worker: nobody is taken on by her.
    const priya = await here.as('manager')
    const other = await logs(priya, fireStation, { first_name: 'Pat' })
    const hers = await other.follows('Would like support (Pat')
    hers.doesNotShow('I take them on now')
  })

  test('somebody who is with us already is said so, and is nobody else by mistake', async t => {
    const here = await town(t)
    await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const page = await logs(asha, fireStation, { first_name: 'Margaret' })
    const form = await page.follows('Would like support (Margaret')
    const typed = {
      family_name: 'Hill',
      'date_of_birth-day': '15',
      'date_of_birth-month': '3',
      'date_of_birth-year': '1948',
      reach: 'margaret.hill@people.example',
      reason: 'I like it here.',
      needs: ['loneliness'],
      agreed: ['yes'],
    }
    form.doesNotShow('Is it somebody else?')
    const refused = await form.press('Save', typed)
    refused.is(422).shows('Somebody with this name and date of birth is already with us since')
    assert.equal(await count(here, 'referral'), 1)
    assert.equal(refused.value('reason'), 'I like it here.')
    const twin = await refused.press('Save', { same: ['yes'] })
    twin.is(200).shows('They wait for your team now')
    assert.equal(await count(here, 'person'), 2)
    assert.equal(await count(here, `person_pair where status = 'waiting'`), 1)
    await everythingHolds(here)
  })

  test('somebody without a phone becomes support by where they can be found', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const page = await logs(asha, fireStation, { first_name: 'Eddie' })
    const form = await page.follows('Would like support')
    const said = { reason: 'A dry place to sleep.', agreed: ['yes'] }
    const refused = await form.press('Save', said)
    refused.showsProblem('reach', 'Enter a phone number, an email address, or another way to reach them')
    const saved = await refused.press('Save', { elsewhere: 'At the soup lunch on Fridays' })
    saved.is(200).shows('No message can reach them: tell them what happens next')
    ;(await (await asha.opens('/inbox')).follows('Eddie')).shows('A dry place to sleep.')
    ;(await asha.opens('/waiting-list')).shows('Eddie', 'At the soup lunch on Fridays')
    await everythingHolds(here)
  })

  test('ten copies of one form make one referral', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const page = await logs(asha, fireStation, { first_name: 'Maureen' })
    const form = await page.follows('Would like support')
    const typed = { reach: '07700 900 172', reason: 'Company.', needs: ['loneliness'], agreed: ['yes'] }
    const pages = await Promise.all(Array.from({ length: 10 }, () => form.press('Save', typed)))
    for (const one of pages) one.is(200)
    assert.equal(await count(here, 'referral'), 1)
    assert.equal(await count(here, `drop_in_event where move = 'support'`), 1)
  })

  test('a first name is forgotten after 90 days, and what was counted stays', async t => {
    const here = await town(t)
    await logs(await here.as('link-worker'), fireStation, { first_name: 'Maureen' })
    const names = async () => {
      const [{ place_id } = { place_id: 0 }] = await here.rows<{ place_id: number }>(
        `select place_id from place where code = 'lune-valley'`,
      )
      await here.app.ground.jobs.send(here.database.kysely, 'sweep-place', { place: place_id })
      await here.finishJobs()
      return here.rows<{ first_name: string | null }>('select first_name from drop_in')
    }
    assert.deepEqual(await names(), [{ first_name: 'Maureen' }])
    await here.rows('update place set clock_ahead_seconds = 91 * 86400')
    assert.deepEqual(await names(), [{ first_name: null }])
  })
})

describe('footfall', () => {
  test('one more, one fewer, a number: corrected and never overwritten, twelve at once count twelve', async t => {
    const here = await town(t)
    const thursday = await itIsThursday(here, '11:00')
    const asha = await here.as('link-worker')
    let page = await asha.opens(`${fireStation}/footfall`)
    page.shows('Drop in and talk', 'Not counted')
    const more = `+1 one more at Drop in and talk, `
    const button = page.page
      .querySelectorAll('button')
      .map(one => one.text.trim())
      .find(text => text.startsWith(more))
    assert.ok(button)
    const atTheDoor = await Promise.all(Array.from({ length: 12 }, () => asha.opens(page.path)))
    await Promise.all(atTheDoor.map(copy => copy.press(button)))
    page = await (await asha.opens(page.path)).press(button)
    page.shows('Counted: 13 heads', '13, last counted by Asha Patel')
    page = await page.press(button.replace('+1 one more', '−1 one fewer'))
    page.shows('Counted: 12 heads')
    const [session] = await here.rows<{ id: string }>(
      `select hub_session_id as id from hub_session where what = 'Drop in and talk'`,
    )
    page = await page.press('Save the number', { session: session?.id ?? '', heads: '17' })
    page.shows('Counted: 17 heads')
    assert.equal(await count(here, 'footfall'), 15)
    ;(await page.press('Save the number', { heads: 'many' })).showsProblem(
      'heads',
      'Heads must be a whole number from 0 to 2,000',
    )
    ;(await page.press('Save the number')).showsProblem('heads', 'Enter how many heads')
    ;(
      await page.press('Save the number', {
        session: session?.id ?? '',
        heads: '4',
        ...asDay(thursday.subtract({ days: 1 }), 'on'),
      })
    )
      .is(422)
      .shows('Drop in and talk was not on Wednesday')
    ;(await page.press('Save the number', { heads: '4', ...asDay(thursday.add({ days: 1 }), 'on') })).is(422)
    page = await page.press('Save the number', { session: '', heads: '5' })
    page.shows('The building, outside sessions', 'Counted: 5 heads')
    // Drop-ins stand apart from heads, with what became support.
    await logs(asha, fireStation, { first_name: 'Jean' })
    ;(await asha.opens(`${fireStation}/footfall`)).shows('22', '0 of 1')
  })

  test('a commissioner sees hubs and weeks with small counts hidden, and no way to a name', async t => {
    const here = await town(t)
    await itIsThursday(here, '11:00')
    const asha = await here.as('link-worker')
    await logs(asha, fireStation, { first_name: 'Maureen' })
    const page = await asha.opens(`${fireStation}/footfall`)
    const [session] = await here.rows<{ id: string }>(
      `select hub_session_id as id from hub_session where what = 'Drop in and talk'`,
    )
    await page.press('Save the number', { session: session?.id ?? '', heads: '23' })
    const tom = await here.as('commissioner')
    const all = await tom.opens('/hubs/footfall')
    all.is(200).shows('The Old Fire Station', '25', 'fewer than 8', 'Counts from 1 to 7 are hidden')
    all.doesNotShow('Maureen', '>23<')
    const file = await tom.request('/hubs/footfall?as=csv')
    const csv = await file.text()
    assert.match(csv, /The Old Fire Station,[^,]+,25,fewer than 8,0/)
    for (const path of ['/drop-ins', '/footfall', '/week', '/coming', '/change'])
      (await tom.opens(`${fireStation}${path}`)).is(404)
    ;(await (await here.as('manager')).opens('/hubs/footfall')).is(200)
    ;(await asha.opens('/hubs/footfall')).is(404)
  })
})
