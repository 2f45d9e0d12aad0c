/** Finding the right place in a browser: a link worker for a person, against the clock; anybody, on a telephone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { clicking, model, typing } from '../support/keystrokes.ts'
import { margaretIsSupported } from '../support/situations.ts'

/** Reading a card's reasons, aloud to the person: about 25 words at 200 words a minute. */
const reading = 7.5

for (const scripts of [true, false])
  test(`three fitting places for Margaret in under a minute, ${scripts ? 'with' : 'without'} scripts`, async t => {
    const here = await browserTown(t)
    const { record } = await margaretIsSupported(here)
    const asha = await Hands.on(here, { scripts, width: widths.desktop })
    await asha.as('Asha Patel')
    await asha.goTo(record)
    let seconds = 0
    const act = (cost: number) => (seconds += cost)

    await asha.follow('Find support')
    act(clicking + model.page)
    await asha.look('found-for-person')
    const words = 'someone to talk to'
    await asha.types({ 'What are you looking for?': words })
    act(typing(words))
    await asha.press('Search')
    act(clicking + model.page)
    await asha.sees('it helps with', 'minutes’ walk', 'it is free')
    await asha.look('found-in-her-words')
    for (let place = 0; place < 3; place++) {
      act(reading)
      const button = asha.page.getByRole('button', { name: /^Put on the shortlist/ }).first()
      await button.click()
      await asha.page.waitForLoadState('load')
      act(clicking + model.page)
    }
    await asha.goTo(`${record}/shortlist`)
    assert.equal((await asha.page.getByRole('heading', { level: 2 }).count()) >= 3, true)
    t.diagnostic(`${seconds.toFixed(0)} seconds by the keystroke-level model`)
    assert.ok(seconds < 60, `${seconds} seconds`)

    await asha.goTo(`${record}/what-suits`)
    await asha.look('what-suits')
    await asha.goTo(`${record}/services?q=company&access=step-free&cost=free&day=su&near=LA1+8GS`)
    await asha.sees('You could let go of one thing')
    await asha.look('nothing-fits')
    await asha.goTo(`${record}/services?q=company&cost=free&near=LA1+8GS&show=ruled-out`)
    await asha.look('ruled-out')
  })

for (const scripts of [true, false])
  test(`a warm place on a telephone, without signing in, ${scripts ? 'with' : 'without'} scripts`, async t => {
    const here = await browserTown(t)
    await here.rows(
      `update service set content = jsonb_set(content, '{description}', '"A warm space with a bowl of soup."')
       where name = 'Tea and talk'`,
    )
    const hands = await Hands.on(here, { scripts, width: widths.phone })
    await hands.goTo('/find')
    await hands.look('find')
    await hands.types({ 'What are you looking for?': 'somewhere warm with a hot meal', Postcode: 'la1 8qt' })
    await hands.press('Search')
    await hands.sees('Places that could help', 'Leave this page quickly', 'In danger?')
    await hands.look('find-warm')
    await hands.page.getByText('Show them on a map').click()
    await hands.look('find-map')
    await hands.follow('Tea and talk')
    await hands.sees('A warm space with a bowl of soup')
    await hands.look('find-service')
    await hands.goTo('/find/order')
    await hands.look('find-order')
    await hands.goTo('/find?q=warm&near=banana&within=-3')
    await hands.seesProblem('Enter a full UK postcode, like LA1 1AA')
    await hands.look('find-wrong')
    // Somebody comes in: one press, and the way back leads past this page.
    const way = hands.page.getByRole('link', { name: 'Leave this page quickly' })
    assert.equal(await way.getAttribute('href'), 'https://www.bbc.co.uk/weather')
  })
