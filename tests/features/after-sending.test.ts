/** After sending: put right, taken back, asked about, returned with a lesson, thanked for. One history both sides see. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import {
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
  reason,
} from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const okafor = 'okafor@lune-bank.example'
const north = 'north@lune-valley.example'
const asha = 'asha.patel@lune-valley.example'
const margaret = 'margaret.hill@people.example'
const newReason = 'You told me you would like to garden again, and meet somebody there.'

const countOf = async (here: Town, what: string) =>
  Number((await here.rows<{ n: string }>(`select count(*) as n from ${what}`))[0]?.n)

describe('a referral is put right', () => {
  test('what was and what is stay, the team hears without a name, and she reads the new reason', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const gp = await here.as('gp')
    const form = await (await gp.opens(referral)).follows('Correct this referral')
    form.doesNotShow('07700 900123')
    const done = await form.press('Save', {
      reason: newReason,
      needs: ['loneliness', 'purpose'],
      why: 'She told me more today',
    })
    done
      .is(200)
      .shows(
        'Referral corrected',
        'Dr Okafor corrected the referral',
        reason,
        newReason,
        'She told me more today',
      )
    const news = await messageTo(here, north, 'corrected')
    assert.ok(!/Margaret|Hill|garden/.test(news.body + news.subject))
    assert.ok((await messageTo(here, margaret, 'has changed')).body.includes(newReason))
    ;(await margaretOpensHerPage(here)).page.shows(newReason).doesNotShow(reason)
    ;(await (await here.as('link-worker')).opens(referral)).shows(
      newReason,
      'Loneliness and connection, Purpose, culture and nature',
    )
    await everythingHolds(here)
  })

  test('nothing is written and nobody told where nothing is said', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const before = [await countOf(here, 'message'), await countOf(here, 'referral_event')]
    const form = await (await here.as('gp')).opens(`${referral}/amend`)
    ;(await form.press('Save')).is(200).shows('Nothing was different')
    assert.deepEqual([await countOf(here, 'message'), await countOf(here, 'referral_event')], before)
  })

  test('whether a number is that of the record cannot be tried: what differs and what does not read alike', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    const gp = await here.as('gp')
    const told: string[] = []
    for (const [phone, careful] of [
      ['07700 900 123', 'Her son shouts.'],
      ['07700 900 456', 'A dog.'],
    ] as const) {
      const isSame = phone === '07700 900 123'
      await here.rows(`update person set careful = 'Her son shouts.', is_neutral = $1`, [isSame])
      const messages = await countOf(here, 'message')
      const done = await (
        await gp.opens(`${referral}/amend`)
      ).press('Save', { phone, careful, neutral: ['yes'] })
      done.is(200).shows('Referral corrected')
      const [newest] = done.page.querySelectorAll('.app-timeline li').slice(-1)
      told.push((newest?.text ?? '').replaceAll(/07700 900\d{3}|\d\d:\d\d/g, '…'))
      assert.equal(await countOf(here, 'message'), isSame ? messages : messages + 1)
    }
    assert.equal(told[0], told[1])
    assert.match(told[0] ?? '', /The team sees it beside the record/)
    ;(await (await here.as('link-worker')).opens(referral)).shows(
      'Phone number: given as the record says already.',
      'Phone number given as: 07700 900456. The record says otherwise: ask the person.',
    )
  })

  test('two colleagues at once: the second sees both texts', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const gp = await here.as('gp')
    const [first, second] = [await gp.opens(`${referral}/amend`), await gp.opens(`${referral}/amend`)]
    ;(await first.press('Save', { reason: newReason })).is(200)
    const mine = 'You would like to sing.'
    const told = await second.press('Save', { reason: mine })
    told.is(422).shows('Somebody else saved this', newReason)
    assert.equal(told.value('reason'), mine)
    ;(await told.press('Save')).is(200).shows(mine)
    await everythingHolds(here)
  })

  test('a wrong address is put right while it waits: its link ends, and the right one hears why', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const form = await (await here.as('gp')).opens(`${referral}/amend`)
    ;(await form.press('Save', { email: 'maggie@people.example' })).is(200).shows('maggie@people.example')
    assert.ok((await messageTo(here, 'maggie@people.example', 'has asked us')).body.includes(reason))
    assert.equal(await countOf(here, 'link where revoked_at is null'), 1)
    ;(await (await here.as('link-worker')).opens(referral)).shows('was: margaret.hill@people.example')
  })

  test('of somebody who is supported nothing is overwritten: the link worker is asked to ask', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    const gp = await here.as('gp')
    const done = await (
      await gp.opens(`${referral}/amend`)
    ).press('Save', { phone: '07700 900 456', careful: 'The neighbour’s dog.', neutral: ['yes'] })
    done.is(200).shows('07700 900456', 'The team sees it beside the record').doesNotShow('neighbour')
    const [person] = await here.rows<{ phone: string; careful: string; is_neutral: boolean }>(
      'select phone, careful, is_neutral from person',
    )
    assert.deepEqual(person, { phone: '07700 900123', careful: 'The neighbour’s dog.', is_neutral: true })
    const news = await messageTo(here, asha, 'Ask the person which is right')
    assert.ok(!/Margaret|07700/.test(news.body))
    ;(await (await here.as('link-worker')).opens(referral)).shows(
      'Phone number given as: 07700 900456. The record says otherwise: ask the person.',
    )
    await everythingHolds(here)
  })

  test('that nobody has said what to be careful about is no “no known risks”', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const asha = await here.as('link-worker')
    ;(await asha.opens(referral)).shows('No known risks')
    await here.rows('update person set careful = null')
    ;(await asha.opens(referral)).shows('Nobody has said yet').doesNotShow('No known risks')
  })

  test('nobody else may: not another practice, not the team', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    for (const who of ['other-gp', 'link-worker', 'manager'])
      for (const page of ['amend', 'withdraw', 'answer'])
        (await (await here.as(who)).opens(`${referral}/${page}`)).is(404)
    for (const who of ['gp', 'other-link-worker'])
      for (const page of ['ask', 'thank']) (await (await here.as(who)).opens(`${referral}/${page}`)).is(404)
  })
})

describe('a referral is taken back', () => {
  test('with a reason, while it waits: the team and she are told, and it leaves the inbox', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const gp = await here.as('gp')
    const form = await (await gp.opens(referral)).follows('Withdraw this referral')
    ;(await form.press('Withdraw referral')).showsProblem('reason-1', 'Select why you are withdrawing it')
    ;(await form.press('Withdraw referral', { reason: 'other' })).showsProblem(
      'words',
      'Enter why you are withdrawing it',
    )
    const done = await form.press('Withdraw referral', { reason: 'asked' })
    done.is(200).shows('Referral withdrawn', 'The person asked for it', 'Taken back by Lune Bank practice')
    ;(await (await here.as('link-worker')).opens('/inbox')).shows('No referral is waiting')
    assert.ok(!(await messageTo(here, north, 'withdrawn')).body.includes('Margaret'))
    await messageTo(here, margaret, 'We will not contact you')
    const { page } = await margaretOpensHerPage(here)
    page.shows('Those who referred you have taken it back').doesNotShow('No thank you')
    await everythingHolds(here)
  })

  test('nobody writes to somebody who has died', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const before = await countOf(here, `message where to_address = '${margaret}'`)
    const form = await (await here.as('gp')).opens(`${referral}/withdraw`)
    ;(await form.press('Withdraw referral', { reason: 'died' })).is(200)
    assert.equal(await countOf(here, `message where to_address = '${margaret}'`), before)
  })

  test('once accepted it says whom to ask', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    const gp = await here.as('gp')
    ;(await gp.opens(referral)).doesNotShow(`${referral}/withdraw`)
    ;(await gp.opens(`${referral}/withdraw`)).shows('Ask the link worker to end the support')
  })
})

describe('the team asks', () => {
  test('several questions wait, none holds the referral up, and each is answered once', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const worker = await here.as('link-worker')
    for (const words of ['Which hip is it?', 'Does she have stairs?'])
      (await (await worker.opens(`${referral}/ask`)).press('Send question', { words })).is(200).shows(words)
    ;(await worker.opens('/inbox')).shows('You asked: no answer yet')
    assert.ok(!/Margaret|hip/.test((await messageTo(here, okafor, 'question')).body))
    const gp = await here.as('gp')
    const list = await gp.opens('/referrals')
    list.shows('2 questions wait for you', 'Next: Lune Bank practice answers 2 questions of the team')
    const page = await (await list.follows('2 questions wait for you')).follows('Margaret Hill')
    const form = await page.follows('Answer')
    ;(await form.press('Send answer')).showsProblem(
      'send',
      'Answer at least one question, or go back without sending',
    )
    const [first = '', second = ''] = form.page
      .querySelectorAll('textarea')
      .map(one => one.getAttribute('name') ?? '')
    const stale = await gp.opens(`${referral}/answer`)
    ;(await form.press('Send answer', { [first]: 'The left one.' }))
      .is(200)
      .shows('Answer sent', 'Does she have stairs?')
    ;(await gp.opens('/referrals')).shows('A question waits for you')
    // A colleague had the same page open: what they typed is kept, and the question is not counted off twice.
    ;(await stale.press('Send answer', { [first]: 'Left, replaced in May.' })).is(200)
    await everythingHolds(here)
    assert.ok(!(await messageTo(here, north, 'answered')).body.includes('left'))
    const accepted = await (await worker.opens(`${referral}/accept`)).press('Accept referral')
    accepted.is(200).shows('Referral accepted')
    ;(await (await gp.opens(`${referral}/answer`)).press('Send answer', { [second]: 'No stairs.' })).is(200)
    assert.ok(await messageTo(here, asha, 'answered'))
    ;(await worker.opens(referral)).shows(
      '“Which hip is it?”',
      'The left one.',
      'Left, replaced in May.',
      'No stairs.',
    )
    ;(await gp.opens('/referrals')).doesNotShow('waits for you')
    await everythingHolds(here)
  })

  test('a question about what is over waits no longer', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const worker = await here.as('link-worker')
    await (await worker.opens(`${referral}/ask`)).press('Send question', { words: 'Which hip is it?' })
    const form = await worker.opens(`${referral}/return`)
    await form.press('Return referral', { reason: 'clinical', 'doors-clinical': ['see-first'] })
    ;(await (await here.as('gp')).opens('/referrals')).doesNotShow('waits for you')
    await everythingHolds(here)
  })
})

describe('a referral comes back', () => {
  test('with doors to choose, and the lesson stands on the practice’s page', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const worker = await here.as('link-worker')
    const form = await worker.opens(`${referral}/return`)
    form.shows('ask Lune Bank practice a question instead')
    // A door of another reason does not count.
    ;(await form.press('Return referral', { reason: 'clinical', 'doors-age': ['older'] })).showsProblem(
      'door',
      'Choose or enter what would help instead',
    )
    const chosen = {
      reason: 'clinical',
      'doors-clinical': ['see-first'],
      door: 'Nurse Brown is in on Mondays.',
    }
    ;(await form.press('Return referral', chosen)).is(200).shows('Referral returned')
    const gp = await here.as('gp')
    ;(await gp.opens(referral)).shows(
      'Please see your GP or nurse first.',
      'Nurse Brown is in on Mondays.',
      'Next time: Have new or worse symptoms seen first',
    )
    ;(await gp.opens('/practice')).shows(
      'Needs a clinical review first',
      'Have new or worse symptoms seen first',
      '1 this quarter, 0 in the last',
    )
    const { page } = await margaretOpensHerPage(here)
    page.shows('Please see your GP or nurse first.', 'Nurse Brown')
    ;(await (await here.as('other-gp')).opens('/practice')).shows('Nothing came back').doesNotShow('clinical')
  })

  test('somebody who has died needs no door, and no capacity is no lesson', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const worker = await here.as('link-worker')
    const before = await countOf(here, `message where to_address = '${margaret}'`)
    ;(await (await worker.opens(`${referral}/return`)).press('Return referral', { reason: 'died' })).is(200)
    assert.equal(await countOf(here, `message where to_address = '${margaret}'`), before)
    ;(await (await here.as('gp')).opens(referral)).shows(
      'nothing more is to be done',
      'Nobody did anything wrong',
    )
  })

  test('capacity is counted apart everywhere', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const worker = await here.as('link-worker')
    const full = { reason: 'capacity', 'doors-capacity': ['later'] }
    await (await worker.opens(`${referral}/return`)).press('Return referral', full)
    const cells = (await (await here.as('gp')).opens('/practice')).page
      .querySelectorAll('tr')
      .map(row => row.querySelectorAll('td').map(cell => cell.querySelector('div')?.text.trim()))
    const row = (what: string) => cells.find(([name]) => name === what)?.slice(1, 2)
    assert.deepEqual(row('Returned with a better door'), ['0'])
    assert.deepEqual(row('Returned because we had no capacity: counted apart'), ['1'])
    const { countsOf } = await import('../../src/features/indicators/queries.ts')
    const counts = await here.inPlace('lune-valley', tx =>
      countsOf(tx, tx.today.subtract({ months: 1 }), tx.today.add({ days: 1 })),
    )
    assert.deepEqual([counts.returned, counts.noCapacity], [0, 1])
  })

  test('“I did not know” is a lesson', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    await (await page.follows('No thank you')).press('Send', { why: 'unaware' })
    ;(await (await here.as('gp')).opens('/practice')).shows(
      'I did not know about this referral',
      'They did not know',
    )
  })
})

test('a thank you reaches the practice, and stands on its page', async t => {
  const here = await town(t)
  const { referral } = await margaretIsSupported(here)
  const words = 'You wrote what she misses, so we knew where to begin.'
  for (const who of ['link-worker', 'manager']) {
    const form = await (await (await here.as(who)).opens(referral)).follows('Thank Lune Bank practice')
    ;(await form.press('Say thank you')).showsProblem('words', 'Enter what you would like to thank them for')
    ;(await form.press('Say thank you', { words: `${words} (${who})` })).is(200).shows('Thank you sent')
  }
  assert.ok(!(await messageTo(here, okafor, 'thanked')).body.includes('Margaret'))
  ;(await (await here.as('gp')).opens('/practice')).shows(`${words} (link-worker)`, 'Asha Patel', 'Priya Rao')
  ;(await (await here.as('other-gp')).opens('/practice')).shows('Nobody has written a thank you yet')
  await everythingHolds(here)
})

test('the list is narrowed by status and name, and put in order', async t => {
  const here = await town(t)
  await margaretIsReferred(here)
  const gp = await here.as('gp')
  const asks = (query: string) => gp.opens(`/referrals?${query}`)
  const list = await asks('status=sent&name=marg&sort=person')
  assert.equal(list.shows('Margaret Hill').value('name'), 'marg')
  ;(await asks('status=returned')).shows('No referral of your organisation is like this')
  ;(await asks('name=Ben')).doesNotShow('Margaret Hill')
  for (const sort of ['newest', 'oldest', 'status', 'person'])
    (await gp.opens(`/referrals?sort=${sort}`)).is(200).shows('Margaret Hill')
  ;(await gp.opens('/referrals?page=2')).is(200).shows('No referral of your organisation is like this')
  ;(await gp.opens('/referrals?sort=%27;drop&status=x&name=%00')).is(200).shows('Margaret Hill')
})
