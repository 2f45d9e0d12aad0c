/** Somebody refers themselves, or a person they care for, or comes back: what becomes of it, and who hears. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brokenInvariants } from '../../src/platform/database/invariants.ts'
import { asksForHerself, carerAsks, countOf, selfReferrals, sendsHerself } from '../support/self-referral.ts'
import { linkIn, margaretIsReferred, margaretIsSupported, messageTo } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const later = (here: Town, days: number) =>
  here.rows(`update place set clock_ahead_seconds = clock_ahead_seconds + $1`, [days * 86_400])

const allIsTrue = async (here: Town) =>
  assert.deepEqual(await here.inPlace('lune-valley', tx => brokenInvariants(tx)), [])

describe('for herself', () => {
  test('a name, a way to reach her and what would help are all it needs', async t => {
    const here = await town(t)
    const margaret = here.stranger()
    const start = await margaret.opens('/refer-yourself')
    start.shows('It is free', 'For me', 'For somebody I care for', 'I have been here before')
    const sent = await sendsHerself(margaret, {
      me: { family_name: '', 'born-day': '', 'born-month': '', 'born-year': '' },
      words: { needs: [] },
      where: { postcode: '' },
    })
    const [referral] = await selfReferrals(here)
    assert.ok(referral)
    sent.shows(`Your reference is ${referral.reference}`, 'What happens next', '01524 555 100')
    assert.equal(referral.team, 'North team')
    assert.equal(referral.organisation, null)
    await allIsTrue(here)
  })

  test('the team hears her in her own words first, and what is still to ask', async t => {
    const here = await town(t)
    await sendsHerself(here.stranger(), { me: { 'born-day': '', 'born-month': '', 'born-year': '' } })
    const asha = await here.as('link-worker')
    const inbox = await asha.opens('/inbox')
    inbox.shows(
      'Self-referral',
      'They asked us themselves',
      '“I have hardly been out since my hip operation.”',
    )
    inbox.shows('When you speak, ask when they were born')
    const page = await inbox.follows('Margaret Hill')
    page.shows('In their own words', 'The person asked us', 'Nobody else is told of it')
    page.doesNotShow('Ask null', 'Thank null', '>null')
    const [mail] = await here.rows<{ subject: string; body: string }>(
      `select subject, body from message where about = 'referral-waiting'`,
    )
    assert.equal(mail?.subject, 'A self-referral is waiting')
    assert.doesNotMatch(mail?.body ?? '', /Margaret/)
  })

  test('she is told, and her own page says that she asked herself; she can say no', async t => {
    const here = await town(t)
    await sendsHerself(here.stranger(), {
      reach: { email: 'margaret.hill@people.example', prefers: 'email' },
    })
    const message = await messageTo(here, 'margaret.hill@people.example', 'Your reference is R-')
    const margaret = here.stranger()
    const page = await (
      await margaret.opens(linkIn(message))
    ).press('Continue', {
      'born-day': '15',
      'born-month': '3',
      'born-year': '1948',
    })
    page.shows('What did I ask for?', 'You asked us yourself', 'I have hardly been out')
    page.doesNotShow('null', 'Yes please, contact me')
    const no = await (await page.follows('No thank you')).press('Send')
    no.shows('Thank you for telling us', 'I would like to hear from you')
    await allIsTrue(here)
    // And changes her mind: one step, nothing asked that is known.
    const anew = await (await no.follows('I would like to hear from you')).press('Ask for support')
    anew.shows('Thank you. We have it')
    assert.deepEqual(
      (await selfReferrals(here)).map(({ status }) => status),
      ['declined', 'sent'],
    )
    assert.equal(await countOf(here, 'person'), 1)
    await allIsTrue(here)
  })

  test('goes the whole way: accepted, letter, ended with nobody to tell, and back in one step', async t => {
    const here = await town(t)
    await sendsHerself(here.stranger(), {
      reach: { email: 'margaret.hill@people.example', prefers: 'email' },
    })
    const asha = await here.as('link-worker')
    const page = await (await asha.opens('/inbox')).follows('Margaret Hill')
    const accepted = await (await page.follows('Accept')).press('Accept referral')
    accepted.is(200).shows('Referral accepted')
    ;(await asha.opens(`${accepted.path}/letter`)).is(200).shows('You asked us yourself')
    const ended = await (
      await asha.opens(`${accepted.path}/end`)
    ).press('End the support', {
      ending: 'goals-met',
      summary: 'Margaret goes to the shed.',
      action: 'none',
    })
    ended.is(200)
    const news = await here.rows(`select from message where about in ('summary', 'referrer-news')`)
    assert.equal(news.length, 0, 'Nobody else is told')
    ;(await asha.opens(`${page.path}/summary`)).is(200).doesNotShow('null')
    await allIsTrue(here)
    ;(await (await here.as('manager')).opens('/indicators')).is(200)
  })

  test('her practice hears of it where she lets us tell it, and can correct nothing', async t => {
    const here = await town(t)
    const [bay] = await here.rows<{ organisation_id: string }>(
      `update organisation set email = 'desk@lune-bank.example' where name = 'Lune Bank practice' returning organisation_id`,
    )
    const practice = bay?.organisation_id ?? ''
    await sendsHerself(here.stranger(), { where: { practice, tellsPractice: ['yes'], postcode: '' } })
    await messageTo(here, 'desk@lune-bank.example', 'lets us tell you')
    const okafor = await here.as('gp')
    const list = await okafor.opens('/referrals')
    list.shows('Margaret Hill', 'Themselves')
    const page = await list.follows('Margaret Hill')
    page.is(200).doesNotShow('Correct this referral', 'Withdraw this referral')
    ;(await okafor.opens(`${page.path}/amend`)).is(404)
    ;(await okafor.opens(`${page.path}/withdraw`)).is(404)
    // What its people asked themselves is not the practice’s to be compared by.
    ;(await okafor.opens('/practice')).is(200)
    const told = await here.inPlace('lune-valley', async tx => {
      const { talliesOf } = await import('../../src/features/guidelines/practices/counts.ts')
      return talliesOf(tx, { from: tx.today.subtract({ days: 5 }), until: tx.today.add({ days: 1 }) })
    })
    assert.deepEqual(told, [])
    // The team can ask and thank nobody.
    const asha = await here.as('link-worker')
    ;(await asha.opens(`${page.path}/ask`)).shows('They asked us themselves: speak with them')
    ;(await asha.opens(`${page.path}/thank`)).shows('They asked us themselves: speak with them')
    await allIsTrue(here)
  })

  test('without her leave the practice she named sees nothing', async t => {
    const here = await town(t)
    const [lune] = await here.rows<{ organisation_id: string }>(
      `select organisation_id from organisation where name = 'Lune Bank practice'`,
    )
    await sendsHerself(here.stranger(), { where: { practice: lune?.organisation_id ?? '', postcode: '' } })
    ;(await (await here.as('gp')).opens('/referrals')).doesNotShow('Margaret')
  })
})

describe('whose team it is', () => {
  test('the practice’s, else the postcode’s, else the first', async t => {
    const here = await town(t)
    await here.rows(`update team set areas = '{LA1,LA2}' where name = 'North team'`)
    await here.rows(`update team set areas = '{LA3,LA4}' where name = 'South team'`)
    const [bay] = await here.rows<{ organisation_id: string }>(
      `select organisation_id from organisation where name = 'Bay View surgery'`,
    )
    const cases = [
      [{ practice: bay?.organisation_id ?? '', postcode: 'LA1 8HM' }, 'South team'],
      [{ postcode: 'LA4 4AA' }, 'South team'],
      [{ postcode: 'LA2 6AA' }, 'North team'],
      [{ postcode: '' }, 'North team'],
    ] as const
    for (const [number, [where, wanted]] of cases.entries()) {
      await sendsHerself(here.stranger(), {
        me: { first_name: `Number${number}`, family_name: `Case${number}`, 'born-year': `19${60 + number}` },
        reach: { phone: `07700 90012${number}` },
        where,
      })
      assert.equal((await selfReferrals(here)).at(-1)?.team, wanted)
    }
  })

  test('a practice that asks people to come through it is no end: it is sent with what the guideline said', async t => {
    const here = await town(t)
    const [bay] = await here.rows<{ organisation_id: string }>(
      `select organisation_id from organisation where name = 'Bay View surgery'`,
    )
    const check = await asksForHerself(here.stranger(), {
      where: { practice: bay?.organisation_id ?? '', postcode: '' },
    })
    check.shows('Bay View surgery asks people to be referred by the practice')
    ;(await check.press('Send')).is(200)
    const ben = await here.as('other-link-worker')
    const page = await (await ben.opens('/inbox')).follows('Margaret Hill')
    page.shows('Sent although a guideline objected', 'They asked us themselves.')
  })
})

describe('a carer', () => {
  test('refers his wife: she is told by whom, and asked before anything else', async t => {
    const here = await town(t)
    const check = await carerAsks(here.stranger(), {
      reach: { email: 'nasreen@people.example', prefers: 'email' },
      easier: { language: 'en' },
    })
    check.shows('a link worker asks them first whether they agree')
    ;(await check.press('Send')).is(200)
    const [referral] = await selfReferrals(here)
    assert.equal(referral?.referred_by?.name, 'Tariq Aziz')
    assert.equal(referral?.status, 'sent')
    const told = await messageTo(here, 'nasreen@people.example', 'Tariq Aziz (husband) asked us')
    assert.match(told.body, /Nothing happens unless you say yes/)
    const asha = await here.as('link-worker')
    const inbox = await asha.opens('/inbox')
    inbox.shows('Tariq Aziz, husband', 'Somebody else asked for them: ask them first')
    const page = await inbox.follows('Nasreen Aziz')
    page.shows('Ask them first', '07700 900555')
    // Nobody is taken on before she says yes.
    const refused = await (await page.follows('Accept')).press('Accept referral')
    refused.showsProblem(
      'saysYes-1',
      'Ask them first: somebody else asked for them. Accept when they say yes',
    )
    await allIsTrue(here)
    const accepted = await refused.press('Accept referral', { saysYes: ['yes'] })
    accepted.is(200).shows('Referral accepted')
    ;(await asha.opens(page.path)).shows('Asha Patel asked the person, who would like to hear from us')
    await allIsTrue(here)
  })

  test('she says yes on her own page, and it is her agreement', async t => {
    const here = await town(t)
    await (
      await carerAsks(here.stranger(), {
        reach: { email: 'nasreen@people.example', prefers: 'email' },
        easier: { language: 'en' },
      })
    ).press('Send')
    assert.equal(await countOf(here, 'consent'), 0, 'His word is not hers')
    const nasreen = here.stranger()
    const mine = await (
      await nasreen.opens(linkIn(await messageTo(here, 'nasreen@people.example')))
    ).press('Continue', { 'born-day': '2', 'born-month': '5', 'born-year': '1961' })
    mine.shows('Tariq Aziz (husband) asked us to get in touch with you', 'She sits at home')
    ;(await mine.press('Yes please, contact me')).is(200).shows('You told us you would like to hear from us')
    assert.equal(await countOf(here, 'consent where given'), 1)
    const asha = await here.as('link-worker')
    const page = await (await asha.opens('/inbox')).follows('Nasreen Aziz')
    page.doesNotShow('Ask them first')
    ;(await (await page.follows('Accept')).press('Accept referral')).shows('Referral accepted')
    await allIsTrue(here)
  })

  test('is not asked whether she is safe at home: he may be whom she is not safe from', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    let page = await (
      await visitor.opens('/refer-yourself/somebody')
    ).press('Continue', {
      knows: 'yes',
      name: 'Tariq',
      reach: 'tariq@people.example',
    })
    page = await page.press('Continue', { first_name: 'Nasreen' })
    const token = page.path.split('/')[2] ?? ''
    const how = await visitor.opens(`/refer-yourself/${token}/how`)
    how.is(200).shows('How are they in themselves?').doesNotShow('safe at home')
  })

  test('in her language: the message to her is said to be in Urdu', async t => {
    const here = await town(t)
    await (await carerAsks(here.stranger())).press('Send')
    const [person] = await here.rows<{ language: string }>('select language from person')
    assert.equal(person?.language, 'ur')
  })
})

describe('who is with us already', () => {
  test('waits: nothing is doubled, and the team reads what she wrote', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const sent = await sendsHerself(here.stranger())
    assert.equal(await countOf(here, 'person'), 1)
    assert.equal(await countOf(here, 'referral'), 1)
    sent.shows('Thank you. We have it').doesNotShow('already', 'Lune Bank')
    const page = await (await here.as('link-worker')).opens(referral)
    page.shows('The person wrote to us', 'I have hardly been out since my hip operation')
    await allIsTrue(here)
  })

  test('is supported: her link worker is told, and there is no second referral', async t => {
    const here = await town(t)
    const { referral } = await margaretIsSupported(here)
    await sendsHerself(here.stranger())
    assert.equal(await countOf(here, 'referral'), 1)
    await messageTo(here, 'asha.patel@lune-valley.example', 'The person wrote to us themselves')
    ;(await (await here.as('link-worker')).opens(referral)).shows('I have hardly been out')
    await allIsTrue(here)
  })

  test('a stranger who types other ways to reach her changes nothing, and gets no link to her page', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    await sendsHerself(here.stranger(), {
      reach: { email: 'somebody-else@people.example', prefers: 'email', times: 'At night' },
    })
    const [person] = await here.rows<{ email: string }>('select email from person')
    assert.equal(person?.email, 'margaret.hill@people.example')
    assert.equal(
      (await here.rows(`select from message where to_address = 'somebody-else@people.example'`)).length,
      0,
    )
    const asha = await here.as('link-worker')
    const [{ referral_id } = { referral_id: '' }] = await here.rows<{ referral_id: string }>(
      'select referral_id from referral',
    )
    ;(await asha.opens(`/referrals/${referral_id}`)).shows('somebody-else@people.example', 'At night')
    ;(await asha.opens(record)).doesNotShow('At night')
  })

  test('a page and a message tell a stranger the same, whether she is with us or not', async t => {
    const [known, unknown] = [await town(t), await town(t)]
    await margaretIsSupported(known)
    const pages = await Promise.all([known, unknown].map(here => sendsHerself(here.stranger())))
    const told = pages.map(page => page.text.replace(/R-\w{3}-\w{3}/g, 'R'))
    assert.equal(told[0], told[1])
  })

  test('she and her GP in the same second make one', async t => {
    const here = await town(t)
    const check = await asksForHerself(here.stranger())
    const { margaretIsAboutToBeReferred } = await import('../support/situations.ts')
    const okafors = await margaretIsAboutToBeReferred(here)
    const ready = [check.filled('Send'), okafors.filled('Send referral')]
    const answers = await Promise.all(ready.map(({ visitor, to, init }) => visitor.request(to, init)))
    for (const { status } of answers) assert.ok([303, 422].includes(status), String(status))
    assert.equal(await countOf(here, 'person'), 1)
    assert.equal(await countOf(here, 'referral'), 1)
    await allIsTrue(here)
  })
})

describe('coming back', () => {
  test('“I have been here before” answers the same to everybody, and sends the link to whom we know', async t => {
    const here = await town(t)
    await margaretIsSupported(here)
    const asks = async (typed: Record<string, string>) =>
      (await here.stranger().opens('/refer-yourself/again')).press('Send me the link', {
        first_name: 'Margaret',
        family_name: 'Hill',
        'born-day': '15',
        'born-month': '3',
        'born-year': '1948',
        reach: '07700 900123',
        ...typed,
      })
    const links = () => countOf(here, `message where about = 'link-again'`)
    const wrong = await asks({ reach: '07700 900999' })
    assert.equal(await links(), 0)
    const right = await asks({})
    assert.equal(right.text, wrong.text)
    assert.equal(right.path, wrong.path)
    right.shows('If we know you, we have sent you a link')
    assert.equal(await links(), 1)
    for (let time = 0; time < 6; time++) await asks({})
    assert.ok((await links()) <= 6, 'Nobody fills her telephone')
  })

  test('within the place’s period one step leads to the same link worker; later she asks anew, and nothing known is asked', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    await (
      await asha.opens(`${record}/end`)
    ).press('End the support', { ending: 'goals-met', summary: 'Well.', action: 'none' })
    const administrator = await here.as('administrator')
    ;(await (await administrator.opens('/organisations/coming-back')).press('Save', { months: '6' })).shows(
      'Saved',
    )
    const opens = async () => {
      const margaret = here.stranger()
      return (await margaret.opens(linkIn(await messageTo(here, 'margaret.hill@people.example')))).press(
        'Continue',
        {
          'born-day': '15',
          'born-month': '3',
          'born-year': '1948',
        },
      )
    }
    await later(here, 150)
    ;(await opens()).shows('I would like to talk to Asha Patel again')
    await later(here, 100)
    const mine = await opens()
    mine.doesNotShow('I would like to talk to Asha Patel again')
    const anew = await mine.follows('I would like to hear from you')
    anew.doesNotShow('first_name', 'name="phone"')
    ;(await anew.press('Ask for support', { words: 'The garden again.' })).shows('Thank you. We have it')
    const [referral] = await selfReferrals(here)
    assert.equal(referral?.team, 'North team')
    ;(await (await here.as('link-worker')).opens('/inbox')).shows('“The garden again.”')
    assert.equal(await countOf(here, 'person'), 1)
    await allIsTrue(here)
  })
})
