/** Does every invariant notice when it is broken? Each is broken once, on purpose, and must be the one to say so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moves as introductionMoves } from '../../src/features/introductions/introduction.ts'
import { moves as referralMoves } from '../../src/features/referrals/referral.ts'
import { moves as optionMoves } from '../../src/features/shortlists/option.ts'
import { moves as supportMoves } from '../../src/features/caseload/support.ts'
import { brokenInvariants, invariants } from '../../src/platform/database/invariants.ts'
import { everythingHolds } from '../support/census.ts'
import { fireStation, logs } from '../support/hubs.ts'
import { ashaReports, opensService, shedProposes } from '../support/listings.ts'
import { asksToAdd } from '../support/shortlists.ts'
import { momentWhen } from '../support/moment.ts'
import { margaretIsIntroduced } from '../support/situations.ts'
import type { Town } from '../support/town.ts'
import { waysToBreak } from '../support/ways-to-break.ts'

/** Margaret’s record with something of everything in it. */
async function aFullRecord(here: Town): Promise<void> {
  const { record, referral } = await margaretIsIntroduced(here)
  const asha = await here.as('link-worker')
  const reaching = await asha.opens(`${record}/attempts`)
  ;(await reaching.press('Save', { outcome: 'no-answer' })).is(200)
  const ahead = await asha.opens(`/waiting-list/${referral.split('/').at(-1)}/ahead`)
  ;(await ahead.press('Put ahead', { reason: 'discharge' })).is(200)
  const talked = await asha.opens(`${record}/conversations/new`)
  ;(await talked.press('Save conversation', { story: 'We talked about roses.', how: 'phone' })).is(200)
  const asked = await asha.opens(`${record}/wellbeing/new`)
  ;(await asked.press('Save answers', { happy: '5' })).is(200)
  const plan = await asha.opens(`${record}/plan`)
  ;(await plan.press('Save plan', { strengths: 'Patient', goal1: 'Grow roses again' })).is(200)
  await (await asha.opens(`${record}/what-suits`)).press('Save', { interests: 'Roses' })
  const about = await asha.opens(`${record}/profile/about-me`)
  ;(await about.press('Save', { wellness: 'A day in the garden.' })).is(200)
  const matters = await asha.opens(`${record}/what-matters`)
  ;(await matters.press('Save', { words: 'My roses, and company.' })).is(200)
  const missing = await asha.opens(`${record}/unmet-needs/new?need=bereavement&reason=none`)
  const recorded = (await missing.press('Record it')).is(200)
  ;(await (await recorded.follows('Add more')).press('Save', { q: 'Somebody to talk to.' })).is(200)
  const list = await asha.opens(`${record}/services?need=loneliness`)
  const card = await list.follows('Choose The Green Shed')
  ;(await card.press('Introduce them', { warmth: 'signposted' })).is(200)
  const option = await asksToAdd(here, asha, record, 'The Green Shed')
  ;(await option.press('Put on the shortlist')).is(200)
  const service = await opensService(here, 'link-worker')
  ;(await service.press('☆ Keep among my favourites')).is(200)
  const note = await service.follows('Write a note for colleagues')
  ;(await note.press('Save note', { words: 'The ramp is at the back.' })).is(200)
  ;(await logs(asha, fireStation, { first_name: 'Maureen' })).is(200)
  const coming = await asha.opens(`${fireStation}/coming`)
  const [, date] = coming.page.querySelectorAll('select[name=date] option')
  const typed = { person: record.split('/').at(-1) ?? '', date: date?.getAttribute('value') ?? '' }
  ;(await coming.press('Write it down', typed)).is(200)
  const ewan = await here.as('administrator')
  const proposals = await shedProposes(here).then(() => ewan.opens('/directory/proposals'))
  ;(await (await proposals.follows('The Green Shed')).press('Answer')).is(200)
  await ashaReports(here)
  const reports = await ewan.opens('/directory/reports')
  const answer = { move: 'keep', words: 'We rang: it works.' }
  ;(await (await reports.follows('Answer')).press('Answer', answer)).is(200)
  const upload = await (
    await ewan.opens('/imports')
  ).press('Upload and preview', {
    files: new File(['postcode,lat,long\nLA1 1AA,54.05,-2.8\n'], 'postcodes.csv'),
  })
  upload.is(200)
}

test('every invariant holds of a full record, and each notices when it is broken', async t => {
  const moment = await momentWhen(t, aFullRecord)
  assert.ok(invariants().length >= 20, 'There are at least twenty')
  assert.deepEqual(
    Object.keys(waysToBreak).toSorted(),
    invariants()
      .map(each => each.name)
      .toSorted(),
  )
  await moment.again(everythingHolds)
  for (const [name, statement] of Object.entries(waysToBreak))
    await moment.again(async here => {
      await here.rows('set session_replication_role = replica')
      await here.rows(statement)
      const broken = await here.inPlace('lune-valley', tx => brokenInvariants(tx))
      assert.ok(
        broken.some(one => one.name === name && one.rows.length > 0),
        `“${name}” did not notice. Those that did: ${broken.map(one => one.name).join('; ') || 'none'}`,
      )
    })
})

test('every move is known to the invariants', () => {
  const text = invariants()
    .map(each => each.statement)
    .join('\n')
  for (const moves of [referralMoves, supportMoves, introductionMoves, optionMoves])
    for (const [move, { to }] of Object.entries(moves).filter(([, { to }]) => to !== 'as it was'))
      assert.ok(text.includes(`('${move}', '${to}')`), `db/invariants.sql does not know ${move} → ${to}`)
})
