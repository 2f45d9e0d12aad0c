/** Which services are the same, which are asked about, which never: with the evidence in words. */
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import { blocksOf } from '../../src/features/directory/duplicates/blocks.ts'
import { postcodeOf, ready, type Comparable } from '../../src/features/directory/duplicates/comparable.ts'
import { countsOf } from '../../src/features/directory/duplicates/counts.ts'
import {
  compare,
  verdict,
  whyNotMerge,
  type Verdict,
} from '../../src/features/directory/duplicates/duplicates.ts'
import { pagesOf, phonesOf, streetOf, wordsOf } from '../../src/features/directory/duplicates/normal.ts'
import type { Figure } from '../../bench/evaluate/figure.ts'
import { generated } from '../../bench/evaluate/generated-directory.ts'
import { evaluateDuplicates, evaluateMadeUpDirectory } from '../../bench/evaluate/duplicates.ts'
import { sharedData } from '../support/shared-data.ts'

/** A directory around the pair, so that words and telephones are as common as they are in one. */
const around = Array.from({ length: 400 }, (_, at) => generated(at))

const service = (rest: Partial<Comparable>): Comparable => ({
  id: 'a service',
  name: 'Stitch and chatter',
  organisation: 'Lancaster Library',
  address: '1 Market Square, Lancaster',
  postcode: 'LA1 1HY',
  phones: ['01524 555 100'],
  emails: ['lancaster@library.example'],
  urls: [],
  ...rest,
})

function judged(one: Comparable, other: Comparable) {
  const counts = countsOf([...around, one, other])
  const compared = compare(ready(one, counts), ready(other, counts))
  return { ...compared, verdict: verdict(compared), words: compared.evidence.map(({ words }) => words) }
}

const base = service({})
const pairs: [title: string, other: Comparable, verdict: Verdict, evidence: string[]][] = [
  [
    'the same, as another source writes it',
    service({
      name: 'STITCH & CHATTER',
      address: '1 Market Sq., Lancaster LA1 1HY',
      phones: ['+44 (0)1524 555100'],
    }),
    'same',
    ['Same name', 'Same address: 1 Market Sq., Lancaster LA1 1HY', 'Same phone 01524 555 100'],
  ],
  [
    'one letter of the name left out',
    service({ name: 'Stitch and chater' }),
    'same',
    ['The names differ by one letter: “Stitch and chatter” and “Stitch and chater”'],
  ],
  [
    'another service of the same organisation, all else alike',
    service({ name: 'IT help' }),
    'different',
    ['Different names: “Stitch and chatter” and “IT help”', 'Same organisation: Lancaster Library'],
  ],
  [
    'the same group on another day',
    service({ name: 'Stitch and chatter (Tuesday)' }),
    'ask',
    ['Nearly the same name: “Stitch and chatter” and “Stitch and chatter (Tuesday)”'],
  ],
  [
    'another source’s name for it, of which ours is a part',
    service({ name: 'Craft club: stitch and chatter at the library' }),
    'ask',
    [
      'One name is part of the other: “Stitch and chatter” and “Craft club: stitch and chatter at the library”',
    ],
  ],
  [
    'the same name, telephone and organisation, in another town',
    service({ address: '9 High Street, Preston', postcode: 'PR1 2AB' }),
    'ask',
    ['Different postcodes: LA1 1HY and PR1 2AB'],
  ],
  [
    'the same name in another town, of somebody else',
    service({
      organisation: 'Preston Wool Shop',
      address: '9 High Street, Preston',
      postcode: 'PR1 2AB',
      phones: ['01772 555 200'],
      emails: ['hello@wool.example'],
    }),
    'different',
    ['Different phones: 01524 555 100 and 01772 555 200'],
  ],
  [
    'the same but for the e-mail address',
    service({ emails: ['knitters@mail.example'] }),
    'ask',
    ['Different e-mails: lancaster@library.example and knitters@mail.example'],
  ],
]

describe('two services', () => {
  for (const [title, other, expected, evidence] of pairs)
    test(`${expected}: ${title}`, t => {
      const found = judged(base, other)
      t.diagnostic(
        `${found.probability.toFixed(3)}: ${found.evidence.map(one => `${one.words} (${one.bits.toFixed(1)})`).join('; ')}`,
      )
      assert.equal(found.verdict, expected, found.words.join('\n'))
      for (const words of evidence)
        assert.ok(found.words.includes(words), `${words} is not in\n${found.words.join('\n')}`)
    })

  test('the verdict is the same whichever comes first', () => {
    for (const [title, other] of pairs)
      assert.equal(
        judged(other, base).probability.toFixed(9),
        judged(base, other).probability.toFixed(9),
        title,
      )
  })

  test('a number in a name is not a typing fault', () => {
    for (const [one, other] of [
      ['Walking group 1', 'Walking group 2'],
      ['Club 100', 'Club 1000'],
      ['Memory walk 2024', 'Memory walk 20241'],
    ] as const) {
      const found = judged(service({ name: one }), service({ name: other }))
      assert.notEqual(found.verdict, 'same', `${one}, ${other}`)
      assert.ok(
        found.words.every(words => !words.startsWith('The names differ')),
        found.words.join('\n'),
      )
    }
  })

  test('words of the organisation do not make two names alike', () => {
    const named = (name: string) => service({ name: `Lancaster Library: ${name}` })
    assert.equal(judged(named('stitch and chatter'), named('IT help')).verdict, 'different')
    assert.equal(judged(named('stitch and chatter'), base).verdict, 'same')
  })

  test('positions speak where addresses do not', () => {
    const at = (x: number) => service({ address: '', postcode: null, position: { x, y: 461_000 } })
    assert.ok(judged(at(347_000), at(347_170)).words.includes('170 m apart'))
    assert.ok(judged(at(347_000), at(351_200)).words.includes('4.2 km apart'))
    assert.ok(judged(at(347_000), at(351_200)).probability < judged(at(347_000), at(347_170)).probability)
  })

  test('a telephone that many have tells less', () => {
    const shared = Array.from({ length: 30 }, (_, at) =>
      service({ id: `${at}`, name: `Service ${at}`, organisation: '' }),
    )
    const other = service({ name: 'Stitch and chatter (Tuesday)', emails: [] })
    const bits = (all: Comparable[]) => {
      const counts = countsOf([...around, ...all, base, other])
      return compare(ready(base, counts), ready(other, counts)).evidence.find(
        ({ about }) => about === 'phone',
      )
    }
    assert.equal(bits([])?.words, 'Same phone 01524 555 100')
    assert.equal(bits(shared)?.words, 'Same phone 01524 555 100, which 32 services have')
    assert.ok((bits(shared)?.bits ?? 0) < (bits([])?.bits ?? 0))
  })

  test('what neither says is no evidence', () => {
    const bare = service({
      organisation: '',
      address: '',
      postcode: null,
      phones: ['07'],
      emails: ['none'],
      urls: ['-'],
    })
    assert.deepEqual(judged(bare, bare).words, ['Same name'])
    assert.notEqual(judged(bare, bare).verdict, 'same')
  })

  test('evidence is short enough to read', () => {
    for (const [, other] of pairs)
      for (const words of judged(base, other).words)
        assert.ok(words.replaceAll(/“[^”]*”/g, 'name').split(/\s+/).length <= 20, words)
  })
})

test('nothing is merged unasked while anything speaks against it', () => {
  const evidence = (about: string, level: string, bits: number) => ({
    about,
    level,
    bits,
    words: `${about}: ${level}`,
  })
  const alike = [evidence('name', 'same', 5), evidence('whereabouts', 'same address', 7)]
  assert.deepEqual(whyNotMerge({ probability: 0.99, evidence: alike }), [])
  assert.deepEqual(whyNotMerge({ probability: 0.94, evidence: alike }), ['We are not sure enough'])
  assert.deepEqual(
    whyNotMerge({ probability: 1, evidence: [...alike, evidence('phone', 'different', -2)] }),
    ['phone: different'],
  )
  assert.deepEqual(whyNotMerge({ probability: 1, evidence: [evidence('phone', 'same', 6)] }), [
    'The names are not the same',
    'The addresses are not the same',
  ])
})

test('a service and its retelling share a block', () => {
  for (const [title, other, verdictOfPair] of pairs)
    if (verdictOfPair !== 'different')
      assert.ok(
        blocksOf(base).some(block => blocksOf(other).includes(block)),
        title,
      )
  assert.deepEqual(
    blocksOf(service({ organisation: '', phones: ['0044 1524 555100'], emails: [] })).toSorted(),
    [
      'name:chatter stitch',
      'near:LA1 chatter',
      'near:LA1 stitch',
      'pair:chatter stitch',
      'phone:4555100',
      'postcode:LA1 1HY',
      'street:1 lancaster',
      'street:1 market',
    ],
  )
})

test('the same thing written in many ways is one', () => {
  const written: [string, unknown, unknown][] = [
    ['names', wordsOf('The Children’s Center,\nLtd.'), ['children', 'centre']],
    ['accents', wordsOf('Café Bôn'), wordsOf('CAFE BON')],
    ['streets', streetOf('124 E. 113th St'), streetOf('124 East 113 Street')],
    ['a postcode in the address', streetOf('1 Market Square LA1 1HY'), streetOf('1 Market Sq')],
    [
      'two telephones in a cell',
      [...phonesOf(['01524 555100 or 07700 900123']).keys()],
      ['1524555100', '7700900123'],
    ],
    ['no telephone', [...phonesOf(['07', '0000000000', 'none']).keys()], []],
    [
      'pages',
      [...pagesOf(['https://WWW.age.example/', 'http://age.example/index.html']).keys()],
      ['age.example'],
    ],
    ['a mended postcode', postcodeOf('HU 18 1PA')?.full, 'HU18 1PA'],
    ['O for nought', postcodeOf('NE27 OHJ')?.full, 'NE27 0HJ'],
    ['a US zip code', postcodeOf('60644-1200')?.outward, '60644'],
  ]
  for (const [title, found, expected] of written) assert.deepEqual(found, expected, title)
})

const areHeld = (t: TestContext, figures: readonly Figure[], least: number) => {
  for (const { what, value, hold } of figures) t.diagnostic(`${what}: ${value}${hold && `, hold ${hold}`}`)
  assert.ok(figures.filter(({ hold }) => hold !== '').length >= least, 'The evaluation holds almost nothing')
  assert.deepEqual(
    figures.filter(({ isHeld }) => !isHeld),
    [],
  )
}

test('the figures on known truth are held', t => {
  const folder = sharedData(t, 'dedupe')
  if (folder !== undefined) areHeld(t, evaluateDuplicates(folder), 19)
})

test('services of one provider at one address are not taken for one', t =>
  areHeld(t, evaluateMadeUpDirectory(), 3))
