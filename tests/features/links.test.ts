/** Coming in by a link: nothing personal before the second check, and no way round it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  greenShedOpensItsLink,
  linkIn,
  margaretIsIntroduced,
  margaretIsReferred,
  margaretOpensHerPage,
  messageTo,
} from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const born = { 'born-day': '15', 'born-month': '3', 'born-year': '1948' }
const providerLink = async (here: Town) =>
  linkIn(await messageTo(here, 'hello@green-shed.example', '/provider/'))

describe('a person’s link', () => {
  test('shows nothing personal, and changes nothing, until her date of birth is said', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const link = linkIn(await messageTo(here, 'margaret.hill@people.example'))
    const count = async () =>
      (
        await here.rows<{ n: string }>(
          `select sum(n_tup_ins + n_tup_upd + n_tup_del) as n from pg_stat_user_tables`,
        )
      )[0]?.n
    const before = await count()
    const page = await here.stranger().opens(link)
    page.shows('What is your date of birth?').doesNotShow('Margaret', 'Hill', 'Okafor', 'hip')
    assert.equal(await count(), before, 'Opening a link wrote something: mail scanners open links too')
  })

  test('asks again in another browser, and opens only its own pages', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { visitor, page } = await margaretOpensHerPage(here)
    ;(await visitor.opens(page.path)).shows('Hello Margaret')
    ;(await here.stranger().opens(page.path)).shows('What is your date of birth?')
    assert.equal((await visitor.request('/caseload')).headers.get('location'), '/sign-in?next=%2Fcaseload')
  })

  test('a wrong date says so beside the field; the seventh guess must wait, the right person elsewhere need not', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const link = linkIn(await messageTo(here, 'margaret.hill@people.example'))
    let page = await here.stranger().opens(link)
    for (let guess = 1; guess <= 6; guess++) {
      page = await page.press('Continue', { ...born, 'born-year': String(1940 + guess) })
      page.showsProblem('born-day', 'That is not the date of birth we have. Check it and try again')
    }
    page = await page.press('Continue', born)
    page.is(422).shows('Too many tries. Wait')
    const elsewhere = here.stranger({ address: '192.0.2.7' })
    const check = await elsewhere.opens(link)
    ;(await check.press('Continue', born)).is(200).shows('Hello Margaret')
  })

  test('forged, cut or of another place, it is simply not there', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const link = linkIn(await messageTo(here, 'margaret.hill@people.example'))
    const token = link.split('/').at(-1) ?? ''
    for (const forged of [
      `${token.slice(0, -1)}x`,
      token.slice(0, -3),
      token.replace(/^\d+/, '2'),
      token.replace(/^\d+/, '999'),
      '1-',
      'x',
      `${token}x`,
    ])
      for (const door of ['my', 'provider', 'link'])
        (await here.stranger().opens(`/${door}/${forged}`)).is(404)
    // A person's link is no provider's.
    ;(await here.stranger().opens(`/provider/${token}`)).shows('What is your date of birth?')
    const { visitor } = await margaretOpensHerPage(here)
    ;(await visitor.opens(`/provider/${token}`)).doesNotShow('would like to come')
  })
})

describe('a provider’s link', () => {
  test('needs a code that goes to the address the link went to', async t => {
    const here = await town(t)
    await margaretIsIntroduced(here)
    const forwarded = await here.stranger().opens(await providerLink(here))
    forwarded.doesNotShow('Margaret', 'roses')
    const asked = await forwarded.press('Send me a code')
    const wrong = await asked.press('Continue', { code: '000000' })
    wrong.showsProblem('code', 'That code is not right, or has ended. Check it, or ask for a new one')
    assert.equal(
      (await messageTo(here, 'hello@green-shed.example', 'is your code')).to_address,
      'hello@green-shed.example',
    )
  })

  test('shows what she agreed to share and nothing else', async t => {
    const here = await town(t)
    await margaretIsIntroduced(here)
    const { page } = await greenShedOpensItsLink(here)
    page.shows('07700 900123', 'Margaret loves roses', 'Accompanied')
    page.doesNotShow('margaret.hill@people.example', 'Loneliness', 'Aldcliffe', '1948', '999')
  })

  test('a code works once, and for one link', async t => {
    const here = await town(t)
    await margaretIsIntroduced(here)
    await greenShedOpensItsLink(here)
    const code =
      (await messageTo(here, 'hello@green-shed.example', 'is your code')).subject?.slice(0, 6) ?? ''
    const again = await here.stranger().opens(await providerLink(here))
    again.shows('Send me a code')
    const asked = await again.press('Send me a code')
    ;(await asked.press('Continue', { code })).is(422)
  })

  test('ends after seven days, says so, and is renewed to the same address', async t => {
    const here = await town(t)
    await margaretIsIntroduced(here)
    const link = await providerLink(here)
    await here.inPlace('lune-valley', async tx => {
      await tx.db
        .updateTable('place')
        .set({ clock_ahead_seconds: 8 * 86_400 })
        .where('place_id', '=', tx.place.place_id)
        .execute()
    })
    const ended = await here.stranger().opens(link)
    ended.is(200).shows('This link has ended').doesNotShow('Margaret')
    ;(await ended.press('Send me a new link')).shows('Sent. Look in your email')
    const renewed = linkIn(await messageTo(here, 'hello@green-shed.example', 'new link'))
    assert.notEqual(renewed, link)
    ;(await here.stranger().opens(renewed)).shows('Send me a code')
  })

  test('is closed once the introduction is no longer wanted', async t => {
    const here = await town(t)
    const { introduction } = await margaretIsIntroduced(here)
    const { visitor, page } = await greenShedOpensItsLink(here)
    const asha = await here.as('link-worker')
    await (await asha.opens(`${introduction}/stop`)).press('Stop this introduction')
    ;(await visitor.opens(page.path)).shows('no longer wanted').doesNotShow('Margaret')
    assert.match((await messageTo(here, 'hello@green-shed.example', 'No longer')).body, /You need do nothing/)
  })
})
