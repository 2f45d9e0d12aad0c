/** Guidelines: sound when they ship, whole after they were typed, judged in one order, told of when they change. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { needs, type Need } from '../../src/features/directory/needs.ts'
import {
  everybodyFields,
  guidelineFields,
  guidelineOf,
} from '../../src/features/guidelines/guideline-fields.tsx'
import { isEverybody, subjects, type Guideline } from '../../src/features/guidelines/guideline.ts'
import {
  changedSince,
  guidelinesFor,
  versionsInForce,
  type InForce,
} from '../../src/features/guidelines/in-force.ts'
import { judge, mayBeTicked, type Facts } from '../../src/features/guidelines/judge.ts'
import { readDoors, readItems, readRedFlags, withKeys } from '../../src/features/guidelines/lines.ts'
import { shipped } from '../../src/features/guidelines/shipped.ts'
import type { Field } from '../../src/platform/screen/field.ts'

const inForce = Object.fromEntries(
  subjects.map(subject => [subject, { version: 0, content: shipped[subject], changes: [] }]),
) as unknown as InForce

const itemsOf = (guideline: Guideline) => [
  ...guideline.doesNotSuit,
  ...guideline.checkFirst,
  ...guideline.redFlags,
]

describe('what ships', () => {
  test('every need has a guideline, with a red flag, a door and its sources', () => {
    assert.equal(subjects.length, 22)
    for (const need of Object.keys(needs) as Need[]) {
      const { suits, doesNotSuit, redFlags, doors, sources } = shipped[need]
      for (const list of [suits, doesNotSuit, redFlags, doors, sources]) assert.ok(list.length > 0, need)
    }
  })

  test('nothing sends anybody away without a better door, and each key is one of a kind', () => {
    const items = subjects.flatMap(subject => itemsOf(shipped[subject]).map(item => ({ ...item, subject })))
    assert.ok(items.length > 120)
    for (const { key, words, door, subject } of items) {
      assert.ok(key.startsWith(`${subject}-`), key)
      assert.ok(words !== '' && door !== '', key)
    }
    assert.equal(new Set(items.map(({ key }) => key)).size, items.length)
  })

  test('danger to life is a crisis with 999, and each number is the one that its owner publishes', () => {
    for (const subject of subjects)
      for (const { route, door, key } of shipped[subject].redFlags)
        if (route === 'crisis') assert.match(door, /999/, key)
    // Written down a second time, by hand: a slip of a finger in one of the two is seen.
    const sure = [
      '999',
      '111',
      '116 123',
      '0800 58 58 58',
      '0800 1111',
      '0808 2000 247',
      '0808 801 0327',
      '0808 802 4040',
      '0808 808 1677',
      '0800 138 1111',
      '0808 808 4000',
      '0800 144 8848',
      '0808 800 4444',
      '0800 678 1602',
      '0800 4 70 80 90',
      '0808 808 7777',
      '0333 150 3456',
      '0800 888 6678',
      '0300 123 6600',
      '0808 8020 133',
      '0808 800 2222',
      '0808 8010 503',
      '0300 123 1100',
      '08000 121 700',
      '0800 999 5428',
      '0808 808 8141',
      '0800 9177 650',
      '159',
    ]
    for (const subject of subjects)
      for (const { title, phone, url } of shipped[subject].doors) {
        assert.ok(phone === '' || sure.includes(phone), `${title}: ${phone}`)
        assert.match(url, /^https:\/\//, title)
      }
  })

  test('typed again without a change, every guideline is the same, keys and all', () => {
    for (const subject of subjects) {
      const content = shipped[subject]
      const fields = isEverybody(content) ? everybodyFields(content) : guidelineFields(content)
      const typed = Object.fromEntries(
        Object.entries(fields as Record<string, Field>).map(([name, field]) => {
          const read = field.read(field.initial ?? '')
          assert.ok('value' in read, `${subject} ${name}: ${JSON.stringify(read)}`)
          return [name, read.value]
        }),
      )
      const { suits, doesNotSuit, checkFirst, redFlags, doors, sources } = content
      assert.deepEqual(guidelineOf(subject, typed as never, content), {
        suits,
        doesNotSuit,
        checkFirst,
        redFlags,
        doors,
        sources,
      })
    }
  })
})

describe('judging', () => {
  const plain: Facts = { needs: ['loneliness'], age: 78, outward: 'LA1', ticked: [] }
  const limited: InForce = {
    ...inForce,
    everybody: {
      version: 3,
      content: { ...shipped.everybody, oldest: 80, doorOld: 'Age UK', area: ['LA1', 'LA2'] },
      changes: [],
    },
  }
  const table: [what: string, facts: Partial<Facts>, keys: string[]][] = [
    ['nothing to say', {}, []],
    ['a person of 17', { age: 17 }, ['everybody-young']],
    ['a person of 18', { age: 18 }, []],
    ['a person of 80', { age: 80 }, []],
    ['a person of 81', { age: 81 }, ['everybody-old']],
    ['no date of birth', { age: null }, []],
    ['outside the area', { outward: 'PR1' }, ['everybody-area']],
    ['inside, in small letters', { outward: 'la2' }, []],
    ['no postcode', { outward: null }, []],
    ['a practice without self-referral', { selfReferral: 'no' }, ['everybody-self-referral']],
    ['a practice that has not said', { selfReferral: 'not-said' }, []],
    ['a tick of another need', { ticked: ['money-nothing'] }, []],
    ['a tick that nobody knows', { ticked: ['__proto__', 'loneliness-'] }, []],
    [
      'red flags first, then doors, then checks; everybody before the need',
      {
        age: 17,
        needs: ['money', 'loneliness'],
        ticked: [
          'money-nothing',
          'loneliness-senses',
          'loneliness-alone',
          'everybody-suicide',
          'everybody-ready',
        ],
      },
      [
        'everybody-suicide',
        'money-nothing',
        'everybody-young',
        'loneliness-alone',
        'everybody-ready',
        'loneliness-senses',
      ],
    ],
  ]
  for (const [what, facts, keys] of table)
    test(what, () =>
      assert.deepEqual(
        judge(limited, { ...plain, ...facts }).map(({ key }) => key),
        keys,
      ),
    )

  test('an objection says what, why, where else, and which version said it', () => {
    assert.deepEqual(judge(limited, { ...plain, age: 17 }), [
      {
        key: 'everybody-young',
        need: 'everybody',
        kind: 'does not suit',
        words: 'They are 17. Here we support people from 18 years',
        door: shipped.everybody.doorYoung,
        route: null,
        version: 3,
      },
    ])
    const [flag] = judge(limited, { ...plain, ticked: ['everybody-suicide'] })
    assert.deepEqual([flag?.kind, flag?.route], ['red flag', 'crisis'])
  })

  test('ticked in any order, objections come in one', () => {
    const keys = subjects.flatMap(subject => itemsOf(shipped[subject]).map(({ key }) => key))
    const facts = { ...plain, needs: Object.keys(needs) as Need[] }
    const one = judge(inForce, { ...facts, ticked: keys })
    assert.equal(one.length, keys.length)
    assert.deepEqual(mayBeTicked(inForce, facts.needs), one)
    assert.deepEqual(
      judge(inForce, { ...facts, needs: facts.needs.toReversed(), ticked: keys.toReversed() }),
      one,
    )
  })
})

describe('while somebody writes', () => {
  const money = (version: number, changes: { version: number; what: string }[]): InForce => ({
    ...inForce,
    money: { version, content: shipped.money, changes },
  })
  test('a draft remembers the versions of its needs and of everybody', () => {
    assert.deepEqual(versionsInForce(inForce, ['money', 'no-such-need']), { everybody: 0, money: 0 })
    assert.deepEqual(
      guidelinesFor(inForce, ['money', 'loneliness']).map(({ subject }) => subject),
      ['everybody', 'loneliness', 'money'],
    )
  })
  test('it is told what changed since, all of it and nothing else', () => {
    const changes = [
      { version: 1, what: 'A number' },
      { version: 2, what: 'Courts are out' },
      { version: 3, what: 'Bailiffs are in' },
    ]
    assert.deepEqual(changedSince(money(3, changes), { everybody: 0, money: 1, housing: 0 }), [
      'The guideline “Money, benefits and debt” changed while you were writing: Courts are out; Bailiffs are in',
    ])
    assert.deepEqual(changedSince(money(3, changes), { everybody: 0, housing: 0 }), [])
    assert.deepEqual(changedSince(money(3, changes), {}), [])
  })
})

describe('what is typed', () => {
  const wrong: [typed: string, read: (typed: string) => object, says: RegExp][] = [
    ['a | b\nonly one part', readItems, /^Line 2 must have two parts/],
    ['a | b | c', readItems, /^Line 1 must have two parts/],
    ['soon | a | b', readRedFlags, /^Line 1 must have three parts.*crisis, urgent or safeguarding/],
    ['\n\ncrisis | a', readRedFlags, /^Line 3 must have three parts/],
    ['Somebody', readDoors, /^Line 1 must say who/],
    ['Somebody | help | ring them', readDoors, /phone number of digits/],
    ['Somebody | help | | javascript:alert(1)', readDoors, /begins with https/],
  ]
  for (const [typed, read, says] of wrong)
    test(JSON.stringify(typed), () => assert.match((read(typed) as { problem: string }).problem, says))

  test('a key stays with its words, with its place when the words are improved, and is never used twice', () => {
    const before = [
      { key: 'x-a', words: 'A', door: '1' },
      { key: 'x-b', words: 'B', door: '2' },
      { key: 'x-1', words: 'C', door: '3' },
    ]
    const keysOf = (...words: string[]) =>
      withKeys(
        'x',
        words.map(one => ({ words: one, door: '1' })),
        before,
      ).map(({ key }) => key)
    assert.deepEqual(keysOf('A', 'B', 'C'), ['x-a', 'x-b', 'x-1'])
    assert.deepEqual(keysOf('C', 'A'), ['x-1', 'x-a'])
    assert.deepEqual(keysOf('A', 'B, said better', 'C'), ['x-a', 'x-b', 'x-1'])
    assert.deepEqual(keysOf('new', 'A', 'B', 'C'), ['x-2', 'x-a', 'x-b', 'x-1'])
    assert.deepEqual(keysOf('A', 'A', 'A', 'A'), ['x-a', 'x-b', 'x-1', 'x-2'])
  })
})
