/** A small provider keeps its entry right from a telephone, and an administrator keeps the directory true: every page looked at. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, widths } from '../support/browser.ts'
import { Hands } from '../support/hands.ts'
import { pageOfService, shed } from '../support/listings.ts'
import { linkIn, messageTo } from '../support/situations.ts'

for (const scripts of [true, false])
  test(`two taps on a telephone, ${scripts ? 'with' : 'without'} scripts`, async t => {
    const here = await browserTown(t)
    const hands = await Hands.on(here, { scripts, width: widths.phone })
    const service = await pageOfService(here)
    const opensLink = async () => hands.goTo(linkIn(await messageTo(here, shed, '/check/')))

    await hands.as('Asha Patel')
    await hands.goTo(service)
    await hands.look('service-unchecked')
    await hands.follow('Something is wrong')
    await hands.look('report-wrong')
    await hands.types({ 'What do you know? (optional)': 'The number rings and rings.' })
    await hands.press('Send')
    await hands.sees('An administrator looks into it')
    await hands.look('service-reported')
    await hands.goTo('/directory/reports?mine')
    await hands.look('my-reports')

    await hands.as('Ewan Price')
    await hands.goTo(`${service}/ask`)
    await hands.look('ask-provider')
    await hands.press('Send the link')

    await opensLink()
    await hands.look('provider-check')
    await hands.follow('Change something')
    await hands.look('provider-change')
    await hands.types({ Phone: '01524 555 499' })
    await hands.press('Send')
    await hands.sees('We read your change')
    await hands.look('provider-thanks')

    // The first tap, and the second.
    await opensLink()
    await hands.follow('We are full or on a break')
    await hands.look('provider-break')
    await hands.page.locator('button[name=until]').nth(1).click()
    await hands.sees('Thank you')
    await opensLink()
    await hands.sees('You said that you take people again from')
    await hands.look('provider-paused')

    await hands.as('Ewan Price')
    await hands.goTo('/directory/proposals')
    await hands.look('proposals')
    await hands.follow('The Green Shed')
    await hands.look('proposal')
    await hands.press('Answer')
    await hands.sees('Approved')

    await opensLink()
    await hands.follow('All of this is right')
    await hands.look('provider-right')
    await hands.press('Yes, it is all right')
    await hands.sees('We ask you again in 6 months')

    await hands.as('Ewan Price')
    await hands.goTo('/directory/reports')
    await hands.look('reports')
    await hands.follow('Answer')
    await hands.look('report-answer')
    for (const path of [
      '/directory/health',
      '/directory/asking',
      '/directory/new',
      `${service}/change`,
      '/directory',
    ]) {
      await hands.goTo(path)
      await hands.look(`directory${path.replace(service, '/service').replaceAll('/', '-')}`)
    }
    await hands.goTo(service)
    await hands.page.getByText('Who says what, field by field').click()
    await hands.look('service-checked')
    const [row] = await here.rows<{ phone: string; status: string; assured_by: string }>(
      `select content ->> 'phone' as phone, status, assured_by from service where name = 'The Green Shed'`,
    )
    assert.deepEqual(row, { phone: '01524 555 499', status: 'paused', assured_by: 'provider' })
  })
