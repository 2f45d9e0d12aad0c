/** Hubs as they are kept: a session moved while people are on their way, rooms and hours, groups and their organisers. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { aGroup, aHub, aSession, fireStation } from '../support/hubs.ts'
import { itIsTomorrow } from '../support/safeguarding.ts'
import { linkIn, margaretIsSupported, messageTo } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import { count } from '../support/unmet-needs.ts'
import type { Shown } from '../support/visitor.ts'
import { asDay, itIsThursday, opensDate } from '../support/hubs-days.ts'

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
