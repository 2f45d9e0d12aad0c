/** Hubs in a browser: a drop-in in ten seconds, and the public pages on a narrow phone, by keyboard, without scripts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths, type BrowserTown } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { fireStation } from '../support/hubs.ts'
import { model, thinkingOn } from '../support/keystrokes.ts'

/** The next Thursday at 10.20: “Drop in and talk” is on. */
async function itIsThursday(here: BrowserTown): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO('Europe/London')
  const then = now.add({ days: ((4 - now.dayOfWeek + 7) % 7) + 7 }).withPlainTime('10:20')
  await here.rows('update place set clock_ahead_seconds = $1', [
    Math.round(now.until(then).total({ unit: 'seconds', relativeTo: now })),
  ])
}

for (const { scripts, width } of [
  { scripts: true, width: widths.desktop },
  { scripts: false, width: widths.phone },
])
  test(`a drop-in is logged in ten seconds and becomes support, ${scripts ? 'with' : 'without'} scripts at ${width} px`, async t => {
    const here = await browserTown(t)
    await itIsThursday(here)
    const asha = await Hands.on(here, { scripts, width })
    await asha.as('Asha Patel')
    await asha.goTo('/hubs')
    await asha.follow('The Old Fire Station')
    await asha.follow('Log drop-ins')
    await asha.look('drop-ins-none')
    const { keyboard } = asha.page
    /** Whose label has the keyboard now. */
    const hasKeyboard = () =>
      asha.page.evaluate('document.activeElement.name || document.activeElement.textContent.trim()')

    let seconds = 0
    const presses = async (key: string, cost = model.key) => {
      await keyboard.press(key)
      seconds += cost
    }
    // The hands are on the keyboard, and the page has put them into the first name.
    await asha.goTo(`${fireStation}/drop-ins`)
    assert.equal(await hasKeyboard(), 'first_name')
    await keyboard.type('Maureen')
    seconds += thinkingOn('Maureen') - model.key
    await presses('Tab')
    assert.equal(await hasKeyboard(), 'need')
    await keyboard.type('mo')
    seconds += model.mind + 2 * model.key
    await presses('Tab')
    assert.equal(await hasKeyboard(), 'minutes')
    await presses('Tab')
    assert.equal(await hasKeyboard(), 'Log')
    await presses('Enter', model.key + model.page)
    await asha.sees('Logged. 1 today.', 'Maureen', 'Money, benefits and debt; Drop in and talk')
    t.diagnostic(`${seconds.toFixed(1)} seconds by the keystroke-level model, with a name and a need`)
    assert.ok(seconds <= 10, `${seconds} seconds`)
    await asha.look('drop-ins-logged')

    // The next one, without a name: the same page, and the keyboard alone.
    await asha.page.locator('[name=first_name]').focus()
    await keyboard.press('Enter')
    await asha.sees('Logged. 2 today.', 'No name')

    await asha.follow('Would like support (Maureen')
    await asha.press('Save')
    await asha.seesProblem('Enter why, in their own words')
    await asha.look('support-problems')
    await asha.types({
      'Phone number or email address (optional)': '07700 900 171',
      'Why, in their own words': 'I dread the post.',
    })
    assert.ok(await asha.page.getByLabel('Money, benefits and debt').isChecked())
    await asha.page.getByLabel('Yes: a link worker contacts them', { exact: false }).check()
    await asha.page.getByLabel('I take them on now').check()
    await asha.press('Save')
    await asha.sees('They are on your caseload now', 'Maureen')
    await asha.goTo(`${fireStation}/drop-ins`)
    await asha.sees('Became support')
    await asha.follow('Take it back (no name')
    await asha.look('take-back')
    await asha.press('Take it back')
    await asha.sees('Taken back', '1 today')

    await asha.goTo(`${fireStation}/coming`)
    await asha.page.getByLabel('Who?').selectOption({ label: 'Maureen' })
    await asha.page.getByLabel('To what?').selectOption({ index: 1 })
    await asha.press('Write it down')
    await asha.sees('Written down')
    await asha.look('coming')

    await asha.goTo(`${fireStation}/footfall`)
    await asha.page.getByRole('button', { name: /^\+1 one more at Drop in and talk/ }).click()
    await asha.sees('Counted: 1 head')
    await asha.types({ Heads: '17' })
    await asha.press('Save the number')
    await asha.sees('Counted: 17 heads')
    await asha.look('footfall')
  })

test('the page and the poster on a narrow phone without scripts, by keyboard, with a session that has moved', async t => {
  const here = await browserTown(t)
  await itIsThursday(here)
  const priya = await Hands.on(here, { scripts: false, width: widths.phone })
  await priya.as('Priya Rao')
  await priya.goTo(`${fireStation}/week`)
  await priya.look('week')
  await priya.follow('Move or cancel Soup lunch')
  await priya.look('one-date')
  await priya.page.getByLabel('It is at another time or on another day').check()
  await priya.page.getByLabel('When does it begin?').fill('1pm')
  await priya.page.getByLabel('When does it end?').fill('12pm')
  await priya.press('Say so')
  await priya.seesProblem('It must end after it begins')
  await priya.page.getByLabel('When does it end?').fill('3pm')
  await priya.page.getByLabel('Why? (optional)').fill('The cook is late.')
  await priya.press('Say so')
  await priya.sees('Said. 0 people are told by message')
  await priya.look('week-changed')
  await priya.goTo('/hubs/footfall')
  await priya.look('footfall-of-all')

  const nobody = await Hands.on(here, { scripts: false, width: widths.phone })
  await nobody.goTo('/hubs?near=LA1+7BC')
  await nobody.sees('walk away')
  await nobody.look('hubs')
  // By keyboard alone: to the link of the hub, and from there to the poster.
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await nobody.page.keyboard.press('Tab')
      if ((await nobody.page.evaluate('document.activeElement.textContent.trim()')) === words) return
    }
    assert.fail(`The keyboard does not reach “${words}”`)
  }
  await tabTo('The Old Fire Station')
  await nobody.page.keyboard.press('Enter')
  await nobody.sees('Not as usual', 'Soup lunch has moved.')
  const box = await nobody.page.getByText('Not as usual').first().boundingBox()
  assert.ok(box && box.y < 900, 'What is not as usual is in sight without scrolling')
  await nobody.look('hub')
  await tabTo('A poster of the week, to print')
  await nobody.page.keyboard.press('Enter')
  await nobody.sees('Every week', 'Soup lunch has moved.', 'hubs/old-fire-station')
  await nobody.look('poster')
  await nobody.page.emulateMedia({ media: 'print' })
  assert.equal(await nobody.page.getByText('Leave this page quickly').isVisible(), false)
  const pdf = await nobody.page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  assert.equal(pages, 1, `The poster takes ${pages} pages`)
  await nobody.page.emulateMedia({ media: null })
  await nobody.goTo('/groups')
  await nobody.look('groups')
  await nobody.follow('The Moor Lane knitters')
  await nobody.look('group')
})

test('an administrator keeps a hub and a group, and its organiser the page, without scripts', async t => {
  const here = await browserTown(t)
  const ewan = await Hands.on(here, { scripts: false, width: widths.phone })
  await ewan.as('Ewan Price')
  await ewan.goTo('/hubs/new')
  await ewan.press('Add hub')
  await ewan.seesProblem('Enter the name of the hub')
  await ewan.look('hub-problems')
  await ewan.goTo(`${fireStation}/change`)
  await ewan.look('hub-change')
  await ewan.follow('Rooms')
  await ewan.look('rooms')
  await ewan.follow('the lounge')
  await ewan.look('room')
  await ewan.goTo(`${fireStation}/sessions/new`)
  await ewan.types({
    'What is it called?': 'Chess',
    'When does it begin?': '11am',
    'When does it end?': '1pm',
    'What does it cost?': 'Free',
  })
  await ewan.page.getByLabel('On which day?').selectOption({ label: 'Monday' })
  await ewan.page.getByLabel('In which room? (optional)').selectOption({ label: 'the engine room' })
  await ewan.page.getByLabel('Open to all').check()
  await ewan.press('Add session')
  await ewan.seesProblem('Coffee morning is in that room on Monday, 10am to midday.')
  await ewan.look('session-shares')
  await ewan.page.getByLabel('Yes: both share the room').check()
  await ewan.press('Add session')
  await ewan.sees('Session added')
  await ewan.goTo(`${fireStation}/presence`)
  await ewan.look('presence')
  await ewan.goTo('/groups/moor-lane-knitters/change')
  await ewan.look('group-change')
  await ewan.goTo('/groups/moor-lane-knitters/ask')
  await ewan.look('group-ask')
  await ewan.press('Send the link')
  await ewan.sees('The link is on its way')
  const [message] = await here.rows<{ body: string }>(
    `select body from message where to_address = 'dot@knitters.example'`,
  )
  const dot = await Hands.on(here, { scripts: false, width: widths.phone })
  await dot.goTo(/(\/our-group\/\S+)/.exec(message?.body ?? '')?.[1] ?? '')
  await dot.look('our-group')
  await dot.types({ 'Whom should newcomers ask for?': 'Dot and Lil' })
  await dot.press('Save our page')
  await dot.sees('Thank you. Your page says this now')
  await dot.follow('See your page as everybody sees it')
  await dot.sees('Dot and Lil')
})
