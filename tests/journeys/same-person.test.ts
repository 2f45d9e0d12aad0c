/** One person on record twice, in a browser without scripts: every page at both widths. */
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { margaretIsOnRecordTwice } from '../support/same-person.ts'

test('a manager sees why, makes two records one, and takes it back', async t => {
  const here = await browserTown(t)
  const { page } = await margaretIsOnRecordTwice(here)
  const priya = await Hands.on(here, { scripts: false, width: widths.desktop })
  await priya.as('Priya Rao')
  await priya.goTo('/people/pairs')
  await priya.look('pairs')
  await priya.goTo(`${page.path}/apart`)
  await priya.look('apart')
  await priya.goTo(page.path)
  await priya.look('pair')
  await priya.press('They are one person')
  await priya.look('merge')
  await priya.press('Take the merge back')
  await priya.look('taken back')
})
