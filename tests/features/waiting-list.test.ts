/** The waiting list: its order and exceptions, attempts in one tap, and the policy of the place. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { hire, signedIn } from '../support/colleagues.ts'
import { margaret, margaretIsReferred } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import { idIn, itIs, listFor, margaretWaits, margaretWaitsToBeTakenOn } from '../support/waiting.ts'

/** Names in the order of the page. */
const namesOn = ({ page }: { page: import('node-html-parser').HTMLElement }): string[] =>
  page.querySelectorAll('tbody tr td:first-child a').map(link => link.text.trim())

const rose = { ...margaret, first_name: 'Rose', family_name: 'Bell', nhs_number: '9990000018' }

const attempts = (here: Town) =>
  here.rows<{ outcome: string; channel: string; tried: string | null }>(
    'select outcome, channel, tried from contact_attempt where taken_back_at is null order by at, attempt_id',
  )

describe('the order', () => {
  test('the longest wait first; ahead of it only with a reason and a name, which can be taken back', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretIsReferred(here)
    await itIs(here, 1)
    const { referral } = await margaretIsReferred(here, rose)
    await itIs(here, 2)
    assert.deepEqual(namesOn(await listFor(here)), ['Margaret Hill', 'Rose Bell'])
    const priya = await here.as('manager')
    const form = await priya.opens(`/waiting-list/${idIn(referral)}/ahead`)
    ;(await form.press('Put ahead')).showsProblem('reason-1', 'Select why they go before others')
    ;(await form.press('Put ahead', { reason: 'other' })).showsProblem('words', 'Enter why, in a few words')
    const put = await form.press('Put ahead', { reason: 'practical', words: 'eviction on Friday' })
    put.is(200).shows('Ahead of others: eviction on Friday, said Priya Rao', '2 people wait')
    assert.deepEqual(namesOn(put), ['Rose Bell', 'Margaret Hill'])
    // Of two at once the second reads what the first did.
    ;(await form.press('Put ahead', { reason: 'discharge' })).is(422).shows('They stand ahead already')
    const back = await put.follows('Back in turn')
    ;(await back.press('Put back in turn')).showsProblem('why', 'Enter why')
    const inTurn = await back.press('Put back in turn', { why: 'It was stopped' })
    assert.deepEqual(namesOn(inTurn.is(200)), ['Margaret Hill', 'Rose Bell'])
    const events = await here.rows<{ move: string; why: string }>(
      'select move, why from waiting_event order by event_id',
    )
    assert.deepEqual(events, [
      { move: 'ahead', why: 'eviction on Friday' },
      { move: 'in-turn', why: 'It was stopped' },
    ])
    await everythingHolds(here)
  })

  test('what a triage says cannot wait stands first, with the reason, until it is weighed again', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretIsReferred(here)
    await itIs(here, 1)
    const { referral } = await margaretIsReferred(here, rose)
    await itIs(here, 2)
    const asha = await here.as('link-worker')
    const weigh = async (answers: Record<string, string>) =>
      (await (await asha.opens(`${referral}/triage`)).press('Weigh it', answers)).is(200)
    await weigh({ mind: 'unsafe' })
    const priya = await here.as('manager')
    for (const at of ['/waiting-list', '/inbox', '/morning']) {
      const page = await priya.opens(at)
      assert.ok(Number(page.headers.get('x-round-trips')) <= 6, at)
      page.shows('Ahead of others: a crisis, as it was weighed')
      assert.deepEqual(namesOn(page).slice(0, 2), ['Rose Bell', 'Margaret Hill'], at)
    }
    await weigh({ mind: 'low', why: 'She is safe now' })
    assert.deepEqual(namesOn(await listFor(here)), ['Margaret Hill', 'Rose Bell'])
    await everythingHolds(here)
  })

  test('whoever has had a conversation waits no more; taken on and not reached still does', async t => {
    const here = await town(t)
    const { record } = await margaretWaits(here)
    const asha = await here.as('link-worker')
    for (const show of ['all', 'not-reached', 'mine'])
      assert.deepEqual(namesOn(await asha.opens(`/waiting-list?show=${show}`)), ['Margaret Hill'])
    ;(await asha.opens('/waiting-list?show=to-take-on')).shows('Nobody here')
    const talk = await asha.opens(`${record}/conversations/new`)
    ;(await talk.press('Save conversation', { story: 'We talked.', how: 'phone' })).is(200)
    ;(await asha.opens('/waiting-list')).shows('Nobody waits for your team')
    await everythingHolds(here)
  })

  test('page by page nobody is missed and nobody comes twice, those ahead included', async t => {
    const here = await town(t)
    await here.rows(
      `with made as (
         select number, uuidv7() as person_id, place_id, account_id, organisation_id,
           (select team_id from team where name = 'North team') as team_id
         from generate_series(1, 60) as number, account where email = 'okafor@lune-bank.example'),
       people as (
         insert into person (place_id, person_id, first_name, family_name, prefers, created_at)
         select place_id, person_id, 'Person', number, 'phone', now() from made),
       referrals as (
         insert into referral (place_id, reference, person_id, organisation_id, referrer_id, team_id, status, needs, reason, sent_at)
         select place_id, 'R-' || number, person_id, organisation_id, account_id, team_id, 'sent', '{}', 'Roses',
           date_trunc('day', now()) - (number / 10) * interval '1 day' from made
         returning place_id, referral_id, reference, referrer_id)
       insert into waiting (place_id, referral_id, ahead_reason, ahead_words, ahead_at, ahead_by)
       select place_id, referral_id, 'other', 'a reason', now(), referrer_id from referrals where reference like 'R-%5'`,
    )
    const seen: string[] = []
    const priya = await here.as('manager')
    let page = await priya.opens('/waiting-list')
    page.shows('60 people wait')
    seen.push(...namesOn(page))
    assert.equal(seen.length, 25)
    assert.ok(seen.slice(0, 6).every(name => name.endsWith('5')))
    while (page.page.querySelector('a[rel=next]')) {
      page = await page.follows('Next')
      seen.push(...namesOn(page))
    }
    assert.equal(seen.length, 60)
    assert.equal(new Set(seen).size, 60)
  })

  test('another team’s waits are not there, and neither are their attempts', async t => {
    const here = await town(t)
    const { record, list } = await margaretWaits(here)
    const ben = await here.as('other-link-worker')
    ;(await ben.opens('/waiting-list')).is(200).doesNotShow('Margaret')
    for (const path of [`${list}/ahead`, `${record}/attempts`, `${record}/attempts/care`])
      (await ben.opens(path)).is(404)
  })
})

describe('attempts', () => {
  test('one tap, once however often it is sent; and why the next is not yet due', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretWaitsToBeTakenOn(here)
    const list = await listFor(here, 'link-worker')
    const { visitor, to, init } = list.shows('Due now').filled('No answer: Margaret Hill')
    const [one] = await Promise.all([visitor.request(to, init), visitor.request(to, init)])
    const after = await visitor.follow(one, to)
    after.is(200).shows('Written down: no answer')
    after.shows('Somebody rang today. This place leaves 2 days between.', 'Due on Wednesday')
    assert.equal((await attempts(here)).length, 1)
    // A warning blocks nobody: what happened can be written down.
    ;(await after.press('Left a message: Margaret Hill')).is(200)
    assert.deepEqual(
      (await attempts(here)).map(({ outcome, channel }) => `${outcome} ${channel}`),
      ['no-answer phone', 'left-message phone'],
    )
    await everythingHolds(here)
  })

  test('reached leads to the conversation where the support is theirs, and to taking on before', async t => {
    const here = await town(t)
    await margaretWaitsToBeTakenOn(here)
    const asha = await here.as('link-worker')
    const taking = await (await asha.opens('/waiting-list')).press('Reached: Margaret Hill')
    taking.is(200).shows('Reached. Who takes them on?')
    const record = (await taking.press('Accept referral')).is(200).path
    const again = await (await asha.opens('/waiting-list')).press('Reached: Margaret Hill')
    again.is(200).shows('Now write down what they said', 'What did Margaret say?')
    ;(await asha.opens('/waiting-list')).shows('Write down what was said')
    const [before] = await here.rows<{ count: number }>(
      'select count(*)::integer as count from contact_attempt',
    )
    assert.deepEqual(before, { count: 2 })
    ;(await (await here.as('manager')).opens(`${record}/attempts`)).shows('Reached, by phone')
  })

  test('a voicemail that is not safe is not offered, and when to ring stands beside the number', async t => {
    const here = await town(t)
    const { record } = await margaretWaits(here)
    const asha = await here.as('link-worker')
    ;(await asha.opens('/waiting-list')).shows('Left a message')
    const safe = await asha.opens(`${record}/profile/safe-contact`)
    const typed = { voicemail: 'no', safe_times: 'Tuesday mornings' }
    ;(await safe.press('Save', typed)).is(200)
    const list = await asha.opens('/waiting-list')
    list.shows('No voicemail. Good and safe: Tuesday mornings.', 'No answer').doesNotShow('Left a message')
  })

  test('a wrong number is no attempt: it asks for the right one, and another number opens the way again', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record, referral } = await margaretWaits(here)
    const asha = await here.as('link-worker')
    const page = await asha.opens(`${record}/attempts`)
    const wrong = await page.press('Save', { channel: 'phone', outcome: 'wrong-number' })
    wrong.is(200).shows('The phone number does not work.', 'Due now')
    const list = await asha.opens('/waiting-list')
    list.doesNotShow('No answer:', '2 days between')
    assert.equal((await list.follows('Ask the referrer for the right one')).path, `${referral}/ask`)
    const details = await asha.opens(`${record}/details`)
    ;(await details.press('Save', { phone: '07700 900 456' })).is(200)
    ;(await asha.opens('/waiting-list')).shows('No answer').doesNotShow('does not work')
  })

  test('they ask for two different times: the newer counts, and both stay to be read', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record } = await margaretWaits(here)
    const asha = await here.as('link-worker')
    const page = await asha.opens(`${record}/attempts`)
    const later = { outcome: 'ring-later', 'ringOn-day': '', ringAt: '' }
    ;(await page.press('Save', later)).showsProblem('ringAt', 'Enter the time, like 3:10pm')
    ;(await page.press('Save', { outcome: 'ring-later', ringAt: '9am' })).showsProblem(
      'ringAt',
      'When to ring must be after you spoke',
    )
    ;(await page.press('Save', { outcome: 'ring-later', ringAt: '3pm' })).is(200)
    await itIs(here, 0, '10:05')
    const second = await (await here.as('manager')).opens(`${record}/attempts`)
    const both = await second.press('Save', { outcome: 'ring-later', ringAt: '5:30pm' })
    both.is(200).shows('at 3pm', 'at 5:30pm')
    ;(await listFor(here)).shows('Due today at 5:30pm', 'They asked to be rung on').doesNotShow('at 3pm')
  })

  test('what was written down by mistake is taken back by whoever wrote it', async t => {
    const here = await town(t)
    await itIs(here, 0)
    const { record } = await margaretWaits(here)
    const asha = await here.as('link-worker')
    const page = await (await asha.opens(`${record}/attempts`)).press('Save', { outcome: 'no-answer' })
    const form = await page.follows('Take it back')
    ;(await (await here.as('manager')).opens(form.path)).is(200).shows('Only whoever wrote it down')
    ;(await form.press('Take it back')).is(200).shows('Taken back', 'Nobody has tried yet')
    ;(await asha.opens('/waiting-list')).shows('Due now')
    await everythingHolds(here)
  })
})

describe('the policy', () => {
  test('ships sound, says that no national rule exists, and is changed by an administrator alone', async t => {
    const here = await town(t)
    await itIs(here, 0)
    await margaretWaits(here)
    for (const who of ['link-worker', 'manager', 'administrator'])
      (await (await here.as(who)).opens('/waiting-list/policy'))
        .is(200)
        .shows('No national rule exists', '3, in at least 2 ways', 'Monday to Saturday, 9am to 7pm')
    ;(await (await here.as('manager')).opens('/waiting-list/policy/change')).is(404)
    const ewan = await here.as('administrator')
    const form = await ewan.opens('/waiting-list/policy/change')
    ;(await form.press('Save', { attempts: 'many' })).showsProblem(
      'attempts',
      'How many attempts must be a whole number from 1 to 10',
    )
    ;(await form.press('Save', { attempts: '1' })).showsProblem(
      'channels',
      'There cannot be more different ways than attempts',
    )
    ;(await form.press('Save', { until_minute: '8am' })).showsProblem(
      'until_minute',
      'When we stop must be after when we begin',
    )
    ;(await form.press('Save', { days: ['7'], until_minute: 'midnight' }))
      .is(200)
      .shows('Version 1, Ewan Price')
    ;(await listFor(here)).shows('This place rings Sunday, 9am to midnight')
  })

  test('of two who change it at once, the second sees both', async t => {
    const here = await town(t)
    await hire(here, 'ewan.price@lune-valley.example', {
      name: 'Second Admin',
      email: 'second.admin@lune-valley.example',
      role: 'administrator',
    })
    const ewan = await here.as('administrator')
    const other = await signedIn(here, 'second.admin@lune-valley.example')
    const [mine, theirs] = [
      await ewan.opens('/waiting-list/policy/change'),
      await other.opens('/waiting-list/policy/change'),
    ]
    ;(await mine.press('Save', { gap_days: '3' })).is(200)
    const second = await theirs.press('Save', { gap_days: '4' })
    second.is(422).shows('Ewan Price')
    assert.equal(second.value('gap_days'), '4')
    ;(await second.press('Save')).is(200).shows('Version 2', '4 days')
  })
})
