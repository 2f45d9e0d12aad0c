/** Two services that are one: shown side by side, merged field by field, and taken back exactly. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { comparePart, lookForDuplicates } from '../../src/features/directory/merging/find.ts'
import { bringsIn, foodBanksJson, librariesCsv, previews } from '../support/imports.ts'
import { aPairWaits, charitys, councils } from '../support/pairs.ts'
import { town, type Town } from '../support/town.ts'

/** Everything a service is and is made of, but for when it was made anew. */
const asTheyAre = (here: Town) =>
  here.rows(
    `select service_id, service.content, origins, choices, name, organisation_name, needs, cost, status, postcode,
       position, position_from, service.is_gone, merged_into, entry_id, entry.content as said, fingerprint, said_at
     from service left join entry using (place_id, service_id) order by service_id, entry_id`,
  )

describe('a pair that may be one', () => {
  test('waits on the list with its reasons, and both stand side by side', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const { pair } = await aPairWaits(here, admin)
    const list = await admin.opens('/directory/duplicates')
    list.shows('Halton library (Lune Council) and Halton library food bank', 'Same address')
    const page = await admin.opens(`/directory/duplicates/${pair}`)
    page.shows('1 High Street, LA1 1AA', 'High Street 1, LA1 1AA')
    page.shows('Said by Arts Council England, public libraries', 'Said by Give Food')
  })

  test('merged, each field is from whom we believe or chose, and the page says from whom', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const { pair, kept, gone } = await aPairWaits(here, admin)
    const page = await admin.opens(`/directory/duplicates/${pair}`)
    const merged = await page.press('They are one: merge', { name: 'one', locations: 'one', needs: 'one' })
    merged.shows('They are one service now', 'Halton library', '1 High Street, LA1 1AA', '01524 555111')
    merged.shows('Give Food', 'Arts Council England, public libraries')
    assert.equal(merged.path, `/directory/${kept}`)
    ;(await admin.opens(`/directory/${gone}`)).shows('This is part of another entry now')
    ;(await admin.opens('/directory?name=Halton')).doesNotShow('Halton library food bank')
    ;(await admin.opens(`/directory/duplicates/${pair}`)).shows('These two are merged already')
  })

  test('a later import changes what its source says, wherever it is said now', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const { pair, kept } = await aPairWaits(here, admin)
    await (await admin.opens(`/directory/duplicates/${pair}`)).press('They are one: merge', { name: 'one' })
    ;(await previews(here, admin, councils)).shows('This file changes nothing')
    ;(await previews(here, admin, charitys)).shows('This file changes nothing')
    await bringsIn(here, admin, { ...charitys, content: charitys.content.replace('555 111', '555 222') })
    ;(await admin.opens(`/directory/${kept}`)).shows('01524 555222', 'Halton library')
  })

  test('kept apart, it is not asked again', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const { pair } = await aPairWaits(here, admin)
    const page = await admin.opens(`/directory/duplicates/${pair}`)
    ;(await page.press('They are two services: keep both')).shows('Both are kept', 'Nothing waits for you')
    ;(await admin.opens(`/directory/duplicates/${pair}/apart`)).shows('known to be two different services')
  })
})

describe('a merge taken back', () => {
  test('leaves everything exactly as it was', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const { pair } = await aPairWaits(here, admin)
    const before = await asTheyAre(here)
    const page = await admin.opens(`/directory/duplicates/${pair}`)
    await page.press('They are one: merge', { name: 'other', locations: 'other' })
    assert.notDeepEqual(await asTheyAre(here), before)
    const back = await (await admin.opens('/directory/duplicates')).follows('Take back')
    ;(await back.press('Take the merge back')).shows('They are two services again')
    assert.deepEqual(await asTheyAre(here), before)
    ;(await admin.opens('/directory/duplicates')).shows('Nothing waits for you')
    ;(await admin.opens(back.path)).shows('This merge was taken back already')
  })

  test('of a service that was merged on, brings home only what moved then', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const { pair, kept, gone } = await aPairWaits(here, admin)
    await (await admin.opens(`/directory/duplicates/${pair}`)).press('They are one: merge')
    const [third] = await here.rows<{ service_id: string }>(
      `select service_id from service where name = 'Tea and talk' and place_id = (
         select place_id from place where code = 'lune-valley')`,
    )
    const [next] = await here.rows<{ duplicate_id: string }>(
      `insert into duplicate (place_id, service_id, other_id, probability, evidence, status, found_at)
       select place_id, least($1::uuid, $2), greatest($1::uuid, $2), 0.6, '[]', 'waiting', now()
       from place where code = 'lune-valley' returning duplicate_id`,
      [kept, third?.service_id],
    )
    await (await admin.opens(`/directory/duplicates/${next?.duplicate_id}`)).press('They are one: merge')
    const [first] = await here.rows<{ merge_id: string }>(`select merge_id from merge where gone_id = $1`, [
      gone,
    ])
    await (await admin.opens(`/directory/merges/${first?.merge_id}`)).press('Take the merge back')
    const holders = await here.rows<{ service_id: string; count: string }>(
      `select service_id, count(*) from entry where service_id = any($1) group by service_id order by service_id`,
      [[kept, gone, third?.service_id]],
    )
    assert.deepEqual(
      holders.map(row => row.count).toSorted(),
      ['1', '2'],
      'what moved first is at home, the other two are together still',
    )
    ;(await admin.opens(`/directory/${gone}`)).shows('Halton library food bank')
  })
})

describe('looking for duplicates', () => {
  const same = {
    content: librariesCsv({
      'Library name': 'Tea and talk library',
      'Local authority': 'Quay Hall',
      'Address 1': 'Quay Street',
      'Email address': 'hello@quay.example',
    }),
  }
  const twin = {
    name: 'banks.json',
    content: foodBanksJson({
      name: 'Tea and talk library food bank',
      address: 'Quay Street',
      email: 'hello@quay.example',
      phone: '',
      url: '',
    }),
  }

  test('an import that brings a service twice has it proposed, with the reasons in words', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, same)
    await bringsIn(here, admin, twin)
    const list = await admin.opens('/directory/duplicates')
    list.shows('Tea and talk library (Quay Hall) and Tea and talk library food bank')
    const [pair] = await here.rows<{ evidence: string[]; status: string }>(
      'select evidence, status from duplicate',
    )
    assert.equal(pair?.status, 'waiting')
    assert.ok(
      pair.evidence.some(words => words.includes('hello@quay.example')),
      pair.evidence.join('; '),
    )
  })

  test('what no import brought is compared too: whoever sweeps asks for it, once', async t => {
    const here = await town(t)
    const waiting = async () => {
      const [row] = await here.rows<{ count: string }>(
        `select count(*) from service join place using (place_id)
         where code = 'lune-valley' and (compared_at is null or compared_at < updated_at)`,
      )
      return Number(row?.count)
    }
    assert.ok((await waiting()) > 0)
    const jobs = () =>
      here.rows<{ place: number; count: number }>(
        `select (data ->> 'place')::integer as place, count(*)::integer as count from pgboss.job
         where name = 'find-duplicates' and state < 'completed' group by 1 order by 1`,
      )
    for (const code of ['lune-valley', 'lune-valley', 'wyre-coast', 'lune-valley'])
      await here.inPlace(code, lookForDuplicates)
    assert.deepEqual(
      (await jobs()).map(({ count }) => count),
      [1, 1],
    )
    await here.finishJobs()
    assert.equal(await waiting(), 0)
    await here.inPlace('lune-valley', lookForDuplicates)
    assert.deepEqual(await jobs(), [])
  })

  test('what nothing has changed is not compared again, and what was answered is not asked again', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, same)
    await bringsIn(here, admin, twin)
    const [{ duplicate_id } = { duplicate_id: '' }] = await here.rows<{ duplicate_id: string }>(
      'select duplicate_id from duplicate',
    )
    await (
      await admin.opens(`/directory/duplicates/${duplicate_id}`)
    ).press('They are two services: keep both')
    assert.equal(await here.inPlace('lune-valley', tx => comparePart(tx, 500)), 0)
    await bringsIn(here, admin, { ...same, content: same.content.replace('Quay Street', '1 Quay Street') })
    const pairs = await here.rows<{ status: string }>('select status from duplicate')
    assert.deepEqual(pairs, [{ status: 'different' }])
  })

  test('what is surely one is merged without asking only where the place wants it', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const page = await admin.opens('/directory/duplicates')
    ;(await page.press('Save', { surely: 'merge' })).shows('Saved')
    const name = 'Quay library food bank'
    const contact = { 'Email address': 'hello@quay.example', 'Address 1': 'Quay Street' }
    await bringsIn(here, admin, {
      content: librariesCsv({ 'Library name': name, 'Local authority': name, ...contact }),
    })
    await bringsIn(here, admin, {
      name: 'banks.json',
      content: foodBanksJson({ name, address: 'Quay Street', email: 'hello@quay.example' }),
    })
    const list = await admin.opens('/directory/duplicates')
    list.shows('Nothing waits for you', 'Alongside', 'Take back')
    await (await list.follows('Take back')).press('Take the merge back')
    await here.inPlace('lune-valley', tx => comparePart(tx, 500))
    const pairs = await here.rows<{ status: string }>('select status from duplicate')
    assert.deepEqual(pairs, [{ status: 'different' }], 'taken back, it is not merged again')
  })
})
