/** The rules of triage: what a place's own must prove, what can stand at a door, and how answers are read. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answersFrom, answersIn } from '../../src/features/triage/fields.ts'
import { whyNotInForce } from '../../src/features/triage/proof.ts'
import { nothingSaid } from '../../src/features/triage/question.ts'
import { whenWords } from '../../src/features/triage/rule-in-words.ts'
import {
  unknownAnswers,
  whyNotDoor,
  whyNotPhone,
  whyNotSay,
  whyNotUrl,
  type Rule,
  type Rules,
} from '../../src/features/triage/rule.ts'
import { shippedRules } from '../../src/features/triage/rules.ts'
import { askAgainFrom, readinessWords } from '../../src/features/triage/words.ts'
import { english } from '../../src/platform/screen/words.ts'

const without = (...keys: string[]): Rules =>
  shippedRules.map(rule => (keys.some(key => rule.key.startsWith(key)) ? { ...rule, isOff: true } : rule))
const only = (...rules: Partial<Rule>[]): Rules =>
  rules.map((rule, at) => ({ ...openRule, key: String(at), ...rule }))
const openRule: Rule = {
  key: 'open',
  when: {},
  urgency: 'routine',
  because: 'There is always something.',
  door: { title: 'Ring us', words: 'We listen.', kind: 'social-prescribing' },
}

describe('the proof that a place’s own rules must pass', () => {
  const left = 'Nobody may be left without a door. There is'
  const cases: [name: string, rules: Rules, why: string[]][] = [
    ['the shipped rules', shippedRules, []],
    ['no rules at all', [], [`${left} no door for somebody who says nothing at all`]],
    [
      'nothing for whoever leaves readiness out',
      without('always', 'ready'),
      [`${left} no door for somebody who says nothing at all`],
    ],
    [
      'nothing for “not now”',
      without('always', 'not-now'),
      [`${left} no door for somebody who says “Not now” (Readiness) and nothing else`],
    ],
    [
      'no crisis help for somebody who is afraid at home',
      without('home-'),
      [`${left} no crisis help for somebody who says “Not safe” (Safety at home) and nothing else`],
    ],
    [
      'no crisis help for thoughts of ending life',
      without('mind-'),
      [
        `${left} no crisis help for somebody who says “Not safe now, or thoughts of ending life” (Mind) and nothing else`,
      ],
    ],
    [
      'a crisis that is called routine',
      shippedRules.map(rule =>
        rule.key.startsWith('body-') ? { ...rule, urgency: 'routine' as const } : rule,
      ),
      [
        `${left} no crisis help for somebody who says “Something sudden or serious now” (Physical health) and nothing else`,
      ],
    ],
    [
      'no help today for a home that is lost',
      without('losing-home'),
      [
        `${left} no help today for somebody who says “Losing the home this week” (Cannot wait) and nothing else`,
      ],
    ],
    ['a door, and no hope', only({}), [`${left} no door of hope for somebody who says nothing at all`]],
    [
      'crisis help only where nothing else is said',
      shippedRules.map(rule =>
        /^(body-999|body-111)$/.test(rule.key)
          ? { ...rule, when: { ...rule.when, mind: ['skipped'] } }
          : rule,
      ),
      [
        `${left} no crisis help for somebody who says “Something sudden or serious now” (Physical health) and “Low or worried most days” (Mind) and nothing else`,
      ],
    ],
    [
      'only two needs lead anywhere, and the others are one class',
      [
        ...without('near-', 'always', 'unsure', 'ready', 'no-wish', 'not-now'),
        { ...openRule, key: 'a', isHope: true, when: { needs: ['skipped', 'money', 'housing'] } },
      ],
      [
        `${left} no door for somebody who says “Loneliness and connection” (What would help) and nothing else`,
      ],
    ],
  ]
  for (const [name, rules, why] of cases) test(name, () => assert.deepEqual(whyNotInForce(rules), why))
})

test('every shipped rule can be read, rung or opened, and names answers that can be given', () => {
  for (const rule of shippedRules) {
    const { because, door } = rule
    assert.deepEqual(
      [
        ...[because, door.title, door.words].flatMap(whyNotSay),
        ...(door.phone === undefined ? [] : whyNotPhone(door.phone)),
        ...(door.url === undefined ? [] : whyNotUrl(door.url)),
        ...whyNotDoor(door),
        ...unknownAnswers(rule),
      ],
      [],
      rule.key,
    )
    assert.equal(because.split('. ').length, 1, `${rule.key} gives more than one sentence`)
  }
  assert.equal(new Set(shippedRules.map(rule => rule.key)).size, shippedRules.length)
  assert.deepEqual(shippedRules.at(-1)?.when, {})
})

test('what can stand at a door', () => {
  const isUrl = (url: string) => whyNotUrl(url).length === 0
  assert.deepEqual(
    [
      '/find?need=food',
      'https://111.nhs.uk',
      '//elsewhere.example',
      'http://a.example',
      'javascript:alert(1)',
      '/a b',
      '/\\elsewhere.example',
      'https://',
    ].map(isUrl),
    [true, true, false, false, false, false, false, false],
  )
  assert.deepEqual(
    ['116 123', '+44 1524 555100', '999', 'ring us', '', '01524 (555) 100'].map(
      phone => whyNotPhone(phone).length === 0,
    ),
    [true, true, true, false, false, false],
  )
  assert.equal(whyNotDoor({ ...openRule.door, kind: 'crisis' }).length, 1)
  assert.equal(whyNotDoor({ ...openRule.door, kind: 'crisis', phone: '999' }).length, 0)
  assert.equal(whyNotSay(`${'word '.repeat(20)}more.`).length, 1)
})

test('a form and an address give the same answers, and nothing that is no answer', () => {
  const given = {
    mind: 'low',
    needs: ['money', 'food'],
    pressing: ['none', 'power'],
    readiness: null,
  } as const
  const read = answersFrom({ ...given, own: 'Cold', needs: ['money', 'food'], pressing: ['none', 'power'] })
  assert.deepEqual(read, {
    ...nothingSaid,
    own: 'Cold',
    mind: 'low',
    needs: ['money', 'food'],
    pressing: ['power'],
  })
  const query = new URLSearchParams(
    'mind=low&needs=money&needs=food&needs=money&pressing=none&pressing=power',
  )
  assert.deepEqual(answersIn(query), { ...read, own: '' })
  for (const odd of ['mind=constructor', 'needs=__proto__', 'physical=low', 'readiness=', 'own=secret'])
    assert.deepEqual(answersIn(new URLSearchParams(odd)), nothingSaid, odd)
})

test('a rule in words', () => {
  assert.deepEqual(whenWords({}), ['Always'])
  assert.deepEqual(whenWords({ mind: ['low', 'skipped'], needs: ['food'] }), [
    'Mind: Low or worried most days, or Not said',
    'What would help: Food and energy bills',
  ])
})

test('“not now” has a day to come back to; nothing else presses', () => {
  const on = Temporal.PlainDate.from('2026-11-27')
  assert.equal(askAgainFrom('not-now', on)?.toString(), '2027-01-08')
  for (const readiness of ['ready', 'unsure', 'no-wish', null] as const)
    assert.equal(askAgainFrom(readiness, on), null)
  assert.match(english(readinessWords('not-now')), /closes nothing/)
})
