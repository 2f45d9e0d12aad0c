/** Names as they are: of one word or many, with any letter. And age, and whether two records are one person. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstNameOf, nameOf, plainWords, whyNotTheSame, wordsOf } from '../../src/features/people/person.ts'

const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4).slice(0, 120)

const names: [name: string, words: string[]][] = [
  ['Margaret', ['margaret']],
  ["O'Brien", ['obrien']],
  ['O’Brien', ['obrien']],
  ['O‘Brien', ['obrien']],
  ['OʼBrien', ['obrien']],
  ['O´Brien', ['obrien']],
  ['Mary-Jane', ['mary', 'jane', 'maryjane']],
  ['van der Berg', ['van', 'der', 'berg']],
  ['St. John', ['st', 'john']],
  ['Siân', ['sian']],
  ['Llŷr ap Gwŷnfor', ['llyr', 'ap', 'gwynfor']],
  ['Łukasz Żółć', ['lukasz', 'zolc']],
  ['Søren Ærø', ['soren', 'aero']],
  ['Đỗ Thị Hà', ['do', 'thi', 'ha']],
  ['İpek', ['ipek']],
  ['Weiß', ['weiss']],
  ['محمد علی', ['محمد', 'علی']],
  ['王小明', ['王小明']],
  ['Ｍａｒｙ', ['mary']],
  ['Mary 🌻', ['mary']],
  ['🌻', []],
  ['  ', []],
  [long, [long.toLowerCase()]],
]
for (const [name, words] of names)
  test(`${name.slice(0, 40)} is found by ${words.join(', ').slice(0, 60) || 'no word'}`, () =>
    assert.deepEqual(plainWords(name), words))

test('however an accent is stored, one finds the other', () => {
  assert.deepEqual(plainWords('Sia\u0302n'), plainWords('Si\u00E2n'))
})

test('a person is found by each of their names, each word once', () => {
  assert.deepEqual(wordsOf('Margaret', 'Hill', 'Peggy Hill', '9991234578'), [
    'margaret',
    'hill',
    'peggy',
    '9991234578',
  ])
  assert.deepEqual(wordsOf('Suharto', '', null), ['suharto'])
})

test('a name is what the person likes to be called, and one name is enough', () => {
  const called = (first_name: string, family_name: string, preferred_name: string | null = null) => {
    const named = { first_name, family_name, preferred_name }
    return `${nameOf(named)}|${firstNameOf(named)}`
  }
  assert.equal(called('Margaret', 'Hill'), 'Margaret Hill|Margaret')
  assert.equal(called('Margaret', 'Hill', 'Peggy'), 'Peggy Hill|Peggy')
  assert.equal(called('Suharto', ''), 'Suharto|Suharto')
})

test('one NHS number has one date of birth, and a name in common', () => {
  const who = (born: string | null, name = 'Margaret Hill') => {
    const [first_name = '', family_name = ''] = name.split(' ')
    const date_of_birth = born === null ? null : Temporal.PlainDate.from(born)
    return { date_of_birth, first_name, family_name, preferred_name: null }
  }
  const why = (known: string | null, given: string | null) => whyNotTheSame(who(known), who(given)).length
  const named = (known: string, given: string) => whyNotTheSame(who(null, known), who(null, given)).length
  assert.equal(named('Margaret Hill', 'Margaret Birch'), 0, 'she married')
  assert.equal(named('Mary Jones', 'John Smith'), 1)
  assert.equal(named('محمد علي', 'Mohammed Ali'), 0, 'another script')
  assert.equal(why('1948-03-15', '1948-03-15'), 0)
  assert.equal(why('1948-03-15', '1948-03-16'), 1)
  assert.equal(why(null, '1948-03-15'), 0)
  assert.equal(why('1948-03-15', null), 0)
})
