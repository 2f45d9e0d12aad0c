/** How to reach somebody: telephone numbers, e-mail addresses and postcodes, against published lists. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMobile, readEmail, readPhone, readPostcode } from '../../src/features/people/contact-details.ts'
import { sharedJson } from '../support/shared-data.ts'

type Read = (typed: string) => { value: string } | { problem: string }

/** What is kept, or nothing where it is refused. */
const kept = (read: Read, typed: string): string => {
  const answer = read(typed)
  if ('problem' in answer) assert.match(answer.problem, /^Enter .+, like .+$/)
  return 'value' in answer ? answer.value : ''
}

const phones: [typed: string, becomes: string][] = [
  ['01524 555 100', '01524 555100'],
  ['(01524) 555-100', '01524 555100'],
  ['07700900111', '07700 900111'],
  ['+44 (0)7700 900 111', '07700 900111'],
  ['07700 900 111 ext 4', '07700 900111 x4'],
  ['0800 1111', '0800 1111'],
  ['+353 1 234 5678', '+353 1 234 5678'],
  ['07700 900 11', ''],
  ['07700 900 1111', ''],
  ['07', ''],
  ['999', ''],
  ['none', ''],
  ['07700 900 111 or 01524 555 100', ''],
]
for (const [typed, becomes] of phones)
  test(`phone “${typed}” is ${becomes === '' ? 'refused' : `kept as ${becomes}`}`, () =>
    assert.equal(kept(readPhone, typed), becomes))

test('a number that was kept is read again as itself', () => {
  for (const [, number] of phones) if (number !== '') assert.equal(kept(readPhone, number), number)
})

interface PublishedPhones {
  valid_uk_mobile_phone_numbers: string[]
  valid_international_phone_numbers: string[]
  valid_uk_landlines: string[]
  invalid_uk_landlines: string[]
  invalid_uk_mobile_phone_numbers: Record<string, string[]>
}

/** Where we differ from the published library on purpose. */
const withoutPlus = 'without + or 00 nobody can tell a foreign number from a wrong one of ours'
const phonesHere: Record<string, string> = {
  '784951234567': withoutPlus,
  '1-202-555-0104': withoutPlus,
  '1‑202–555—010−4': withoutPlus,
  '230 5 2512345': withoutPlus,
  '+0012025550104': 'both + and 00: a slip that may hide others',
  '0845 46 46': 'a number that exists; somebody is rung there, no text is sent',
  '0900 123 4567': 'a number that exists; whether to ring it is for the caller to say',
  '07723 456789...': 'dots are harmless',
}

test('agrees with the published phone numbers, but for those listed with a reason', t => {
  const published = sharedJson(t, 'reference', 'phone_cases.json') as PublishedPhones | undefined
  if (!published) return
  const check = (numbers: readonly string[], isGood: boolean) => {
    for (const number of numbers)
      assert.equal(
        kept(readPhone, number) !== '',
        number in phonesHere ? !isGood : isGood,
        `${number} ${phonesHere[number] ?? ''}`,
      )
  }
  check(published.valid_uk_mobile_phone_numbers, true)
  check(published.valid_international_phone_numbers, true)
  check(published.valid_uk_landlines, true)
  check(published.invalid_uk_landlines, false)
  check(Object.values(published.invalid_uk_mobile_phone_numbers).flat(), false)
  for (const number of published.valid_uk_mobile_phone_numbers) {
    assert.equal(kept(readPhone, number), '07723 456789')
    assert.ok(isMobile(number))
  }
  for (const number of published.valid_uk_landlines) assert.ok(!isMobile(kept(readPhone, number)), number)
})

const emails: [typed: string, becomes: string][] = [
  ['Margaret.Hill@People.Example', 'margaret.hill@people.example'],
  [' margaret @ people. example ', 'margaret@people.example'],
  ['margaret@people.example\u200B', 'margaret@people.example'],
  ["o'brien@people.example", "o'brien@people.example"],
  ['m+h@nhs.example', 'm+h@nhs.example'],
  ['margaret hill@people.example', ''],
  ['margaret@people', ''],
  ['margaret..hill@people.example', ''],
  ['margaret.people.example', ''],
  ['mailto:margaret@people.example', ''],
  ['<script>alert(1)</script>@people.example', ''],
  ['a@people.example, b@people.example', ''],
  ['a@people.example\nBcc: b@people.example', ''],
]
for (const [typed, becomes] of emails)
  test(`e-mail ${JSON.stringify(typed)} is ${becomes === '' ? 'refused' : `kept as ${becomes}`}`, () =>
    assert.equal(kept(readEmail, typed), becomes))

const postcodes: [typed: string, becomes: string][] = [
  ['LA1 1AA', 'LA1 1AA'],
  ['la11aa', 'LA1 1AA'],
  ['  l a 1 1 a a  ', 'LA1 1AA'],
  ['LA1-1AA', 'LA1 1AA'],
  ['(LA1 1AA).', 'LA1 1AA'],
  ['LA1\u00A01AA', 'LA1 1AA'],
  ['SW1A 0AA', 'SW1A 0AA'],
  ['LA1', ''],
  ['LA1 1A', ''],
  ['LAI 1AA', ''],
  ['LA1 1AA LA1 1AB', ''],
  ['Lancaster', ''],
]
for (const [typed, becomes] of postcodes)
  test(`postcode “${typed}” is ${becomes === '' ? 'refused' : `kept as ${becomes}`}`, () =>
    assert.equal(kept(readPostcode, typed), becomes))

interface PublishedPostcodes<Expected> {
  tests: { base: string; expected: Expected }[]
}

test('agrees with the published postcodes', t => {
  const published = (file: string) => sharedJson(t, 'reference', 'postcode-cases', file)
  const validation = published('validation.json') as PublishedPostcodes<boolean> | undefined
  const forms = published('normalisation.json') as PublishedPostcodes<string | null> | undefined
  if (!validation || !forms) return
  for (const { base, expected } of validation.tests)
    assert.equal(kept(readPostcode, base) !== '', expected, base)
  for (const { base, expected } of forms.tests) assert.equal(kept(readPostcode, base), expected ?? '', base)
})
