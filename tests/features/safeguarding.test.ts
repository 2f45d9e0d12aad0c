/** Somebody's safety: raised at once, told the same day, seen by the few who must, and hidden without trace. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { staffNamed } from '../../db/town/seed.ts'
import { concernsFollow, raiseConcern } from '../../src/features/safeguarding/changes/raise.ts'
import { NotFound } from '../../src/platform/errors.ts'
import { everythingHolds } from '../support/census.ts'
import { aColleagueOfAsha, drawnAs, itIsTomorrow, raises, words } from '../support/safeguarding.ts'
import {
  margaretIsAboutToBeReferred,
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
} from '../support/situations.ts'
import { town } from '../support/town.ts'
import { count } from '../support/unmet-needs.ts'

const idOf = (path: string): string => path.split('/').at(-1)?.split('?')[0] ?? ''

describe('raising', () => {
  test('before there is any record: words only, with the checklist and the clock at once', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '14:00')
    const okafor = await here.as('gp')
    const form = await okafor.opens('/safeguarding/new?kind=suicide-or-self-harm&flag=self-harm&flag=%3Cb%3E')
    form.shows('Is somebody in danger now?', '999')
    assert.equal(form.value('kind'), 'suicide-or-self-harm')
    ;(await form.press('Raise it now')).showsProblem('words', 'Enter what you saw or heard')
    const concern = await form.press('Raise it now', { words: 'He said he has had enough' })
    concern
      .is(200)
      .shows('Due today at 5pm', 'Nobody with a record here yet', 'Ring 111 and choose option 2')
      .shows('Never promise to keep it secret', 'This place has not filled this in yet')
    const [row] = await here.rows<{ flags: string[]; person_id: null; is_hidden_from_person: boolean }>(
      'select flags, person_id, is_hidden_from_person from concern',
    )
    assert.deepEqual(row, { flags: ['self-harm'], person_id: null, is_hidden_from_person: true })
    ;(await okafor.opens('/safeguarding')).shows('1 open, none overdue', 'Thoughts of suicide, or self-harm')
    ;(await (await here.as('manager')).opens('/safeguarding')).shows('1 open', 'Dr Okafor')
  })

  test('in a referral that is being written, it belongs to the person once that is sent', async t => {
    const here = await town(t)
    const check = await margaretIsAboutToBeReferred(here)
    const draftId = check.path.split('/').at(-2) ?? ''
    const concern = await raises(await here.as('gp'), `?draft=${draftId}&flag=money`, {
      told: ['lead', 'gp'],
    })
    concern.shows('Told in time', 'Dr Okafor told our safeguarding lead')
    // Those who must act know at once whom it is about, and how to reach them.
    const manager = await here.as('manager')
    const named = 'Margaret Hill, who has no record here yet'
    const [kept] = await here.rows<{ about: Record<string, string> }>('select about from concern')
    const { phone = '', postcode = '' } = kept?.about ?? {}
    assert.ok(phone && postcode)
    ;(await manager.opens(concern.path)).shows(named, 'How to reach them', phone, postcode)
    ;(await manager.opens('/safeguarding')).shows(named)
    ;(await (await here.as('other-link-worker')).opens(concern.path)).is(404)
    const sent = await check.press('Send referral')
    const [referral] = await here.rows<{ referral_id: string; person_id: string }>('select * from referral')
    assert.ok(referral)
    await here.inPlace('lune-valley', tx =>
      concernsFollow(tx, { draftId, personId: referral.person_id, referralId: referral.referral_id }),
    )
    const okafor = await here.as('gp')
    ;(await okafor.opens(concern.path)).shows('Margaret Hill', 'Open the referral')
    ;(await okafor.opens(sent.path)).shows('A concern is open: told in time')
    const hers = await (await here.as('manager')).opens(concern.path)
    hers.is(200).shows('Margaret Hill').doesNotShow('How to reach them', 'no record here yet')
    await everythingHolds(here)
  })

  test('what is not within reach is not there: nobody else’s draft, referral or person', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const [ids] = await here.rows<{ person: string; draft: string }>(
      `with made as (
         insert into referral_draft (place_id, owner_id, answers, updated_at)
         select place_id, account_id, '{}', now() from account where name = 'Dr Okafor' returning draft_id)
       select person_id as person, made.draft_id as draft from referral, made`,
    )
    assert.ok(ids)
    const ben = await here.as('other-link-worker')
    const odd = ['nobody', '%00', '../people', '00000000-0000-0000-0000-000000000000']
    for (const id of [ids.person, ...odd]) (await ben.opens(`/safeguarding/new?person=${id}`)).is(404)
    for (const id of [idOf(referral), ...odd]) (await ben.opens(`/safeguarding/new?referral=${id}`)).is(404)
    for (const id of [ids.draft, ...odd]) (await ben.opens(`/safeguarding/new?draft=${id}`)).is(404)
    // A referrer has no record of a person to come from, and no referral of somebody else.
    ;(await (await here.as('gp')).opens(`/safeguarding/new?person=${ids.person}`)).is(404)
    ;(await ben.opens('/safeguarding/new?kind=__proto__&flag=constructor&kind=neglect')).is(200)
    for (const name of [
      'tom.lee@commissioners.example',
      'ewan.price@lune-valley.example',
      'ben.ward@lune-valley.example',
    ]) {
      const actor = await here.inPlace('lune-valley', tx => staffNamed(tx, name))
      await assert.rejects(
        here.inPlace('lune-valley', tx =>
          raiseConcern(tx, actor, { kind: 'neglect', words, personId: ids.person }),
        ),
        NotFound,
      )
    }
    assert.equal(await count(here, 'concern'), 0)
  })

  test('the same form sent ten times at once raises it once', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const form = await asha.opens('/safeguarding/new?kind=neglect')
    const pages = await Promise.all(
      Array.from({ length: 10 }, () => form.press('Raise it now', { words, told: ['lead'] })),
    )
    assert.equal(new Set(pages.map(page => page.is(200).path)).size, 1)
    assert.deepEqual([await count(here, 'concern'), await count(here, 'concern_event')], [1, 2])
  })
})

describe('nobody else finds out', () => {
  test('the person: her page, letter, messages and history are as they were', async t => {
    const here = await town(t)
    const { record, referral } = await margaretIsSupported(here)
    const { visitor, page } = await margaretOpensHerPage(here)
    const asha = await here.as('link-worker')
    const hers = async () => ({
      page: drawnAs(await visitor.opens(page.path)),
      no: drawnAs(await visitor.opens(`${page.path}/no`)),
      letter: drawnAs(await asha.opens(`${record}/letter`)),
      messages: await here.rows('select message_id, person_id, status from message order by 1'),
      history: await here.rows('select event_id from referral_event order by 1'),
      support: await here.rows('select event_id from support_event order by 1'),
    })
    const before = await hers()
    const concern = await raises(asha, `?person=${idOf(record)}&referral=${idOf(referral)}`)
    const told = await concern.press('Told: Adult social care at the council')
    await (await told.follows('Add something to know')).press('Add', { words: 'The son rings at noon' })
    assert.deepEqual(await hers(), before)
  })

  test('not hidden, she reads one calm sentence, and again nothing once it is hidden', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const { visitor, page } = await margaretOpensHerPage(here)
    const before = drawnAs(await visitor.opens(page.path))
    const concern = await raises(await here.as('link-worker'), `?person=${idOf(record)}`)
    const told = await concern.press('Told: Adult social care at the council')
    const unhide = await told.follows('Let the person read that something was done')
    unhide.shows('Could somebody else read their page?', 'we spoke to adult social care')
    ;(await unhide.press('Let them read it')).showsProblem('why', 'Enter why')
    const shown = await unhide.press('Let them read it', { why: 'She asked who knows' })
    const hers = await visitor.opens(page.path)
    hers.shows('To help keep you safe, we spoke to adult social care. You can ask us about it at any time.')
    hers.doesNotShow(words, 'pension', 'Abuse', 'She asked who knows')
    const hide = await shown.follows('Hide it from the person')
    ;(await hide.press('Hide it', { why: 'Her son has her phone' })).shows('Hidden from the person')
    assert.equal(drawnAs(await visitor.opens(page.path)), before)
    ;(await hide.press('Hide it', { why: 'Twice, from another tab' })).is(422)
  })

  test('not other link workers, of her team or another, the commissioner, administrator or privacy officer', async t => {
    const here = await town(t)
    const { record, referral } = await margaretIsSupported(here)
    const colleague = await aColleagueOfAsha(here)
    const others = {
      colleague,
      ben: await here.as('other-link-worker'),
      commissioner: await here.as('commissioner'),
      administrator: await here.as('administrator'),
      'privacy officer': await here.as('privacy-officer'),
      // Of the practice, and within reach of the referral: but it was not he who raised it.
      okafor: await here.as('gp'),
    }
    const pages = {
      colleague: [record, referral, '/caseload', '/inbox', '/safeguarding'],
      ben: ['/caseload', '/inbox', '/safeguarding'],
      commissioner: ['/indicators', '/unmet-needs'],
      administrator: ['/accounts', '/organisations'],
      'privacy officer': ['/audit'],
      okafor: ['/referrals', referral, '/safeguarding'],
    }
    const seen = async () => {
      const all: Record<string, string> = {}
      for (const [who, paths] of Object.entries(pages))
        for (const path of paths)
          all[`${who} ${path}`] = drawnAs(await others[who as keyof typeof others].opens(path))
      return all
    }
    const before = await seen()
    const concern = await raises(await here.as('link-worker'), `?person=${idOf(record)}`)
    assert.deepEqual(await seen(), before)
    const { path } = concern
    for (const [who, visitor] of Object.entries(others))
      for (const page of ['', '/told', '/done', '/note', '/close', '/reopen', '/hide', '/unhide'])
        assert.equal((await visitor.opens(`${path}${page}`)).status, 404, `${who} ${page}`)
    ;(await (await here.as('manager')).opens('/safeguarding')).shows('1 open', 'Margaret Hill')
    ;(await (await here.as('manager')).opens(record)).shows('A concern is open: ')
    ;(await (await here.as('link-worker')).opens(record)).shows('A concern is open: ')
    // The audit says that a page was opened, and under which permission: never what stands on it.
    const [line] = await here.rows<{ what: string; purpose: string }>(
      `select what, purpose from audit where purpose like 'concern.%' order by seq desc limit 1`,
    )
    assert.deepEqual(line, { what: '/safeguarding', purpose: 'concern.read' })
  })

  test('after a hand-over the new link worker follows it, and whoever raised it still does', async t => {
    const here = await town(t)
    const { record, referral } = await margaretIsSupported(here)
    const colleague = await aColleagueOfAsha(here)
    const concern = await raises(await here.as('gp'), `?referral=${idOf(referral)}`)
    const asha = await here.as('link-worker')
    ;(await asha.opens(concern.path)).is(200)
    ;(await colleague.opens(concern.path)).is(404)
    await here.rows(
      `update support set link_worker_id = (select account_id from account where name = 'Second Worker')`,
    )
    ;(await colleague.opens(concern.path)).is(200).shows('Margaret Hill')
    ;(await asha.opens(concern.path)).is(404)
    ;(await (await here.as('gp')).opens(concern.path)).is(200)
    ;(await colleague.opens(record)).shows('A concern is open: ')
  })
})

describe('the checklist', () => {
  test('each step and each telling is one tap, or said more exactly; the clock stops when they were told', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '15:00')
    const asha = await here.as('link-worker')
    let page = await raises(asha, '?kind=abuse-of-an-adult')
    const first = 'Find out whether they are in danger now: if so, ring 999'
    page.shows(first, 'Due today at 5pm')
    page = await page.press(`Done: ${first}`)
    page.shows('Done by Asha Patel')
    // A colleague's copy of the page ticks the same again.
    const again = await asha.opens(`${page.path}/done`)
    ;(await again.press('Done', { step: 'danger' })).is(200)
    assert.equal(await count(here, `concern_event where move = 'step'`), 1)
    ;(await again.press('Done', { step: 'none such' })).is(422)
    const told = await page.follows('Somebody else, another way, or earlier')
    ;(await told.press('Save')).showsProblem('who-1', 'Select whom you told')
    ;(await told.press('Save', { who: 'other' })).showsProblem('name', 'Enter whom you told')
    ;(await told.press('Save', { who: 'lead', at: 'noonish' })).showsProblem(
      'at',
      'Enter a time, like 3:10pm or 15:10',
    )
    ;(await told.press('Save', { who: 'lead', at: '11:58pm' })).showsProblem(
      'at',
      'When it was must be in the past',
    )
    page = await told.press('Save', { who: 'manager', name: 'Priya' })
    page.shows('Due today at 5pm', 'told my manager: Priya, by telephone')
    page = await (
      await asha.opens(told.path)
    ).press('Save', {
      who: 'lead',
      name: 'Jo <b>',
      how: 'in-person',
      at: '2.45 pm',
      what: 'Jo rings',
    })
    page.shows('Told in time', 'at 2:45pm', 'told our safeguarding lead: Jo <b>, in person', 'Jo rings')
  })

  test('it is not closed before somebody who can act knows; it says why, and opens again', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const page = await raises(asha, '?kind=neglect', { kind: 'neglect' })
    const close = await page.follows('Close it')
    close.shows('Nobody has been told yet', 'This step is not done: Find out what they have tonight')
    const outcome = 'Adult social care visits tomorrow'
    const no = await close.press('Close it', { ending: 'acted', outcome })
    no.showsProblem('send', 'Nobody has been told yet')
    assert.equal(no.value('outcome'), outcome)
    ;(await close.press('Close it', { ending: 'acted' })).showsProblem('outcome', 'Enter what came of it')
    await page.press('Told: Adult social care at the council')
    await (await asha.opens(`${page.path}/done`)).press('Done', { step: 'tonight' })
    const closed = await close.press('Close it', { ending: 'acted', outcome: `${outcome}.` })
    closed.is(200).shows('Closed', outcome).doesNotShow('Told: ')
    ;(await asha.opens('/safeguarding')).shows('Nothing is open')
    ;(await asha.opens('/safeguarding?show=closed')).shows('Neglect')
    ;(await asha.opens(`${page.path}/told`)).shows('This concern is closed. Open it again first')
    const open = await (await closed.follows('Open it again')).press('Open it again', { why: 'No visit' })
    open.shows('Open again', 'Told in time', 'No visit')
    await everythingHolds(here)
  })

  test('what was raised by mistake closes without anybody told', async t => {
    const here = await town(t)
    const page = await raises(await here.as('gp'), '?kind=a-child-at-risk')
    const closed = await (
      await page.follows('Close it')
    ).press('Close it', { ending: 'mistaken', outcome: 'I mixed up two people' })
    closed.shows('Closed', 'It was raised by mistake')
  })

  test('two who close it in the same moment close it once', async t => {
    const here = await town(t)
    const [asha, priya] = [await here.as('link-worker'), await here.as('manager')]
    const page = await raises(asha, '?kind=neglect')
    const typed = { ending: 'mistaken', outcome: 'Wrong person' }
    const forms = [await asha.opens(`${page.path}/close`), await priya.opens(`${page.path}/close`)]
    const answers = await Promise.all(forms.map(form => form.press('Close it', typed)))
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((one, other) => one - other),
      [200, 422],
    )
    assert.equal(await count(here, `concern_event where move = 'close'`), 1)
  })

  test('an administrator keeps whom the place tells, and the later of two sees both', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const [one, other] = [
      await ewan.opens('/safeguarding/contacts'),
      await ewan.opens('/safeguarding/contacts'),
    ]
    ;(await one.press('Save', { 'lead-phone': '12' })).is(422)
    const typed = { 'lead-who': 'Jo Smith, weekdays', 'lead-phone': '01524 555 700' }
    ;(await one.press('Save', typed)).is(200).shows('Saved')
    const late = await other.press('Save', { 'lead-who': 'Somebody else' })
    late.is(422).shows('Somebody else saved this while you were writing', 'Jo Smith')
    const page = await raises(await here.as('gp'), '?kind=neglect')
    page.shows('Jo Smith, weekdays. Ring 01524 555700', 'This place has not filled this in yet')
    assert.equal(await count(here, 'safeguarding_contact'), 1)
  })
})
