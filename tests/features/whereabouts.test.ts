/** Where services are whose source does not say it, or says what cannot be. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { distanceWords } from '../../src/features/directory/facts-in-words.ts'
import { search } from '../../src/features/finding/search.ts'
import { settingOf } from '../../src/features/finding/setting.ts'
import { nothingWanted } from '../../src/features/finding/wanted.ts'
import { outwards, placeOf, wholeOutward } from '../support/geography.ts'
import { bringsIn, foodBanksJson, librariesCsv, postcodesCsv, previews } from '../support/imports.ts'
import { town } from '../support/town.ts'

describe('a service without a position', () => {
  const library = { content: librariesCsv({ 'Library name': 'Halton', Postcode: 'LA2 6ZZ' }) }
  const middle = { content: outwards('LA2,900,54.08,-2.75', 'LA1,900,54.05,-2.8') }

  test('is found by the first half of a postcode we do not know, until we know it', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, library)
    const openIt = async () => (await admin.opens('/directory?name=Halton')).follows('Halton library')
    ;(await openIt()).shows('Somewhere in LA2: we do not know where that is')
    await bringsIn(here, admin, middle)
    assert.equal((await placeOf(here, 'Halton library'))?.position_from, 'area')
    ;(await openIt()).shows('Somewhere in LA2: that is all we know. Distances are to the middle of it')
    await bringsIn(here, admin, { content: postcodesCsv(['LA2 6ZZ', '54.07', '-2.76']) })
    assert.equal((await placeOf(here, 'Halton library'))?.position_from, 'postcode')
    ;(await openIt()).shows('Found by its postcode')
  })

  test('of which its source says half a postcode, is somewhere there, and a link worker reads it', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, middle)
    const half = { content: librariesCsv({ 'Library name': 'Halton', Postcode: 'la2' }) }
    const preview = await previews(here, admin, half)
    preview.shows('“la2” is half a postcode. We place the service somewhere in LA2: add the rest')
    preview.shows('1 High Street, LA2')
    await bringsIn(here, admin, half)
    const services = await here.inPlace('lune-valley', async tx => {
      const [home] = await tx.db.selectFrom('postcode').select('postcode').limit(1).execute()
      const wanted = { ...nothingWanted, needs: ['digital' as const], near: home?.postcode ?? null }
      const { services: found } = await search(tx, {
        wanted,
        setting: await settingOf(tx, wanted),
        page: 1,
        size: 50,
      })
      return found.filter(({ name }) => name === 'Halton library').map(one => distanceWords(one))
    })
    assert.match(services.join(), /^somewhere in LA2, about \d+ km away in a straight line$/)
  })

  test('is placed by the middle of the postcodes we know, where no file names its area', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, { content: wholeOutward('LA9', [350_000, 464_000]) })
    await bringsIn(here, admin, { content: librariesCsv({ 'Library name': 'Halton', Postcode: 'LA9 6ZZ' }) })
    assert.deepEqual(await placeOf(here, 'Halton library'), {
      x: 350_450,
      y: 464_100,
      position_from: 'area',
      area: 'LA9',
    })
  })

  test('stays in the middle that a published list names, whatever postcodes come after', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, library)
    await bringsIn(here, admin, middle)
    const before = await placeOf(here, 'Halton library')
    await bringsIn(here, admin, { content: wholeOutward('LA2', [300_000, 400_000]) })
    assert.deepEqual(await placeOf(here, 'Halton library'), before)
  })
})

describe('a position in the sea', () => {
  /** Off Cornwall, and a post code of Truro that nobody knows yet. */
  const bank = (details: object) =>
    foodBanksJson({ name: 'Truro', postcode: 'TR1 1ZZ', lat: 50.2, lon: -5.9, ...details })
  const inTheSea = 'The position is more than 5 km from every postcode we know there: it may be in the sea'

  test('is left out, where we know the postcodes of its area', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, { content: wholeOutward('TR1', [182_000, 44_000]) })
    ;(await previews(here, admin, { content: bank({}) })).shows(inTheSea)
    await bringsIn(here, admin, { content: bank({}) })
    assert.deepEqual(await placeOf(here, 'Truro food bank'), {
      x: 182_450,
      y: 44_100,
      position_from: 'area',
      area: 'TR1',
    })
  })

  test('also without a postcode, by the nearest area of a published list', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, { content: wholeOutward('TR1', [182_000, 44_000]) })
    const nowhere = { content: bank({ postcode: '' }) }
    ;(await previews(here, admin, nowhere)).doesNotShow(inTheSea)
    await bringsIn(here, admin, { content: outwards('TR1,30,50.26,-5.05', 'PL1,900,50.37,-4.14') })
    ;(await previews(here, admin, nowhere)).shows(inTheSea)
  })

  test('stays where we do not know the area, or a postcode is near', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    ;(await previews(here, admin, { content: bank({}) })).doesNotShow(inTheSea)
    await bringsIn(here, admin, { content: wholeOutward('TR1', [182_000, 44_000]) })
    ;(await previews(here, admin, { content: bank({ lat: 50.26, lon: -5.05 }) })).doesNotShow(inTheSea)
    await bringsIn(here, admin, { content: outwards('PL1,900,50.37,-4.14') })
    ;(await previews(here, admin, { content: bank({ postcode: 'PL1 1ZZ' }) })).doesNotShow(inTheSea)
  })
})
