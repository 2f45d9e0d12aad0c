/** The way in, in a browser: a GP refers in a minute, a receptionist over two days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { people } from '../support/twelve-people.ts'
import { practicesDiffer } from '../support/practices.ts'
import { clicking, model, thinkingOn, typingOn } from '../support/keystrokes.ts'

const reason = 'You miss company since your hip operation.'

for (const { scripts, width } of [
  { scripts: true, width: widths.desktop },
  { scripts: false, width: widths.phone },
])
  test(`a GP refers in a minute, ${scripts ? 'with' : 'without'} scripts at ${width} px`, async t => {
    const here = await browserTown(t)
    const okafor = await Hands.on(here, { scripts, width })
    await okafor.as('Dr Okafor')
    await okafor.goTo('/referrals')
    let seconds = 0
    let inputs = 0
    const acts = (cost: number, isInput = true) => {
      seconds += cost
      inputs += isInput ? 1 : 0
    }

    await okafor.follow('Refer on one screen')
    acts(clicking + model.page, false)
    await okafor.look('one-screen')
    // What stands in the practice's own record is copied from box to box; the hands stay on the keyboard.
    acts(model.hand, false)
    const copied = { 'First name': 'Margaret', 'Family name': 'Hill', Day: '15', Month: '3', Year: '1948' }
    await okafor.types(copied)
    acts(thinkingOn(copied['First name']))
    acts(typingOn(copied['Family name']))
    acts(typingOn(copied.Day) + typingOn(copied.Month) + typingOn(copied.Year))
    await okafor.types({
      'NHS number (optional)': '9991234578',
      'Phone number or email address': '07700900123',
    })
    acts(typingOn('9991234578'))
    acts(typingOn('07700900123'))
    await okafor.page.getByLabel('Loneliness and connection').check()
    acts(model.hand + clicking)
    await okafor.types({ 'Why, in plain words they will read': reason })
    acts(clicking + 2 * model.hand + reason.length * model.key)
    await okafor.page.getByLabel('None of these').check()
    acts(clicking)
    await okafor.page.getByLabel('No known risks').check()
    acts(clicking)
    await okafor.page.getByLabel('Yes, and that you hear how it went').check()
    acts(clicking)
    await okafor.press('Send referral')
    acts(clicking + model.page)
    await okafor.sees('Referral sent', 'Margaret Hill')
    await okafor.look('one-screen-sent')
    t.diagnostic(`${inputs} inputs, ${seconds.toFixed(0)} seconds by the keystroke-level model`)
    assert.ok(inputs <= 12, `${inputs} inputs`)
    assert.ok(seconds <= 60, `${seconds} seconds`)
  })

test('a receptionist saves a draft and finishes tomorrow, without scripts at 320 px', async t => {
  const here = await browserTown(t)
  const desk = await Hands.on(here, { scripts: false, width: widths.phone })
  await desk.as('Dr Okafor')
  await desk.goTo('/referrals/new')
  await desk.press('Start now')
  await desk.follow('Name and date of birth')
  await desk.types({ 'First name': 'Siobhán', 'Family name': 'O’Neill', Day: '1', Month: '2', Year: '1950' })
  await desk.press('Save and continue')
  await desk.goTo('/referrals')
  await desk.look('draft-kept')
  await here.rows('update place set clock_ahead_seconds = clock_ahead_seconds + 86400')
  await desk.follow('Siobhán O’Neill')
  await desk.sees('1 of', 'parts we need are complete')
  await desk.look('draft-tomorrow')
  await desk.follow('Continue')
  await desk.types({ 'Phone number (optional)': '01524 555 777' })
  await desk.page.getByLabel('Phone call').check()
  await desk.press('Save and continue')
  await desk.types({ 'Why, in plain words': reason })
  await desk.page.getByLabel('Loneliness and connection').check()
  await desk.page.getByLabel('Money, benefits and debt').check()
  await desk.press('Save and continue')
  await desk.page.getByLabel('Yes, I have told them and they agree').check()
  await desk.press('Save and continue')
  await desk.page.getByLabel('No known risks').check()
  await desk.press('Save and continue')
  await desk.look('draft-suits')
  await desk.press('Save and continue')
  await desk.follow('What they said, in their own words')
  await desk.types({ 'What did they say? (optional)': 'I used to sing.' })
  await desk.look('draft-own-words')
  await desk.press('Save and continue')
  await desk.follow('What matters most to them')
  await desk.look('draft-order')
  await desk.page.getByLabel('Money, benefits and debt').selectOption('1')
  await desk.press('Save and continue')
  await desk.seesProblem('Give each a place of its own: two have the same one')
  await desk.look('draft-order-twice')
  await desk.page.getByLabel('Loneliness and connection').selectOption('2')
  await desk.press('Save and continue')
  await desk.follow('Check your answers')
  await desk.look('draft-check')
  await desk.press('Send referral')
  await desk.sees('Referral sent', 'Siobhán O’Neill')
})

test('what must come first, better doors and body beside mind, on a telephone without scripts', async t => {
  const here = await browserTown(t)
  const desk = await Hands.on(here, { scripts: false, width: widths.phone })
  await desk.as('Dr Okafor')
  await desk.goTo('/referrals/one-screen')
  await desk.press('Send referral')
  await desk.seesProblem('Enter their first name')
  await desk.look('one-screen-errors')
  await desk.types({ 'First name': 'Tilly', Day: '1', Month: '2', Year: '2010' })
  await desk.types({
    'Phone number or email address': '07700900321',
    'Why, in plain words they will read': reason,
  })
  for (const label of ['Anger', 'A child is hurt, neglected or at risk', 'No known risks'])
    await desk.page.getByLabel(label, { exact: true }).check()
  await desk.page.getByLabel('Yes, and that you hear how it went').check()
  await desk.press('Send referral')
  await desk.sees('Do this now', 'They are 16', 'Childline')
  await desk.look('check-objections')
  await desk.press('Send referral')
  await desk.seesProblem('Say why you refer them all the same, or use the better door')
  await desk.page.getByRole('link', { name: 'All parts of this referral' }).click()
  await desk.follow('Whether this is the right door')
  await desk.look('suits-for-anger')
  await desk.press('Save and continue')
  await desk.sees('Do this first')
  await desk.look('first')
  await desk.follow('Go on with the referral')
  await desk.follow('How body, mind and daily life are')
  await desk.look('triage-in-draft')
  await desk.page.getByLabel('Low or worried most days').check()
  await desk.press('Save and weigh')
  await desk.look('triaged-in-draft')
  await desk.follow('Go on with the referral')
  await desk.follow('Safe contact')
  await desk.look('profile-in-draft')
  await desk.press('Save and continue')
  await desk.follow('Check your answers')
  await desk.types({ 'Why do you refer them all the same?': 'Her school asked for us.' })
  await desk.press('Send referral')
  await desk.sees('Referral sent')
  await desk.look('sent-all-the-same')
})

test('CHAT ends well for twelve very different people, on a telephone without scripts', async t => {
  const here = await browserTown(t)
  const hands = await Hands.on(here, { scripts: false, width: widths.phone })
  for (const [who, { said, doors, hope }] of Object.entries(people)) {
    await hands.goTo('/chat')
    for (const [name, given] of Object.entries(said)) {
      if (name === 'own') await hands.page.locator('[name=own]').fill(String(given))
      else
        for (const code of Array.isArray(given) ? (given as string[]) : [String(given)])
          await hands.page.locator(`[name=${name}][value=${code}]`).check()
    }
    await hands.page.locator('form[method=post] button').last().click()
    await hands.page.waitForLoadState('load')
    assert.match(hands.page.url(), /\/chat$/, `${who}: the address tells nothing`)
    const text = await hands.page.getByRole('main').innerText()
    for (const door of [...doors, hope])
      assert.ok(text.includes(door), `${who}: “${door}” is not among\n${text}`)
  }
  await hands.look('chat-result')
})

test('a manager sees which practice needs a visit, and brings a waiting list', async t => {
  const here = await browserTown(t)
  await practicesDiffer(here)
  const priya = await Hands.on(here, { scripts: false, width: widths.phone })
  await priya.as('Priya Rao')
  await priya.goTo('/practices')
  await priya.sees('came back for a reason other than capacity', 'Lune Bank practice')
  await priya.look('practices')
  await priya.goTo('/brought-lists')
  await priya.look('brought-lists')
  await priya.page.locator('input[type=file]').setInputFiles({
    name: 'waiting.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Name,DOB,Phone,Worker\nIvy Ashworth,2/5/1941,07700 900201,\nRavi Kent,31/2/1980,,Asha Patel\n',
    ),
  })
  await priya.press('Upload and look')
  await priya.look('list-columns')
  await priya.press('Save and look at the rows')
  await priya.sees('Date of birth must be a real date')
  await priya.look('list-preview')
  await priya.press('Bring in 1 person')
  await priya.look('list-refused')
  await priya.page.getByLabel('may stay out').check()
  await priya.press('Bring in 1 person')
  await priya.sees('1 person brought in')
  await priya.look('list-brought')
})
