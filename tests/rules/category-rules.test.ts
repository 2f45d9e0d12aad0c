/** Somebody else's regular expressions over text: what they find, what is refused, and that none can hang. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { plain } from '../../src/features/directory/categories/pattern/letters.ts'
import { ruleReader, whyNoRule } from '../../src/features/directory/categories/rules.ts'
import { sharedData } from '../support/shared-data.ts'

const wordsOf = (pattern: string, text: string): string | undefined => ruleReader([pattern])(text)[0]?.words

const finds: [pattern: string, text: string, words: string | undefined][] = [
  ['\\b(cats?|dogs?)\\b', 'Homes for CATS', 'cats'],
  ['\\b(cats?|dogs?)\\b', 'A catalogue', undefined],
  ['\\bart\\b', 'Start with the arts', undefined],
  ["\\bwom[ae]n'?s\\b", 'The Women’s Institute', "women's"],
  ["\\b(wom(a|e)n(\\'|\\’)?s institutes?)\\b", 'The Women’s Institute', "women's institute"],
  ['\\b(caf[eé])\\b', 'A café for all', 'café'],
  ['under (5|fives?)', 'For those under  fives', 'under fives'],
  ['coffee .* ?shop', 'Coffee\nand cake shop', 'coffee and cake shop'],
  ['\\b1[0-8]th century', 'In the 17th century', '17th century'],
  ['[^a-z]9', 'Number b9, or 49', '49'],
  ['^food', 'Food for all', 'food'],
  ['^food', 'Hot food', undefined],
  ['food$', 'Hot food', 'food'],
  ['\\Bart', 'A start', 'art'],
  ['(?i)Hot', 'HOT meals', 'hot'],
  ['a{2,3}b', 'ab aaaab', 'aaab'],
  ['\\bW.?I.?\\b', 'The W.I. meets', 'w.i'],
  ['(?P<what>meals?) on wheels', 'Meals on wheels', 'meals on wheels'],
  ['[\\w ]+!', 'Come in!', 'come in!'],
  ['befriend\\w*', 'We do befriending', 'befriending'],
]
for (const [pattern, text, words] of finds)
  test(`${pattern} ${words === undefined ? 'finds nothing' : `finds “${words}”`} in “${text}”`, () => {
    assert.equal(whyNoRule(pattern), null)
    assert.equal(wordsOf(pattern, text), words)
  })

const faults: [pattern: string, why: RegExp][] = [
  ['(?=cat)', /looks around itself/],
  ['(?<!cat)dog', /looks around itself/],
  ['(a)\\1', /“\\1”, which is not supported/],
  ['(cat', /opens a bracket and never closes it/],
  ['cat)', /closes a bracket that was never opened/],
  ['[cat', /opens a square bracket/],
  ['*cat', /“\*” with nothing before it/],
  ['cat**', /two repeats after each other/],
  ['cat\\', /ends with a backslash/],
  ['a{5,2}', /repeats from 5 to 2/],
  ['a{100000}', /repeats too much/],
  ['a(){999999999999}', /repeats too much/],
  ['a(((((){1000}){1000}){1000}){1000}){1000}', /repeats too much/],
  ['((a{60}){60}){60}', /repeats too much/],
  ['('.repeat(60) + 'a' + ')'.repeat(60), /more than 50 brackets/],
  ['[\u0100-\uffff]', /has the range/],
  ['a'.repeat(5000), /longer than 4000/],
  ['\\b()\\b', /fits any text/],
  ['(cat)?', /fits any text/],
]
for (const [pattern, why] of faults)
  test(`${pattern.slice(0, 30)} is refused`, () => assert.match(whyNoRule(pattern) ?? '', why))

test('patterns that hang other programs are read in no time', () => {
  const cruel = [
    '(a+)+!',
    '(a|aa)+b',
    '(.*)*x!',
    '.*.*.*.*.*=',
    '(\\w+ ?)+$!',
    '(a?){30}a{30}!',
    'a.*a.*a.*a.*!',
  ]
  for (const pattern of cruel) assert.equal(whyNoRule(pattern), null, pattern)
  const read = ruleReader(cruel)
  const began = performance.now()
  assert.deepEqual(read('a'.repeat(50_000)), [])
  assert.ok(read(`${'a'.repeat(3000)}!`).length > 0)
  const took = performance.now() - began
  assert.ok(took < 2000, `It took ${took.toFixed(0)} ms`)
})

test('more states than are kept: what was forgotten is made again, and rightly', () => {
  const pattern = '(a|b)*a(a|b){16}c'
  const read = ruleReader([pattern])
  let seed = 1
  const next = () => (seed = (seed * 48_271) % 2_147_483_647)
  for (let time = 0; time < 12; time += 1) {
    const text = `${Array.from({ length: 3900 }, () => (next() % 2 ? 'a' : 'b')).join('')}c`
    assert.equal(read(text).length === 1, new RegExp('a[ab]{16}c').test(text))
  }
})

test('only the beginning of a long text is read', () => {
  assert.equal(wordsOf('befriending', `${'x '.repeat(1900)}befriending`), 'befriending')
  assert.equal(wordsOf('befriending', `${'x '.repeat(2100)}befriending`), undefined)
})

test('words too long to show are shown by their end', () => {
  assert.match(wordsOf('start.*end', `start ${'x '.repeat(200)}end`) ?? '', /^….{90,100}end$/)
})

/** Patterns made by chance from small parts, and texts from small letters: the program's own engine knows the answer. */
test('500 patterns made by chance find what the program’s own engine finds', () => {
  let seed = 20_260_101
  const pick = <One>(list: readonly One[]): One => {
    seed = (seed * 48_271) % 2_147_483_647
    const one = list[seed % list.length]
    assert.ok(one !== undefined)
    return one
  }
  const pattern = (depth: number): string => {
    const one = () =>
      depth > 2 ? pick(['a', 'b', 'c', '.', '\\b', '\\w', '[ab]', '[^a]', ' ']) : pattern(depth + 1)
    return pick([
      () => one() + one(),
      () => `(${one()}|${one()})`,
      () => `(?:${one()})${pick(['*', '+', '?', '{2}', '{1,2}', '{2,}'])}`,
      () => one(),
    ])()
  }
  let compared = 0
  for (let time = 0; time < 500; time += 1) {
    const made = pattern(0)
    if (whyNoRule(made) !== null) continue
    const text = Array.from({ length: 12 }, () => pick(['a', 'b', 'c', ' ', '-'])).join('')
    assert.equal(
      wordsOf(made, text) !== undefined,
      new RegExp(made, 's').test(plain(text)),
      `${made} in “${text}”`,
    )
    compared += 1
  }
  assert.ok(compared > 200, `Only ${compared} were compared`)
})

test('all published rules find in 576 published texts what the program’s own engine finds', t => {
  const folder = sharedData(t, 'directories', 'charities')
  if (folder === undefined) return
  const csv = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, name), 'utf8'), { columns: true, bom: true })
  const patterns = csv('ukcat.csv')
    .flatMap(row => [row['Regular expression'] ?? '', row['Exclude regular expression'] ?? ''])
    .filter(pattern => pattern !== '')
  assert.deepEqual(
    patterns.map(whyNoRule).filter(why => why !== null),
    [],
  )
  const read = ruleReader(patterns)
  const own = patterns.map(pattern => new RegExp(pattern, 'i'))
  let found = 0
  for (const { name = '', activities = '', objects = '' } of csv('charities_northwest_ni.csv')) {
    const text = `${name}. ${activities} ${objects}`
    const rules = read(text).map(({ rule }) => rule)
    const expected = own.flatMap((pattern, rule) => (pattern.test(plain(text)) ? [rule] : []))
    assert.deepEqual(
      rules.toSorted((one, other) => one - other),
      expected,
      name,
    )
    found += rules.length
  }
  assert.ok(found > 4000, `Only ${found} were found`)
})
