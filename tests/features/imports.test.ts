/** A file's way into the directory: uploaded, read, shown, confirmed, brought in; and what comes between. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { beginImport, confirmImport } from '../../src/features/directory/import/changes.ts'
import {
  bringsIn,
  confirms,
  foodBanksJson,
  librariesCsv,
  postcodesCsv,
  previews,
  importedNames,
  importedServices,
  realFile,
} from '../support/imports.ts'
import { sharedData } from '../support/shared-data.ts'
import { town } from '../support/town.ts'

describe('real files', () => {
  test('the food banks, every library and 65,308 postcodes come in, and again change nothing', async t => {
    const folder = sharedData(t)
    if (!folder) return
    const here = await town(t)
    const admin = await here.as('administrator')
    const banks = realFile(join(folder, 'directories', 'foodbanks_uk.json'))
    const preview = await previews(here, admin, banks)
    preview.shows('153 services to add', 'Richmond food bank, Mortlake')
    preview.shows('Row 22 Column phone', '“012535843” is not a phone number, so it was left out')
    ;(await confirms(here, admin, preview)).shows('Brought in', '153 services added')

    const libraries = readdirSync(join(folder, 'directories', 'libraries'))
    for (const file of libraries) {
      const report = await bringsIn(here, admin, realFile(join(folder, 'directories', 'libraries', file)))
      report.shows('Brought in', '0 services no longer in the source')
      if (file.startsWith('lancashire'))
        report.shows(
          '68 services added',
          '7 rows: see why',
          'Row 10 Column Year closed',
          'Briercliffe closed in 2016',
        )
    }
    const before = await importedServices(here)
    assert.ok(before.length > 350, `${before.length} services`)
    assert.ok(
      before.every(service => !service.is_gone),
      'one council’s file says nothing about another’s libraries',
    )
    assert.ok(!before.some(service => service.name.includes('Briercliffe')))

    const began = performance.now()
    const postcodes = realFile(join(folder, 'geography', 'postcodes_LA_PR_BB_FY.csv'), 'postcodes')
    ;(await bringsIn(here, admin, postcodes)).shows('65,308 postcodes added', '0 rows: all were taken')
    const seconds = (performance.now() - began) / 1000
    assert.ok(seconds < 15, `65,308 postcodes took ${seconds} s`)
    const [lancaster] = await here.rows<{ position: unknown; position_from: string }>(
      `select position, position_from from service where name = 'Lancaster library'`,
    )
    assert.equal(
      lancaster?.position_from,
      'postcode',
      'libraries get their place from the postcodes that came after',
    )

    const after = await importedServices(here)
    const files = libraries.map(file => realFile(join(folder, 'directories', 'libraries', file)))
    for (const again of [banks, postcodes, ...files])
      (await previews(here, admin, again)).shows('This file changes nothing')
    assert.deepEqual(await importedServices(here), after)
  })
})

describe('a file that comes again', () => {
  test('confirmed a second time it changes nothing: the same fingerprints, the same moment of change', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const file = { content: librariesCsv({ 'Library name': 'Halton' }, { 'Library name': 'Caton' }) }
    await bringsIn(here, admin, file)
    const before = await importedServices(here)
    const preview = await previews(here, admin, file)
    preview.shows('This file changes nothing', '2 services as before')
    const confirm = await admin.opens(`${preview.path}/confirm`)
    ;(await confirms(here, admin, confirm)).is(200)
    ;(await admin.opens(preview.path)).shows(
      'Brought in',
      '0 services added',
      '0 services changed',
      '2 services as before',
    )
    assert.deepEqual(await importedServices(here), before)
  })

  test('a changed field shows what was and what will be', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, {
      content: librariesCsv({ 'Library name': 'Halton' }, { 'Library name': 'Caton' }),
    })
    const preview = await previews(here, admin, {
      content: librariesCsv(
        { 'Library name': 'Halton', 'Address 1': '2 Low Road', 'Monday staffed hours': '10:00-12:00' },
        { 'Library name': 'Caton' },
      ),
    })
    preview.shows(
      '1 service to change',
      '1 service as before',
      'Where: 1 High Street, LA1 1AA 2 Low Road, LA1 1AA',
      'Opening: Monday 9am to 5pm Monday 10am to midday',
    )
    preview.doesNotShow('Caton library')
    ;(await confirms(here, admin, preview)).shows('1 service changed')
    const [halton] = await here.rows<{ address: string }>(
      `select content #>> '{locations,0,address}' as address from service where name = 'Halton library'`,
    )
    assert.equal(halton?.address, '2 Low Road')
  })

  test('what is gone from its source is flagged, never deleted, and comes back', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const both = { content: librariesCsv({ 'Library name': 'Halton' }, { 'Library name': 'Caton' }) }
    await bringsIn(here, admin, both)
    const preview = await previews(here, admin, { content: librariesCsv({ 'Library name': 'Halton' }) })
    preview.shows('1 service no longer in the source', 'Not in the file', 'Caton library')
    await confirms(here, admin, preview)
    assert.deepEqual(await importedNames(here, true), ['Caton library'])
    const list = await admin.opens('/directory?name=Caton')
    list.shows('Gone from its source')
    ;(await list.follows('Caton library')).shows('Check before you use it')
    const back = await previews(here, admin, both)
    back.shows('1 service to change', 'Gone from its source: yes no')
    await confirms(here, admin, back)
    assert.deepEqual(await importedNames(here, true), [])
    ;(await admin.opens('/directory?name=Caton')).doesNotShow('Gone from its source')
  })

  test('a council’s file says nothing about another council’s libraries', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, { content: librariesCsv({ 'Library name': 'Halton' }) })
    const other = librariesCsv({ 'Library name': 'Fleetwood', 'Local authority': 'Wyre Council' })
    ;(await bringsIn(here, admin, { content: other })).shows('0 services no longer in the source')
    assert.deepEqual(await importedNames(here), ['Fleetwood library', 'Halton library'])
  })

  test('a file with a row that cannot be read marks nothing as gone, and says so', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, {
      content: librariesCsv({ 'Library name': 'Halton' }, { 'Library name': 'Caton' }),
    })
    const cut = librariesCsv({ 'Library name': 'Halton' }, { 'Library name': 'Caton' }).trim().slice(0, -20)
    const preview = await previews(here, admin, {
      content: `${cut}\n${librariesCsv({ 'Library name': 'Brookhouse' }).split('\n')[1]}`,
    })
    preview.shows(
      '1 row cannot be taken',
      'Nothing is marked as gone this time',
      '0 services no longer in the source',
    )
    await confirms(here, admin, preview)
    assert.deepEqual(await importedNames(here), ['Brookhouse library', 'Caton library', 'Halton library'])
  })

  test('a file that lacks much of what was known asks whether it is whole', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const twelve = Array.from({ length: 12 }, (_, number) => ({ name: `Bank ${number}` }))
    await bringsIn(here, admin, { content: foodBanksJson(...twelve) })
    ;(await previews(here, admin, { content: foodBanksJson(...twelve.slice(0, 11)) })).doesNotShow(
      'Is this file whole?',
    )
    ;(await previews(here, admin, { content: foodBanksJson(...twelve.slice(0, 5)) })).shows(
      'Is this file whole?',
      'It lacks 7 services',
    )
  })
})

describe('where a service is', () => {
  const halton = { content: librariesCsv({ 'Library name': 'Halton', Postcode: 'LA2 6LT' }) }
  const postcode = { kind: 'postcodes' as const, content: postcodesCsv(['LA2 6LT', '54.0759', '-2.7637']) }

  for (const [title, files] of [
    ['the postcodes come first', [postcode, halton]],
    ['the libraries come first', [halton, postcode]],
  ] as const)
    test(`a library stands at its postcode when ${title}`, async t => {
      const here = await town(t)
      const admin = await here.as('administrator')
      for (const file of files) await bringsIn(here, admin, file)
      const [library] = await here.rows<{ x: number; y: number; position_from: string }>(
        `select (position)[0] as x, (position)[1] as y, position_from from service where name = 'Halton library'`,
      )
      assert.deepEqual(library, { x: 350128, y: 464711, position_from: 'postcode' })
    })

  test('a position far from its own postcode, as in the sea, gives way to the postcode’s', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, postcode)
    const bank = { postcode: 'LA2 6LT', lat: 53.9, lon: -4 }
    const preview = await previews(here, admin, { content: foodBanksJson(bank) })
    preview.shows(
      'Row 1',
      'km from the postcode LA2 6LT. We take the postcode’s. Correct one of them at the source',
    )
    await confirms(here, admin, preview)
    const [stored] = await here.rows<{ position_from: string }>(
      `select position_from from service where name like 'Morecambe Bay%'`,
    )
    assert.equal(stored?.position_from, 'postcode')
    ;(await previews(here, admin, { content: foodBanksJson(bank) })).shows('This file changes nothing')
  })

  test('a postcode that moved moves the services that stand at it, of every place', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, halton)
    const elsewhere = await here.inPlace('wyre-coast', tx =>
      beginImport(tx, {
        files: [{ name: 'list.csv', parts: () => new Blob([halton.content]).stream() }],
        by: 'Carys',
      }),
    )
    await here.finishJobs()
    await here.inPlace('wyre-coast', tx => confirmImport(tx, elsewhere))
    await here.finishJobs()
    ;(await admin.opens(`/imports/${elsewhere}`)).is(404)
    await bringsIn(here, admin, postcode)
    const moved = { kind: 'postcodes' as const, content: postcodesCsv(['LA2 6LT', '54.0760', '-2.7637']) }
    const preview = await previews(here, admin, moved)
    preview.shows('1 postcode to change', 'Metres north: 464711 464722')
    await confirms(here, admin, preview)
    const found = await here.rows<{ y: number }>(
      `select (position)[1] as y from service where name = 'Halton library'`,
    )
    assert.deepEqual(found, [{ y: 464722 }, { y: 464722 }])
  })
})
