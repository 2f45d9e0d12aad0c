/** The guidelines and the practices in a browser: every page looked at, with and without scripts. */
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { practiceSent } from '../support/practices.ts'
import { margaretIsReferred } from '../support/situations.ts'

for (const scripts of [true, false])
  test(`read by anybody, written by an administrator, ${scripts ? 'with' : 'without'} scripts`, async t => {
    const here = await browserTown(t)
    const hands = await Hands.on(here, { scripts, width: widths.phone })
    await hands.goTo('/guidelines')
    await hands.look('guidelines')
    await hands.follow('Alcohol, drugs and gambling')
    await hands.look('guideline')

    await hands.as('Ewan Price')
    await hands.goTo('/guidelines/everybody')
    await hands.look('guideline-everybody')
    await hands.follow('Change this guideline')
    await hands.look('guideline-everybody-change')
    await hands.press('Save')
    await hands.sees('There is a problem')
    await hands.look('guideline-change-wrong')
    await hands.types({
      'Youngest age in years (optional)': '16',
      'What did you change?': 'From 16 years',
      'Why?': 'The team has a youth worker',
    })
    await hands.press('Save')
    await hands.sees('Guideline changed')
    await hands.follow('What changed')
    await hands.look('guideline-history')
    await hands.follow('Version 0')
    await hands.look('guideline-old')
    await hands.goTo('/guidelines/money/change')
    await hands.look('guideline-change')

    await margaretIsReferred(here)
    await practiceSent(here, { practice: 'Lune Bank practice', times: 30, status: 'returned', why: 'age' })
    await practiceSent(here, { practice: 'Bay View surgery', times: 70, status: 'accepted' })
    await hands.as('Priya Rao')
    await hands.goTo('/practices')
    await hands.sees('came back for a reason other than capacity')
    await hands.look('practices')
  })
