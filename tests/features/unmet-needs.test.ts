/** What people look for and cannot get: recorded in one click, kept on their record, and taken back. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { staffNamed } from '../../db/town/seed.ts'
import { addMore, recordUnmetNeed, takeBack } from '../../src/features/unmet-needs/changes.ts'
import type { Staff } from '../../src/platform/actor.ts'
import { NotFound } from '../../src/platform/errors.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { everythingHolds } from '../support/census.ts'
import { ending } from '../support/journeys.ts'
import { wholeOutward } from '../support/geography.ts'
import { bringsIn } from '../support/imports.ts'
import { margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import { count, daysLater, foundNothing, wardsAreKnown } from '../support/unmet-needs.ts'
import type { Shown } from '../support/visitor.ts'

interface Row {
  need: string
  looked_for: string
  reasons: string[]
  other: string
  filters: object
  ward: string | null
  small_area: string | null
  outward: string | null
  person_id: string | null
  taken_back_at: Date | null
}

const recorded = (here: Town) => here.rows<Row>('select * from unmet_need order by unmet_need_id')

/** Ben lends a hand in the North team, so that Margaret is within his reach, too. */
async function benHelpsAsha(here: Town) {
  await here.rows(
    `update account set team_id = (select team_id from account where name = 'Asha Patel') where name = 'Ben Ward'`,
  )
  return here.as('other-link-worker')
}

describe('recording', () => {
  test('one click from a search keeps need, reason, area, person and what else was asked', async t => {
    const here = await town(t)
    await wardsAreKnown(here)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const page = await asha.opens(
      `${record}/unmet-needs/new?q=After+my+husband&need=bereavement&reason=time&day=mo&day=tu&within=20&near=&odd=1`,
    )
    ;(await page.press('Record it')).is(200).shows('After my husband', 'It is not on a day or at a time')
    const [row] = await recorded(here)
    assert.ok(row)
    assert.equal(`/people/${row.person_id}`, record)
    assert.deepEqual(
      [row.need, row.looked_for, row.reasons, row.filters, row.ward, row.small_area, row.outward],
      [
        'bereavement',
        'After my husband',
        ['time'],
        { day: ['mo', 'tu'], within: ['20'] },
        'Quay',
        'E01025101',
        'LA1',
      ],
    )
  })

  test('every page about a person, and every write, is in the audit of who looked', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const before = await count(here, 'audit')
    const page = await asha.opens(`${record}/unmet-needs/new?need=legal&reason=none`)
    await page.press('Record it')
    const lines = await here.rows<{ line: string }>(
      `select concat_ws(' ', action, purpose, what) as line from audit
       where $1 = any(people) order by seq`,
      [record.split('/').at(-1)],
    )
    assert.equal((await count(here, 'audit')) - before, 3)
    assert.deepEqual(
      lines.slice(-3).map(({ line }) => line),
      [
        'read unmet-need.write /people/:person/unmet-needs/new',
        'write unmet-need.write /people/:person/unmet-needs/new',
        'read unmet-need.write /people/:person/unmet-needs/:unmet',
      ],
    )
  })

  test('a colleague who looks for the same within days makes no second record', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const [asha, ben] = [await here.as('link-worker'), await benHelpsAsha(here)]
    const at = `${record}/unmet-needs/new?need=legal&reason=none`
    const first = await (await asha.opens(at)).press('Record it')
    const second = await (await ben.opens(at)).press('Record it', { reasons: ['full'] })
    second.shows('This was recorded already. Thank you', 'Asha Patel', 'There is none')
    assert.equal(second.path, first.path)
    ;(await (await ben.opens(at)).press('Record it', { need: 'housing' })).shows('Recorded. Thank you')
    assert.equal(await count(here, 'unmet_need'), 2)
    await daysLater(here, 8)
    ;(await (await (await here.as('link-worker')).opens(at)).press('Record it')).shows('Recorded. Thank you')
    assert.equal(await count(here, 'unmet_need'), 3)
    await everythingHolds(here)
  })

  test('ten colleagues at the same moment make one record', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const page = await asha.opens(`${record}/unmet-needs/new?need=legal&reason=none`)
    const forms = await Promise.all(Array.from({ length: 10 }, () => asha.opens(page.path)))
    const answers = await Promise.all(forms.map(form => form.press('Record it')))
    assert.equal(new Set(answers.map(answer => answer.is(200).path)).size, 1)
    assert.equal(await count(here, 'unmet_need'), 1)
  })

  test('sent twice it is there once, without a person too', async t => {
    const here = await town(t)
    const page = await (await here.as('gp')).opens('/unmet-needs/new?need=legal&reason=cost')
    const first = await page.press('Record it')
    assert.equal((await page.press('Record it')).path, first.path)
    assert.equal(await count(here, 'unmet_need'), 1)
  })

  test('more can be said for 7 days: the first is kept, and does not count', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const page = await asha.opens(`${record}/unmet-needs/new?need=legal&reason=none`)
    const first = await page.press('Record it')
    const typed = { q: 'About the flat', other: 'They only speak by video', near: 'LA5' }
    const second = await (await first.follows('Add more')).press('Save', typed)
    second.shows('Saved', 'About the flat', 'There is none; They only speak by video', 'LA5, ward not known')
    const rows = await recorded(here)
    assert.deepEqual(
      rows.map(({ looked_for, reasons, taken_back_at }) => [looked_for, reasons, taken_back_at === null]),
      [
        ['', ['none'], false],
        ['About the flat', ['none', 'other'], true],
      ],
    )
    ;(await asha.opens(first.path)).shows('Taken back').doesNotShow('Add more')
    ;(await asha.opens(`${first.path}/more`)).shows('This was taken back')
    await daysLater(here, 8)
    const late = await (await here.as('link-worker')).opens(`${second.path}/more`)
    late.shows('recorded more than 7 days ago')
    await everythingHolds(here)
  })

  test('it is taken back once, stays to be read, and is off the record', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const search = await asha.opens(`${record}/services?need=legal`)
    const logged = await search.press('Nothing fits: record it')
    const onRecord = await asha.opens(record)
    onRecord.shows('What they could not get', 'Legal help and immigration', 'There is none')
    ;(await onRecord.follows('Look again')).is(200).shows('Nothing we know of fits all of this')
    const form = await logged.follows('Take it back')
    ;(await form.press('Take it back')).shows('Taken back. It is not counted', 'Taken back')
    ;(await asha.opens(record)).doesNotShow('What they could not get')
    ;(await asha.opens(form.path)).shows('This was taken back already')
    assert.equal(await count(here, 'unmet_need where taken_back_by is not null'), 1)
  })

  test('the program itself can change nothing of what was recorded', async t => {
    const here = await town(t)
    await foundNothing(await here.as('gp'), { need: 'legal', q: 'A will' })
    for (const change of [{ looked_for: '' }, { need: 'food' }, { ward: 'Quay' }] as const)
      await assert.rejects(
        here.inPlace('lune-valley', tx => tx.db.updateTable('unmet_need').set(change).execute()),
        /permission denied/,
      )
    await assert.rejects(
      here.inPlace('lune-valley', tx => tx.db.deleteFrom('unmet_need').execute()),
      /permission denied/,
    )
  })

  test('only whoever recorded it sees one without a person', async t => {
    const here = await town(t)
    const { path } = await foundNothing(await here.as('gp'), { need: 'legal' })
    ;(await (await here.as('gp')).opens(path)).is(200)
    for (const who of ['other-gp', 'link-worker', 'manager', 'commissioner', 'administrator'])
      (await (await here.as(who)).opens(path)).is(404)
  })

  test('the search of a person with results offers it as well, and asks why', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const list = await asha.opens(`${record}/services?need=bereavement`)
    const page = await list.follows('Nothing fits: record it')
    assert.equal(page.value('need'), 'bereavement')
    ;(await page.press('Record it')).showsProblem('reasons-1', 'Select why nothing fitted')
  })
})

describe('bad input', () => {
  const opens = async (here: Town, query: string): Promise<Shown> =>
    (await here.as('gp')).opens(`/unmet-needs/new?${query}`)

  test('a need that is missing or unknown is asked for', async t => {
    const here = await town(t)
    for (const query of ['reason=none', 'reason=none&need=flying', 'reason=none&need=__proto__'])
      (await (await opens(here, query)).press('Record it')).showsProblem('need-1', 'Select what it was for')
    const forged = await (await opens(here, 'reason=none')).press('Record it', { need: 'flying' })
    forged.showsProblem('need-1', 'Select what it was for')
    assert.equal(await count(here, 'unmet_need'), 0)
  })

  test('an unknown reason is none, and “something else” needs words', async t => {
    const here = await town(t)
    const page = await opens(here, 'need=legal&reason=boring')
    ;(await page.press('Record it')).showsProblem('reasons-1', 'Select why nothing fitted')
    const told = await page.press('Record it', { reasons: ['other'] })
    told.showsProblem('other', 'Say what else stood in the way')
    ;(await told.press('Record it', { other: 'The lift was broken' })).shows('The lift was broken')
  })

  test('a postcode that does not exist is asked about, and one from elsewhere has its area', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    await bringsIn(here, ewan, { name: 'codepo.csv', content: wholeOutward('LA6', [350_000, 470_000]) })
    const page = await opens(here, 'need=legal&reason=far&near=LA6+1ZZ')
    const told = await page.press('Record it')
    told.showsProblem('near', 'We cannot find the postcode LA6 1ZZ. Check it, or enter its first half')
    assert.equal(told.value('near'), 'LA6 1ZZ')
    ;(await told.press('Record it', { near: 'nowhere' })).showsProblem(
      'near',
      'Enter a UK postcode, like LA1 1AA, or its first half, like LA1',
    )
    ;(await told.press('Record it', { near: 'tr1 2ab' })).shows('TR1, ward not known')
    ;(await (await opens(here, 'need=legal&reason=far')).press('Record it')).shows('Area not known')
  })

  test('10,000 letters are answered beside their field, and none is lost', async t => {
    const here = await town(t)
    const words = 'a word '.repeat(1429).trim()
    const page = await opens(here, `need=legal&reason=none&q=${encodeURIComponent(words)}`)
    const told = await page.press('Record it')
    told.showsProblem('q', 'What they looked for must be 1,000 characters or fewer')
    assert.equal(told.value('q'), words)
    ;(await told.press('Record it', { q: 'a word' })).is(200)
  })

  test('somebody else’s person does not exist, and no record of theirs under another’s address', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const page = await asha.opens(`${record}/unmet-needs/new?need=legal&reason=none`)
    const { path } = await page.press('Record it')
    for (const who of ['other-link-worker', 'gp', 'commissioner', 'administrator'])
      for (const address of [page.path, path, `${path}/more`, `${path}/take-back`])
        (await (await here.as(who)).opens(address)).is(404)
    const id = path.split('/').at(-1)
    ;(await asha.opens(`/unmet-needs/${id}`)).is(404)
    ;(await asha.opens(`/unmet-needs/${id}/take-back`)).is(404)
  })

  test('whichever door it is called from, a change reaches no further than its actor', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const personId = record.split('/').at(-1) ?? ''
    const asha = await here.as('link-worker')
    const page = await asha.opens(`${record}/unmet-needs/new?need=legal&reason=none`)
    const id = (await page.press('Record it')).path.split('/').at(-1) ?? ''
    const said = { lookedFor: '', reasons: ['none'], other: '', near: null } as const
    for (const email of ['ben.ward@lune-valley.example', 'okafor@lune-bank.example'])
      for (const change of [
        (tx: Tx, actor: Staff) =>
          recordUnmetNeed(tx, actor, { ...said, need: 'housing', personId, filters: {} }),
        (tx: Tx, actor: Staff) => addMore(tx, actor, { id, personId }, said),
        (tx: Tx, actor: Staff) => takeBack(tx, actor, { id, personId }),
        (tx: Tx, actor: Staff) => takeBack(tx, actor, { id, personId: null }),
      ])
        await assert.rejects(
          here.inPlace('lune-valley', async tx => change(tx, await staffNamed(tx, email))),
          NotFound,
        )
    assert.equal(await count(here, 'unmet_need where taken_back_at is null'), 1)
  })

  test('of somebody whose support has ended it can be recorded, of somebody who died not', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const end = await asha.opens(`${record}/end`)
    const page = await asha.opens(`${record}/unmet-needs/new?need=legal&reason=none`)
    ;(await end.press('End the support', { ...ending, ending: 'no-service' })).is(200)
    const { path } = (await page.press('Record it')).shows('Recorded. Thank you')
    await here.rows(`update support set ending = 'died'`)
    const late = await asha.opens(`${record}/unmet-needs/new?need=housing&reason=none`)
    late.shows('They have died, so we do not record what they look for')
    const answer = await asha.request(late.path, {
      method: 'POST',
      body: new URLSearchParams({ need: 'housing', reasons: 'none' }),
    })
    assert.equal(answer.status, 422)
    assert.equal(await count(here, 'unmet_need'), 1)
    // What was recorded before may still be put right.
    ;(await asha.opens(`${path}/take-back`)).shows('It is not counted any more')
  })
})
