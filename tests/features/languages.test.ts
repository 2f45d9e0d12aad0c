/** In which language somebody reads: as they chose, as their record says, or as their browser asks. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { linkIn, margaret, messageTo } from '../support/situations.ts'
import { writesReferral } from '../support/referring.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

const htmlOf = (page: Shown) => {
  const html = page.page.querySelector('html')
  return { lang: html?.getAttribute('lang'), dir: html?.getAttribute('dir') }
}
const english = { lang: 'en', dir: 'ltr' }
const urdu = { lang: 'ur', dir: 'rtl' }

/** Margaret, whose practice knows that she reads Urdu. */
async function margaretReadsUrdu(here: Town) {
  const okafor = await here.as('gp')
  const check = await writesReferral(okafor, {
    person: margaret,
    reach: { email: 'margaret.hill@people.example', prefers: 'email', reads: 'ur' },
    why: { reason: 'You miss company.', needs: ['loneliness'] },
  })
  await check.press('Send referral')
  return messageTo(here, 'margaret.hill@people.example')
}

describe('a visitor', () => {
  test('reads the language that their browser asks for first, of those there are', async t => {
    const here = await town(t)
    const of = async (accepted: string) => {
      const answer = await here.stranger().request('/find', { headers: { 'accept-language': accepted } })
      return /<html lang="(\w+)" dir="(\w+)"/.exec(await answer.text())?.slice(1)
    }
    assert.deepEqual(await of('pl-PL,pl;q=0.9,en;q=0.8'), ['pl', 'ltr'])
    assert.deepEqual(await of('fr-FR,cy;q=0.4,ur;q=0.6'), ['ur', 'rtl'])
    assert.deepEqual(await of('fr;q=1,pl;q=0'), ['en', 'ltr'])
    assert.deepEqual(await of('x'.repeat(5000)), ['en', 'ltr'])
  })

  test('chooses another, and keeps it; what is no language changes nothing', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    assert.deepEqual(htmlOf(await visitor.opens('/find?lang=ur')), urdu)
    assert.deepEqual(htmlOf(await visitor.opens('/find')), urdu)
    assert.deepEqual(htmlOf(await visitor.opens('/find?lang=xx')), urdu)
    assert.deepEqual(htmlOf(await visitor.opens(`/find?lang=${encodeURIComponent('../cy')}`)), urdu)
    assert.deepEqual(htmlOf(await visitor.opens('/find?lang=en')), english)
  })

  test('finds the same page in every language, named as its speakers name it', async t => {
    const here = await town(t)
    const page = await here.stranger().opens('/find?words=lonely')
    const named = page.page
      .querySelectorAll('.app-languages a')
      .map(link => [link.text, link.getAttribute('lang'), link.getAttribute('href')])
    assert.deepEqual(named, [
      ['Cymraeg', 'cy', '/find?words=lonely&lang=cy'],
      ['Polski', 'pl', '/find?words=lonely&lang=pl'],
      ['اردو', 'ur', '/find?words=lonely&lang=ur'],
    ])
  })

  test('who reads from the right gets a style sheet from the right', async t => {
    const here = await town(t)
    const page = await here.stranger().opens('/find?lang=ur')
    assert.match(page.page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '', /from-right/)
  })
})

describe('a person whose record says that she reads Urdu', () => {
  test('is written to in Urdu, and asked in Urdu who she is', async t => {
    const here = await town(t)
    const message = await margaretReadsUrdu(here)
    assert.match(message.subject ?? '', /\p{Script=Arabic}/u)
    assert.match(message.body, /You miss company\./, 'The reason stays as her practice wrote it')
    const check = await here.stranger().opens(linkIn(message))
    assert.deepEqual(htmlOf(check), urdu)
    assert.match(check.title, /\p{Script=Arabic}/u)
    const wrong = await check.press(check.page.querySelector('main button')?.text.trim() ?? '', {
      'born-day': '15',
      'born-month': '13',
      'born-year': '1948',
    })
    wrong.is(422)
    assert.match(wrong.page.querySelector('.nhsuk-error-message')?.text ?? '', /\p{Script=Arabic}/u)
    assert.deepEqual(htmlOf(wrong), urdu)
  })

  test('finds company with Urdu words', async t => {
    const here = await town(t)
    const found = await here.stranger().opens(`/find?q=${encodeURIComponent('تنہائی')}&lang=ur`)
    found.is(200).shows('Tea and talk')
    assert.deepEqual(htmlOf(found), urdu)
  })

  test('reads her page in Urdu; what others wrote is marked as English', async t => {
    const here = await town(t)
    const message = await margaretReadsUrdu(here)
    const visitor = here.stranger()
    const check = await visitor.opens(linkIn(message))
    const born = { 'born-day': '15', 'born-month': '3', 'born-year': '1948' }
    const page = await check.press(check.page.querySelector('main button')?.text.trim() ?? '', born)
    assert.deepEqual(htmlOf(page), urdu)
    assert.equal(page.page.querySelector('.app-own-words[lang=en]')?.text.trim(), 'You miss company.')
  })

  test('her link worker reads English, and sees in which language we write to her', async t => {
    const here = await town(t)
    await margaretReadsUrdu(here)
    const asha = await here.as('link-worker')
    assert.deepEqual(htmlOf(await asha.opens('/caseload?lang=ur')), english)
    const referral = await (await asha.opens('/inbox')).follows('Margaret Hill')
    const accepted = await (await asha.opens(`${referral.path}/accept`)).press('Accept referral')
    accepted.shows('We write in', 'Urdu')
  })
})
