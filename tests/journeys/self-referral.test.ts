/** Somebody refers herself, on a narrow phone without scripts and by keyboard; a carer for his wife; saved; in crisis. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths, type BrowserTown } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { clicking, model, thinkingOn, typingOn } from '../support/keystrokes.ts'

const own = 'I have hardly been out since my hip operation.'

const onPhone = (here: BrowserTown) => Hands.on(here, { scripts: false, width: widths.phone })

/** What somebody at a keyboard does: the tabulator to the next box, then the words. */
async function typesOn(hands: Hands, name: string, words: string) {
  const box = hands.page.locator(`[name="${name}"]`).first()
  await box.focus()
  await hands.page.keyboard.type(words)
}

/** The button of the page, pressed by the keyboard. */
async function sends(hands: Hands) {
  await hands.page.locator('form[method=post] button').first().focus()
  const loaded = hands.page.waitForEvent('load')
  await hands.page.keyboard.press('Enter')
  await loaded
}

test('for herself within three minutes, by keyboard, at 320 px without scripts', async t => {
  const here = await browserTown(t)
  const margaret = await onPhone(here)
  let seconds = 0
  let pages = 0
  const acts = (cost: number) => (seconds += cost)
  const goesOn = async () => {
    await sends(margaret)
    acts(model.mind + model.key + model.page)
    pages++
  }

  await margaret.goTo('/')
  await margaret.look('public-start')
  await margaret.follow('Ask for support')
  acts(clicking + model.page)
  await margaret.look('start')
  await margaret.follow('For me')
  acts(clicking + model.page + model.hand)
  await margaret.look('name')
  for (const [name, words] of Object.entries({
    first_name: 'Margaret',
    family_name: 'Hill',
    'born-day': '15',
    'born-month': '3',
    'born-year': '1948',
  })) {
    await typesOn(margaret, name, words)
    acts(typingOn(words))
  }
  acts(model.mind)
  await goesOn()
  await margaret.look('reach')
  await typesOn(margaret, 'phone', '07700900123')
  acts(thinkingOn('07700900123'))
  // When she may be rung is behind one step: nobody has to pass it.
  await margaret.page.locator('main summary').first().focus()
  await margaret.page.keyboard.press('Enter')
  acts(model.mind + model.key)
  await typesOn(margaret, 'times', 'Mornings')
  acts(5 * model.key + thinkingOn('Mornings'))
  await goesOn()
  await margaret.look('words')
  await typesOn(margaret, 'words', own)
  acts(thinkingOn(own))
  await margaret.page.locator('main summary').first().focus()
  await margaret.page.keyboard.press('Enter')
  acts(model.mind + model.key)
  await margaret.page.locator('[name=needs][value=loneliness]').focus()
  await margaret.page.keyboard.press('Space')
  acts(thinkingOn(' '))
  await goesOn()
  await margaret.look('how')
  for (const [name, value] of [
    ['physical', 'long-term'],
    ['mind', 'sometimes'],
    ['safety', 'safe'],
  ] as const) {
    await margaret.page.locator(`[name=${name}][value=${value}]`).focus()
    await margaret.page.keyboard.press('Space')
    acts(thinkingOn('   '))
  }
  await goesOn()
  await margaret.look('easier')
  await typesOn(margaret, 'access', 'Many steps')
  acts(thinkingOn('Many steps'))
  await goesOn()
  await margaret.look('where')
  await typesOn(margaret, 'postcode', 'LA1 8HM')
  acts(2 * model.key + thinkingOn('LA1 8HM'))
  await goesOn()
  await margaret.sees('Check your answers', own, 'Mornings')
  await margaret.look('check')
  // She reads through ten answers before she sends them.
  acts(10 * model.mind)
  await goesOn()
  await margaret.sees('Thank you. We have it', 'Your reference is R-')
  await margaret.look('sent')
  t.diagnostic(`${pages} pages, ${seconds.toFixed(0)} seconds by the keystroke-level model`)
  assert.ok(seconds <= 180, `${seconds} seconds`)

  const asha = await onPhone(here)
  await asha.as('Asha Patel')
  await asha.goTo('/inbox')
  await asha.sees('Self-referral', own)
  await asha.look('inbox')
  await asha.follow('Margaret Hill')
  await asha.look('referral')
})

test('a carer refers his wife: what to do first, and she is asked first', async t => {
  const here = await browserTown(t)
  const tariq = await onPhone(here)
  await tariq.goTo('/refer-yourself/somebody')
  await tariq.look('somebody')
  await sends(tariq)
  await tariq.seesProblem('Select whether they know and agree')
  await tariq.look('somebody-problems')
  await tariq.page.getByLabel('Not yet').check()
  await sends(tariq)
  await tariq.sees('Talk with them first')
  await tariq.look('not-yet')
  await tariq.goTo('/refer-yourself/somebody')
  await tariq.page.getByLabel('Yes, they know and agree').check()
  await tariq.types({
    'Your name': 'Tariq Aziz',
    'How do you know each other? (optional)': 'husband',
    'Your phone number or email address': '07700 900 555',
  })
  await sends(tariq)
  await tariq.look('their-name')
  await tariq.types({ 'First name': 'Nasreen', Day: '2', Month: '5', Year: '1961' })
  await sends(tariq)
  await tariq.types({ 'Phone number': '07700 900 777' })
  await sends(tariq)
  await tariq.types({ 'In your words, or in theirs': 'She sits at home since her sister died.' })
  await tariq.look('their-words')
  for (let page = 0; page < 4; page++) await sends(tariq)
  await tariq.look('their-check')
  await sends(tariq)
  await tariq.sees('Thank you. We have it')
  const asha = await onPhone(here)
  await asha.as('Asha Patel')
  await asha.goTo('/inbox')
  await asha.follow('Nasreen')
  await asha.sees('Ask them first', 'Tariq Aziz')
  await asha.look('ask-first')
  await asha.follow('Accept')
  await asha.look('accept-asked-first')
})

test('a carer refers his wife in Urdu, from right to left', async t => {
  const here = await browserTown(t)
  const tariq = await onPhone(here)
  const { page } = tariq
  const isUrdu = async () => {
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
    assert.equal(await page.locator('html').getAttribute('lang'), 'ur')
  }
  await tariq.goTo('/refer-yourself?lang=ur')
  await isUrdu()
  await tariq.look('urdu-start')
  await page.getByRole('main').locator('a[href="/refer-yourself/somebody"]').click()
  await isUrdu()
  await page.locator('[name=knows][value=yes]').check()
  await page.locator('[name=name]').fill('طارق عزیز')
  await page.locator('[name=relation]').fill('شوہر')
  await page.locator('[name=reach]').fill('07700 900 555')
  await tariq.look('urdu-somebody')
  await sends(tariq)
  await isUrdu()
  await page.locator('[name=first_name]').fill('نسرین')
  await page.locator('[name=family_name]').fill('عزیز')
  await page.locator('[name=born-day]').fill('2')
  await page.locator('[name=born-month]').fill('5')
  await page.locator('[name=born-year]').fill('1961')
  await tariq.look('urdu-name')
  await sends(tariq)
  await page.locator('[name=phone]').fill('07700 900 777')
  await tariq.look('urdu-reach')
  await sends(tariq)
  await page.locator('[name=words]').fill('بہن کے انتقال کے بعد وہ گھر سے نہیں نکلتیں۔')
  await page.locator('main summary').first().click()
  await page.locator('[name=needs][value=bereavement]').check()
  await tariq.look('urdu-words')
  await sends(tariq)
  await page.locator('[name=mind][value=sometimes]').check()
  await sends(tariq)
  assert.equal(await page.locator('[name=language][value=ur]').isChecked(), true)
  await sends(tariq)
  await page.locator('[name=postcode]').fill('LA1 8HM')
  await sends(tariq)
  assert.match(page.url(), /\/check$/)
  await isUrdu()
  await tariq.look('urdu-check')
  await sends(tariq)
  assert.match(page.url(), /\/sent$/)
  await isUrdu()
  await tariq.look('urdu-sent')
  // Help now and the way out are in sight on every page.
  assert.ok((await page.locator('a[href="tel:999"]').count()) > 0)
  assert.ok((await page.locator('[data-leave]').count()) > 0)
  const [nasreen] = await here.rows<{ first_name: string; language: string; referred_by: { name: string } }>(
    'select first_name, language, referred_by from person join referral using (place_id, person_id)',
  )
  assert.deepEqual(nasreen, {
    first_name: 'نسرین',
    language: 'ur',
    referred_by: { name: 'طارق عزیز', relation: 'شوہر', phone: '07700 900555', email: null },
  })
})

test('saved today and sent tomorrow, with a code and a word', async t => {
  const here = await browserTown(t)
  const margaret = await onPhone(here)
  await margaret.goTo('/refer-yourself/me')
  await margaret.types({ 'First name': 'Margaret' })
  await sends(margaret)
  await margaret.types({ 'Phone number': '07700 900 123' })
  await sends(margaret)
  await margaret.follow('Save and come back later')
  await sends(margaret)
  await margaret.seesProblem('Enter a word that only you know')
  await margaret.look('save')
  const code = /R-\w{3}-\w{3}/.exec(await margaret.page.getByRole('main').innerText())?.[0] ?? ''
  await margaret.types({ 'Choose a word that only you know': 'bluebell' })
  await sends(margaret)
  await margaret.sees('Saved')
  await margaret.look('saved')
  await here.rows('update place set clock_ahead_seconds = clock_ahead_seconds + 86400')
  const tomorrow = await onPhone(here)
  await tomorrow.goTo('/refer-yourself')
  await tomorrow.follow('I have saved my answers')
  await tomorrow.types({ 'Your code': code, 'Or the word you chose': 'bluebel' })
  await sends(tomorrow)
  await tomorrow.sees('We cannot find that')
  await tomorrow.look('back')
  await tomorrow.types({ 'Or the word you chose': 'Bluebell' })
  await sends(tomorrow)
  await tomorrow.sees('Before you can send this')
  await tomorrow.look('check-unfinished')
  await tomorrow.follow('Write what would help')
  await tomorrow.types({ 'In your own words': own })
  for (let page = 0; page < 4; page++) await sends(tomorrow)
  await sends(tomorrow)
  await tomorrow.sees('Thank you. We have it')
})

test('in crisis help comes first; and who is too young, elsewhere or here before finds a door', async t => {
  const here = await browserTown(t)
  await here.rows(`update team set areas = '{LA1}' where name = 'North team'`)
  const hands = await onPhone(here)
  await hands.goTo('/refer-yourself/me')
  await hands.types({ 'First name': 'Margaret' })
  await sends(hands)
  await hands.types({ 'Phone number': '07700 900 123' })
  await sends(hands)
  await hands.types({ 'In your own words': 'I want to end my life.' })
  await sends(hands)
  await hands.sees('Before you go on', 'Ring 999', 'Go on with my request')
  await hands.look('help-first')
  await hands.follow('Go on with my request')
  await sends(hands)
  await sends(hands)
  await hands.types({ 'Postcode (optional)': 'B1 1AA' })
  await sends(hands)
  await hands.seesProblem('B1 is outside our area')
  await hands.look('outside-asked')
  await hands.page.getByLabel('This postcode is right').check()
  await sends(hands)
  await hands.sees('You live outside our area')
  await hands.look('outside')
  await hands.goTo('/refer-yourself/me')
  await hands.types({ 'First name': 'Sami', Day: '1', Month: '1', Year: '2020' })
  await sends(hands)
  await hands.sees('Help for young people')
  await hands.look('young')
  await hands.goTo('/refer-yourself/again')
  await hands.look('again')
  await hands.types({
    'First name': 'Nobody',
    Day: '1',
    Month: '1',
    Year: '1950',
    'The phone number or email address we know': '07700 900 999',
  })
  await sends(hands)
  await hands.sees('If we know you')
  await hands.look('again-sent')
})
