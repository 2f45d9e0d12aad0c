/** Words in languages, in a browser: an administrator corrects one, and somebody reads it in Urdu, from the right. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'

const own = 'آپ یہاں ہم سے کیا چاہیں گے؟'

for (const { scripts, width } of [
  { scripts: true, width: widths.desktop },
  { scripts: false, width: widths.phone },
])
  test(`words are corrected and read, ${scripts ? 'with' : 'without'} scripts at ${width} px`, async t => {
    const here = await browserTown(t)
    const ewan = await Hands.on(here, { scripts, width })
    await ewan.as('Ewan Price')
    await ewan.goTo('/languages')
    await ewan.sees('Cymraeg', 'Polski', 'اردو', 'written without a native speaker')
    await ewan.look('languages')
    await ewan.page.getByRole('link', { name: 'Urdu', exact: true }).click()
    await ewan.types({ 'Words in it': 'What could help' })
    await ewan.press('Show')
    await ewan.look('language')
    await ewan.follow('title')
    await ewan.look('text')
    await ewan.types({ 'The text as it should be': `${own} {name}` })
    await ewan.press('Save')
    await ewan.seesProblem('Nothing is filled in for {name}: take it out')
    await ewan.look('text-refused')
    await ewan.types({ 'The text as it should be': own })
    await ewan.page.getByLabel('Somebody who speaks this language').check()
    await ewan.press('Save')
    await ewan.sees('Saved', 'Corrected here')
    await ewan.look('text-corrected')

    const reader = await Hands.on(here, { scripts, width })
    await reader.goTo('/chat?lang=ur')
    await reader.sees(own)
    assert.equal(await reader.page.locator('html').getAttribute('dir'), 'rtl')
    await reader.page.locator('[name=own]').fill('میں خطرے میں ہوں')
    await reader.page.locator('form[method=post] button').last().click()
    await reader.sees('0808 2000 247')
    await reader.look('chat-result-from-right')

    await ewan.follow('Put back what the program has')
    await ewan.look('text-put-back')
    await ewan.press('Put it back')
    await ewan.sees('Put back')
    await reader.goTo('/chat')
    assert.ok(!(await reader.page.getByRole('main').innerText()).includes(own))
  })
