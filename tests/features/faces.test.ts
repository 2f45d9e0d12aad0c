/** The face of a link worker: on her page, on her card, in her letter; and a card for her wallet. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aFace, pngWithPlace, secret } from '../support/faces.ts'
import { wordsOfPdf } from '../support/pdf.ts'
import { margaretIsReferred, margaretIsSupported, margaretOpensHerPage } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

async function ashaShowsHerFace(here: Town) {
  const asha = await here.as('link-worker')
  const page = await asha.opens('/account/photo')
  page.shows('You have no photo')
  const saved = await page.press('Save photo', { photo: aFace() })
  saved.shows('Saved. The people you work with see it')
  return asha
}

describe('a face', () => {
  test('is uploaded, seen by the person she works with and by staff, and taken down', async t => {
    const here = await town(t)
    const asha = await ashaShowsHerFace(here)
    await margaretIsSupported(here)
    const { visitor, page } = await margaretOpensHerPage(here)
    const img = page.page.querySelector('img.app-face')
    assert.equal(img?.getAttribute('alt'), 'Photo of Asha Patel')
    const answer = await visitor.request(img?.getAttribute('src') ?? '')
    assert.equal(answer.headers.get('content-type'), 'image/jpeg')
    assert.ok(!(await answer.text()).includes(secret))
    const staff =
      (await asha.opens('/account/photo')).page.querySelector('img.app-face')?.getAttribute('src') ?? ''
    assert.equal((await (await here.as('gp')).request(staff)).headers.get('content-type'), 'image/jpeg')
    assert.equal((await here.stranger().request(staff)).status, 303)
    const wyre = await here.as('wyre-link-worker')
    assert.equal((await wyre.request(staff)).status, 404)
    await (await asha.opens('/account/photo')).press('Remove your photo')
    assert.equal((await visitor.opens(page.path)).page.querySelector('img.app-face'), null)
    assert.equal((await visitor.request(`${page.path}/photo`)).headers.get('content-type'), 'image/svg+xml')
  })

  test('that is none, or too large, is refused in a sentence', async t => {
    const here = await town(t)
    const page = await (await here.as('link-worker')).opens('/account/photo')
    ;(await page.press('Save photo')).is(422).shows('Choose a picture')
    const wrong = aFace(new TextEncoder().encode('%PDF-1.7'), 'me.jpg')
    ;(await page.press('Save photo', { photo: wrong })).is(422).shows('Choose a picture: JPEG, PNG or WebP')
  })

  test('stands in a letter as PDF, whatever kind it is', async t => {
    const here = await town(t)
    const asha = await ashaShowsHerFace(here)
    const { record } = await margaretIsSupported(here)
    const pdf = async () => Buffer.from(await (await asha.request(`${record}/letter?as=pdf`)).arrayBuffer())
    assert.match((await pdf()).toString('latin1'), /\/Subtype \/Image/)
    await (await asha.opens('/account/photo')).press('Save photo', { photo: aFace(pngWithPlace(), 'me.png') })
    assert.match((await pdf()).toString('latin1'), /\/Subtype \/Image/)
  })
})

describe('a card for her wallet', () => {
  test('says who, when to ring, what is next, and where help is; on her page and from the record, also as PDF', async t => {
    const here = await town(t)
    const asha = await ashaShowsHerFace(here)
    await (
      await asha.opens('/account/about')
    ).press('Save', { about: 'I listen first.', reachedWhen: 'Monday to Thursday, 9am to 4pm' })
    const { record } = await margaretIsSupported(here)
    const { visitor, page } = await margaretOpensHerPage(here)
    const card = await page.follows('A card for your wallet')
    const said = [
      'Who is my link worker?',
      'Asha Patel',
      'Monday to Thursday',
      'What happens next?',
      'call 999',
    ]
    card.shows(...said)
    ;(await (await asha.opens(record)).follows('Print a card for their wallet')).shows(...said)
    for (const [who, at] of [
      [visitor, card.path],
      [asha, `${record}/card`],
    ] as const) {
      const pdf = await who.request(`${at}?as=pdf`)
      const [words = '', ...more] = wordsOfPdf(new Uint8Array(await pdf.arrayBuffer()))
      assert.deepEqual(more, [])
      for (const one of ['Asha Patel', 'call 999']) assert.ok(words.replace(/\s+/g, ' ').includes(one), words)
    }
  })

  test('before she has a link worker it is her team’s', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    ;(await page.follows('A card for your wallet')).shows('Who gets in touch with me?', 'North team')
  })
})
