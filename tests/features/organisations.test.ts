/** Teams and organisations: a place grows from nothing, and nobody's change is overwritten. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { margaretIsAboutToBeReferred } from '../support/situations.ts'
import { town } from '../support/town.ts'
import type { Shown, Visitor } from '../support/visitor.ts'

const eastTeam = { name: 'East team', phone: '01524 555 140', email: 'east@lune-valley.example' }
const surgery = {
  name: 'Caton Surgery',
  kind: 'practice',
  in_one_sentence: 'The GP practice on Quernmore Road',
  ods_code: 'p8 1099',
}

const optionOf = (shown: Shown, words: string): string => {
  const option = shown.page.querySelectorAll('option').find(one => one.text === words)
  assert.ok(option, `There is no “${words}” to choose on ${shown.path}`)
  return option.getAttribute('value') ?? ''
}

/** The page behind a link of the list. */
const opensOne = async (ewan: Visitor, name: string) => (await ewan.opens('/organisations')).follows(name)

test('an administrator adds a team and a practice, and invites somebody to each', async t => {
  const here = await town(t)
  const ewan = await here.as('administrator')
  ;(await (await ewan.opens('/teams/new')).press('Add team', eastTeam))
    .is(200)
    .shows('Team added', 'East team')
  const adding = await ewan.opens('/organisations/new')
  const added = await adding.press('Add organisation', { ...surgery, team: optionOf(adding, 'East team') })
  added.is(200).shows('Organisation added', 'Caton Surgery', 'GP practice or another referrer', 'East team')
  const [kept] = await here.rows(`select ods_code, name from organisation where name = 'Caton Surgery'`)
  assert.deepEqual(kept, { ods_code: 'P81099', name: 'Caton Surgery' })
  const inviting = await ewan.opens('/accounts/new')
  optionOf(inviting, 'East team')
  optionOf(inviting, 'Caton Surgery')
})

test('a referral goes to the team that its practice is changed to', async t => {
  const here = await town(t)
  const page = await margaretIsAboutToBeReferred(here)
  const ewan = await here.as('administrator')
  const practice = await opensOne(ewan, 'Lune Bank practice')
  ;(await practice.press('Save', { team: optionOf(practice, 'South team') })).shows('Organisation saved')
  await page.press('Send referral')
  const ben = await here.as('other-link-worker')
  ;(await ben.opens('/inbox')).shows('Margaret')
  ;(await (await here.as('link-worker')).opens('/inbox')).doesNotShow('Margaret')
})

describe('what is wrong is said beside its field', () => {
  const wrong: [what: string, at: string, typed: Record<string, string>, sentence: string][] = [
    [
      'a practice without a team',
      '/organisations/new',
      surgery,
      'Select the team that gets their referrals. Without one they cannot refer anybody',
    ],
    [
      'an ODS code that is none',
      '/organisations/new',
      { ...surgery, ods_code: 'P8-???' },
      'Enter an ODS code of 3 to 8 letters and digits, like P81001, or leave it empty',
    ],
    [
      'a name that is taken',
      '/teams/new',
      { ...eastTeam, name: 'North team' },
      'There is one with this name already. Enter another name',
    ],
    ['a phone that is none', '/teams/new', { ...eastTeam, phone: 'ring us' }, 'Enter a phone number'],
  ]
  for (const [what, at, typed, sentence] of wrong)
    test(what, async t => {
      const ewan = await (await town(t)).as('administrator')
      const page = await (
        await ewan.opens(at)
      ).press(at.startsWith('/teams') ? 'Add team' : 'Add organisation', typed)
      page.is(422).shows(sentence)
      for (const [name, value] of Object.entries(typed))
        if (name !== 'kind') assert.equal(page.value(name), value)
    })
})

test('of two who change one team, the second sees both and loses nothing', async t => {
  const here = await town(t)
  const ewan = await here.as('administrator')
  const [first, second] = [await opensOne(ewan, 'North team'), await opensOne(ewan, 'North team')]
  ;(await first.press('Save', { phone: '01524 555 141' })).shows('Team saved', '01524 555141')
  const told = await second.press('Save', { phone: '01524 555 142' })
  told.is(422).shows('Ewan Price')
  assert.equal(told.value('phone'), '01524 555 142')
  ;(await told.press('Save')).is(200).shows('Team saved', '01524 555142')
})
