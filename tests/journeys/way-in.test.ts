/** The way in, in a browser: a GP refers in a minute, a receptionist over two days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
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
