/** GP practices from the NHS's list: brought in, and offered where an organisation is added. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { desk, makesPlace } from '../support/commands.ts'
import { outwards, practiceHeading, practiceRow } from '../support/geography.ts'
import { bringsIn, previews } from '../support/imports.ts'
import { town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

const optionOf = (shown: Shown, words: string): string =>
  shown.page
    .querySelectorAll('option')
    .find(option => option.text === words)
    ?.getAttribute('value') ?? ''

describe('GP practices', () => {
  const rows = [
    practiceRow({ code: 'P81001', name: 'CATON ROAD SURGERY', phone: '01524  555101' }),
    practiceRow({
      code: 'P81002',
      name: "DR O'NEILL AND PARTNERS",
      status: 'C',
      closed: '20160531',
      phone: '01524',
    }),
    practiceRow({ code: 'P81003', name: 'ANTICOAGULANT CLINIC', setting: '9' }),
    practiceRow({ code: 'P81004', name: 'HMP LANCASTER', setting: '10' }),
  ]

  for (const [what, content] of [
    ['with a heading', [practiceHeading, ...rows].join('\n')],
    ['as it is published, without one', rows.join('\n')],
  ] as const)
    test(`come in from epraccur ${what}, and the clinics are counted`, async t => {
      const here = await town(t)
      const admin = await here.as('administrator')
      const report = await bringsIn(here, admin, { content })
      report.shows('2 practices added', 'Left out 2 rows: see why below')
      report.shows('2 rows are no GP practice but a clinic, a prison or the like, and left out')
      report.shows('“01524” is not a phone number, so it was left out')
      assert.deepEqual(
        await here.rows(
          'select code, name, address, postcode, phone, status, closed_on::text from practice order by code',
        ),
        [
          {
            code: 'P81001',
            name: 'Caton Road Surgery',
            address: '1 High Street, Lancaster',
            postcode: 'LA1 1AA',
            phone: '01524 555101',
            status: 'active',
            closed_on: null,
          },
          {
            code: 'P81002',
            name: "Dr O'Neill and Partners",
            address: '1 High Street, Lancaster',
            postcode: 'LA1 1AA',
            phone: null,
            status: 'closed',
            closed_on: '2016-05-31',
          },
        ],
      )
      ;(await previews(here, admin, { content })).shows('This file changes nothing')
    })

  test('fill in the form of a new organisation, and an unknown code is asked about once', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const five = [1, 2, 3, 4, 5].map(number =>
      practiceRow({ code: `P8100${number}`, name: `SURGERY ${number}` }),
    )
    await bringsIn(here, admin, { content: five.join('\n') })
    const page = await admin.opens('/organisations/new?practice=p81003')
    page.shows('Surgery 3, 1 High Street, Lancaster, LA1 1AA.')
    for (const [name, value] of [
      ['name', 'Surgery 3'],
      ['ods_code', 'P81003'],
      ['in_one_sentence', 'The GP practice at 1 High Street'],
    ] as const)
      assert.equal(page.value(name), value)
    const team = optionOf(page, 'North team')
    const asked = await page.press('Add organisation', { team, ods_code: 'P81009' })
    asked
      .is(422)
      .shows('We do not know the practice code P81009. Check it, or tell us below that it is right')
    ;(await asked.press('Add organisation', { team, ods_sure: 'sure' })).shows(
      'Organisation added',
      'Surgery 3',
    )
    const elsewhere = await admin.opens('/organisations/new?practice=Z99999')
    elsewhere.shows('We do not know the practice code Z99999')
    const other = {
      name: 'Elsewhere',
      in_one_sentence: 'A practice',
      kind: 'practice',
      ods_code: 'Z99999',
      team,
    }
    ;(await elsewhere.press('Add organisation', other)).shows('Organisation added', 'Elsewhere')
  })
})

test('an operator brings in areas and practices by command', async t => {
  const here = await desk(t)
  await makesPlace(here)
  const done = 'Done: 1 new, 0 changed, 0 the same, 0 gone from the source, 0 left out.'
  const areas = here.has('areas.csv', outwards('LA1,900,54.05,-2.8'))
  assert.match((await here.types('import-areas', areas)).out, new RegExp(done))
  const list = here.has('practices.csv', practiceRow({ code: 'P81001', name: 'CATON ROAD SURGERY' }))
  assert.match((await here.types('import-practices', list)).out, new RegExp(done))
  assert.match((await here.types('import-areas', list)).out, /Nothing was changed\. Mend the file/)
})
