/** Guidelines: written once, read by anybody, kept in every version, judged at the door, overridden with a reason. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { staffNamed } from '../../db/town/seed.ts'
import { recordOverrides } from '../../src/features/guidelines/changes.ts'
import { changedSince, versionsInForce } from '../../src/features/guidelines/in-force.ts'
import { judge } from '../../src/features/guidelines/judge.ts'
import { guidelinesInForce } from '../../src/features/guidelines/queries.ts'
import { Refused } from '../../src/platform/errors.ts'
import { margaretIsReferred } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const inForce = (here: Town) => here.inPlace('lune-valley', tx => guidelinesInForce(tx))

describe('anybody reads them', () => {
  test('without signing in: every need, the rules for all, and what each practice says of self-referral', async t => {
    const here = await town(t)
    const stranger = here.stranger()
    const list = await stranger.opens('/guidelines')
    list.is(200).shows('Loneliness and connection', 'Something else', 'We support people from 18 years')
    list.shows(
      'Bay View surgery',
      'Ask the practice to refer you',
      'Lune Bank practice',
      'You can refer yourself',
    )
    const one = await list.follows('Alcohol, drugs and gambling')
    one.is(200).shows('They stopped drinking, and shake', 'Ring 999', 'NICE CG115', 'comes with the program')
    one.doesNotShow('Change this guideline')
    ;(await stranger.opens('/guidelines/everybody')).shows('Samaritans', 'They know about the referral')
    ;(await stranger.opens('/guidelines/no-such-need')).is(404)
    ;(await stranger.opens('/guidelines/money?version=4')).is(404)
    ;(await stranger.opens('/guidelines?place=wyre-coast')).shows(
      'Wyre Coast',
      'Kittiwake practice',
      'We do not know yet',
    )
  })

  test('an administrator says for a practice, and everybody reads it in the same words', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const practice = await (await ewan.opens('/organisations')).follows('Bay View surgery')
    ;(await practice.press('Save', { self_referral: 'yes' })).shows('Organisation saved')
    const page = await here.stranger().opens('/guidelines')
    page.doesNotShow('Ask the practice to refer you')
  })
})

describe('an administrator writes one', () => {
  test('it is in force everywhere at once; what was before and what changed stays to be read', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const page = await (await ewan.opens('/guidelines/money')).follows('Change this guideline')
    const saved = await page.press('Save', {
      suits: 'People who have too little.\n\n  People in debt.  ',
      what: 'Debt stands on its own',
      why: 'Two practices read it in two ways',
    })
    saved.is(200).shows('Guideline changed', 'People in debt.', 'Version 1')
    const stranger = here.stranger()
    const history = await (await stranger.opens('/guidelines/money')).follows('What changed')
    history.shows('Debt stands on its own', 'Two practices read it in two ways').doesNotShow('Ewan Price')
    ;(await (await here.as('gp')).opens('/guidelines/money/history')).shows('Ewan Price')
    const before = await history.follows('Version 0')
    before.shows('It is not used any more', 'would like somebody beside them').doesNotShow('People in debt.')
    assert.deepEqual((await inForce(here)).money.content.suits, [
      'People who have too little.',
      'People in debt.',
    ])
    const other = await here.stranger().opens('/guidelines/money?place=wyre-coast')
    other.doesNotShow('People in debt.').shows('comes with the program')
  })

  test('what is not whole is said by its line, and nothing typed is lost', async t => {
    const here = await town(t)
    const page = await (await here.as('administrator')).opens('/guidelines/anger/change')
    const typed = { redFlags: 'crisis | They threaten somebody | Ring 999.\nsoon | They shout | Wait' }
    const told = await page.press('Save', typed)
    told
      .is(422)
      .showsProblem(
        'redFlags',
        'Line 2 must have three parts with | between: crisis, urgent or safeguarding, then what applies, then what to do now',
      )
    told.showsProblem('what', 'Enter what you changed').showsProblem('why', 'Enter why you changed it')
    assert.ok((told.value('redFlags') ?? '').includes('They shout'))
    const same = await page.press('Save', { what: 'Nothing', why: 'No reason' })
    same.is(422).shows('Nothing is different from what is in force')
  })

  test('of two who write one, the second sees both and loses nothing', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const [first, second] = [
      await ewan.opens('/guidelines/food/change'),
      await ewan.opens('/guidelines/food/change'),
    ]
    const said = { what: 'Shorter', why: 'Clearer' }
    ;(await first.press('Save', { ...said, suits: 'The first text.' })).shows('Guideline changed')
    const told = await second.press('Save', { ...said, suits: 'The second text.' })
    told.is(422).shows('Ewan Price', 'The first text.')
    assert.equal(told.value('suits'), 'The second text.')
    ;(await told.press('Save')).is(200).shows('The second text.', 'Version 2')
  })

  test('the rules for everybody have ages and an area, and no limit is without a door', async t => {
    const here = await town(t)
    const page = await (await here.as('administrator')).opens('/guidelines/everybody/change')
    const said = { what: 'From 16, in LA1 and LA2', why: 'The team has a youth worker' }
    ;(await page.press('Save', { ...said, youngest: '16', area: 'la1 LA2' }))
      .is(200)
      .shows('from 16 years', 'LA1, LA2')
    const again = await (await here.as('administrator')).opens('/guidelines/everybody/change')
    ;(await again.press('Save', { ...said, oldest: '70' }))
      .is(422)
      .showsProblem('doorOld', 'Enter a better door: nobody is sent away without one')
    ;(await again.press('Save', { ...said, oldest: '9' }))
      .is(422)
      .showsProblem('oldest', 'The oldest age must not be below the youngest')
    ;(await again.press('Save', { ...said, area: 'LA1, Lancaster' }))
      .is(422)
      .shows('“Lancaster” is no first half')
    const facts = { needs: [], age: 17, outward: 'PR1', ticked: [] }
    assert.deepEqual(
      judge(await inForce(here), facts).map(({ key, version }) => [key, version]),
      [['everybody-area', 1]],
    )
  })

  test('nobody else can', async t => {
    const here = await town(t)
    for (const who of ['manager', 'gp', 'link-worker', 'commissioner'])
      for (const at of ['/guidelines/money/change', '/guidelines/everybody/change'])
        (await (await here.as(who)).opens(at)).is(404)
  })
})

describe('at the door', () => {
  test('a draft is told which guideline changed meanwhile, and how', async t => {
    const here = await town(t)
    const remembered = versionsInForce(await inForce(here), ['food', 'money'])
    const page = await (await here.as('administrator')).opens('/guidelines/food/change')
    await page.press('Save', { suits: 'Others.', what: 'Whom it suits is shorter', why: 'Clearer' })
    assert.deepEqual(changedSince(await inForce(here), remembered), [
      'The guideline “Food and energy bills” changed while you were writing: Whom it suits is shorter',
    ])
  })

  test('an objection is overridden with a reason, and kept with the version that objected', async t => {
    const here = await town(t)
    const { referral } = await margaretIsReferred(here)
    const referralId = referral.split('/').at(-1) ?? ''
    const objections = judge(await inForce(here), {
      needs: ['loneliness'],
      age: 17,
      outward: null,
      ticked: ['loneliness-alone'],
    })
    await here.inPlace('lune-valley', async tx => {
      const okafor = await staffNamed(tx, 'okafor@lune-bank.example')
      await assert.rejects(recordOverrides(tx, okafor, { referralId, objections, why: '  ' }), Refused)
      await recordOverrides(tx, okafor, { referralId, objections, why: 'She turns 18 on Monday' })
    })
    const kept = await here.rows<Record<string, unknown>>(
      `select key, need, referral_override.version, kind, why, name from referral_override
       join account on account_id = by_account_id order by override_id`,
    )
    assert.deepEqual(
      kept.map(one => Object.values(one)),
      [
        ['everybody-young', 'everybody', 0, 'does not suit', 'She turns 18 on Monday', 'Dr Okafor'],
        ['loneliness-alone', 'loneliness', 0, 'does not suit', 'She turns 18 on Monday', 'Dr Okafor'],
      ],
    )
    await assert.rejects(
      here.inPlace('lune-valley', tx => tx.db.deleteFrom('referral_override').execute()),
      /permission denied/,
    )
    await assert.rejects(
      here.inPlace('lune-valley', tx => tx.db.updateTable('guideline').set({ why: '' }).execute()),
      /permission denied/,
    )
  })
})
