/** Hubs: public pages, drop-ins in seconds, heads counted, sessions moved while people are on their way, groups. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { aGroup, aHub, aSession, fireStation, logs } from '../support/hubs.ts'
import { itIsTomorrow } from '../support/safeguarding.ts'
import { linkIn, margaretIsSupported, messageTo } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import { count } from '../support/unmet-needs.ts'
import type { Shown } from '../support/visitor.ts'

/** Moves the place's clock to the next Thursday at this time. */
async function itIsThursday(here: Town, time: string): Promise<Temporal.PlainDate> {
  const now = Temporal.Now.zonedDateTimeISO('Europe/London')
  const thursday = now.add({ days: ((4 - now.dayOfWeek + 7) % 7) + 7 })
  const then = thursday.withPlainTime(Temporal.PlainTime.from(time))
  await here.rows('update place set clock_ahead_seconds = $1', [
    Math.round(now.until(then).total({ unit: 'seconds', relativeTo: now })),
  ])
  return then.toPlainDate()
}

const asDay = (day: Temporal.PlainDate, name = 'to_on') => ({
  [`${name}-day`]: String(day.day),
  [`${name}-month`]: String(day.month),
  [`${name}-year`]: String(day.year),
})

/** The page where something is said of the date of a session, opened by the manager. */
async function opensDate(here: Town, what: string, on: Temporal.PlainDate, who = 'manager'): Promise<Shown> {
  const [session] = await here.rows<{ id: string }>(
    'select hub_session_id as id from hub_session where what = $1',
    [what],
  )
  return (await here.as(who)).opens(`${fireStation}/sessions/${session?.id}/date?on=${on.toString()}`)
}

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
      ...{ 'date_of_birth-day': '15', 'date_of_birth-month': '3', 'date_of_birth-year': '1948' },
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

describe('a session that is moved while people are on their way', () => {
  /** Margaret is supported, and said that she would come on this day. */
  async function sheWouldCome(here: Town, on: Temporal.PlainDate): Promise<{ record: string; list: Shown }> {
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await asha.opens(`${fireStation}/coming`)
    const [session] = await here.rows<{ id: string }>(
      `select hub_session_id as id from hub_session where what = 'Drop in and talk'`,
    )
    const typed = { person: record.split('/').at(-1) ?? '', date: `${session?.id}_${on.toString()}` }
    const list = await form.press('Write it down', typed)
    list.is(200).shows('Written down', 'Margaret Hill', 'Nothing has changed')
    ;(await list.press('Write it down', typed)).showsProblem('person-1', 'You have written this down already')
    return { record, list }
  }

  test('shows at once on page and poster, and she is told once', async t => {
    const here = await town(t)
    const thursday = await itIsThursday(here, '09:00')
    await sheWouldCome(here, thursday)
    const page = await opensDate(here, 'Drop in and talk', thursday)
    page.shows('1 person has said that they would come')
    page.doesNotShow('Margaret')
    ;(await page.press('Say so')).showsProblem('kind-1', 'Select what is different')
    ;(await page.press('Say so', { kind: 'moved', to_ends: '9am' })).showsProblem(
      'to_ends',
      'It must end after it begins',
    )
    ;(await page.press('Say so', { kind: 'moved', ...asDay(thursday.subtract({ days: 1 })) })).is(422)
    const said = await page.press('Say so', {
      kind: 'moved',
      to_starts: '2pm',
      to_ends: '4.30pm',
      why: 'The boiler is being mended.',
    })
    said.is(200).shows('1 person is told by message, 0 to be rung', 'Priya Rao')
    const moved = 'Drop in and talk has moved. It is now Thursday'
    for (const path of [fireStation, `${fireStation}/poster`])
      (await here.stranger().opens(path)).shows(
        'Not as usual',
        moved,
        '2pm to 4:30pm',
        'It was Thursday',
        '10am to 1pm',
        'The boiler is being mended.',
      )
    const { body } = await messageTo(here, 'margaret.hill@people.example', 'has changed')
    assert.match(
      body,
      /Drop in and talk at The Old Fire Station\.\nIt was: Thursday .*10am to 1pm\.\nNow: Thursday .*2pm to 4:30pm, in the lounge\.\nWhy: The boiler/,
    )
    assert.equal(await count(here, `message where about = 'hub-session-changed'`), 1)
    ;(await (await here.as('link-worker')).opens(`${fireStation}/coming`)).shows('Told by message', moved)
    // Back to usual: she hears that, too, and the notice is gone.
    const again = await opensDate(here, 'Drop in and talk', thursday)
    ;(await again.press('Say so', { kind: 'as-usual' })).is(200)
    assert.equal(await count(here, `message where about = 'hub-session-changed'`), 2)
    ;(await here.stranger().opens(fireStation)).doesNotShow('Not as usual')
    await everythingHolds(here)
  })

  test('whom no message reaches is listed for a call, and only their own team reads who', async t => {
    const here = await town(t)
    const thursday = await itIsThursday(here, '09:00')
    await sheWouldCome(here, thursday)
    await here.rows(`update person set email = null, phone = '01524 555 199'`)
    const page = await opensDate(here, 'Drop in and talk', thursday, 'administrator')
    const said = await page.press('Say so', { kind: 'cancelled', why: 'Nobody has the key.' })
    said.shows('0 people are told by message, 1 to be rung').doesNotShow('Margaret')
    const { body } = await messageTo(here, 'asha.patel@lune-valley.example', 'no message can reach')
    assert.doesNotMatch(body, /Margaret/)
    const asha = await here.as('link-worker')
    const list = await asha.opens(linkIn({ subject: '', to_address: '', body }))
    list.shows('Ring these people', 'Margaret Hill, 01524 555 199', 'is cancelled on Thursday')
    ;(await (await here.as('other-link-worker')).opens(`${fireStation}/coming`)).doesNotShow('Margaret')
    const ring = await list.follows('I have rung')
    ring.shows('What to say', 'Drop in and talk is cancelled')
    ;(await ring.press('I have rung')).shows('Rung').doesNotShow('Ring these people')
    ;(await asha.opens(ring.path)).shows('There is nothing to ring about')
    ;(await (await here.as('other-link-worker')).opens(ring.path)).is(404)
  })

  test('others may see her messages: nothing of where or what is in a text', async t => {
    const here = await town(t)
    const thursday = await itIsThursday(here, '09:00')
    await sheWouldCome(here, thursday)
    await here.rows(`update person set email = null, is_neutral = true`)
    await (await opensDate(here, 'Drop in and talk', thursday)).press('Say so', { kind: 'cancelled' })
    const [message] = await here.rows<{ body: string }>(
      `select body from message where about = 'hub-session-changed'`,
    )
    assert.ok(message)
    assert.doesNotMatch(message.body, /Drop in|Fire Station|cancelled/)
  })

  test('nobody who has died, or is not coming any more, is written to', async t => {
    const here = await town(t)
    const thursday = await itIsThursday(here, '09:00')
    const { list } = await sheWouldCome(here, thursday)
    const off = await list.follows('Not coming')
    ;(await off.press('They are not coming')).shows('Taken off').doesNotShow('Told')
    await (await opensDate(here, 'Drop in and talk', thursday)).press('Say so', { kind: 'cancelled' })
    assert.equal(await count(here, `message where about = 'hub-session-changed'`), 0)
    await here.rows(`update hub_expected set status = 'coming'`)
    await here.rows(`update support set status = 'ended', ended_at = now(), ending = 'died'`)
    await (await opensDate(here, 'Drop in and talk', thursday)).press('Say so', { kind: 'as-usual' })
    assert.equal(await count(here, `message where about = 'hub-session-changed'`), 0)
  })

  test('a date that is over, or on which it does not meet, or that is no date, is refused', async t => {
    const here = await town(t)
    const thursday = await itIsThursday(here, '09:00')
    ;(await opensDate(here, 'Drop in and talk', thursday.subtract({ weeks: 1 }))).shows('That date is over')
    const never = await opensDate(here, 'Drop in and talk', thursday.add({ days: 1 }))
    never.shows('Drop in and talk does not meet on that date')
    const [session] = await here.rows<{ id: string }>('select hub_session_id as id from hub_session limit 1')
    const priya = await here.as('manager')
    for (const odd of ['', '2026-02-31', '%00', 'soon', '-271821-04-20', '999999-01-01'])
      assert.ok(
        [200, 404].includes(
          (await priya.opens(`${fireStation}/sessions/${session?.id}/date?on=${odd}`)).status,
        ),
      )
    ;(await (await here.as('link-worker')).opens(`${fireStation}/sessions/${session?.id}/date`)).is(404)
  })

  test('the other room is taken then: it is said, and both may be meant', async t => {
    const here = await town(t)
    const thursday = await itIsThursday(here, '09:00')
    const page = await opensDate(here, 'Drop in and talk', thursday)
    const [room] = await here.rows<{ id: string }>(
      `select room_id as id from hub_room where name = 'the engine room'`,
    )
    const friday = { ...asDay(thursday.add({ days: 1 })), kind: 'moved', room: room?.id ?? '' }
    const taken = await page.press('Say so', { ...friday, to_starts: '1pm', to_ends: '3pm' })
    taken.showsProblem(
      'shares-1',
      'Soup lunch is in that room then, midday to 2pm. Choose another room or time, or tick that both share it',
    )
    assert.equal(await count(here, 'hub_session_change'), 0)
    ;(await taken.press('Say so', { shares: ['yes'] })).is(200).shows('Said.')
    assert.equal(await count(here, 'hub_session_change'), 1)
  })
})

describe('an administrator keeps hubs', () => {
  test('a hub, its rooms, sessions and who is there; two sessions in one room are said', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const form = await ewan.opens('/hubs/new')
    ;(await form.press('Add hub')).showsProblem('name', 'Enter the name of the hub')
    ;(await form.press('Add hub', { ...aHub('Hest Bank'), postcode: 'nowhere' })).is(422)
    const change = await form.press('Add hub', aHub('Hest Bank'))
    change.is(200).shows('Hub added')
    const rooms = await change.follows('Rooms')
    ;(await rooms.press('Add room', { name: 'the hall', step_free: 'yes' })).shows('Room added')
    const again = await ewan.opens(rooms.path)
    ;(await again.press('Add room', { name: 'the hall', step_free: 'no' })).showsProblem(
      'name',
      'Another room has this name',
    )
    const add = await (await ewan.opens('/hubs/hest-bank/change')).follows('Add a session')
    const [room] = await here.rows<{ id: string }>(
      `select room_id as id from hub_room where name = 'the hall'`,
    )
    const inHall = { ...aSession('Lunch'), room: room?.id ?? '' }
    ;(await add.press('Add session', { ...inHall, ends: '9am' })).showsProblem(
      'ends',
      'It must end after it begins',
    )
    ;(await add.press('Add session', { ...inHall, starts: 'noonish' })).showsProblem(
      'starts',
      'Enter a time, like 10am or 14:30',
    )
    ;(
      await add.press('Add session', {
        ...inHall,
        'until_on-day': '31',
        'until_on-month': '2',
        'until_on-year': '2030',
      })
    ).showsProblem('until_on-day', 'The last date must be a real date')
    ;(
      await add.press('Add session', {
        ...inHall,
        'until_on-day': '1',
        'until_on-month': '1',
        'until_on-year': '2020',
      })
    )
      .is(422)
      .shows('The last date must be after the first')
    ;(await add.press('Add session', inHall)).shows('Session added')
    const second = await ewan.opens('/hubs/hest-bank/sessions/new')
    const shared = await second.press('Add session', {
      ...inHall,
      what: 'Chess',
      starts: '11:30',
      ends: '13:00',
    })
    shared.showsProblem(
      'shares-1',
      'Lunch is in that room on Wednesday, 10am to midday. Choose another room or time, or tick that both share it',
    )
    ;(await shared.press('Add session', { shares: ['yes'] })).is(200).shows('Session added', 'Chess')
    const there = await ewan.opens('/hubs/hest-bank/presence')
    const [asha] = await here.rows<{ id: string }>(
      `select account_id as id from account where name = 'Asha Patel'`,
    )
    ;(await there.press('Add', { who: asha?.id ?? '' }))
      .is(422)
      .shows('Select a day, or the session they are at')
    ;(await there.press('Add', { who: asha?.id ?? '', days: ['2'] })).shows('Asha Patel, on Tuesday')
    ;(await here.stranger().opens('/hubs/hest-bank')).shows('Lunch', 'Chess', 'There on Tuesday')
    const end = await (await ewan.opens('/hubs/hest-bank/presence')).follows('No longer there')
    ;(await end.press('They are no longer there')).shows('Taken off')
    ;(await here.stranger().opens('/hubs/hest-bank')).doesNotShow('There on Tuesday')
    assert.equal(
      await count(here, `hub_event where hub_id = (select hub_id from hub where code = 'hest-bank')`),
      6,
    )
    // A session of one hub is not at the address of another.
    const [lunch] = await here.rows<{ id: string }>(
      `select hub_session_id as id from hub_session where what = 'Lunch'`,
    )
    ;(await ewan.opens(`${fireStation}/sessions/${lunch?.id}`)).is(404)
    ;(await ewan.opens(`${fireStation}/rooms/${room?.id}`)).is(404)
    ;(await (await here.as('link-worker')).opens('/hubs/new')).is(404)
    await everythingHolds(here)
  })

  test('two who add a hub of one name in one moment: nothing breaks, and no address is given twice', async t => {
    const here = await town(t)
    const who = [await here.as('administrator'), await here.as('manager')]
    const forms = await Promise.all(who.map(one => one.opens('/hubs/new')))
    const pages = await Promise.all(forms.map(form => form.press('Add hub', aHub('Hest Bank'))))
    for (const page of pages) assert.ok([200, 422].includes(page.status), String(page.status))
    const added = pages.filter(({ status }) => status === 200)
    assert.ok(added.length > 0)
    assert.equal(new Set(added.map(({ path }) => path)).size, added.length)
  })

  test('two change a hub at once: the second sees both texts; a closed hub says so', async t => {
    const here = await town(t)
    const [one, other] = [
      await (await here.as('administrator')).opens(`${fireStation}/change`),
      await (await here.as('manager')).opens(`${fireStation}/change`),
    ]
    ;(await one.press('Save', { about: 'A kettle and a roof.', open: 'no' })).is(200)
    const late = await other.press('Save', { about: 'Something else.' })
    late
      .is(422)
      .shows('Somebody else saved this while you were writing', 'Ewan Price', 'A kettle and a roof.')
    const nobody = here.stranger()
    ;(await nobody.opens(fireStation)).shows('This hub is closed')
    ;(await nobody.opens('/hubs')).shows('This hub is closed')
    ;(await nobody.opens(`${fireStation}/poster`)).shows('This hub is closed')
  })
})

describe('a community-led group', () => {
  test('its organiser is asked by a link and keeps the page without an account', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    const ewan = await here.as('administrator')
    const form = await ewan.opens('/groups/new')
    const page = await form.press('Add group', { ...aGroup('Lune Singers'), email: 'Val@Singers.example' })
    page.is(200).shows('Group added', 'Dot of the Lune Singers').doesNotShow('val@singers.example')
    const ask = await page.follows('Ask the organiser')
    ;(await ask.press('Send the link')).shows('The link is on its way')
    const link = linkIn(await messageTo(here, 'val@singers.example', 'Is this right about Lune Singers?'))
    const val = here.stranger()
    const own = await val.opens(link)
    own.is(200).shows('Your group’s page')
    const earlier = await val.opens(link)
    ;(await own.press('Save our page', { organiser: '' })).showsProblem(
      'organiser',
      'Enter whom newcomers should ask for',
    )
    const saved = await own.press('Save our page', { organiser: 'Val and Gwen', newcomers: 'ask' })
    saved.is(200).shows('Thank you. Your page says this now')
    const shown = await val.opens('/groups/lune-singers')
    shown.shows(
      'Val and Gwen',
      'Yes, but get in touch first',
      'The organiser last said that this is right on',
    )
    const late = await earlier.press('Save our page', { organiser: 'Somebody' })
    late.is(422).shows('The organiser', 'Val and Gwen')
    const [event] = await here.rows<{ by_role: string; before: string }>(
      `select by_role, particulars -> 'before' ->> 'organiser' as before from hub_event where move = 'change-by-organiser'`,
    )
    assert.deepEqual(event, { by_role: 'anyone', before: 'Dot of the Lune Singers' })
    // A link that has ended says so; one to an address that is no longer the organiser's has ended, too.
    const change = await ewan.opens('/groups/lune-singers/change')
    ;(await change.press('Save', { email: 'gwen@singers.example' })).is(200)
    ;(await val.opens(link)).is(200).shows('This link has ended')
    ;(await saved.press('Save our page', { organiser: 'Val alone' })).is(422)
    ;(await val.opens('/our-group/1-AAAAAAAAAAAAAAAAAAAAAA')).is(404)
    const fresh = await ewan.opens('/groups/lune-singers/ask')
    await fresh.press('Send the link')
    const gwens = linkIn(await messageTo(here, 'gwen@singers.example', '/our-group/'))
    ;(await val.opens(gwens)).shows('Your group’s page')
    await here.rows('update place set clock_ahead_seconds = clock_ahead_seconds + 61 * 86400')
    ;(await val.opens(gwens)).shows('This link has ended')
  })

  test('without an address nobody can be asked, and a group that has stopped is not listed', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const page = await (await ewan.opens('/groups/new')).press('Add group', aGroup('Lune Singers'))
    ;(await page.follows('Ask the organiser')).shows(
      'We have no email address of the organiser. Add it first',
    )
    ;(await (await page.follows('Change this page')).press('Save', { open: 'no' })).shows(
      'Group saved',
      'does not meet any more',
    )
    ;(await here.stranger().opens('/groups')).doesNotShow('Lune Singers')
  })
})
