/** A referral at the door: held against the guidelines, weighed, and whether it is somebody we know. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { onOneScreen, writesReferral } from '../support/referring.ts'
import { margaret, margaretIsReferred, margaretIsSupported, reason } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

const why = { reason, needs: ['loneliness'] }
const reach = { phone: '07700 900 123', prefers: 'phone' }

const drOkaforWrites = async (
  here: Town,
  parts: Partial<Parameters<typeof writesReferral>[1]> = {},
): Promise<Shown> => writesReferral(await here.as('gp'), { person: margaret, reach, why, ...parts })

describe('the guidelines', () => {
  test('object with a better door; sent all the same, the reason and the version are kept and read by the team', async t => {
    const here = await town(t)
    const check = await drOkaforWrites(here, { suits: { unsuited: ['loneliness-alone'] } })
    check.shows('They like to be alone', 'A better door', 'Offer, and leave the number')
    const asked = await check.press('Send referral')
    asked.showsProblem('why', 'Say why you refer them all the same, or use the better door')
    assert.equal((await here.rows('select from referral')).length, 0)
    const sent = await asked.press('Send referral', { why: 'She asked for this herself.' })
    sent.is(200).shows('Referral sent')
    assert.deepEqual(await here.rows('select key, version, why from referral_override'), [
      { key: 'loneliness-alone', version: 0, why: 'She asked for this herself.' },
    ])
    const asha = await (await here.as('link-worker')).opens(sent.path)
    asha.shows('Sent although a guideline objected', 'She asked for this herself.')
    await everythingHolds(here)
  })

  test('say who is too young, and where they would be heard', async t => {
    const here = await town(t)
    const born = { 'date_of_birth-day': '1', 'date_of_birth-month': '2', 'date_of_birth-year': '2010' }
    const kept = await (
      await (await here.as('gp')).opens('/referrals/one-screen')
    ).press('Send referral', { ...onOneScreen, ...born, nhs_number: '' })
    kept.is(200).shows('They are 16. Here we support people from 18 years', 'Childline')
    assert.equal((await here.rows('select from referral')).length, 0)
    ;(await kept.press('Send referral', { why: 'Her school asked us to.' })).is(200).shows('Referral sent')
  })

  test('that changed while a referral was written are named, and the newest is the one that judges', async t => {
    const here = await town(t)
    const check = await drOkaforWrites(here)
    const admin = await (await here.as('administrator')).opens('/guidelines/everybody/change')
    await admin.press('Save', { youngest: '80', what: 'Only from 80 years', why: 'A trial' })
    const again = await (await here.as('gp')).opens(check.path)
    again.shows(
      'changed while you were writing: Only from 80 years',
      'They are 78. Here we support people from 80 years',
    )
    ;(await again.press('Send referral', { why: 'Begun before.' })).is(200)
    const [kept] = await here.rows<{ version: number }>('select version from referral_override')
    assert.equal(kept?.version, 1)
  })

  test('what must come first is shown at once, with the checklist; it goes with the referral', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const check = await drOkaforWrites(here)
    const suits = await okafor.opens(check.path.replace('/check', '/suits'))
    const first = await suits.press('Save and continue', { flags: ['everybody-suicide'] })
    first.is(200).shows('Do this first', 'ring 999 and stay with them')
    const concern = await (
      await first.follows('Raise a concern now')
    ).press('Raise it now', {
      words: 'She said she has had enough.',
    })
    concern.is(200).shows('Due')
    const sent = await (
      await okafor.opens(check.path)
    ).press('Send referral', { why: 'Her GP sees her today.' })
    sent.is(200).doesNotShow('Read this before you get in touch')
    const asha = await (await here.as('link-worker')).opens(sent.path)
    asha.shows(
      'Read this before you get in touch',
      'They speak of ending their life',
      'Her GP sees her today.',
    )
    const [row] = await here.rows(
      `select kind, flags, referral_id is not null as follows, person_id is not null as known from concern`,
    )
    assert.deepEqual(row, {
      kind: 'suicide-or-self-harm',
      flags: ['everybody-suicide'],
      follows: true,
      known: true,
    })
  })

  test('on one screen, what must come first and “none of these” cannot both be meant', async t => {
    const here = await town(t)
    const page = await (await here.as('gp')).opens('/referrals/one-screen')
    const wrong = await page.press('Send referral', { ...onOneScreen, flags: ['everybody-danger', 'none'] })
    wrong.showsProblem('flags-1', 'Select what is so now, or none of these, but not both')
    const kept = await wrong.press('Send referral', { flags: ['everybody-danger'] })
    kept.is(200).shows('Do this now', 'Ring 999')
    assert.equal((await here.rows('select from referral')).length, 0)
  })
})

describe('weighed while it is written', () => {
  test('body and mind lead to doors, and the triage is on record with who', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const check = await drOkaforWrites(here)
    const triage = await okafor.opens(check.path.replace('/check', '/triage'))
    triage.doesNotShow('What would help them?')
    const weighed = await triage.press('Save and weigh', {
      mind: 'low',
      pressing: ['food'],
      readiness: 'ready',
    })
    weighed.is(200).shows('Weighed')
    const raise = await weighed.follows('Raise')
    raise.is(200).shows('No food, no heating or no home tonight')
    const again = await okafor.opens(check.path)
    again.shows('Low or worried most days', 'No food')
    await again.press('Send referral')
    const [row] = await here.rows<Record<string, unknown>>(
      `select urgency, readiness, answers->'needs' as needs, by_role from triage`,
    )
    assert.deepEqual(row, {
      urgency: 'urgent-practical',
      readiness: 'ready',
      needs: ['loneliness'],
      by_role: 'referrer',
    })
    const told = await here.rows(`select from message where subject = 'An urgent referral is waiting'`)
    assert.equal(told.length, 1)
    ;(await (await here.as('link-worker')).opens('/inbox')).shows('Urgent practical')
  })

  test('what is known of them goes onto the profile, and what is known already stays', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const check = await drOkaforWrites(here)
    const more = await okafor.opens(check.path.replace('/check', '/more/safe-contact'))
    const parts = await more.press('Save and continue', { texts: 'no' })
    parts.is(200).shows('Safe contact Completed')
    ;(await parts.follows('Check your answers')).shows('text')
    await (await okafor.opens(check.path)).press('Send referral')
    const [row] = await here.rows<{ content: { texts: string }; by_role: string }>(
      `select content, by_role from profile_section where section = 'safe-contact'`,
    )
    assert.deepEqual([row?.content.texts, row?.by_role], ['no', 'referrer'])
    ;(await okafor.opens(check.path.replace('/check', '/more/risks'))).is(404)
  })
})

describe('somebody we know', () => {
  const noNumber = { ...margaret, nhs_number: '' }

  test('without an NHS number is recognised by name, birthday and home, and may be somebody else', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const check = await drOkaforWrites(here, { person: noNumber })
    check.shows('Somebody with this name and date of birth is already with us since today')
    const refused = await check.press('Send referral')
    assert.equal(refused.status, 422)
    const sent = await refused.press('Send referral', { somebody_else: ['yes'] })
    sent.is(200).shows('Referral sent')
    assert.equal((await here.rows('select from person')).length, 2)
    assert.equal((await here.rows(`select from person_pair where status = 'waiting'`)).length, 1)
  })

  test('and is not with us now gets the referral on the record they have', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here, noNumber)
    await (
      await (await here.as('link-worker')).opens(`${referral}/return`)
    ).press('Return referral', { reason: 'clinical', door: 'The nurse first' })
    const check = await drOkaforWrites(here, { person: noNumber })
    ;(await check.press('Send referral')).is(200)
    assert.equal((await here.rows('select from person')).length, 1)
    assert.equal((await here.rows('select from referral')).length, 2)
  })

  test('keeps the safer answer; what was said otherwise is for the team alone', async t => {
    const here = await town(t)
    const okafor = await here.as('gp')
    const saying = async (voicemail: string) => {
      const check = await drOkaforWrites(here, { person: noNumber })
      const more = await okafor.opens(check.path.replace('/check', '/more/safe-contact'))
      await more.press('Save and continue', { voicemail })
      return (await (await okafor.opens(check.path)).press('Send referral')).is(200)
    }
    const { path } = await saying('no')
    const asha = await here.as('link-worker')
    await (
      await asha.opens(`${path}/return`)
    ).press('Return referral', { reason: 'clinical', door: 'The nurse first' })
    const again = await saying('yes')
    again.doesNotShow('The referrer also said')
    ;(await asha.opens(again.path)).shows('The referrer also said: Voicemail')
    const [newest] = await here.rows<{ content: { voicemail: string } }>(
      `select content from profile_section where section = 'safe-contact' order by version desc limit 1`,
    )
    assert.equal(newest?.content.voicemail, 'no')
  })

  test('and has died is not referred again', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const end = await (await here.as('link-worker')).opens(`${record}/end`)
    ;(await end.press('End the support', { ending: 'died', summary: 'She died.', action: 'none' })).is(200)
    const check = await drOkaforWrites(here)
    check.shows('Our record says that this person has died')
    assert.equal((await check.press('Send referral')).status, 422)
  })
})

describe('what the person lets us tell', () => {
  test('is all that the referrer reads of how it went', async t => {
    const here = await town(t)
    const check = await drOkaforWrites(here, { agreement: { agreed: 'yes', tell_back: 'status' } })
    const { path } = await check.press('Send referral')
    const asha = await here.as('link-worker')
    const record = await (await asha.opens(`${path}/accept`)).press('Accept referral')
    const end = await asha.opens(`${record.path}/end`)
    const gp = await here.as('gp')
    const waits = 'when the support ends, you read it here'
    for (const page of [path, '/referrals']) (await gp.opens(page)).shows('Asha Patel has it', waits)
    await end.press('End the support', {
      ending: 'goals-met',
      summary: 'She sings again.',
      action: 'some',
      gpAction: 'Please check her hip.',
    })
    const summary = await gp.opens(`${path}/summary`)
    summary
      .shows(
        'They asked us to tell you no more than this',
        'Please check her hip.',
        'Supported by Asha Patel',
      )
      .doesNotShow('She sings again.', 'What they wanted is done', 'The door stays open')
    ;(await asha.opens(`${path}/summary`)).shows('She sings again.')
    for (const page of [path, '/referrals'])
      (await gp.opens(page)).shows('The support ended on', 'we tell no more than this, as they asked')
    const whole = await asha.opens(path)
    whole.shows('the person can come back')
  })
})
