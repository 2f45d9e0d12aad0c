/**
 * The person knows who will ring and why, from one letter, and answers in one step: by keyboard, in Urdu from right to
 * left, on a narrow phone without scripts. One town and one browser for all of it: each story is about somebody else.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths, type BrowserTown } from '../support/browser.ts'
import { aFace } from '../support/faces.ts'
import { Hands } from '../support/hands.ts'
import { wordsOfPdf } from '../support/pdf.ts'
import { writesReferral } from '../support/referring.ts'
import { linkIn, margaret, messageTo, reason } from '../support/situations.ts'

const onPhone = (here: BrowserTown) => Hands.on(here, { scripts: false, width: widths.phone })
const onDesk = (here: BrowserTown) => Hands.on(here, { scripts: true, width: widths.desktop })

const born = { 'date_of_birth-day': '2', 'date_of_birth-month': '5', 'date_of_birth-year': '1961' }
const somebody = (first_name: string, family_name: string) => ({ first_name, family_name, ...born })

/** Dr Okafor refers somebody, reached by this. */
async function isReferred(
  here: BrowserTown,
  person: Record<string, string>,
  reach: Record<string, string>,
): Promise<void> {
  const check = await writesReferral(await here.as('gp'), {
    person,
    reach: { phone: '', email: '', ...reach },
    why: { reason, needs: ['loneliness'] },
  })
  ;(await check.press('Send referral')).is(200)
}

/** The words of a PDF behind a link of the page, as one line. */
async function pdfBehind({ page }: Hands, words: string): Promise<string> {
  const href = await page.getByRole('main').getByRole('link', { name: words }).first().getAttribute('href')
  const answer = await page.request.get(href ?? '')
  assert.equal(answer.headers()['content-type'], 'application/pdf')
  return wordsOfPdf(new Uint8Array(await answer.body())).join('\n')
}

/** By the tabulator alone, to whatever has these words or this name. */
async function tabTo({ page }: Hands, words: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const has = await page.evaluate(
      '[document.activeElement.name, document.activeElement.textContent.trim()]',
    )
    if ((has as string[]).includes(words)) return
  }
  assert.fail(`The keyboard does not reach “${words}”`)
}

async function pressesEnter({ page }: Hands): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await loaded
}

/** Somebody opens the address of a message or a letter and says when they were born. */
async function opensPage(hands: Hands, address: string): Promise<void> {
  await hands.goTo(address)
  for (const [part, value] of [
    ['day', '2'],
    ['month', '5'],
    ['year', '1961'],
  ])
    await hands.page.locator(`[name=born-${part}]`).fill(value ?? '')
  await hands.page.locator('main form button').first().click()
}

test('the person knows', async t => {
  const here = await browserTown(t)

  await t.test('from one letter who will ring and why, and answers by keyboard', async () => {
    await isReferred(here, margaret, { phone: '01524 555 777', prefers: 'letter' })
    const asha = await onDesk(here)
    await asha.as('Asha Patel')
    await asha.goTo('/letters')
    await asha.sees('Print and post', 'Nothing yet.')
    await asha.look('letters')
    await asha.follow('Print and post')
    await asha.sees('What it says', reason)
    await asha.look('letter')
    const letter = await pdfBehind(asha, 'Open it as PDF to print')
    for (const words of [
      'Lune Valley social prescribing',
      'Dr Okafor',
      'What happens next?',
      '01524 555 110',
    ])
      assert.ok(letter.includes(words), letter)
    await asha.press('Mark as posted')
    await asha.sees('Posted: Margaret Hill, by Asha Patel', 'Nothing waits for your team.')
    await asha.look('letters-posted')
    await asha.follow('Take it back')
    await asha.look('letter-posted')

    // What stands on the paper is all she has, and the keyboard all she uses.
    const address = /https?:\/\/\S*\/my\/\S+/.exec(letter)?.[0] ?? ''
    const her = await onPhone(here)
    await her.goTo(address)
    await her.sees('What is your date of birth?')
    await her.look('born')
    await tabTo(her, 'Continue')
    await pressesEnter(her)
    await her.seesProblem('Enter your date of birth')
    await her.look('born-problems')
    await her.goTo(address)
    for (const [name, value] of [
      ['born-day', '15'],
      ['born-month', '3'],
      ['born-year', '1948'],
    ] as const) {
      await tabTo(her, name)
      await her.page.keyboard.type(value)
    }
    await pressesEnter(her)
    await her.sees('Hello Margaret', 'Dr Okafor at Lune Bank practice wrote:', reason, 'What happens next?')
    await her.look('my-page')
    await tabTo(her, 'Yes please, contact me')
    await pressesEnter(her)
    await her.sees('You told us you would like to hear from us.')
    await her.look('my-page-yes')
    await asha.goTo('/inbox')
    await asha.follow('Margaret Hill')
    await asha.sees('they would like to hear from us')
  })

  await t.test('says “I did not know about this”, and the practice learns it', async () => {
    await isReferred(here, somebody('Jozef', 'Ireby'), { email: 'jozef@people.example', prefers: 'email' })
    const link = linkIn(await messageTo(here, 'jozef@people.example'))
    const jozef = await onDesk(here)
    await opensPage(jozef, link)
    await jozef.press('I did not know about this')
    await jozef.sees('Thank you for telling us', 'Would you like it anyway?')
    await jozef.look('anyway')
    await jozef.press('Yes please, contact me')
    await jozef.sees('You told us that you did not know about this.')
    await jozef.look('my-page-unaware')

    const okafor = await onDesk(here)
    await okafor.as('Dr Okafor')
    await okafor.goTo('/practice')
    await okafor.sees('I did not know about this referral', 'Talk with them before you send')
    await okafor.look('practice')
    await okafor.goTo('/referrals')
    await okafor.follow('Jozef Ireby')
    await okafor.sees('did not know about this referral')
    await okafor.look('referral-unaware')
  })

  await t.test('says “not now” with a day, in Urdu from right to left, and takes it back', async () => {
    const reach = { phone: '07700 900 777', prefers: 'text', reads: 'ur' }
    await isReferred(here, somebody('نسرین', 'عزیز'), reach)
    const nasreen = await onPhone(here)
    const { page } = nasreen
    await opensPage(nasreen, linkIn(await messageTo(here, '07700 900777')))
    const isUrdu = async () => {
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
      assert.equal(await page.locator('html').getAttribute('lang'), 'ur')
    }
    await isUrdu()
    await nasreen.look('urdu-page')
    await page.locator('main a[href$="/not-now"]').click()
    await page.locator('main form button').click()
    await isUrdu()
    assert.equal(await page.locator('.nhsuk-error-summary a').getAttribute('href'), '#when-1')
    await nasreen.look('urdu-not-now-problems')
    await page.locator('[name=when][value=day]').check()
    const on = Temporal.Now.plainDateISO('Europe/London').add({ days: 40 })
    for (const part of ['day', 'month', 'year'] as const)
      await page.locator(`[name=on-${part}]`).fill(String(on[part]))
    await nasreen.look('urdu-not-now')
    await page.locator('main form button').click()
    const asha = await onPhone(here)
    await asha.as('Asha Patel')
    await asha.goTo('/inbox')
    await asha.sees('Not now: come back on')
    await asha.look('inbox-not-now')
    await nasreen.look('urdu-paused')
    await page.locator('form[action$="/undo"] button').click()
    await isUrdu()
    assert.equal(await page.locator('form[action$="/yes"]').count(), 1)
    await asha.goTo('/inbox')
    assert.equal(await asha.page.getByText('Not now: come back on').count(), 0)
    await asha.follow('نسرین')
    await asha.look('referral-taken-back')
  })

  await t.test('asks for help with a message, and has a card with a face for her wallet', async () => {
    await isReferred(here, somebody('Edith', 'Fell'), {
      phone: '01524 555 888',
      email: 'edith@people.example',
      prefers: 'email',
    })
    const edith = await onPhone(here)
    await opensPage(edith, linkIn(await messageTo(here, 'edith@people.example')))
    await edith.follow('I need help with this message')
    await edith.look('help')
    await edith.press('Ask for help')
    await edith.seesProblem('Select what would help')
    await edith.look('help-problems')
    await edith.page.getByLabel('Please ring me and explain it').check()
    await edith.page.getByLabel('Larger letters, or another form').check()
    await edith.page.getByLabel('Large print').check()
    await edith.press('Ask for help')
    await edith.sees('Somebody from the team rings you')
    await edith.look('my-page-help')

    const asha = await onPhone(here)
    await asha.as('Asha Patel')
    await asha.goTo('/account/photo')
    await asha.press('Save photo')
    await asha.seesProblem('Choose a picture')
    await asha.look('photo-problems')
    await asha.page
      .locator('[name=photo]')
      .setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aFace().bytes()) })
    await asha.press('Save photo')
    await asha.sees('Saved. The people you work with see it')
    await asha.look('photo')
    await asha.goTo('/letters')
    await asha.follow('Ring: help with a message')
    await asha.sees('From now on they get: Large print', 'No voicemail', '01524 555888')
    await asha.look('help-call')
    await asha.press('They know now')
    await asha.sees('Told: Edith Fell, by Asha Patel')
    await asha.goTo('/inbox')
    await asha.follow('Edith Fell')
    await asha.follow('Accept')
    await asha.press('Accept referral')
    const record = asha.page.url()
    await asha.follow('Print a card for their wallet')
    await asha.look('card-for-staff')
    await asha.goTo(record)
    await asha.follow('Print a letter')
    await asha.look('letter-for-staff')
    const large = await pdfBehind(asha, 'large print')
    assert.ok(large.includes('Asha Patel'), large)

    await edith.page.reload()
    await edith.page.getByRole('img', { name: 'Photo of Asha Patel' }).waitFor()
    assert.equal(await edith.page.evaluate('document.querySelector("img.app-face").naturalWidth'), 1)
    await edith.look('my-page-supported')
    await edith.follow('A card for your wallet')
    await edith.sees('Asha Patel', 'What happens next?')
    await edith.look('card')
    assert.ok((await pdfBehind(edith, 'Open it as PDF to print')).includes('Asha Patel'))
  })

  await t.test('that the time of a link is over, and whom to ring', async () => {
    await here.rows(`update link set expires_at = now() - interval '1 day'`)
    const her = await onPhone(here)
    await her.goTo(linkIn(await messageTo(here, 'jozef@people.example')))
    await her.sees('01524 555 100')
    await her.look('over')
  })
})
