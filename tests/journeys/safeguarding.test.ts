/** A concern from the first word to the end, on a narrow phone without scripts and on a desk with them. */
import { test } from 'node:test'
import { browserTown } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'

for (const { scripts, width } of [
  { scripts: false, width: 320 },
  { scripts: true, width: 1280 },
])
  test(`a link worker raises, tells and closes, ${scripts ? 'with' : 'without'} scripts at ${width} px`, async t => {
    const here = await browserTown(t)
    const hands = await Hands.on(here, { scripts, width })
    await hands.as('Ewan Price')
    await hands.goTo('/safeguarding/contacts')
    await hands.page.locator('[name="lead-who"]').fill('Jo Smith, weekdays 9am to 5pm')
    await hands.page.locator('[name="lead-phone"]').fill('01524 555 700')
    await hands.press('Save')
    await hands.sees('Saved. They stand beside every checklist now')
    await hands.look('contacts')
    await hands.signOut()

    await hands.as('Asha Patel')
    await hands.goTo('/safeguarding')
    await hands.look('nothing-open')
    await hands.follow('Raise a concern')
    await hands.press('Raise it now')
    await hands.seesProblem('Select what it is')
    await hands.look('raise-problems')
    await hands.page.getByLabel('Domestic abuse', { exact: true }).check()
    await hands.types({ 'What did you see or hear?': 'She whispered that he reads her messages' })
    await hands.press('Raise it now')
    await hands.sees('Raised. Here is what to do', 'Ring 01524 555700')
    await hands.look('concern')
    await hands.press('Told: Our safeguarding lead')
    await hands.sees('Told in time')
    await hands.follow('Somebody else, another way, or earlier')
    await hands.look('told')
    await hands.goTo('/safeguarding')
    await hands.look('one-open')
    await hands.follow('Domestic abuse')
    await hands.follow('Close it')
    await hands.sees('This step is not done')
    await hands.look('close')
    await hands.page.getByRole('link', { name: 'Back to the concern' }).click()
    await hands.page.getByRole('button', { name: /^Done\s*: Make sure they are alone/ }).click()
    await hands.sees('Done by Asha Patel')
    await hands.follow('Close it')
    await hands.page.getByLabel('People who can act know of it', { exact: false }).check()
    await hands.types({ 'What came of it?': 'The service rings her at a safe time tomorrow' })
    await hands.press('Close it')
    await hands.sees('Closed. It can be opened again')
    await hands.look('closed')
  })
