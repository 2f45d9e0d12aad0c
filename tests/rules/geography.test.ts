/** Where things are, in words: names out of capitals, areas of one census, files without a heading. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readable } from '../../src/features/directory/import/capitals.ts'
import { gridIn, latLongIn } from '../../src/features/directory/import/formats/postcode-cells.ts'
import { columnsWithout } from '../../src/features/directory/import/readers/headless.ts'
import { distanceWords } from '../../src/features/directory/facts-in-words.ts'
import { readOutward, whereaboutsWords } from '../../src/features/directory/outward.ts'
import { indexYear, whyNotOf, whyNotTogether } from '../../src/features/directory/small-area.ts'

describe('a name in capitals is made readable', () => {
  const names: [written: string, read: string][] = [
    ['ULVERSTON HEALTH CENTRE (MURRAY)', 'Ulverston Health Centre (Murray)'],
    ["ST JAMES' MEDICAL CENTRE", "St James' Medical Centre"],
    ["DR O'NEILL'S SURGERY", "Dr O'Neill's Surgery"],
    ['THE LODGE ON THE HILL', 'The Lodge on the Hill'],
    ['DR MCALLISTER AND PARTNERS', 'Dr McAllister and Partners'],
    ['GRANGE PARK HEALTH CENTRE - LANCASHIRE BCSC', 'Grange Park Health Centre - Lancashire BCSC'],
    ['BARROW-IN-FURNESS', 'Barrow-in-Furness'],
    ['36-38 HARTINGTON STREET', '36-38 Hartington Street'],
    ['NHS GP ACCESS HUB', 'NHS GP Access Hub'],
    ['DRS A B PATEL', 'Drs A B Patel'],
    ['Lune Bank Surgery', 'Lune Bank Surgery'],
    ['', ''],
  ]
  for (const [written, read] of names) test(written || 'nothing', () => assert.equal(readable(written), read))
})

describe('an area belongs to one census', () => {
  const wrong: [code: string, generation: 2011 | 2021, words: RegExp | undefined][] = [
    ['E01012571', 2011, undefined],
    ['E01012571', 2021, undefined],
    ['E01033768', 2011, undefined],
    ['E01033769', 2011, /is an area of 2021, and this list is of 2011/],
    ['W01001958', 2011, undefined],
    ['W01001959', 2011, /is an area of 2021/],
    ['S01013481', 2011, undefined],
    ['S01013481', 2021, /is an area of 2011, and this list is of 2021/],
    ['S01013482', 2021, undefined],
    ['N21000001', 2021, undefined],
    ['E02000001', 2021, /is not the code of a small area/],
    ['Blackburn 007A', 2021, /is not the code of a small area/],
    ['', 2021, /is not the code of a small area/],
  ]
  for (const [code, generation, words] of wrong)
    test(`${code || 'nothing'} in a list of ${generation}`, () => {
      const why = whyNotOf(code, generation)
      if (words) assert.match(why ?? '', words)
      else assert.equal(why, undefined)
    })

  test('deprivation stands on the areas it was counted for', () => {
    assert.equal(whyNotTogether(2019, 2011), undefined)
    assert.equal(whyNotTogether(2025, 2021), undefined)
    assert.match(whyNotTogether(2025, 2011) ?? '', /never mixed: get the list for areas of 2021/)
    assert.match(whyNotTogether(2019, 2021) ?? '', /never mixed: get the list for areas of 2011/)
    assert.match(whyNotTogether(2015, 2011) ?? '', /We do not know an index of deprivation of 2015/)
    assert.equal(indexYear('E01012571', 2021), 2025)
    assert.equal(indexYear('W01000001', 2011), 2019)
    assert.equal(indexYear('S01006506', 2011), 2020)
    assert.equal(indexYear('N21000001', 2021), undefined)
  })
})

describe('a position', () => {
  const notes = { fault: () => assert.fail(), warn: () => assert.fail() }
  const nowhere = { x: null, y: null }

  test('99.999999 is how the ONS says that there is none', () =>
    assert.deepEqual(latLongIn({ lat: '99.999999', long: '0.000000' }, notes), nowhere))

  test('metres of Northern Ireland are of another grid, and not read', () => {
    assert.deepEqual(gridIn({ east: '347500', north: '0461900' }, 'LA1 1AA'), { x: 347_500, y: 461_900 })
    assert.equal(gridIn({ east: '333800', north: '374100' }, 'BT1 1AA'), null)
    assert.deepEqual(gridIn({ east: '406000', north: '286000' }, 'B1 1AA'), { x: 406_000, y: 286_000 })
    assert.equal(gridIn({ east: '0', north: '0' }, 'LA1 1AA'), null)
    assert.equal(gridIn({ east: '', north: '' }, 'LA1 1AA'), null)
  })

  test('half a postcode is an area', () => {
    assert.deepEqual(['la1', ' TR 1 ', 'NPT', 'LA1 1AA', 'Lancaster', ''].map(readOutward), [
      'LA1',
      'TR1',
      'NPT',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('of an area it says so, and never more exactly than it knows', () => {
    const words = (distance: number) => distanceWords({ distance, position_from: 'area', area: 'LA1' })
    assert.equal(words(2900), 'somewhere in LA1, about 3 km away in a straight line')
    assert.equal(words(40), 'somewhere in LA1, about 1 km away in a straight line')
    assert.match(
      whereaboutsWords({ position_from: 'area', area: 'LA1' }),
      /^Somewhere in LA1: that is all we know/,
    )
    assert.match(whereaboutsWords({ position_from: null, area: 'LA1' }), /we do not know where that is/)
    assert.equal(whereaboutsWords({ position_from: null, area: null }), 'We do not know where it is')
  })
})

describe('a file without a heading', () => {
  const codePoint = [
    'LA1 1AA',
    '10',
    '347500',
    '461900',
    'E92000001',
    '',
    'E18000002',
    'E10000017',
    'E07000121',
    'E05',
  ]
  const practice =
    'A82003,ULVERSTON,Y62,QE1,A,B,C,D,,LA12 7BT,19740401,,A,B,01K,20170401,,01229 484141,,,,0,,01K,,4,'

  test('is known by its first row', () => {
    assert.equal(columnsWithout(codePoint)?.[0], 'PC')
    assert.equal(columnsWithout(practice.split(','))?.[25], 'Prescribing Setting')
  })

  test('any other first row is a heading', () => {
    assert.equal(columnsWithout(['PC', 'PQ', 'EA', 'NO', 'CY', 'RH', 'LH', 'CC', 'DC', 'WC']), undefined)
    assert.equal(columnsWithout(codePoint.slice(0, 9)), undefined)
    assert.equal(columnsWithout(['name', 'postcode']), undefined)
  })
})
