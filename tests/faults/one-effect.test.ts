/** However often one form arrives, it takes effect once, and everybody who sent it hears the same (quality.md R6). */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { census, difference, everythingHolds, type Census } from '../support/census.ts'
import { ashaOpens, introducing, journeys, type JourneyName } from '../support/journeys.ts'
import { momentWhen, sameBrowser, type Moment } from '../support/moment.ts'
import { sabotage } from '../support/saboteur.ts'
import { margaretIsReferred } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import type { Ready } from '../support/visitor.ts'

/** The forms that are sent a hundred times; every other form ten times. */
const hundredfold: readonly string[] = [
  'send a referral',
  'record a conversation',
  'accept a referral',
  'make an introduction',
  'upload an import',
]

/** Sends the same form so many times at once. Returns where the answers lead. */
async function sendAtOnce(here: Town, { visitor, to, init }: Ready, copies: number): Promise<string[]> {
  const answers = await Promise.all(
    Array.from({ length: copies }, () => sameBrowser(visitor, here).request(to, init)),
  )
  return answers.map(answer => `${answer.status} ${answer.headers.get('location') ?? ''}`)
}

/** What sending the form so many times changes. */
async function effectOf(moment: Moment<Ready>, copies: number): Promise<Census> {
  return moment.again(async here => {
    const before = await census(here)
    const answers = await sendAtOnce(here, moment.kept, copies)
    assert.match(answers[0] ?? '', /^303 \//)
    const different = new Set(answers)
    assert.equal(different.size, 1, `Different answers: ${[...different].join(', ')}`)
    await everythingHolds(here)
    return difference(before, await census(here))
  })
}

describe('one form, sent many times at once, has one effect', () => {
  for (const name of Object.keys(journeys) as JourneyName[]) {
    const copies = hundredfold.includes(name) ? 100 : 10
    test(`${name}: ${copies} copies`, async t => {
      const moment = await momentWhen(t, journeys[name])
      const once = await effectOf(moment, 1)
      assert.equal(once['submission'], 1)
      assert.deepEqual(await effectOf(moment, copies), once)
    })
  }
})

test('one effect means one row, one event, one line of audit, and each message once', async t => {
  const expected: Record<string, Census> = {
    'send a referral': { referral: 1, referral_event: 1, 'audit write': 1, message: 2, consent: 1 },
    'accept a referral': { support: 1, referral_event: 1, support_event: 1, 'audit write': 1, message: 2 },
    'record a conversation': { conversation: 1, 'audit write': 1 },
    'make an introduction': {
      introduction: 1,
      introduction_event: 1,
      'audit write': 1,
      message: 1,
      consent: 1,
    },
    'add a feed': { feed: 1, import: 1, 'job fetch-feed': 1 },
    'upload an import': { import: 1, 'job read-import': 1 },
  }
  for (const [name, rows] of Object.entries(expected)) {
    const effect = await effectOf(await momentWhen(t, journeys[name as JourneyName]), 2)
    for (const [what, count] of Object.entries(rows)) assert.equal(effect[what], count, `${name}: ${what}`)
    assert.equal(effect['job deliver-message'], effect['message'], `${name}: a job for each message`)
  }
})

test('control: without the key of the submission, one form has more than one effect', async t => {
  const moment = await momentWhen(t, journeys['record a conversation'])
  await moment.again(async here => {
    await here.rows('alter table submission drop constraint submission_pkey')
    await sendAtOnce(here, moment.kept, 100)
    const [saved] = await here.rows<{ count: number }>('select count(*)::integer as count from conversation')
    assert.ok((saved?.count ?? 0) > 1, 'The test would not have noticed')
  })
})

test('a copy that looks only after the first has changed everything hears the same as the first', async t => {
  const moment = await momentWhen(t, journeys['return a referral'])
  await moment.again(async here => {
    const held = sabotage(here.database).hold('from "referral"')
    const late = sendAtOnce(here, moment.kept, 1)
    await held.reached
    const [first] = await sendAtOnce(here, moment.kept, 1)
    held.release()
    assert.equal(first, '303 /inbox')
    assert.deepEqual(await late, [first])
  })
})

test('refresh and Back with the same answers lead where the first went', async t => {
  const here = await town(t)
  const page = await ashaOpens(here, record => `${record}/conversations/new`)
  const typed = { story: 'We talked about roses.', how: 'phone' }
  const first = await page.press('Save conversation', typed)
  first.is(200).shows('Conversation saved')
  const before = await census(here)
  const asha = await here.as('link-worker')
  ;(await asha.opens(first.path)).is(200)
  const again = await page.press('Save conversation', typed)
  assert.equal(again.path, first.path)
  const more = difference(before, await census(here))
  assert.equal(more['conversation'], undefined)
  assert.equal(more['audit write'], undefined)
})

test('Back and other answers: says so, keeps what was typed, and saves it when sent once more', async t => {
  const here = await town(t)
  const list = await ashaOpens(here, record => `${record}/services?need=loneliness`)
  const page = await list.follows('Choose The Green Shed')
  await page.press('Introduce them', introducing)
  const other = { ...introducing, note: 'Margaret would rather come with her sister.' }
  const told = await page.press('Introduce them', other)
  told.showsProblem(
    'send',
    'You have already sent this form, with other answers. Those were saved. Send it again only to save these as well',
  )
  assert.equal(told.value('note'), other.note)
  assert.equal(told.value('warmth'), 'accompanied')
  ;(await told.press('Introduce them')).is(200).shows('Introduction sent')
  assert.deepEqual(
    (await here.rows<{ note: string }>('select note from introduction order by made_at')).map(
      row => row.note,
    ),
    [introducing.note, other.note],
  )
})

test('a form that a rule refused, or that was not right, leaves no submission', async t => {
  const here = await town(t)
  const { referral } = await margaretIsReferred(here)
  const asha = await here.as('link-worker')
  const late = await asha.opens(`${referral}/return`)
  await (await asha.opens(`${referral}/accept`)).press('Accept referral')
  const before = await census(here)
  ;(await late.press('Return referral', { reason: 'clinical', door: '' })).is(422)
  const refused = await late.press('Return referral', { reason: 'clinical', door: 'See the nurse.' })
  refused.is(422).shows('This referral is already accepted')
  assert.equal(difference(before, await census(here))['submission'], undefined)
})
