/** The whole story through HTTP, without scripts. The browser journey tells it again with them. */
import { test } from 'node:test'
import { greenShedOpensItsLink, margaretIsIntroduced, margaretOpensHerPage } from '../support/situations.ts'
import { town } from '../support/town.ts'

test('from the GP’s concern to the right place, and back', async t => {
  const here = await town(t)
  const { record, introduction, referral } = await margaretIsIntroduced(here)
  const shed = await greenShedOpensItsLink(here)
  const yes = await (await shed.page.follows('Yes, Margaret can come')).press('Say yes')
  yes.shows('Provider said yes')
  const came = await (await yes.follows('Tell us whether Margaret came')).press('Send', { came: 'yes' })
  came.shows('Came')
  const asha = await here.as('link-worker')
  ;(await asha.opens(introduction)).shows('The Green Shed said yes', 'The Green Shed said they came')
  const ended = await (
    await asha.opens(`${record}/end`)
  ).press('End the support', {
    ending: 'goals-met',
    summary: 'Margaret goes to the shed twice a week.',
    action: 'none',
  })
  ended.is(200).shows('Support ended. The door stays open')
  const okafor = await here.as('gp')
  ;(await okafor.opens(`${referral}/summary`)).shows(
    'No action needed.',
    'The Green Shed: accompanied. Came.',
  )
  const { page } = await margaretOpensHerPage(here)
  ;(await page.press('I would like to talk to Asha Patel again')).shows('Welcome back')
  ;(await asha.opens('/caseload')).shows('Margaret Hill')
})
