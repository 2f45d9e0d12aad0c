/** Gaps by need and area, as those see them who fund and start services: counts, small ones hidden, never a name. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { everythingHolds } from '../support/census.ts'
import { margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import {
  count,
  daysLater,
  foundNothing,
  foundNothingTimes,
  rowsOf,
  wardsAreKnown,
} from '../support/unmet-needs.ts'

const smallestIs = (here: Town, smallest: number) =>
  here.rows('update place set smallest_count = $1', [smallest])

test('bereavement support is missing in one ward, and the commissioner sees it', async t => {
  const here = await town(t)
  await wardsAreKnown(here)
  await smallestIs(here, 5)
  await here.rows(`update service set status = 'closed' where 'bereavement' = any(needs)`)
  const { record } = await margaretIsSupported(here)

  const asha = await here.as('link-worker')
  const search = await asha.opens(`${record}/services?need=bereavement`)
  const logged = await search.press('Nothing fits: record it')
  logged.is(200).shows('Recorded. Thank you', 'Bereavement', 'There is none', 'Quay')
  const okafor = await here.as('gp')
  await foundNothingTimes(5, okafor, { need: 'bereavement', near: 'LA1 8HM' })
  await foundNothingTimes(3, okafor, { need: 'bereavement', near: 'LA1 8TW', reason: 'far' })
  await foundNothingTimes(3, okafor, { need: 'legal', near: 'LA1 8TW' })

  const tom = await here.as('commissioner')
  const page = await (await tom.opens('/indicators')).follows('What people looked for')
  assert.deepEqual(rowsOf(page).slice(0, 4), [
    'Bereavement | Whole place | 10 | There is none: 5 | 0',
    'Bereavement | Quay | 5 |  | 0',
    'Bereavement | Each other area | fewer than 5 |  | ',
    'Loneliness and connection | Whole place | fewer than 5 |  | 4',
  ])
  assert.ok(rowsOf(page).includes('Legal help and immigration | Whole place | fewer than 5 |  | 0'))
  page.shows('People or requests in this time: 10', 'How it is counted', 'What it cannot say')
  page.doesNotShow('Margaret', 'Hill', 'Moor', 'Asha', 'Okafor')
  await everythingHolds(here)
})

describe('gaps by need and area', () => {
  test('counts below 8 are hidden as a place has it, and 8 are 10', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    await foundNothingTimes(7, okafor, { need: 'legal', near: 'LA5' })
    const tom = await here.as('commissioner')
    const before = await tom.opens('/unmet-needs')
    assert.ok(rowsOf(before).every(row => /\| fewer than 8 \|/.test(row)))
    before.shows('People or requests in this time: fewer than 8')
    await foundNothing(okafor, { need: 'legal', near: 'LA5' })
    assert.deepEqual(rowsOf(await tom.opens('/unmet-needs')).slice(0, 3), [
      'Legal help and immigration | Whole place | 10 | There is none: 10 | 0',
      'Legal help and immigration | LA5, ward not known | 10 |  | 0',
      'Legal help and immigration | Each other area | fewer than 8 |  | ',
    ])
  })

  test('a person counts once, what was taken back not at all, and the other place never', async t => {
    const here = await town(t)
    await smallestIs(here, 2)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const at = `${record}/unmet-needs/new?need=legal&reason=none`
    await (await asha.opens(at)).press('Record it')
    await daysLater(here, 8)
    await (await (await here.as('link-worker')).opens(at)).press('Record it')
    const { path } = await foundNothing(await here.as('gp'), { need: 'legal' })
    await (await (await here.as('gp')).opens(`${path}/take-back`)).press('Take it back')
    await foundNothingTimes(9, await here.as('wyre-link-worker'), { need: 'legal', near: 'LA1 8HM' })
    assert.equal(await count(here, 'unmet_need'), 12)
    const priya = await here.as('manager')
    assert.ok(rowsOf(await priya.opens('/unmet-needs')).every(row => row.includes('fewer than 2')))
    await foundNothing(await here.as('gp'), { need: 'legal' })
    const [row] = rowsOf(await priya.opens('/unmet-needs'))
    assert.equal(row, 'Legal help and immigration | Whole place | 5 | There is none: 5 | 0')
  })

  test('a period is chosen, and what is outside it is not in it', async t => {
    const here = await town(t)
    await foundNothingTimes(8, await here.as('gp'), { need: 'legal' })
    const hasLegal = async (period: string) => {
      const page = await (await here.as('manager')).opens(`/unmet-needs?period=${period}`)
      return rowsOf(page.is(200)).some(row => row.startsWith('Legal help and immigration | Whole place | 10'))
    }
    for (const period of ['3', '6', '12', '', 'nonsense', '1999-q1'])
      assert.ok(await hasLegal(period), period)
    await daysLater(here, 100)
    assert.deepEqual([await hasLegal('3'), await hasLegal('6')], [false, true])
    await daysLater(here, 400)
    assert.equal(await hasLegal('12'), false)
  })

  test('services of the area and of the place, those open now', async t => {
    const here = await town(t)
    await wardsAreKnown(here)
    await foundNothingTimes(8, await here.as('gp'), { need: 'money', near: 'LA1 8HM', reason: 'full' })
    const seen = async () => rowsOf(await (await here.as('manager')).opens('/unmet-needs')).slice(0, 2)
    const [{ services } = { services: 0 }] = await here.rows<{ services: number }>(
      `select count(*)::integer as services from service join place using (place_id)
       where code = 'lune-valley' and 'money' = any(needs)`,
    )
    assert.ok(services >= 2)
    assert.deepEqual(await seen(), [
      `Money, benefits and debt | Whole place | 10 | All of them are full: 10 | ${services}`,
      'Money, benefits and debt | Quay | 10 |  | 0',
    ])
    await here.rows(
      `update service set postcode = 'LA1 8HM' where service_id in (
         select service_id from service join place using (place_id)
         where code = 'lune-valley' and 'money' = any(needs) limit 1)`,
    )
    assert.deepEqual((await seen())[1], 'Money, benefits and debt | Quay | 10 |  | 1')
    await here.rows(`update service set status = 'paused' where postcode = 'LA1 8HM'`)
    assert.deepEqual(await seen(), [
      `Money, benefits and debt | Whole place | 10 | All of them are full: 10 | ${services - 1}`,
      'Money, benefits and debt | Quay | 10 |  | 0',
    ])
  })

  test('the file is exactly what the page shows, and holds no formula', async t => {
    const here = await town(t)
    await wardsAreKnown(here, '=HYPERLINK("http://bad.example";"Quay")')
    await foundNothingTimes(8, await here.as('gp'), { need: 'legal', near: 'LA1 8HM', q: 'A will' })
    const tom = await here.as('commissioner')
    const page = await tom.opens('/unmet-needs?period=3')
    const link = page.page.querySelectorAll('a').find(one => one.text.startsWith('Download this table'))
    const file = await tom.request(link?.getAttribute('href') ?? '')
    assert.equal(file.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.match(
      file.headers.get('content-disposition') ?? '',
      /^attachment; filename="unmet-need-[\d-]+-to-[\d-]+\.csv"$/,
    )
    const text = await file.text()
    const [headings = [], ...rows] = parse(text, { bom: true })
    assert.deepEqual(
      headings.slice(0, 5),
      page.page.querySelectorAll('th').map(one => one.text),
    )
    assert.ok(rows.some(row => row[1]?.startsWith(`'=HYPERLINK`)))
    assert.deepEqual(
      rows.map(row => row.slice(0, 5).join(' | ').replace(`'=`, '=')),
      rowsOf(page),
    )
    assert.ok(!rows.flat().some(cell => /^[=+\-@]/.test(cell)))
    assert.ok(!text.includes('A will'))
    const ben = await here.as('link-worker')
    assert.equal((await ben.request('/unmet-needs?as=csv')).status, 404)
  })
})
