/** Where things are: postcodes, areas, deprivation and practices come in by their files, of one region or another. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { smallAreasOf } from '../../src/features/directory/geography.ts'
import {
  areaChanges,
  areaNames,
  codePoint,
  codePointHeading,
  deprivation2019,
  deprivation2025,
  directory,
  newLookup,
  oldLookup,
  outwards,
  practiceHeading,
  practiceRow,
  placeOf,
  wholeOutward,
} from '../support/geography.ts'
import { bringsIn, librariesCsv, previews, realFile } from '../support/imports.ts'
import { sharedData } from '../support/shared-data.ts'
import { town, type Town } from '../support/town.ts'

const postcodeRow = async (here: Town, postcode: string) =>
  (
    await here.rows(
      `select (position)[0]::integer as x, (position)[1]::integer as y, lsoa11, lsoa21, lsoa21_derived,
        local_authority, ended_on::text from postcode where postcode = $1`,
      [postcode],
    )
  )[0]

const count = async (here: Town, from: string): Promise<number> =>
  Number((await here.rows<{ count: string }>(`select count(*) from ${from}`))[0]?.count)

test('the real files: counted, never mixed, and a second time they change nothing', async t => {
  const folder = sharedData(t, 'geography')
  if (!folder) return
  const here = await town(t)
  const admin = await here.as('administrator')
  const files: [name: string, ...words: string[]][] = [
    ['postcodes_LA_PR_BB_FY.csv', '65,308 postcodes added', '0 rows: all were taken'],
    ['outward_codes_gb.csv', '2,996 areas added', '0 rows: all were taken'],
    ['lsoa11_to_lsoa21_lancashire_south_cumbria.csv', '1,278 areas added', '0 rows: all were taken'],
    ['imd2019_lsoa11_england.csv', '32,844 areas added', '0 rows: all were taken'],
    ['imd2025_lsoa21_england.csv', '33,755 areas added', '0 rows: all were taken'],
    ['lsoa21_lancashire_south_cumbria.csv', '1,267 areas changed', '0 rows: all were taken'],
    [
      'gp_practices_LA_PR_BB_FY.csv',
      '263 practices added',
      '197 rows: see why below',
      'Row The file Column The whole row What to do 197 rows are no GP practice but a clinic, a prison or the like, and left out',
    ],
  ]
  for (const [name, ...words] of files)
    (await bringsIn(here, admin, realFile(join(folder, name)))).shows('Brought in', ...words)
  assert.equal(await count(here, 'postcode where position is null'), 102)
  assert.equal(await count(here, 'small_area where generation = 2011 and imd_year = 2019'), 32_844)
  assert.equal(await count(here, 'small_area where generation = 2021 and imd_year = 2025'), 33_755)
  assert.equal(await count(here, 'small_area where district is not null'), 1267)

  const page = await admin.opens('/geography?postcode=LA1+1AA')
  page.shows('Small area of 2021 Not known. A guess is E01033071: it is never used for a person')
  page.shows('32,844 with the deprivation of 2019', '33,755 with the deprivation of 2025')
  page.shows('GP practices 194 open, 65 closed, 4 dormant', 'gp_practices_LA_PR_BB_FY.csv')
  for (const [name] of files)
    (await previews(here, admin, realFile(join(folder, name)))).shows('This file changes nothing')
})

test('areas of 2011 in a real list of 2021 are refused by row, where we know what became of them', async t => {
  const folder = sharedData(t, 'geography')
  if (!folder) return
  const here = await town(t)
  const admin = await here.as('administrator')
  await bringsIn(here, admin, realFile(join(folder, 'lsoa11_to_lsoa21_lancashire_south_cumbria.csv')))
  const old = realFile(join(folder, 'imd2019_lsoa11_england.csv'))
  const content = new TextDecoder().decode(old.content as Uint8Array).replace('lsoa11_code', 'lsoa21_code')
  const preview = await previews(here, admin, { content })
  preview.shows(
    'Rows that cannot be taken',
    'E01019103 is an area of 2011, and this list is of 2021. They are never mixed',
  )
})

describe('postcodes in the columns of', () => {
  const known = { lsoa11: null, lsoa21: null, lsoa21_derived: null, local_authority: null, ended_on: null }
  const files: [what: string, content: string, expected: object][] = [
    [
      'the National Statistics Postcode Lookup, until 2025',
      oldLookup(
        'LA1 1XA,LA1  1XA,LA1 1XA,198001,,0,347500,0461900,1,E00127000,E1,E1,E07000121,E01025099,54.0,-2.8,17158',
      ),
      { x: 347_500, y: 461_900, ...known, lsoa21: 'E01025099', local_authority: 'E07000121' },
    ],
    [
      'the National Statistics Postcode Lookup, since 2025',
      newLookup(
        'LA1 1XA,LA1  1XA,LA1 1XA,198001,199606,0,347500,461900,1,E00127000,E07000121,E05,E01025099,54.0,-2.8,17158',
      ),
      {
        x: 347_500,
        y: 461_900,
        ...known,
        lsoa21: 'E01025099',
        local_authority: 'E07000121',
        ended_on: '1996-06-01',
      },
    ],
    [
      'the ONS Postcode Directory',
      directory(
        'LA1 1XA,LA1  1XA,LA1 1XA,198001,,E10000017,E07000121,E04,347500,0461900,1,54.0,-2.8,E01025098,E01033071',
      ),
      {
        x: 347_500,
        y: 461_900,
        ...known,
        lsoa11: 'E01025098',
        lsoa21: 'E01033071',
        local_authority: 'E07000121',
      },
    ],
    [
      'the ONS Postcode Directory, in Scotland, where its areas of 2021 were long those of 2011',
      directory(
        'LA1 1XA,LA1  1XA,LA1 1XA,198001,,S99999999,S12000033,S99,385386,0801193,1,57.1,-2.2,S01006514,S01006514',
      ),
      { x: 385_386, y: 801_193, ...known, lsoa11: 'S01006514', local_authority: 'S12000033' },
    ],
    [
      'the ONS Postcode Directory, without a position',
      directory(
        'LA1 1XA,LA1  1XA,LA1 1XA,198001,,L99999999,L99999999,L99,,,9,99.999999,0.000000,L99999999,L99999999',
      ),
      { x: null, y: null, ...known },
    ],
    [
      'Code-Point Open, without a heading',
      codePoint('"LA1 1XA",10,347500,461900,"E92000001","","E18000002","E10000017","E07000121","E05009999"'),
      { x: 347_500, y: 461_900, ...known, local_authority: 'E07000121' },
    ],
    [
      'Code-Point Open, with its heading',
      codePoint(codePointHeading, 'LA11XA,90,0,0,E92000001,,,,E07000121,'),
      { x: null, y: null, ...known, local_authority: 'E07000121' },
    ],
  ]
  for (const [what, content, expected] of files)
    test(what, async t => {
      const here = await town(t)
      const admin = await here.as('administrator')
      ;(await bringsIn(here, admin, { content })).shows('1 postcode added', '0 rows: all were taken')
      assert.deepEqual(await postcodeRow(here, 'LA1 1XA'), expected)
      ;(await previews(here, admin, { content })).shows('This file changes nothing')
    })
})

test('what one list does not say of a postcode, another one’s word stands for', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  await bringsIn(here, admin, {
    content: directory(
      'LA1 1XA,,LA1 1XA,198001,,,E07000121,E04,347500,0461900,1,54,-2.8,E01025098,E01033071',
    ),
  })
  const later = { content: codePoint('LA1 1XA,10,347600,461900,E92000001,,,,E07000121,') }
  const preview = await previews(here, admin, later)
  preview.shows('1 postcode to change', 'Metres east: 347500 347600').doesNotShow('Small area')
  await bringsIn(here, admin, later)
  assert.deepEqual(await postcodeRow(here, 'LA1 1XA'), {
    x: 347_600,
    y: 461_900,
    lsoa11: 'E01025098',
    lsoa21: 'E01033071',
    lsoa21_derived: null,
    local_authority: 'E07000121',
    ended_on: null,
  })
})

test('a guess at a small area is kept apart, and never used for a person', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const guess = 'postcode,lat,long,lsoa21_derived,lsoa21_match\nLA1 1XA,54.04816,-2.80382,E01033071,nearest\n'
  await bringsIn(here, admin, { content: guess })
  const areas = () => here.inPlace('lune-valley', tx => smallAreasOf(tx, 'LA1 1XA'))
  assert.deepEqual(await areas(), [])
  const page = await admin.opens('/geography?postcode=la11xa')
  page.shows('Not known. A guess is E01033071: it is never used for a person')
  await bringsIn(here, admin, {
    content: oldLookup('LA1 1XA,,LA1 1XA,198001,202403,0,347500,0461900,1,,,,E07000121,E01025099,54,-2.8,1'),
  })
  await bringsIn(here, admin, { content: deprivation2025('E01025099,2615,1') })
  await bringsIn(here, admin, { content: areaNames('E01025099,Lancaster 014B,E07000121,Lancaster') })
  assert.deepEqual(await areas(), [
    {
      code: 'E01025099',
      generation: 2021,
      name: 'Lancaster 014B',
      ward_code: null,
      ward: null,
      district: 'Lancaster',
      imd_year: 2025,
      imd_decile: 1,
    },
  ])
  ;(await admin.opens('/geography?postcode=LA1 1XA'))
    .shows('LA1 1XA, out of use since March 2024')
    .shows('Lancaster 014B, Lancaster. Deprivation of 2025: tenth 1 of 10')
    .doesNotShow('A guess is')
})

describe('deprivation of one census never stands on areas of the other', () => {
  const refused: [what: string, content: string, ...words: string[]][] = [
    [
      'a list that says so in its heading',
      'LSOA code (2011),Index of Multiple Deprivation 2025 Rank,Index of Multiple Deprivation 2025 Decile\nE01012571,1,1\n',
      'Row 1 Column LSOA code (2011)',
      'Deprivation of 2025 stands on areas of 2021, and this column names areas of 2011. They are never mixed',
    ],
    [
      'a list of both',
      'lsoa11_code,lsoa21_code,imd_rank,imd_decile\nE01012571,E01012571,1,1\n',
      'This list names areas of 2011 and of 2021',
    ],
    [
      'an area that was made for 2021, in a list of 2011',
      deprivation2019('E01012571,2615,1', 'E01034069,100,1'),
      'Row 3 Column lsoa11_code',
      'E01034069 is an area of 2021, and this list is of 2011. They are never mixed',
    ],
  ]
  for (const [what, content, ...words] of refused)
    test(what, async t => {
      const here = await town(t)
      const admin = await here.as('administrator')
      ;(await previews(here, admin, { content })).shows(...words)
    })

  test('an area that ended in 2011, where we know what became of it; the others are taken', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, {
      content: areaChanges(
        'E01019140,Barrow 007A,M,E01034069,Barrow 007G',
        'E01019174,Barrow 007E,M,E01034069,Barrow 007G',
        'E01012571,Blackburn 007A,U,E01012571,Blackburn 007A',
      ),
    })
    const mixed = { content: deprivation2025('E01012571,2615,1', 'E01019140,100,1') }
    const preview = await previews(here, admin, mixed)
    preview.shows('1 area to add', 'Left out 1 row', 'Rows that cannot be taken')
    preview.shows('Row 3', 'E01019140 is an area of 2011, and this list is of 2021. They are never mixed')
    ;(await bringsIn(here, admin, mixed)).shows('1 area added')
    assert.deepEqual(await here.rows('select code from small_area'), [{ code: 'E01012571' }])
  })

  test('the database holds it whatever the program does', async t => {
    const here = await town(t)
    for (const values of [
      "2011, 'E01012571', 2025, 1, 1",
      "2021, 'E01012571', 2019, 1, 1",
      "2021, 'E01012571', 2025, 1, null",
    ])
      await assert.rejects(
        here.rows(
          `insert into small_area (generation, code, imd_year, imd_rank, imd_decile) values (${values})`,
        ),
        /small_area_deprivation_of_its_generation/,
      )
    await here.rows(
      `insert into small_area (generation, code, imd_year, imd_rank, imd_decile)
       values (2011, 'E01012571', 2019, 1, 1), (2021, 'E01012571', 2025, 1, 1)`,
    )
  })
})

test('a second region loads by its files alone', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  await bringsIn(here, admin, { content: librariesCsv({ 'Library name': 'Truro', Postcode: 'TR1 9AA' }) })
  const files = [
    wholeOutward('TR1', [182_000, 44_000]),
    newLookup('TR26 1AA,,TR26 1AA,198001,,0,151700,40500,1,,E06000052,,E01018900,50.2,-5.4,1'),
    outwards('TR26,900,50.2,-5.45'),
    deprivation2025('E01018900,5000,2'),
    areaNames('E01018900,Cornwall 060A,E06000052,Cornwall'),
    `${practiceHeading}\n${practiceRow({ code: 'L82001', name: 'TRURO HEALTH PARK', postcode: 'TR1 9AB' })}\n`,
  ]
  for (const content of files)
    (await bringsIn(here, admin, { content })).shows('Brought in', '0 rows: all were taken')
  assert.deepEqual(await placeOf(here, 'Truro library'), {
    x: 182_000,
    y: 44_000,
    position_from: 'postcode',
    area: 'TR1',
  })
  const page = await admin.opens('/geography?postcode=TR26 1AA')
  page.shows('Cornwall 060A, Cornwall. Deprivation of 2025: tenth 2 of 10')
  page.shows('Area TR Postcodes 31 With a position All', 'GP practices 1 open')
  ;(await admin.opens('/organisations/new?practice=L82001')).shows(
    'Truro Health Park, 1 High Street, Lancaster, TR1 9AB.',
  )
})

test('nobody but an administrator opens the page', async t => {
  const here = await town(t)
  for (const who of ['manager', 'link-worker', 'commissioner'])
    (await (await here.as(who)).opens('/geography')).is(404)
})
