/** What is known of a person: written section by section, read by whoever meets them, and never asked twice. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { saveSections } from '../../src/features/people/profile/changes.ts'
import { profileOf } from '../../src/features/people/profile/queries.ts'
import { everythingHolds } from '../support/census.ts'
import { margaretIsReferred, margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import type { Visitor } from '../support/visitor.ts'

const contents = (here: Town, section: string) =>
  here.rows<{ version: number; content: Record<string, unknown>; by_role: string }>(
    'select version, content, by_role from profile_section where section = $1 order by version',
    [section],
  )

/** A section of Margaret’s, filled in by Asha. Returns the page that comes after. */
async function writes(
  asha: Visitor,
  at: string,
  typed: Parameters<Awaited<ReturnType<Visitor['opens']>>['press']>[1],
) {
  return (await (await asha.opens(at)).press('Save', typed)).is(200).shows('Saved')
}

async function ashaSupportsMargaret(here: Town): Promise<{ asha: Visitor; record: string }> {
  const { record } = await margaretIsSupported(here)
  return { asha: await here.as('link-worker'), record }
}

describe('a profile', () => {
  test('starts empty, is written in her own voice, and prints no blank', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    const all = await (await asha.opens(record)).follows('All about Margaret')
    all.is(200).shows('About me', 'Still to ask, when it fits', 'Ask which language they would like to speak')
    const form = await all.follows('Write down: About me')
    const saved = await form.press('Save', { wellness: 'A good day is a day in the garden.' })
    saved.is(200).shows('Saved', 'My wellness', 'A good day is a day in the garden.', 'Written by Asha Patel')
    saved.doesNotShow('Please do and please don’t')
    assert.deepEqual(await contents(here, 'about-me'), [
      { version: 1, content: { wellness: 'A good day is a day in the garden.' }, by_role: 'linkWorker' },
    ])
    await everythingHolds(here)
  })

  test('needs, safe contact and risks are in sight on the record; what was not said is not asked again', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    await writes(asha, `${record}/profile/needs-of-access`, {
      adjustments_needed: 'yes',
      interpreter: 'British Sign Language',
      adjustment_1: 'Letters in 18 point',
      adjustment_kind_1: 'format',
      adjustment_without_1: 'She cannot read them.',
      'needs_review_on-day': '1',
      'needs_review_on-month': '3',
      'needs_review_on-year': '2035',
    })
    await writes(asha, `${record}/profile/safe-contact`, { voicemail: 'no', texts: 'unsaid' })
    const risky = await asha.opens(`${record}/profile/risks`)
    const refused = await risky.press('Save', { risks_known: 'none', risk_1: 'A dog that is not tied up' })
    refused.showsProblem(
      'send',
      'You say that there are no known risks, and there is one below. Say when it ended, or select yes',
    )
    assert.equal(refused.value('risk_1'), 'A dog that is not tied up')
    ;(await refused.press('Save', { risks_known: 'some' })).is(200)
    await writes(asha, `${record}/profile/identity`, { ethnic_group: 'unsaid' })
    const seen = await asha.opens(record)
    seen.shows('Needs to take part', 'Interpreter: British Sign Language', 'Letters in 18 point')
    seen.shows('Safe contact', 'No voicemail', 'Be careful', 'A dog that is not tied up')
    seen.doesNotShow('Ask whether we may leave a voicemail')
    const all = await asha.opens(`${record}/profile`)
    all.shows('Ask how they describe their gender', 'Asked, and they prefer not to say')
    all.doesNotShow('Ask whether a text message is safe', 'Ask how they would describe their ethnic group')
    const cleared = await (
      await asha.opens(`${record}/profile/risks`)
    ).press('Save', { risk_1: '', risks_known: '' })
    cleared.is(422).shows('Say when it ended instead of clearing it')
    await everythingHolds(here)
  })

  test('sex is recorded and shown on no page; it is replaced and taken away', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    const at = `${record}/profile/identity`
    const sexes = async () => (await contents(here, 'identity')).map(({ content }) => content['sex'])
    const saved = await writes(asha, at, { sex: 'female', pronouns: 'she' })
    saved.shows('Sex Recorded, not shown').doesNotShow('Female', 'female')
    const form = await asha.opens(at)
    form.shows('Recorded, not shown. Select again to replace it', 'Leave it as it is')
    assert.equal(form.value('sex'), '')
    await form.press('Save', { title: 'Mrs' })
    await writes(asha, at, { sex: 'male' })
    ;(await writes(asha, at, { sex: 'away' })).doesNotShow('Recorded, not shown')
    assert.deepEqual(await sexes(), ['female', 'female', 'male', undefined])
  })

  test('of two who write at once, the second sees both texts', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    const at = `${record}/profile/around-me`
    const [first, second] = [await asha.opens(at), await asha.opens(at)]
    ;(await first.press('Save', { work: 'A seamstress' })).is(200)
    const told = await second.press('Save', { work: 'Made dresses', care_name_1: 'Carers' })
    told.is(422).shows('Saved now by somebody else:', 'A seamstress', 'Asha Patel')
    assert.equal(told.value('work'), 'Made dresses')
    assert.equal(told.value('care_name_1'), 'Carers')
    ;(await told.press('Save')).is(200).shows('Made dresses', 'Carers')
    assert.deepEqual(
      (await contents(here, 'around-me')).map(({ version }) => version),
      [1, 2],
    )
    await (await asha.opens(at)).press('Save')
    assert.equal((await contents(here, 'around-me')).length, 2, 'Nothing new makes no version')
  })

  test('a practice on the list gets its name; a code that cannot be right is asked about', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    await here.rows(
      `insert into practice (code, name, postcode, status)
       select 'P8100' || n, 'Lune Surgery ' || n, 'LA1 1AA', 'active' from generate_series(1, 6) as n`,
    )
    const at = `${record}/profile/practice`
    const saved = await writes(asha, at, { practice_code: 'p81002' })
    saved.shows('Lune Surgery 2, LA1 1AA', 'Registered Yes')
    const wrong = await (await asha.opens(at)).press('Save', { practice_code: 'P81009' })
    wrong.showsProblem(
      'practice_code',
      'We do not know the practice code P81009. Check it, or leave it out and enter the name',
    )
    const odd = await (await asha.opens(at)).press('Save', { practice_code: 'Lune Bank' })
    odd.showsProblem('practice_code', 'Code of the practice must be letters and numbers, like P81001')
  })

  test('no text message is sent to somebody who said no to them', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    const sendsALink = async (): Promise<string | undefined> => {
      const details = await asha.opens(`${record}/details`)
      ;(await details.press('Save', { link: 'send', prefers: 'text' })).is(200)
      const [sent] = await here.rows<{ channel: string }>(
        `select channel from message where about = 'new-link' order by queued_at desc, message_id desc limit 1`,
      )
      return sent?.channel
    }
    assert.equal(await sendsALink(), 'text')
    await writes(asha, `${record}/profile/safe-contact`, { texts: 'no' })
    assert.equal(await sendsALink(), 'email')
  })

  test('nor to somebody of whom a second referral says so, though the record says yes', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    const personId = record.split('/').at(-1) ?? ''
    await writes(asha, `${record}/profile/safe-contact`, { texts: 'yes', never_contact: 'By letter' })
    const program = { role: 'program', name: 'a test' } as const
    const given = { 'safe-contact': { texts: 'no', never_contact: 'When her son is in' } }
    await here.inPlace('lune-valley', tx => saveSections(tx, program, personId, given))
    ;(await asha.opens(record)).shows('No text messages', 'Never: By letter; When her son is in')
    const details = await asha.opens(`${record}/details`)
    ;(await details.press('Save', { link: 'send', prefers: 'text' })).is(200)
    const sent = await here.rows<{ channel: string }>(`select channel from message where about = 'new-link'`)
    assert.deepEqual(sent, [{ channel: 'email' }])
  })

  test('a referral adds what was not known, and overwrites nothing', async t => {
    const here = await town(t)
    const { asha, record } = await ashaSupportsMargaret(here)
    const personId = record.split('/').at(-1) ?? ''
    await writes(asha, `${record}/profile/identity`, { title: 'Mrs' })
    const given = {
      identity: { title: 'Dr', pronouns: 'she', sex: 'female' },
      risks: { risks_known: 'none' },
      practice: {},
    }
    const program = { role: 'program', name: 'a test' } as const
    const save = () => here.inPlace('lune-valley', tx => saveSections(tx, program, personId, given))
    const notTaken = ['Title: Dr']
    assert.deepEqual(await save(), { added: ['identity', 'risks'], notTaken })
    assert.deepEqual(await save(), { added: [], notTaken }, 'Said twice is kept once')
    const profile = await here.inPlace('lune-valley', tx =>
      profileOf(tx, { person_id: personId, support_id: personId }),
    )
    assert.deepEqual(profile.identity?.content, { title: 'Mrs', pronouns: 'she', sex: 'recorded' })
    assert.equal(profile.identity?.by, null)
    await everythingHolds(here)
  })

  test('the team that is asked to meet her reads it; another team and the practice do not', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const [found] = await here.rows<{ person_id: string }>('select person_id from referral')
    const at = `/people/${found?.person_id}/profile`
    const program = { role: 'program', name: 'a test' } as const
    const given = {
      'around-me': { work: 'A seamstress' },
      'safe-contact': { texts: 'no' },
      'needs-of-access': { interpreter: 'Polish' },
      risks: { risks_known: 'some', risk_entries: [{ risk: 'A dog' }] },
    } as const
    await here.inPlace('lune-valley', tx => saveSections(tx, program, found?.person_id ?? '', given))
    // Before they take the referral: what they need to decide and to reach her safely, and no more.
    const asked = await (await here.as('link-worker')).opens(at)
    asked.is(200).shows('Polish', 'A dog', 'Text messages', 'once your team has accepted the referral')
    asked.doesNotShow('Write down', 'seamstress', 'Still to ask')
    const record = await (await here.as('link-worker')).opens(`/people/${found?.person_id}`)
    record.shows('Polish', 'A dog', 'No text messages').doesNotShow('seamstress', 'Still to ask')
    ;(await (await here.as('link-worker')).opens(`${at}/identity`)).is(404)
    for (const who of ['other-link-worker', 'gp', 'administrator', 'commissioner'])
      (await (await here.as(who)).opens(at)).is(404)
    const asha = await here.as('link-worker')
    const [waiting] = await here.rows<{ referral_id: string }>('select referral_id from referral')
    await (await asha.opens(`/referrals/${waiting?.referral_id}/accept`)).press('Accept referral')
    ;(await asha.opens(at)).shows('A seamstress', 'Polish').doesNotShow('once your team has accepted')
  })
})
