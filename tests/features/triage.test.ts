/** CHAT through the front door: for anybody, on a referral, and the rules of a place. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { margaretIsReferred, margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import { count } from '../support/unmet-needs.ts'
import type { Shown } from '../support/visitor.ts'

interface Row {
  answers: { own: string; mind: string | null }
  rules_version: number
  urgency: string
  readiness: string | null
  why: string
  by_role: string
  by: string
}
const recorded = (here: Town) =>
  here.rows<Row>(
    `select triage.*, account.name as by from triage left join account
       on account.place_id = triage.place_id and account_id = by_account_id order by at`,
  )

/** What a stranger is led to by these answers. */
async function asks(here: Town, answers: Record<string, string | string[]>): Promise<Shown> {
  const page = await here.stranger().opens('/chat')
  return (await page.press('Where you could turn', answers)).is(200)
}

describe('for anybody, without a name', () => {
  test('a few ticks lead to doors, both sides and hope; crisis help and a way out are in sight', async t => {
    const here = await town(t)
    const questions = await here.stranger().opens('/chat')
    questions.is(200).shows('We keep nothing', 'in your own words', 'If you need help now')
    assert.match(questions.html, /Leave this page quickly/)
    const labels = questions.page.querySelectorAll('main legend, main label').map(one => one.text)
    assert.match(labels[0] ?? '', /in your own words/, 'Free words come before boxes')
    const result = await asks(here, {
      physical: 'new',
      mind: 'low',
      needs: ['bereavement'],
      readiness: 'not-now',
    })
    result.shows(
      'It would be good to talk with somebody soon',
      'Something to hold on to',
      'Come back when it suits you',
    )
    result.shows(
      'Ask your GP practice today',
      'People who know loss',
      'Physical health',
      'Mind, home and daily life',
    )
    assert.match(result.html, /Leave this page quickly/)
    ;(await result.follows('People who know loss')).is(200).shows('Places that could help')
  })

  test('nothing is kept, and no word of theirs stands in an address or a log', async t => {
    const here = await town(t)
    const before = await census(here)
    const result = await asks(here, { own: 'My husband Zebedee died and the gas bill came', safety: 'safe' })
    result.shows('In your words we heard', 'Bereavement', 'People who know loss').doesNotShow('Zebedee')
    assert.equal(result.path, '/chat', 'The address holds neither words nor what was ticked')
    assert.doesNotMatch(result.html, /(href|action)="[^"]*(safety|mind|physical)=/)
    assert.deepEqual(await census(here), before)
    assert.deepEqual(
      here.logged.filter(line => /Zebedee|bereavement/.test(line)),
      [],
    )
  })

  test('heavy words lead to crisis help, though nothing is ticked', async t => {
    const here = await town(t)
    for (const own of ['I want to kill myself', 'there is no point anymore, better off without me']) {
      const result = await asks(here, { own })
      result.shows(
        'Your words sound heavy',
        'Please get help now',
        'Talk with the Samaritans',
        'A link worker, once this is over',
      )
    }
    const afraid = await asks(here, { own: 'my husband hits me' })
    afraid.shows('National Domestic Abuse Helpline')
  })

  test('nothing answered at all still ends at a door', async t => {
    const here = await town(t)
    const result = await asks(here, {})
    result.shows(
      'You ticked nothing that cannot wait',
      'Meet a link worker',
      'Look around in your own time',
      'You did not say. That is fine',
    )
    assert.equal(result.path, '/chat')
    const again = await result.follows('Begin again')
    again.is(200).shows('What could help you?')
  })

  test('“change your answers” finds what was ticked, and not the words', async t => {
    const here = await town(t)
    const result = await asks(here, {
      own: 'secret',
      mind: 'well',
      needs: ['purpose', 'digital'],
      pressing: ['none'],
    })
    assert.equal(result.value('mind'), 'well')
    assert.equal(result.value('own'), '')
    const ticked = result.page
      .querySelectorAll('input[name=needs][checked]')
      .map(one => one.getAttribute('value'))
    assert.deepEqual(ticked, ['digital', 'purpose'])
    ;(await result.press('Where you could turn', { mind: 'unsafe' }))
      .is(200)
      .shows('Please get help now', 'Talk with the Samaritans')
  })

  test('too many words are asked for again, and stay', async t => {
    const here = await town(t)
    const page = await here.stranger().opens('/chat')
    const answer = await page.press('Where you could turn', { own: 'a'.repeat(5001), mind: 'low' })
    answer.showsProblem('own', 'Own words must be 5,000 characters or fewer')
    assert.equal(answer.value('mind'), 'low')
  })
})

/** How many rows each table has that a form could leave something in. */
const census = async (here: Town): Promise<number[]> =>
  Promise.all(['triage', 'submission', 'missed_search', 'audit', 'message'].map(table => count(here, table)))

describe('on a referral', () => {
  test('a link worker weighs it, and the referral says how pressing and how ready in sentences', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    const before = await asha.opens(referral)
    before.shows('Nobody has weighed this yet')
    const page = await before.follows('Weigh it')
    const needs = page.page
      .querySelectorAll('input[name=needs][checked]')
      .map(one => one.getAttribute('value'))
    assert.deepEqual(needs, ['loneliness', 'activity'], 'What the practice said is not asked twice')
    const done = await page.press('Weigh it', {
      own: 'Since the hip I sit and watch the road.',
      physical: 'long-term',
      mind: 'low',
      readiness: 'not-now',
    })
    done
      .is(200)
      .shows('Weighed', 'Since the hip', 'Company near you', 'People who have been through it', 'Asha Patel')
    const shown = await asha.opens(referral)
    shown.shows(
      'Soon. Meet them soon',
      'Not ready yet: ask again, gently. This closes nothing',
      'on is a good time',
    )
    shown.shows('Waiting for the team')
    const [first] = shown.page.querySelectorAll('dt')
    assert.doesNotMatch(first?.text ?? '', /pressing/, 'It does not come first')
    const [row] = await recorded(here)
    assert.deepEqual(
      [row?.urgency, row?.readiness, row?.rules_version, row?.by_role, row?.by, row?.answers.own],
      ['soon', 'not-now', 0, 'linkWorker', 'Asha Patel', 'Since the hip I sit and watch the road.'],
    )
  })

  test('weighing it again asks why; the newest counts and the first stays to be read', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const page = await (
      await asha.opens(`${referral}/triage`)
    ).press('Weigh it', { mind: 'sometimes', readiness: 'unsure' })
    page.shows('Routine')
    ;(await page.press('Weigh it', { pressing: ['food'] })).showsProblem(
      'why',
      'Enter why you weigh it again',
    )
    const again = await page.press('Weigh it', {
      pressing: ['food'],
      readiness: 'ready',
      why: 'She rang: the cupboard is empty.',
    })
    again.is(200).shows('Urgent practical', 'Food today', 'She rang: the cupboard is empty.', 'Not sure yet')
    assert.deepEqual(
      (await recorded(here)).map(row => row.urgency),
      ['routine', 'urgent-practical'],
    )
    ;(await asha.opens(referral)).shows('Urgent practical. Something practical cannot wait')
  })

  test('what cannot wait leads to a concern, its kind chosen; what can wait does not', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    const page = await (await asha.opens(`${referral}/triage`)).press('Weigh it', { mind: 'low' })
    page.is(200).doesNotShow('Raise a concern now')
    const weighed = await page.press('Weigh it', { mind: 'unsafe', pressing: ['food'], why: 'She rang.' })
    const raising = await weighed.follows('Raise a concern now')
    raising.is(200).shows('Raise a concern about safety', 'Margaret Hill')
    assert.equal(raising.value('kind'), 'suicide-or-self-harm')
  })

  test('one that was taken back is not weighed', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    const late = await asha.opens(`${referral}/triage`)
    const taking = await (await here.as('gp')).opens(`${referral}/withdraw`)
    ;(await taking.press('Withdraw referral', { reason: 'asked' })).is(200)
    ;(await late.press('Weigh it', { mind: 'low' })).is(422).shows('This referral has ended')
    assert.equal(await count(here, 'triage'), 0)
  })

  test('the practice reads what the practice said, not what she told her link worker', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    await (await asha.opens(`${referral}/triage`)).press('Weigh it', { safety: 'unsafe' })
    const gp = await here.as('gp')
    ;(await gp.opens(referral)).is(200).doesNotShow('How pressing')
    ;(await gp.opens(`${referral}/triage`)).is(404)
    const ben = await here.as('other-link-worker')
    ;(await ben.opens(`${referral}/triage`)).is(404)
  })

  test('a referral that was returned is not weighed; what was weighed can be read', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    const late = await asha.opens(`${referral}/triage`)
    ;(await late.press('Weigh it', { mind: 'well' })).is(200)
    const back = await asha.opens(`${referral}/return`)
    await back.press('Return referral', { reason: 'clinical', door: 'The nurse, first.' })
    ;(await asha.opens(`${referral}/triage`)).shows('This referral has ended', 'Asha Patel: Routine')
    ;(await late.press('Weigh it', { mind: 'low', own: 'Kept' }))
      .is(422)
      .shows('This referral has ended', 'Kept')
    assert.equal(await count(here, 'triage'), 1)
  })
})

const warmRoom = {
  when_pressing: ['power'],
  urgency: 'urgent-practical',
  because: 'The library is warm, and nobody asks why you sit there.',
  title: 'The warm room at the library',
  says: 'Monday to Saturday. There is soup.',
  phone: '01524 555 300',
  kind: 'urgent',
  whatChanged: 'The library opened it.',
}

describe('the rules of a place', () => {
  test('can be read by those who refer and those who answer, and tried', async t => {
    const here = await town(t)
    for (const who of ['gp', 'link-worker', 'manager', 'administrator']) {
      const page = await (await here.as(who)).opens('/triage/rules')
      page.is(200).shows('They are the rules that come with the program', 'Mind: Low or worried most days')
      if (who !== 'administrator') page.doesNotShow('/triage/rules/new')
    }
    const asha = await here.as('link-worker')
    const tried = await asha.opens('/triage/rules?try=yes&mind=unsafe')
    tried.shows('Not for us: crisis', 'Talk with the Samaritans')
    assert.equal(await count(here, 'triage'), 0)
    ;(await (await here.as('commissioner')).opens('/triage/rules')).is(404)
  })

  test('a door of the place’s own is shown from then on, and stands in the history with its reason', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const added = await (await ewan.opens('/triage/rules/new')).press('Add rule', warmRoom)
    added.is(200).shows('Rule added', 'They are version 1 of this place', 'The warm room at the library')
    ;(await asks(here, { pressing: ['power'] })).shows(
      'The warm room at the library',
      'Warmth and power today',
      '01524 555 300',
    )
    const changing = await ewan.opens('/triage/rules/own-1/change')
    assert.equal(changing.value('title'), warmRoom.title)
    const off = await changing.press('Save', { also: ['off'], whatChanged: 'The heating broke.' })
    off.is(200).shows('Rule changed', 'Switched off', 'version 2')
    ;(await asks(here, { pressing: ['power'] })).doesNotShow('The warm room')
    const history = await off.follows('What was changed')
    history.shows(
      'Version 2, Ewan Price',
      'The heating broke.',
      'Version 1, Ewan Price',
      'The library opened it.',
    )
  })

  test('rules that leave somebody without a door are refused, and the combination is named', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const losing = await ewan.opens('/triage/rules/losing-home/change')
    const refused = await losing.press('Save', { also: ['off'], whatChanged: 'We do not do homes.' })
    refused
      .is(422)
      .shows('There is no help today for somebody who says “Losing the home this week” (Cannot wait)')
    assert.equal(refused.value('whatChanged'), 'We do not do homes.')
    assert.equal(await count(here, 'triage_rules'), 0)
  })

  test('what nobody could read, ring or open is said beside its field', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const form = await ewan.opens('/triage/rules/new')
    const wrong = await form.press('Add rule', {
      ...warmRoom,
      says: `${'word '.repeat(21)}.`,
      phone: 'ring us',
      url: 'http://warm.example',
    })
    wrong.showsProblem('says', 'Write sentences of 20 words or fewer. A person reads them')
    wrong.showsProblem('phone', 'Enter a phone number in digits, like 116 123')
    wrong.showsProblem(
      'url',
      'Enter an address that begins with https://, or a page of this site like /find?need=food',
    )
    const nowhere = await form.press('Add rule', { ...warmRoom, phone: '' })
    nowhere.showsProblem('phone', 'A door for now needs a phone number or an address')
    const same = await ewan.opens('/triage/rules/no-food/change')
    ;(await same.press('Save', { whatChanged: 'Nothing' })).showsProblem(
      'whatChanged',
      'Nothing was changed: the rule is as it was',
    )
  })

  test('of two who change the rules at once, the second is told, and nothing is lost', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const [one, other] = [
      await ewan.opens('/triage/rules/no-food/change'),
      await ewan.opens('/triage/rules/no-power/change'),
    ]
    ;(await one.press('Save', { title: 'Soup today', whatChanged: 'One' })).is(200)
    const late = await other.press('Save', { title: 'Warmth today', whatChanged: 'Other' })
    late.is(422).shows('Somebody else saved this while you were writing', 'Ewan Price')
    assert.equal(late.value('title'), 'Warmth today')
    ;(await late.press('Save')).is(200).shows('Soup today', 'Warmth today', 'version 2')
  })

  test('a triage says by which version it was weighed, and keeps the words it was told in', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const [ewan, asha] = [await here.as('administrator'), await here.as('link-worker')]
    await (await asha.opens(`${referral}/triage`)).press('Weigh it', { pressing: ['food'] })
    const food = await ewan.opens('/triage/rules/no-food/change')
    await food.press('Save', { title: 'Soup today', whatChanged: 'A kitchen opened.' })
    const page = await asha.opens(`${referral}/triage`)
    page.shows('Food today').doesNotShow('Soup today')
    ;(await page.press('Weigh it', { why: 'New kitchen.' })).shows('Soup today')
    assert.deepEqual(
      (await recorded(here)).map(row => row.rules_version),
      [0, 1],
    )
  })
})
