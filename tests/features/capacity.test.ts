/** Nobody at their limit is given one more; who is proposed and why; who is away and who covers. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hire } from '../support/colleagues.ts'
import { everythingHolds } from '../support/census.ts'
import { aColleagueOfAsha } from '../support/safeguarding.ts'
import { carerAsks, selfReferrals } from '../support/self-referral.ts'
import {
  margaretIsAboutToBeReferred,
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

const sayLimit = async (here: Town, why = '') => {
  const page = await (await here.as('link-worker')).opens('/caseload/limit')
  ;(await page.press('I am at my limit', { why })).is(200).shows('Your manager knows')
}

const dayIn = (name: string, days: number) => {
  const { day, month, year } = Temporal.Now.plainDateISO('Europe/London').add({ days })
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

describe('a link worker at her limit', () => {
  test('says so in one press on her caseload; her manager is told, and she is given nobody', async t => {
    const here = await town(t)
    await aColleagueOfAsha(here)
    const { referral } = await margaretIsReferred(here)
    const caseload = await (await here.as('link-worker')).opens('/caseload')
    const told = (await caseload.press('I am at my limit')).is(200)
    told.shows('Your manager knows. Nobody can be given to you until you have talked')
    const message = await messageTo(here, 'priya.rao@lune-valley.example', 'at their limit')
    assert.match(message.body, /\/team\/limit\//)
    for (const who of ['link-worker', 'manager']) {
      const page = await (await here.as(who)).opens(`${referral}/accept`)
      page.shows('Proposed. 0 of 58 weighted people.', 'Asha Patel has said that they are at their limit.')
      assert.equal(page.value('linkWorker'), await idOf(here, second))
      const form = page.filled('Accept referral')
      ;(form.init.body as URLSearchParams).set('linkWorker', await idOf(here, asha))
      const refused = await form.visitor.follow(await form.visitor.request(form.to, form.init), form.to)
      refused.showsProblem(
        'send',
        'Asha Patel has said that they are at their limit. Nobody can be given to them until their manager has talked with them',
      )
      refused.shows('There is a problem')
    }
    await everythingHolds(here)
  })

  test('reads beside the button what it does, and takes it back in one press; both stand in the history', async t => {
    const here = await town(t)
    const caseload = await (await here.as('link-worker')).opens('/caseload')
    caseload.shows('It acts at once: your manager is told', 'You can take it back here in one step')
    await caseload.press('I am at my limit')
    const said = await (await here.as('link-worker')).opens('/caseload')
    const back = (await said.press('I am not at my limit: take it back')).is(200)
    back.shows('Taken back. Your manager knows', 'I am at my limit')
    await messageTo(here, 'priya.rao@lune-valley.example', 'is not at their limit any more')
    const priya = await here.as('manager')
    ;(await priya.opens('/team/capacity')).shows('There is room in the team.')
    ;(await priya.opens(`/team/capacity/${await idOf(here, asha)}`)).shows(
      'Asha Patel said that they are at their limit',
      'Asha Patel took it back: they are not at their limit any more',
    )
    // Once it is agreed with her manager, they talk.
    await sayLimit(here)
    const answer = await priya.opens(`/team/limit/${await idOf(here, asha)}`)
    await answer.press('Save what you agreed', { outcome: 'agreed', ...dayIn('until', 14) })
    ;(await (await here.as('link-worker')).opens('/caseload/limit/take-back')).shows(
      'Talk with them to change it',
    )
    await everythingHolds(here)
  })

  test('of two at once, the limit that is said and the person who is given, one is first and both are kept true', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const accept = (await (await here.as('manager')).opens(`${referral}/accept`)).filled('Accept referral')
    const limit = (await (await here.as('link-worker')).opens('/caseload/limit')).filled('I am at my limit')
    const [given] = await Promise.all(
      [accept, limit].map(async ({ visitor, to, init }) =>
        visitor.follow(await visitor.request(to, init), to),
      ),
    )
    const [{ supports } = { supports: 0 }] = await here.rows<{ supports: string }>(
      'select count(*) as supports from support',
    )
    assert.equal(Number(supports), given?.status === 200 ? 1 : 0)
    await everythingHolds(here)
  })

  test('is eased, agreed until a day, or is so no more: her manager answers, and she reads it', async t => {
    const here = await town(t)
    await sayLimit(here, 'Two bereavements at once')
    const at = `/team/limit/${await idOf(here, asha)}`
    const priya = await here.as('manager')
    const team = await priya.opens('/team/capacity')
    team.shows('This team is full.', 'Said so.')
    const answer = (await priya.opens(at)).shows('Two bereavements at once')
    ;(await answer.press('Save what you agreed')).showsProblem('outcome-1', 'Select what you have agreed')
    ;(await answer.press('Save what you agreed', { outcome: 'agreed' })).showsProblem(
      'until-day',
      'Enter until when',
    )
    ;(await answer.press('Save what you agreed', { outcome: 'agreed', ...dayIn('until', 0) })).showsProblem(
      'until-day',
      'The day must be after today',
    )
    const agreed = await answer.press('Save what you agreed', {
      outcome: 'agreed',
      answer: 'No new people, and Friday for notes',
      ...dayIn('until', 14),
    })
    agreed.is(200).shows('Agreed until')
    const hers = await (await here.as('link-worker')).opens('/caseload/limit')
    hers.shows('as agreed with the manager until', 'Friday for notes')
    await here.rows(`update place set clock_ahead_seconds = 15 * 86400 where code = 'lune-valley'`)
    ;(await (await here.as('manager')).opens('/team/capacity')).shows('There is room in the team.')
    await sayLimit(here)
    const over = await (await here.as('manager')).opens(at)
    ;(await over.press('Save what you agreed', { outcome: 'not-any-more' })).shows('There is room')
    ;(await over.press('Save what you agreed', { outcome: 'eased' })).is(422).shows('Not possible now')
    await everythingHolds(here)
  })

  test('takes back her own person with her yes, and nobody else; a person who comes back finds the door open', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    await aColleagueOfAsha(here)
    const priya = await here.as('manager')
    ;(await (await priya.opens(`${record}/hand-over`)).press('Hand over')).is(200)
    await sayLimit(here)
    const back = await priya.opens(`${record}/hand-over`)
    back.shows('Supported Margaret before. Asha Patel has said that they are at their limit.')
    const linkWorker = await idOf(here, asha)
    ;(await back.press('Hand over', { linkWorker })).showsProblem(
      'send',
      'They supported this person before: ask them, and say below if they said yes',
    )
    ;(await back.press('Hand over', { linkWorker, said_yes: ['yes'] })).is(200).shows('Handed over')
    const end = await (await here.as('link-worker')).opens(`${record}/end`)
    ;(await end.press('End the support', { ending: 'goals-met', summary: 'Roses', action: 'none' })).is(200)
    const { page } = await margaretOpensHerPage(here)
    ;(await page.press('I would like to talk to Asha Patel again')).is(200).shows('Welcome back')
    await messageTo(here, 'priya.rao@lune-valley.example', 'Somebody came back to Asha Patel')
    await everythingHolds(here)
  })
})

describe('full by numbers', () => {
  test('a manager gives one more with a reason that is kept; a colleague cannot', async t => {
    const here = await town(t)
    await margaretIsSupported(here)
    const priya = await here.as('manager')
    const at = `/team/capacity/${await idOf(here, asha)}`
    const form = await priya.opens(at)
    const other = await priya.opens(at)
    ;(await form.press('Save', { people: '0' })).showsProblem(
      'people',
      'Weighted people at once must be a whole number from 1 to 250',
    )
    ;(await form.press('Save', { hours: '30', people: '1' })).is(200).shows('1 of 1 weighted people', 'Full')
    ;(await other.press('Save', { hours: '20', people: '9' }))
      .is(422)
      .shows('Somebody else saved this while you were writing')
    const { referral } = await margaretIsReferred(here, {
      first_name: 'Ivy',
      family_name: 'Kent',
      'date_of_birth-day': '1',
      'date_of_birth-month': '2',
      'date_of_birth-year': '1950',
      postcode: 'LA1 8HM',
    })
    ;(await (await here.as('link-worker')).opens(`${referral}/accept`)).shows(
      'Nobody in the team can take on one more now',
    )
    const accept = await priya.opens(`${referral}/accept`)
    const linkWorker = await idOf(here, asha)
    ;(await accept.press('Accept referral', { linkWorker })).showsProblem(
      'send',
      'Asha Patel is full: 1 of 1 weighted people. Say why they get one more all the same, or select somebody else',
    )
    const why = 'She asked for her'
    ;(await accept.press('Accept referral', { linkWorker, why })).is(200)
    await messageTo(here, asha, 'Somebody new is on your caseload')
    ;(await priya.opens(at)).shows('Priya Rao gave one more all the same', why)
    await everythingHolds(here)
  })

  test('ticked factors weigh, as the place says; the person never reads of it', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const visitor = await here.as('link-worker')
    const weigh = await visitor.opens(`${record}/weight`)
    const other = await visitor.opens(`${record}/weight`)
    ;(await weigh.press('Save', { factors: ['home', 'agencies'] })).is(200).shows('3 of 58', '2 ticked')
    ;(await other.press('Save', { factors: ['needs'] })).is(422).shows('Somebody else saved this')
    const weights = await (await here.as('administrator')).opens('/capacity/weights')
    ;(await weights.press('Save', { home: '9' })).showsProblem(
      'home',
      'Visits at home must be a whole number from 0 to 3',
    )
    ;(await weights.press('Save', { home: '3', quiet: '4' })).is(200)
    ;(await visitor.opens('/caseload')).shows('5 of 58')
    ;(await visitor.opens(record)).doesNotShow('weight', 'planning')
    ;(await margaretOpensHerPage(here)).page.doesNotShow('weight', 'planning')
  })
})

describe('allocation', () => {
  test('proposes with reasons, in words', async t => {
    const here = await town(t)
    await hire(here, asha, { name: 'Zara Ali', email: 'zara@lune-valley.example', role: 'linkWorker' })
    const priya = await here.as('manager')
    const set = await priya.opens(`/team/capacity/${await idOf(here, 'zara@lune-valley.example')}`)
    const [practice] = await here.rows<{ organisation_id: string }>(
      `select organisation_id from organisation where name = 'Lune Bank practice'`,
    )
    const saved = await set.press('Save', {
      languages: ['ur'],
      areas: 'la1, LA4',
      practices: [practice?.organisation_id ?? ''],
    })
    saved.is(200)
    ;(await set.press('Save', { areas: 'Lancaster' })).is(422)
    const { referral } = await margaretIsReferred(here)
    await here.rows(
      `insert into profile_section (place_id, person_id, section, version, content, written_at, by_role)
       select place_id, person_id, 'identity', 1, '{"language": "another", "language_words": "Urdu"}', now(), 'referrer'
       from person where first_name = 'Margaret'`,
    )
    const page = await priya.opens(`${referral}/accept`)
    page.shows(
      'Proposed. Speaks Urdu, as Margaret does. Works with Lune Bank practice. Knows LA1. 0 of 58 weighted people.',
      'Asha Patel 0 of 58 weighted people.',
    )
    assert.equal(page.value('linkWorker'), await idOf(here, 'zara@lune-valley.example'))
    assert.ok(Number(page.headers.get('x-round-trips')) <= 6)
  })

  test('says the language, and that nobody in the team speaks it, for somebody who reads Urdu', async t => {
    const here = await town(t)
    await (await carerAsks(here.stranger())).press('Send')
    const [row] = await selfReferrals(here)
    const priya = await here.as('manager')
    ;(await priya.opens('/morning')).shows('Ask them first: somebody else asked for them')
    const referral = (await priya.opens(`/referrals/${row?.referral_id}`)).is(200).shows('Language', 'Urdu')
    assert.ok(Number(referral.headers.get('x-round-trips')) <= 6)
    const none = await priya.opens(`/referrals/${row?.referral_id}/accept`)
    none.shows('Language: Urdu. Nobody in the team speaks Urdu: an interpreter is needed.')
    await here.rows(
      `insert into capacity (place_id, account_id, languages, changed_at, changed_by)
       select place_id, account_id, '{ur}', now(), account_id from account where email = $1`,
      [asha],
    )
    ;(await priya.opens(`/referrals/${row?.referral_id}/accept`)).shows(
      'Language: Urdu. Asha Patel speaks Urdu.',
      'Proposed. Speaks Urdu, as Nasreen does.',
    )
  })

  test('a referral without a ticked need has no empty heading', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const priya = await here.as('manager')
    ;(await priya.opens(referral)).shows('Would like help with')
    await here.rows(`update referral set needs = '{}'`)
    ;(await priya.opens(referral)).doesNotShow('Would like help with', 'Language')
  })

  test('to somebody who left this morning is refused in a sentence, and nothing typed is lost', async t => {
    const here = await town(t)
    const colleague = await aColleagueOfAsha(here)
    assert.ok(colleague)
    const { referral } = await margaretIsReferred(here)
    const page = await (await here.as('manager')).opens(`${referral}/accept`)
    await here.rows('update account set is_active = false where email = $1', [second])
    const refused = await page.press('Accept referral', {
      linkWorker: await idOf(here, second),
    })
    refused.showsProblem('send', 'Second Worker has left this team. Select somebody else')
    refused.shows('0 of 58 weighted people')
    assert.deepEqual(await here.rows('select 1 from support'), [])
  })
})

describe('leave', () => {
  test('while she is away somebody covers: the person reads who, and news reaches both', async t => {
    const here = await town(t)
    await aColleagueOfAsha(here)
    await here.rows(`update account set phone = '07700 900 444' where email = $1`, [second])
    const { record } = await margaretIsSupported(here)
    const mine = await (await here.as('link-worker')).opens('/caseload/leave')
    const cover = await idOf(here, second)
    const wrong = async (from: number, until: number, field: string, words: string) =>
      (
        await mine.press('Enter leave', { cover, ...dayIn('from', from), ...dayIn('until', until) })
      ).showsProblem(field, words)
    await wrong(3, 1, 'until-day', 'The last day must not be before the first')
    await wrong(-9, -2, 'until-day', 'The last day must be today or later')
    await wrong(0, 500, 'until-day', 'A leave must be no longer than a year')
    ;(await mine.press('Enter leave', { cover, ...dayIn('from', 0), ...dayIn('until', 7) })).shows(
      'Leave entered',
    )
    await messageTo(here, second, 'You cover for Asha Patel')
    const again = await (await here.as('link-worker')).opens('/caseload/leave')
    const twice = await again.press('Enter leave', { cover, ...dayIn('from', 7), ...dayIn('until', 9) })
    twice.showsProblem('from-day', twice.page.querySelector('.nhsuk-error-summary a')?.text ?? 'away already')
    twice.shows('already. Take that back first')
    // Her cover cannot go too, and her people read who is there.
    const theirs = await (await here.as('manager')).opens(`/team/leave/${cover}`)
    const both = { cover: await idOf(here, asha), ...dayIn('from', 2), ...dayIn('until', 3) }
    ;(await theirs.press('Enter leave', both)).is(422).shows('Asha Patel is away from')
    const until = Temporal.Now.plainDateISO('Europe/London').add({ days: 7 })
    const { visitor, page } = await margaretOpensHerPage(here)
    page.shows(
      `Asha Patel is away until ${until.day} `,
      'Second Worker is there for you meanwhile. You can ring 07700 900 444.',
    )
    const asha2 = await here.as('link-worker')
    ;(await asha2.opens(record)).shows('Second Worker covers: 07700 900 444')
    const no = await visitor.opens(`${page.path}/no`)
    ;(await no.press('Stop for now')).is(200)
    for (const to of [asha, second]) await messageTo(here, to, 'has chosen to stop')
    ;(await (await here.as('other-link-worker')).opens(`/team/leave/${cover}`)).is(404)
    const cancel = await asha2.opens('/caseload/leave/cancel')
    const [row] = await here.rows<{ leave_id: string }>('select leave_id from leave')
    ;(await cancel.press('Take it back', { leave: row?.leave_id ?? '' })).is(200).shows('No leave is entered')
    ;(await cancel.press('Take it back', { leave: row?.leave_id ?? '' })).is(200)
    await everythingHolds(here)
  })
})

describe('before sending', () => {
  test('the wait is shown, and that the team is full; a referrer may still send', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const one = await okafor.opens('/referrals/one-screen')
    one.shows('How long the wait is: We cannot say yet how long the wait is. Nobody waits now.')
    assert.ok(Number(one.headers.get('x-round-trips')) <= 6)
    await sayLimit(here)
    const check = await margaretIsAboutToBeReferred(here)
    check.shows(
      'This team is full. You can still send this. Nobody is turned away for it.',
      'How long the wait is:',
    )
    ;(await check.press('Send referral')).is(200)
    const hers = (await margaretOpensHerPage(here)).page
    hers.shows('We cannot say yet how long the wait is. 1 person waits now.').doesNotShow('is full')
    assert.ok(Number(hers.headers.get('x-round-trips')) <= 6)
  })
})
