/**
 * Two people at once: nobody’s words are overwritten, and nobody loses what they typed (quality.md R7, R8).
 * EDITS=25 lets twenty editors save 500 times, in a minute or two.
 */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { everythingHolds } from '../support/census.ts'
import { ashaOpens, ending } from '../support/journeys.ts'
import { margaret, margaretIsAboutToBeReferred, margaretIsReferred, reason } from '../support/situations.ts'
import { writesReferral } from '../support/referring.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown, Visitor } from '../support/visitor.ts'

/** Ben lends a hand in the North team, so that Margaret has two link workers within reach. */
async function benHelpsAsha(here: Town): Promise<Visitor> {
  await here.rows(
    `update account set team_id = (select team_id from account where name = 'Asha Patel') where name = 'Ben Ward'`,
  )
  return here.as('other-link-worker')
}

describe('two link workers change one plan', () => {
  const plan = { strengths: 'Patient', goal1: 'Grow roses again', importance1: '8', step1: 'Go along once' }

  test('the second is told who and when, sees both texts, and loses nothing', async t => {
    const here = await town(t)
    const ashas = await ashaOpens(here, record => `${record}/plan`)
    const bens = await (await benHelpsAsha(here)).opens(ashas.path)
    ;(await ashas.press('Save plan', plan)).is(200)
    const mine = {
      strengths: 'Never gives up',
      goal1: 'See her sister in Leeds',
      confidence1: '6',
      stepBy1: 'Margaret',
      'stepOn1-day': '1',
      'stepOn1-month': '12',
      'stepOn1-year': '2030',
    }
    const told = await bens.press('Save plan', mine)
    told.is(422).shows('Asha Patel', 'Patient', 'Grow roses again', 'Go along once')
    assert.match(told.title, /^Error: /)
    for (const [name, typed] of Object.entries(mine)) assert.equal(told.value(name), typed, name)
    ;(await told.press('Save plan')).is(200).shows('Plan saved')
    const kept = await here.rows<{ version: number; words: string; name: string }>(
      `select plan_version.version, content -> 'goals' -> 0 ->> 'words' as words, account.name from plan_version
       join account on account.account_id = by_account_id order by plan_version.version`,
    )
    assert.deepEqual(kept, [
      { version: 1, words: 'Grow roses again', name: 'Asha Patel' },
      { version: 2, words: 'See her sister in Leeds', name: 'Ben Ward' },
    ])
    await everythingHolds(here)
  })

  test('goals that the other took out are not lost by the one who still writes them', async t => {
    const here = await town(t)
    const first = await ashaOpens(here, record => `${record}/plan`)
    await first.press('Save plan', { goal1: 'One' })
    const asha = await here.as('link-worker')
    await (await asha.opens(first.path)).press('Save plan', { goal2: 'Two' })
    const ashas = await asha.opens(first.path)
    const bens = await (await benHelpsAsha(here)).opens(first.path)
    ;(await ashas.press('Save plan', { goal1: 'Only this', goal2: '', goal3: '' })).is(200)
    const told = await bens.press('Save plan', { goal2: 'Two, and more', goal3: 'Three', step3: 'Ring her' })
    told.is(422)
    assert.equal(told.value('goal2'), 'Two, and more')
    assert.equal(told.value('goal3'), 'Three')
    assert.equal(told.value('step3'), 'Ring her')
    ;(await told.press('Save plan')).is(200)
    const words = await here.rows<{ words: string }>('select words from goal order by position')
    assert.deepEqual(
      words.map(row => row.words),
      ['One', 'Two, and more', 'Three'],
    )
  })

  test('what matters: the second is told too', async t => {
    const here = await town(t)
    const ashas = await ashaOpens(here, record => `${record}/what-matters`)
    const bens = await (await benHelpsAsha(here)).opens(ashas.path)
    await ashas.press('Save', { words: 'My roses.' })
    const told = await bens.press('Save', { words: 'My sister.' })
    told.is(422).shows('Asha Patel', 'My roses.')
    assert.equal(told.value('words'), 'My sister.')
    ;(await told.press('Save')).is(200)
    const kept = await here.rows<{ words: string }>('select words from what_matters order by version')
    assert.deepEqual(kept, [{ words: 'My roses.' }, { words: 'My sister.' }])
  })
})

/** Writes the plan until it is saved; after a conflict a moment later. Returns how many conflicts there were. */
async function saveAnyhow(editor: Visitor, path: string, words: string): Promise<number> {
  for (let conflicts = 0; ; conflicts++) {
    const told = await (await editor.opens(path)).press('Save plan', { goal1: words })
    if (told.status !== 422) {
      told.is(200).shows('Plan saved')
      return conflicts
    }
    assert.equal(told.value('goal1'), words)
    await wait(Math.random() * 3000)
  }
}

test('20 editors at one plan: no edit is lost and no version is missing', async t => {
  const [editors, edits] = [20, Number(process.env['EDITS'] ?? 3)]
  const here = await town(t)
  const first = await ashaOpens(here, record => `${record}/plan`)
  await first.press('Save plan', { goal1: 'Begin' })
  const asha = await here.as('link-worker')
  let conflicts = 0
  await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      for (let edit = 0; edit < edits; edit++) {
        if (edit > 0) await wait(Math.random() * 300)
        conflicts += await saveAnyhow(asha, first.path, `Editor ${editor}, edit ${edit}`)
      }
    }),
  )
  assert.ok(conflicts > 0, 'The editors did not meet')
  const kept = await here.rows<{ version: number; words: string }>(
    `select plan_version.version, content -> 'goals' -> 0 ->> 'words' as words from plan_version order by version`,
  )
  assert.deepEqual(
    kept.map(row => row.version),
    Array.from({ length: editors * edits + 1 }, (_, index) => index + 1),
  )
  assert.equal(new Set(kept.map(row => row.words)).size, editors * edits + 1, 'An edit is missing')
  await everythingHolds(here)
})

const together = (...pages: [Shown, string, Record<string, string>?][]): Promise<Shown[]> =>
  Promise.all(pages.map(([page, button, typed]) => page.press(button, typed)))

test('two link workers accept one referral at once: one support, the other is told why not', async t => {
  const here = await town(t)
  const ben = await benHelpsAsha(here)
  for (let round = 0; round < 5; round++) {
    const first_name = ['Ada', 'Beatrice', 'Cicely', 'Dorothy', 'Enid'][round] ?? ''
    const { referral } = await margaretIsReferred(here, { ...margaret, nhs_number: '', first_name })
    const pages = await Promise.all(
      [await here.as('link-worker'), ben].map(worker => worker.opens(`${referral}/accept`)),
    )
    const answers = await together(...pages.map((page): [Shown, string] => [page, 'Accept referral']))
    const [won, lost] = answers.toSorted((one, other) => one.status - other.status)
    won?.is(200).shows('Referral accepted')
    lost?.is(422).shows('This referral is already accepted, so it cannot change this way now')
  }
  const supports = await here.rows('select from support')
  assert.equal(supports.length, 5)
  await everythingHolds(here)
})

test('one writes why a referral is returned while the other accepts it: told why not, and the words are kept', async t => {
  const here = await town(t)
  const ben = await benHelpsAsha(here)
  const { referral } = await margaretIsReferred(here)
  const returning = await ben.opens(`${referral}/return`)
  const asha = await here.as('link-worker')
  await (await asha.opens(`${referral}/accept`)).press('Accept referral')
  const told = await returning.press('Return referral', { reason: '', door: 'The memory café on Fridays' })
  told.is(422).shows('This referral is already accepted', 'You typed', 'The memory café on Fridays')
  assert.equal(told.page.querySelectorAll('.nhsuk-error-summary li').length, 1, 'nothing is asked for now')
})

/** A practice in the second team’s area writes Margaret up as well. */
async function anotherPracticeRefers(practice: Visitor): Promise<Shown> {
  return writesReferral(practice, {
    person: margaret,
    reach: { phone: '01524 555 999', prefers: 'phone' },
    why: { reason, needs: ['loneliness'] },
  })
}

test('two practices send the same NHS number in the same second: one person, one referral waits', async t => {
  for (let round = 0; round < 5; round++) {
    const here = await town(t)
    const ours = await margaretIsAboutToBeReferred(here)
    const theirs = await anotherPracticeRefers(await here.as('other-gp'))
    const answers = await together([ours, 'Send referral'], [theirs, 'Send referral'])
    const [won, lost] = answers.toSorted((one, other) => one.status - other.status)
    won?.is(200).shows('Referral sent')
    lost?.is(422).shows('Somebody with this NHS number is already with us')
    assert.equal((await here.rows('select from person')).length, 1)
    assert.equal((await here.rows('select from referral')).length, 1)
    await everythingHolds(here)
  }
})

/** Margaret’s support has ended, and her practice has referred her again. */
async function margaretIsReferredAgain(here: Town): Promise<{ accept: Shown; back: Shown }> {
  const end = await ashaOpens(here, record => `${record}/end`)
  await end.press('End the support', ending)
  const { referral } = await margaretIsReferred(here)
  const asha = await here.as('link-worker')
  return {
    accept: await asha.opens(`${referral}/accept`),
    back: await asha.opens(end.path.replace('/end', '/come-back')),
  }
}

test('Margaret comes back while a new referral is accepted: one open support, and a reason', async t => {
  for (let round = 0; round < 5; round++) {
    const here = await town(t)
    const { accept, back } = await margaretIsReferredAgain(here)
    const answers = await together([accept, 'Accept referral'], [back, 'Open the support again'])
    const [won, lost] = answers.toSorted((one, other) => one.status - other.status)
    won?.is(200)
    lost?.is(422).shows('already')
    await everythingHolds(here)
  }
})

test('a second referral is not accepted for somebody who has come back already', async t => {
  const here = await town(t)
  const { accept, back } = await margaretIsReferredAgain(here)
  ;(await back.press('Open the support again')).is(200)
  const refused = await accept.press('Accept referral')
  refused.is(422).shows('This person is supported already. Return a new referral, and say so')
  const page = await (await here.as('link-worker')).opens(accept.path.replace('/accept', '/return'))
  const door = 'Margaret is back with Asha Patel.'
  ;(await page.press('Return referral', { reason: 'already-supported', door })).is(200)
  await everythingHolds(here)
})

test('one draft open in two tabs is sent once, and keeps what both tabs save', async t => {
  for (let round = 0; round < 3; round++) {
    const here = await town(t)
    const check = await margaretIsAboutToBeReferred(here, { ...margaret, nhs_number: '' })
    const okafor = await here.as('gp')
    const change = (page: string) => okafor.opens(check.path.replace('/check', `/${page}`))
    const saved = await together(
      [await change('careful'), 'Save and continue', { careful_known: 'some', careful: 'A dog.' }],
      [await change('why'), 'Save and continue', { reason: 'You miss your garden.' }],
    )
    for (const page of saved) page.is(200)
    ;(await okafor.opens(check.path)).shows('A dog.', 'You miss your garden.')
    const tabs = [await okafor.opens(check.path), await okafor.opens(check.path)]
    const sent = await together(...tabs.map((tab): [Shown, string] => [tab, 'Send referral']))
    assert.deepEqual(new Set(sent.map(page => page.status)), new Set([200, 404]))
    assert.equal((await here.rows('select from referral')).length, 1)
    await everythingHolds(here)
  }
})
