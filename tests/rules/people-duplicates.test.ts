/** Which records may be one person's: asked, with the evidence in words, and never merged. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf, ready, type ComparablePerson } from '../../src/features/people/duplicates/comparable.ts'
import { compare, worthAsking } from '../../src/features/people/duplicates/duplicates.ts'

const person = (rest: Partial<ComparablePerson>): ComparablePerson => ({
  id: 'a person',
  firstName: 'Margaret',
  familyName: 'Hill',
  dateOfBirth: '1948-03-07',
  nhsNumber: null,
  postcode: 'LA1 1HY',
  town: null,
  phone: '01524 555 100',
  email: null,
  ...rest,
})

const pairs: [title: string, other: ComparablePerson, isAsked: boolean, evidence: string[]][] = [
  ['the same', person({}), true, ['Same first name', 'Same date of birth: 7 3 1948']],
  ['a shortened first name', person({ firstName: 'Marg' }), true, ['Nearly the same first name']],
  [
    'first and family name swapped',
    person({ firstName: 'Hill', familyName: 'Margaret' }),
    true,
    ['Same first name, with first and family name swapped'],
  ],
  [
    'day and month swapped',
    person({ dateOfBirth: '1948-07-03', phone: null }),
    true,
    ['Date of birth differs in one part: 7 3 1948 and 3 7 1948'],
  ],
  [
    'moved, new telephone',
    person({ postcode: 'PR1 2AB', phone: '01772 555 200' }),
    true,
    ['Different postcode: LA1 1HY and PR1 2AB'],
  ],
  [
    'her husband',
    person({ firstName: 'Frank', dateOfBirth: '1946-11-21' }),
    false,
    ['Different first name', 'Same family name'],
  ],
  [
    'her twin, who may be herself by another first name',
    person({ firstName: 'Dorothy' }),
    true,
    ['Different first name', 'Same date of birth: 7 3 1948'],
  ],
  [
    'another Margaret Hill',
    person({ dateOfBirth: '1990-12-25', postcode: 'OX1 1AA', phone: '01865 555 300' }),
    false,
    ['Different dates of birth: 7 3 1948 and 25 12 1990'],
  ],
]

for (const [title, other, isAsked, evidence] of pairs)
  test(`${isAsked ? 'asked' : 'not asked'}: ${title}`, () => {
    const compared = compare(ready(person({})), ready(other))
    const words = compared.evidence.map(one => one.words)
    assert.equal(compared.probability >= worthAsking, isAsked, `${compared.probability}\n${words.join('\n')}`)
    for (const each of evidence) assert.ok(words.includes(each), `${each} is not in\n${words.join('\n')}`)
    if (isAsked)
      assert.ok(
        blocksOf(ready(person({}))).some(block => blocksOf(ready(other)).includes(block)),
        'they share a block',
      )
  })

test('two NHS numbers are two people, however alike', () => {
  const [one, other] = [person({ nhsNumber: '943 476 5919' }), person({ nhsNumber: '987 654 4321' })]
  assert.ok(compare(ready(one), ready(other)).probability < worthAsking)
  assert.ok(compare(ready(one), ready(one)).probability > 0.99)
})
