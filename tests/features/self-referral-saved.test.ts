/** A self-referral that is left and gone on with: what is kept and for how long, and who guesses at it in vain. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { removeEndedDrafts } from '../../src/features/self-referral/changes/draft.ts'
import { asksForHerself, begins, draftsLeft, secondsPass, tokenOf } from '../support/self-referral.ts'
import { linkIn, messageTo } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

describe('saved for later', () => {
  const saves = async (
    here: Town,
    typed: Record<string, string> = {},
    begun: Record<string, string> = {},
  ) => {
    const visitor = here.stranger()
    const reach = await begins(visitor, begun)
    await reach.press('Continue', { phone: '07700 900 123', email: 'margaret@people.example' })
    const address = `/refer-yourself/${tokenOf(reach)}`
    const save = await visitor.opens(`${address}/save`)
    const code = /R-\w{3}-\w{3}/.exec(save.text)?.[0] ?? ''
    const saved = await save.press('Save', typed)
    saved.is(200).shows('Saved')
    return { visitor, address, code }
  }
  const right = { 'born-day': '15', 'born-month': '3', 'born-year': '1948' }

  test('by a code to write down and her date of birth; the old address opens nothing', async t => {
    const here = await town(t)
    const { visitor, address, code } = await saves(here)
    ;(await visitor.opens(`${address}/check`)).is(404)
    await secondsPass(here, 13 * 86_400)
    const phone = here.stranger()
    const back = await phone.opens('/refer-yourself/back')
    const check = await back.press('Continue', { code: code.toLowerCase().replaceAll('-', ' '), ...right })
    check.is(200).shows('Check your answers', 'Margaret Hill', '07700 900 123')
    const words = await check.follows('Write what would help')
    assert.match((await words.press('Continue', { words: 'Company' })).path, /\/how$/)
  })

  test('by a link in the way she chose, and a word of her own where she gave no date of birth', async t => {
    const here = await town(t)
    await saves(
      here,
      { to: 'email', word: ' Bluebell  Wood' },
      { 'born-day': '', 'born-month': '', 'born-year': '' },
    )
    const message = await messageTo(here, 'margaret@people.example', 'The link you asked for')
    assert.doesNotMatch(message.body + message.subject, /social|support|Margaret/i)
    const back = await here.stranger().opens(linkIn(message))
    back.is(200).doesNotShow('Margaret')
    ;(await back.press('Continue', { word: 'bluebells' })).showsProblem(
      'send',
      'We cannot find that. Check both, or begin again: it takes a few minutes',
    )
    ;(await back.press('Continue', { word: 'bluebell wood' })).shows('Margaret Hill')
  })

  test('a wrong code, a wrong check and one that ended are answered the same, and guessing is slowed', async t => {
    const here = await town(t)
    const { code } = await saves(here)
    const guesser = here.stranger({ address: '203.0.113.9' })
    const back = await guesser.opens('/refer-yourself/back')
    const wrong = [
      { code: 'R-222-222', ...right },
      { code, ...right, 'born-year': '1949' },
    ]
    const answers = []
    for (const typed of wrong)
      answers.push(
        (await back.press('Continue', typed)).is(422).page.querySelector('.nhsuk-error-summary')?.text,
      )
    assert.equal(answers[0], answers[1])
    for (let time = 0; time < 9; time++)
      await back.press('Continue', { code, ...right, 'born-year': String(1950 + time) })
    ;(await back.press('Continue', { code, ...right })).showsProblem(
      'send',
      'Too many tries. Wait a few minutes, then try again',
    )
    // Somebody elsewhere is not locked out.
    ;(
      await (
        await here.stranger({ address: '203.0.113.10' }).opens('/refer-yourself/back')
      ).press('Continue', { code, ...right })
    ).is(200)
  })

  test('is gone after fourteen days, and so is what nobody sent', async t => {
    const here = await town(t)
    const { code } = await saves(here)
    await begins(here.stranger())
    assert.equal(await draftsLeft(here), 2)
    await secondsPass(here, 3 * 3600)
    await here.inPlace('lune-valley', tx => removeEndedDrafts(tx))
    assert.equal(await draftsLeft(here), 1)
    await secondsPass(here, 14 * 86_400)
    const back = await here.stranger().opens('/refer-yourself/back')
    ;(await back.press('Continue', { code, ...right })).is(422)
    await here.inPlace('lune-valley', tx => removeEndedDrafts(tx))
    assert.equal(await draftsLeft(here), 0)
  })

  test('nothing she typed can be read in the database, and once it is sent nothing of it is left', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const check = await asksForHerself(visitor)
    const found = async () =>
      (
        await here.rows<{ row: string }>(
          `select encode(convert_to(self_referral_draft::text, 'UTF8'), 'escape') as row from self_referral_draft`,
        )
      )
        .map(({ row }) => row)
        .join()
    assert.doesNotMatch(await found(), /Margaret|hip|07700/)
    await check.press('Send')
    const [row] = await here.rows<{ answers: Buffer | null }>('select answers from self_referral_draft')
    assert.equal(row?.answers, null)
  })

  test('can be removed at once', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const reach = await begins(visitor)
    const forget = await visitor.opens(`/refer-yourself/${tokenOf(reach)}/forget`)
    ;(await forget.press('Remove what I wrote')).shows('Removed. Nothing was kept')
    assert.equal(await draftsLeft(here), 0)
  })
})

describe('somebody who guesses', () => {
  test('at addresses: each wrong one is not found', async t => {
    const here = await town(t)
    const token = tokenOf(await begins(here.stranger()))
    const guesser = here.stranger({ address: '203.0.113.9' })
    for (let time = 0; time < 20; time++) {
      const guess = `${token.slice(0, -2)}${String(time).padStart(2, 'a')}`
      ;(await guesser.opens(`/refer-yourself/${guess}/name`)).is(404)
    }
    ;(await guesser.opens(`/refer-yourself/${token}/name`)).is(200)
  })

  test('an address opens for two hours after the last answer, for a shared phone remembers it', async t => {
    const here = await town(t)
    const visitor = here.stranger()
    const reach = await begins(visitor)
    await secondsPass(here, 2 * 3600 + 60)
    ;(await visitor.opens(reach.path)).is(404)
  })

  test('a place reads no draft of another', async t => {
    const here = await town(t)
    const token = tokenOf(await begins(here.stranger()))
    const moved = token.replace(/^\d+/, number => (number === '1' ? '2' : '1'))
    ;(await here.stranger().opens(`/refer-yourself/${moved}/name`)).is(404)
  })

  test('begins no more than one address needs', async t => {
    const here = await town(t)
    const visitor = here.stranger({ address: '203.0.113.9' })
    for (let time = 0; time < 60; time++) (await begins(visitor)).is(200)
    ;(await begins(visitor)).is(422).shows('Too many tries')
  })
})
