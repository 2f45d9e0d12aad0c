/** What is known of a person, in a browser: every kind of question at both widths, with scripts and without. */
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { margaretIsSupported } from '../support/situations.ts'

test('a profile is written and read, with scripts', async t => {
  const here = await browserTown(t)
  const { record } = await margaretIsSupported(here)
  const asha = await Hands.on(here, { scripts: true, width: widths.desktop })
  await asha.as('Asha Patel')
  for (const section of ['identity', 'needs-of-access', 'risks']) {
    await asha.goTo(`${record}/profile/${section}`)
    await asha.look(`section-${section}`)
  }
  await asha.goTo(`${record}/profile/identity`)
  await asha.page.getByLabel('White', { exact: true }).check()
  await asha.page.getByLabel('Roma', { exact: true }).check()
  await asha.press('Save')
  await asha.sees('Roma')
  await asha.goTo(`${record}/profile/needs-of-access`)
  await asha.types({
    'Which interpreter do they need?': 'British Sign Language',
    'What do we do?': 'Letters in 18 point',
  })
  await asha.press('Save')
  await asha.goTo(`${record}/profile/safe-contact`)
  await asha.types({ 'When is it a good and safe time to ring?': 'Mornings' })
  await asha.press('Save')
  await asha.look('profile')
  await asha.goTo(record)
  await asha.sees('Interpreter: British Sign Language')
  await asha.look('record')
})

test('a detail of a group says its group, without scripts, on a telephone', async t => {
  const here = await browserTown(t)
  const { record } = await margaretIsSupported(here)
  const asha = await Hands.on(here, { scripts: false, width: widths.phone })
  await asha.as('Asha Patel')
  await asha.goTo(`${record}/profile/identity`)
  await asha.page.getByLabel('Chinese', { exact: true }).check()
  await asha.look('identity-without-scripts')
  await asha.press('Save')
  await asha.sees('Asian or Asian British')
  await asha.sees('Chinese')
})
