/** A referral after it was sent: asked about, put right, returned with a door, and its lesson on the practice's page. */
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { margaretIsReferred } from '../support/situations.ts'

for (const scripts of [true, false])
  test(`a wrong referral returns with a door, and the practice reads the lesson, ${scripts ? 'with' : 'without'} scripts`, async t => {
    const here = await browserTown(t)
    const { referral } = await margaretIsReferred(here)
    const hands = await Hands.on(here, { scripts, width: widths.phone })

    await hands.as('Asha Patel')
    await hands.goTo(`${referral}/ask`)
    await hands.look('ask')
    await hands.types({ 'Your question': 'Has the hip been looked at since May?' })
    await hands.press('Send question')
    await hands.look('asked')
    await hands.goTo('/inbox')
    await hands.look('inbox-asked')

    await hands.as('Dr Okafor')
    await hands.goTo('/referrals')
    await hands.look('list-question')
    await hands.follow('A question waits for you')
    await hands.follow('Margaret Hill')
    await hands.follow('Answer')
    await hands.look('answer')
    await hands.types({ 'Has the hip been looked at since May?': 'No, not yet.' })
    await hands.press('Send answer')
    await hands.follow('Correct this referral')
    await hands.look('amend')
    await hands.types({
      'Why are you correcting it? (optional)': 'She rang',
      'Another phone number (optional)': '01524 555 321',
    })
    await hands.press('Save')
    await hands.sees('Referral corrected')
    await hands.look('amended')
    await hands.follow('Withdraw this referral')
    await hands.look('withdraw')

    await hands.as('Asha Patel')
    await hands.goTo(`${referral}/thank`)
    await hands.look('thank')
    await hands.types({ 'What went well?': 'We knew where to begin.' })
    await hands.press('Say thank you')
    await hands.follow('Return with a better door')
    await hands.look('return')
    await hands.page.getByLabel('Needs a clinical review first').check()
    await hands.page.getByLabel('Please see your GP or nurse first.').check()
    await hands.look('return-chosen')
    await hands.press('Return referral')

    await hands.as('Dr Okafor')
    await hands.goTo(referral)
    await hands.sees('Next time:')
    await hands.look('returned')
    await hands.goTo('/practice')
    await hands.sees('Have new or worse symptoms seen first', 'We knew where to begin.')
    await hands.look('practice')
  })
