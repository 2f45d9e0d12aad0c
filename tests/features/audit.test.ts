/** Who looked at her record: one row for every look and every change, that nobody can take back unseen. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'
import { auditFaults } from '../../src/platform/audit.ts'
import { screensFor } from '../../src/routes.ts'
import { arrive, whoMay } from '../support/company.ts'
import { ownAddress } from '../support/mischief.ts'
import { margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

test('the privacy officer sees who looked, when, and at what', async t => {
  const here = await town(t)
  const { record } = await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  await asha.opens(record)
  const page = await (
    await asha.opens(`${record}/conversations/new`)
  ).press('Save conversation', {
    story: 'She misses company.',
    how: 'phone',
  })
  page.is(200)
  const nadia = await here.as('privacy-officer')
  const found = await nadia.opens('/audit?name=Margaret')
  const looks = await found.follows('Margaret Hill')
  looks.shows(
    'Asha Patel, link worker',
    'Dr Okafor, referrer',
    'Read',
    'Wrote',
    '/people/:person/conversations/new',
  )
  ;(await nadia.opens(looks.path)).shows('privacy officer')
})

test('every page that shows a person leaves one row that names them', async t => {
  const here = await town(t)
  const company = await arrive(here)
  const { person } = company.stories.mine
  const looks = async () => {
    const [row] = await here.rows<{ rows: number }>('select count(*)::integer as rows from audit')
    const [own] = await here.rows<{ rows: number }>(
      'select count(*)::integer as rows from audit_person where person_id = $1',
      [person],
    )
    return { rows: row?.rows ?? 0, own: own?.rows ?? 0 }
  }
  const about = screensFor(readConfig({})).filter(
    ({ sees, path }) => sees !== 'nobody' && /:(person|referral|link|draft)(?![A-Za-z])/.test(path),
  )
  assert.ok(about.length > 25, `${about.length} screens are about a person`)
  for (const screen of about) {
    const path = ownAddress(screen, company.stories.mine)
    const before = await looks()
    const answer = await company.ask(whoMay(screen), path)
    assert.equal(answer.status, 200, path)
    const after = await looks()
    const isDraft = path.includes('/drafts/')
    assert.equal(after.rows - before.rows, isDraft ? after.own - before.own : 1, path)
    if (!isDraft) assert.equal(after.own - before.own, 1, `${path} does not say whose it is`)
  }
})

describe('the chain shows what was done to it', () => {
  const tampering: [what: string, sql: string, sentence: RegExp][] = [
    ['edited', `update audit set what = '/elsewhere' where seq = 3`, /row 3 /],
    ['deleted', 'delete from audit where seq = 3', /rows 3 to 3 are missing: they were deleted/],
    [
      'inserted',
      `insert into audit select (jsonb_populate_record(audit, '{"seq": 1000000}')).* from audit where seq = 3`,
      /row 1000000|head|last/,
    ],
    ['cut', 'delete from audit where seq > 3', /row|head|last/],
  ]
  for (const [what, sql, sentence] of tampering)
    test(what, async t => {
      const here = await town(t)
      await margaretIsSupported(here)
      assert.deepEqual(await faults(here), [])
      await here.rows(`set session_replication_role = replica; ${sql}; reset session_replication_role`)
      assert.match((await faults(here)).join('\n'), sentence)
    })
})

const faults = (here: Town): Promise<string[]> =>
  here.inPlace('lune-valley', tx => auditFaults(tx, here.app.ground.secret))
