/** A link worker at her limit is not given one more, and her caseload is shared out: on a phone without scripts, and on a desk. */
import { test } from 'node:test'
import { aCrowdOf } from '../support/capacity.ts'
import { browserTown } from '../support/browser.ts'
import { hire } from '../support/colleagues.ts'
import { Hands } from '../support/hands.ts'
import { margaretIsReferred } from '../support/situations.ts'

const asha = 'asha.patel@lune-valley.example'

for (const { scripts, width } of [
  { scripts: false, width: 320 },
  { scripts: true, width: 1280 },
])
  test(`a link worker at her limit is not given one more, and each person is told who goes on, ${scripts ? 'with' : 'without'} scripts at ${width} px`, async t => {
    const here = await browserTown(t)
    const hands = await Hands.on(here, { scripts, width })
    await hire(here, asha, { name: 'Zara Ali', email: 'zara@lune-valley.example', role: 'linkWorker' })
    await aCrowdOf(here, 6, asha)
    await margaretIsReferred(here)

    await hands.as('Asha Patel')
    await hands.sees('6 of 58 weighted people')
    await hands.look('caseload')
    await hands.follow('Nothing ticked')
    await hands.page.getByLabel('Visits at home').check()
    await hands.look('weigh')
    await hands.press('Save')
    await hands.sees('Saved for planning', '7 of 58 weighted people')
    await hands.follow('Enter leave')
    await hands.press('Enter leave')
    await hands.seesProblem('Enter the first day away')
    await hands.look('leave-problems')
    await hands.goTo('/caseload')
    await hands.press('I am at my limit')
    await hands.sees('Your manager knows. Nobody can be given to you until you have talked')
    await hands.look('limit')
    await hands.signOut()

    await hands.as('Priya Rao')
    await hands.goTo('/morning')
    await hands.sees(
      'Who waits to be taken on: 1',
      'Margaret Hill',
      'Asha Patel has said that they are at their limit',
    )
    await hands.look('morning')
    await hands.follow('Accept Margaret Hill')
    await hands.sees('Not possible now', 'Proposed. 0 of 58 weighted people.')
    await hands.look('accept')
    await hands.press('Accept referral')
    await hands.sees('Referral accepted')
    await hands.goTo('/team/capacity')
    await hands.sees('Said so.')
    await hands.look('team-capacity')
    await hands.page.getByRole('link', { name: 'Set capacity of Zara Ali' }).click()
    await hands.types({ 'Weighted people at once': 'many' })
    await hands.press('Save')
    await hands.seesProblem('Weighted people at once must be a whole number from 1 to 250')
    await hands.look('set-capacity-problems')
    await hands.types({ 'Weighted people at once': '20' })
    await hands.press('Save')
    await hands.page.getByRole('link', { name: 'Reassign people of Asha Patel' }).click()
    await hands.sees('6 people are on their caseload')
    await hands.look('reassign')
    await hands.press('Hand them over')
    await hands.sees('6 people handed over. Each is told', 'Letters and calls')
    await hands.look('reassigned')
    await hands.goTo('/morning')
    await hands.page.getByRole('link', { name: 'Answer of Asha Patel' }).click()
    await hands.look('answer')
    await hands.page.getByLabel('It is eased', { exact: false }).check()
    await hands.press('Save what you agreed')
    await hands.sees('Saved. They are told', 'There is room in the team')
    await hands.goTo('/planner?arrivals=many')
    await hands.look('planner-problems')
    await hands.goTo('/planner?arrivals=14&workers=2')
    await hands.sees('14 a week × 12 weeks = 168 people at once')
    await hands.look('planner')
    await hands.signOut()

    await hands.as('Ewan Price')
    await hands.goTo('/capacity/weights')
    await hands.look('weights')
    await hands.signOut()
    await hands.as('Dr Okafor')
    await hands.goTo('/referrals/one-screen')
    await hands.sees('How long the wait is:')
    await hands.look('one-screen')
  })
