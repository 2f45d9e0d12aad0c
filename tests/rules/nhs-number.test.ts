/** NHS numbers: the check digit against published cases and by trying every digit, and what is harmless to type. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNhsNumber, spaced } from '../../src/features/people/nhs-number.ts'
import { random } from '../support/random.ts'
import { sharedJson, sharedLines } from '../support/shared-data.ts'

const tenDigits = 'NHS number must be 10 digits, like 999 123 4567'
const wrongDigit = 'NHS number is not right: check each digit. You can leave it out and add it later'
const insurance = 'NHS number must be 10 digits. What you entered looks like a National Insurance number'

const table: [typed: string, becomes: string][] = [
  ['9991234578', '9991234578'],
  ['999 123 4578', '9991234578'],
  ['999-123-4578', '9991234578'],
  ['  99 91 23 45 78  ', '9991234578'],
  ['999–123—4578', '9991234578'],
  ['999\u00A0123\u00A04578', '9991234578'],
  ['999\t123\n4578', '9991234578'],
  ['999 123 4577', wrongDigit],
  ['999 213 4578', wrongDigit],
  ['0000000000', wrongDigit],
  ['1111111111', wrongDigit],
  ['9999999999', wrongDigit],
  ['999 123 457', tenDigits],
  ['999 123 45788', tenDigits],
  ['999.123.4578', tenDigits],
  ['999 123 457X', tenDigits],
  ['+9991234578', tenDigits],
  ['NHS number', tenDigits],
  ['QQ 12 34 56 C', insurance],
  ['qq123456c', insurance],
]
for (const [typed, becomes] of table)
  test(`${JSON.stringify(typed)} is read as ${becomes}`, () => {
    const read = readNhsNumber(typed)
    assert.equal('value' in read ? read.value : read.problem, becomes)
  })

test('it is shown in three groups, which are read back as the same number', () => {
  assert.equal(spaced('9991234578'), '999 123 4578')
  assert.deepEqual(readNhsNumber(spaced('9991234578')), { value: '9991234578' })
})

/** Where we differ from the published library on purpose. */
const harmlessHere: Record<string, string> = {
  '01 2345 6789': 'spaces are harmless wherever they stand (NHS service manual)',
  '01-2345-6789': 'dashes are harmless wherever they stand (NHS service manual)',
  '012 345-6789': 'spaces and dashes may be mixed (NHS service manual)',
}

interface Published {
  standardise: { input: string; expected: string }[]
  valid: { input: string; valid: boolean }[]
}

test('agrees with the published cases, but for those listed with a reason', t => {
  const published = sharedJson(t, 'reference', 'nhs_number_cases.json') as Published | undefined
  if (!published) return
  for (const { input, expected } of published.standardise) {
    const read = readNhsNumber(input)
    const digits = 'value' in read ? read.value : ''
    if (input in harmlessHere) assert.equal(digits, '0123456789', `${input}: ${harmlessHere[input]}`)
    else assert.equal(digits, expected, input)
  }
  for (const { input, valid } of published.valid) assert.equal('value' in readNhsNumber(input), valid, input)
})

test('takes every published synthetic number, and none of them with one digit wrong or two swapped', t => {
  const numbers = sharedLines(t, 'reference', 'nhs_numbers_valid_synthetic.csv')
  if (!numbers) return
  assert.ok(numbers.length >= 8)
  for (const number of numbers) {
    assert.deepEqual(readNhsNumber(number), { value: number })
    for (const wrong of slipsOf(number))
      assert.ok('problem' in readNhsNumber(wrong), `${wrong} for ${number}`)
  }
})

test('of 2,000 numbers with a right check digit, no slip of one digit or swap of neighbours is taken', () => {
  const chance = random(11)
  let tried = 0
  while (tried < 2000) {
    const nine = Array.from({ length: 9 }, () => chance.below(10)).join('')
    const number = Array.from({ length: 10 }, (_, last) => nine + last).find(
      one => 'value' in readNhsNumber(one),
    )
    if (!number) continue
    tried++
    const wrong = chance.pick(slipsOf(number))
    assert.ok('problem' in readNhsNumber(wrong), `${wrong} for ${number}`)
  }
})

/** The number with each digit changed to each other digit, and with each two different neighbours swapped. */
function slipsOf(number: string): string[] {
  const slips: string[] = []
  for (let place = 0; place < 10; place++) {
    for (const digit of '0123456789')
      if (digit !== number[place]) slips.push(number.slice(0, place) + digit + number.slice(place + 1))
    const [one, next] = [number[place], number[place + 1]]
    if (next !== undefined && one !== next)
      slips.push(number.slice(0, place) + next + one + number.slice(place + 2))
  }
  return slips
}
