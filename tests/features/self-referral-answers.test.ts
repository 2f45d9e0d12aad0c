/** What somebody reads before and after they refer themselves is true for them, and the short path leads as far as the long one. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  asksForHerself,
  begins,
  carerAsks,
  countOf,
  secondsPass,
  selfReferrals,
  sendsHerself,
  tokenOf,
} from '../support/self-referral.ts'
import { linkIn, messageTo } from '../support/situations.ts'
import { town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

const unsaid = { 'born-day': '', 'born-month': '', 'born-year': '' }
/** The three answers, and no more. */
const short = { me: { ...unsaid, family_name: '' }, words: { needs: [] }, where: { postcode: '' } }

describe('with three answers only', () => {
  test('a code to her phone opens her page, and she says no', async t => {
    const here = await town(t)
    const sent = await sendsHerself(here.stranger(), short)
    sent.shows('we send you a text message now', 'Its link opens your own page')
    const told = await messageTo(here, '07700 900123', 'More, and how to say no:')
    const margaret = here.stranger()
    const link = await margaret.opens(linkIn(told))
    link.shows('we first send a code to you').doesNotShow('Margaret', 'hip', '900123')
    const codes = () => countOf(here, `message where about = 'code'`)
    assert.equal(await codes(), 0, 'Opening a link sends nothing: mail scanners open links too')
    const asked = await link.press('Send me a code')
    const { to_address: to, body } = await messageTo(here, '07700 900123', 'Your code is')
    assert.equal(to, '07700 900123')
    assert.doesNotMatch(body, /support|Margaret|link worker/i)
    // Whoever it was forwarded to has no code.
    const stranger = await (await here.stranger().opens(linkIn(told))).press('Continue', { code: '000000' })
    stranger.showsProblem('code', 'That code is not right, or has ended. Check it, or ask for a new one')
    const page = await asked.press('Continue', { code: /\d{6}/.exec(body)?.[0] ?? '' })
    page.shows('Hello Margaret', 'You asked us yourself')
    ;(await (await page.follows('No thank you')).press('Send')).shows('Thank you for telling us')
    assert.equal((await selfReferrals(here))[0]?.status, 'declined')
  })

  test('where others see her messages no code is sent: she reads so before she sends, and whom to ring', async t => {
    const here = await town(t)
    const check = await asksForHerself(here.stranger(), { ...short, reach: { safe: ['others'] } })
    check.shows('your own page stays shut', '01524 555 100')
    const sent = await check.press('Send')
    sent.shows('Changed your mind? Ring us on').doesNotShow('Its link opens your own page')
    const link = await here.stranger().opens(linkIn(await messageTo(here, '07700 900123')))
    link.shows('We cannot check who you are here', '01524 555 100').doesNotShow('Send me a code')
    ;(await here.stranger().opens(`${link.path}/code`)).doesNotShow('Margaret')
    assert.equal(await countOf(here, `message where about = 'code'`), 0)
  })

  test('another way than phone and email is kept, and stands wherever staff look for one', async t => {
    const here = await town(t)
    const other = 'Knock at number 7, after five'
    await sendsHerself(here.stranger(), { ...short, reach: { phone: '', other } })
    const asha = await here.as('link-worker')
    const [{ person_id } = { person_id: '' }] = await selfReferrals(here)
    for (const page of ['/waiting-list', `/people/${person_id}/attempts`, `/people/${person_id}`, '/letters'])
      (await asha.opens(page))
        .shows(other)
        .doesNotShow('No way to reach them', 'those who referred them', 'Ask the referrer')
    const call = await (await asha.opens('/letters')).follows('Ring and say it')
    call.shows(`Another way: ${other}`, 'Tell them in the other way that they gave')
  })
})

describe('check your answers', () => {
  test('shows all that was said, each with a way to change it', async t => {
    const here = await town(t)
    const check = await carerAsks(here.stranger(), {
      reach: { phone: '07700 900 777', prefers: 'phone' },
      how: { physical: 'long-term', mind: 'low' },
      easier: { language: 'ur', format: 'large-print' },
    })
    check.shows('Tariq Aziz', 'husband', '07700 900 555', 'Phone call', 'اردو', 'Large print')
    check.shows('A long-term condition makes days harder', 'Low or worried most days')
    const carer = await check.follows('Change You')
    assert.equal(carer.value('reach'), '07700 900 555')
    ;(await carer.press('Continue', { reach: '' })).showsProblem(
      'reach',
      'Enter a phone number or an email address',
    )
    ;(await carer.press('Continue', { name: 'Tariq A.' })).shows('Check your answers', 'Tariq A.')
  })

  test('from right to left no number turns round, and the number of the service is rung with one tap', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const token = tokenOf(await begins(visitor))
    const reach = await visitor.opens(`/refer-yourself/${token}/reach`)
    await reach.press('Continue', { phone: '07700 900 654' })
    const inUrdu = (path: string) => visitor.opens(`${path}?lang=ur`)
    const check = await inUrdu(`/refer-yourself/${token}/check`)
    assert.equal(check.page.querySelector('html')?.getAttribute('dir'), 'rtl')
    assert.equal(isolatedIn(check, '07700 900 654'), 'bdi')
    for (const path of ['/refer-yourself', '/refer-yourself/not-yet', '/refer-yourself/again/sent'])
      assert.equal(isolatedIn(await inUrdu(path), '01524 555 100'), 'a', path)
  })
})

/** The element that keeps a number from left to right. */
const isolatedIn = ({ page }: Shown, number: string): string | undefined =>
  page
    .querySelectorAll('main [dir=ltr]')
    .find(one => one.text.includes(number))
    ?.rawTagName.toLowerCase()

describe('after sending', () => {
  test('a carer reads what they hear, and nobody else does', async t => {
    const here = await town(t)
    const carer = await (await carerAsks(here.stranger())).press('Send')
    carer.shows(
      'They ask the person you care for first',
      'we send them a text message now',
      'They read that it was you who asked',
      'We contact you only if we cannot reach them',
    )
    const herself = await sendsHerself(here.stranger(), { reach: { phone: '01524 555 777' } })
    herself.shows('No message can reach you, so a link worker finds you in the way you said')
    herself.doesNotShow('the person you care for', 'it was you who asked', 'text message now')
  })

  test('what cannot wait leads, and no next working day and no weeks stand there', async t => {
    const here = await town(t)
    const sent = await sendsHerself(here.stranger(), { words: { words: 'I want to end my life.' } })
    sent.shows('First: get help now', '999', 'We are not an emergency service')
    sent.doesNotShow('next working day', 'wait is', 'people wait')
    assert.ok(sent.text.indexOf('First: get help now') < sent.text.indexOf('What happens next'))
    const [{ kept } = { kept: '' }] = await here.rows<{ kept: string }>(
      `select encode(afterwards, 'escape') as kept from self_referral_draft`,
    )
    assert.doesNotMatch(kept, /crisis|forWhom/, 'It is sealed')
  })

  test('an address whose time is over says so, and how to begin anew or ring', async t => {
    const here = await town(t)
    const { path, visitor } = await asksForHerself(here.stranger()).then(check => ({
      path: check.path,
      visitor: here.stranger(),
    }))
    await secondsPass(here, 3 * 3600)
    const over = (await visitor.opens(path)).is(404)
    over.shows('This page has ended', 'Begin anew', 'You can go on with your code', '01524 555 100')
    over.doesNotShow('Page not found', 'Margaret')
    // One that never was says the same.
    const never = await visitor.opens('/refer-yourself/1-aaaaaaaaaaaaaaaaaaaaaa/check')
    assert.equal(never.text, over.text)
    ;(await over.follows('Begin anew')).shows('Ask for support')
  })
})

describe('before anybody begins', () => {
  test('that every team is full is said, and that nobody is turned away', async t => {
    const here = await town(t)
    const limit = async (who: 'link-worker' | 'other-link-worker') =>
      (await (await here.as(who)).opens('/caseload/limit')).press('I am at my limit')
    await limit('link-worker')
    const start = () => here.stranger().opens('/refer-yourself')
    ;(await start()).doesNotShow('full now')
    await limit('other-link-worker')
    ;(await start()).shows('All our teams are full now.', 'You can ask all the same. Nobody is turned away.')
  })

  test('at most ten questions are asked before she checks her answers', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    let page = await visitor.opens('/refer-yourself/me')
    const asked: string[] = []
    for (const typed of [
      { first_name: 'Margaret' },
      { phone: '07700 900 123' },
      { words: 'Company' },
      {},
      {},
      {},
    ]) {
      asked.push(...questionsOn(page))
      page = await page.press('Continue', typed)
    }
    page.shows('Check your answers')
    assert.ok(asked.length <= 10, asked.join('\n'))
    assert.ok(asked.length >= 9, asked.join('\n'))
  })
})

/** What a page asks in sight, without unfolding anything: headings, legends and labels with a question, and a date. */
function questionsOn({ page }: Shown): string[] {
  return page
    .querySelectorAll('main h1, main legend, main label.nhsuk-label')
    .filter(one => one.closest('details') === null)
    .map(one => one.text.trim())
    .filter(words => words.includes('?') || words.startsWith('Date of birth'))
}
