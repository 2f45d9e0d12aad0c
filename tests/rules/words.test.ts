/** What may be said instead of a text of the program: it can be read, fills in the same, and counts as read while it is so. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  longSentences,
  saidNow,
  stateOf,
  whyNotSay,
  whyNotWrite,
  type Correction,
  type Text,
} from '../../src/features/languages/correction.ts'
import { countsOf, nextUnchecked, textsAsked } from '../../src/features/languages/shown.ts'
import { sayIn } from '../../src/platform/words/say.ts'
import { faultsIn, openIn } from '../../src/platform/words/text.ts'

const hello = 'Hello {name}, you have {count, plural, one {# place} other {# places}} until {day, date, long}'

const texts: [text: string, problems: string[]][] = [
  ['{name}: {count, plural, one {# lle} two {# le} other {# lle}} – {day, date, long}', []],
  ['{name}: {count} – {day}', []],
  ['{name}', ['{count} is missing: put it where it belongs', '{day} is missing: put it where it belongs']],
  ['{name} {count} {day} {nam}', ['Nothing is filled in for {nam}: take it out']],
  ['{count, plural, one {{name} {day}} other {{who}}}', ['Nothing is filled in for {who}: take it out']],
  ['{name, date, short} {count} {day}', ['{name} can only stand as it does in English']],
  ['{name} {count, number, ::currency/GBP} {day}', ['{count} can only stand as it does in English']],
  ['Helo {name', ['A { has no } that closes it: look at character 6, near “{name”']],
  ['Helo\nyma {}', ['There is nothing between { and }: look at line 2, character 5, near “{}”']],
  ['Helo {eich enw}', ['Between { and } only a name can stand: look at character 6, near “{eich enw}”']],
  ['{count, plural, one {# lle}}', ['It needs a text for “other”: look at character 28, near “}”']],
  [
    '{name, colour}',
    ['After a name and a comma only “plural” or “select” can stand: look at character 8, near “colour}”'],
  ],
]
describe('a text instead of “Hello {name}, …”', () => {
  for (const [text, problems] of texts)
    test(text, () => assert.deepEqual(whyNotSay(text, { english: hello }), problems))
})

test('what was accepted is always said, whatever it is filled with', () => {
  const message = { key: 'test.hello', english: hello }
  for (const [text, problems] of texts.filter(([, some]) => some.length === 0)) {
    const say = sayIn({ language: 'cy', direction: 'ltr', textOf: () => text })
    for (const count of [0, 1, 2, 3, 11])
      assert.ok(say(message, { name: "O'Neill {x}", count, day: 0 }).includes("O'Neill {x}"), text + problems)
  }
})

test('signs that only look like blanks are words', () => {
  assert.deepEqual(openIn("Don't write '{name}' <b>here</b> } #"), [])
  assert.deepEqual(faultsIn("Paid a phoeni, 'neno", 'No worries'), [])
  assert.deepEqual(openIn('{a} {b, select, x {{c}} other {{a}}}'), ['a', 'b', 'c'])
})

test('a sentence of more than 20 words is named, in each plural', () => {
  const twenty = 'gair '.repeat(20).trim()
  assert.deepEqual(longSentences(`${twenty}. ${twenty}.`, 'cy'), [])
  assert.deepEqual(
    longSentences(`Byr. {count, plural, other {# ${twenty}}}.`, 'cy').map(({ words }) => words),
    [21, 21, 21, 21, 21, 21],
  )
  assert.deepEqual(
    longSentences(`${twenty} mwy؟ ${twenty}۔`, 'ur').length,
    1,
    'Urdu ends sentences its own way',
  )
})

test('the four questions stay the ONS’s own in English alone', () => {
  assert.equal(whyNotWrite('en', { key: 'ons4.happy' }).length, 1)
  assert.deepEqual(whyNotWrite('cy', { key: 'ons4.happy' }), [])
  assert.deepEqual(whyNotWrite('en', { key: 'wellbeing.happy' }), [])
})

const text: Text = { key: 'my-page.title', english: 'Hello {name}', program: 'Helo {name}', correction: null }
const written: Correction = {
  version: 1,
  text: 'Shwmae {name}',
  is_checked: true,
  english: text.english,
  program_text: text.program,
}
const having = (correction: Partial<Correction>, rest: Partial<Text> = {}): Text => ({
  ...text,
  ...rest,
  correction: { ...written, ...correction },
})

const standing: [what: string, text: Text, language: string, state: string, said: string | null][] = [
  ['the program’s own', text, 'cy', 'unchecked', 'Helo {name}'],
  ['nothing yet', { ...text, program: null }, 'cy', 'unsaid', null],
  ['English, by people who speak it', { ...text, program: text.english }, 'en', 'checked', 'Hello {name}'],
  ['corrected and read', having({}), 'cy', 'checked', 'Shwmae {name}'],
  ['corrected and not read', having({ is_checked: false }), 'cy', 'unchecked', 'Shwmae {name}'],
  ['English, corrected and not read', having({ is_checked: false }), 'en', 'unchecked', 'Shwmae {name}'],
  ['the program’s own, read', having({ text: null }), 'cy', 'checked', 'Helo {name}'],
  [
    'read, and the program says it otherwise now',
    having({ text: null }, { program: 'Haia {name}' }),
    'cy',
    'again',
    'Haia {name}',
  ],
  [
    'corrected, and the English means something else now',
    having({}, { english: 'Goodbye {name}' }),
    'cy',
    'again',
    'Shwmae {name}',
  ],
  [
    'corrected, and does not fit any more',
    having({}, { english: 'Hello {who}', program: 'Helo {who}' }),
    'cy',
    'again',
    'Helo {who}',
  ],
  [
    'a correction of what the program does not say yet',
    having({}, { program: null }),
    'cy',
    'checked',
    'Shwmae {name}',
  ],
]
describe('how a text stands', () => {
  for (const [what, one, language, state, said] of standing)
    test(what, () => assert.deepEqual([stateOf(one, language), saidNow(one)], [state, said]))
})

test('what is counted, searched and next is of the same texts', () => {
  const all = [
    { ...text, key: 'b.one' },
    { ...having({}), key: 'b.two' },
    { ...text, key: 'a.three', program: null },
    { ...having({ is_checked: false }), key: 'c.four' },
  ]
  const asking = { filter: 'all', room: '', find: '' } as const
  const keys = (asked: Partial<Parameters<typeof textsAsked>[2]>) =>
    textsAsked(all, 'cy', { ...asking, ...asked }).map(({ key }) => key)
  assert.deepEqual(countsOf(all, 'cy'), { texts: 4, checked: 1, corrected: 2, unsaid: 1, unchecked: 2 })
  assert.deepEqual(keys({}), ['a.three', 'b.one', 'b.two', 'c.four'])
  assert.deepEqual(keys({ filter: 'not-checked' }), ['b.one', 'c.four'])
  assert.deepEqual(keys({ filter: 'corrected' }), ['b.two', 'c.four'])
  assert.deepEqual(keys({ filter: 'unsaid' }), ['a.three'])
  assert.deepEqual(keys({ room: 'b', find: 'SHWMAE' }), ['b.two'])
  assert.deepEqual(keys({ find: 'four' }), ['c.four'])
  assert.equal(nextUnchecked(all, 'cy', 'b.one'), 'c.four')
  assert.equal(nextUnchecked(all, 'cy', 'c.four'), 'b.one')
  assert.equal(nextUnchecked(all.slice(0, 1), 'cy', 'b.one'), undefined)
})
