/** CHAT: twelve very different people, and the proof that no path ends in “no”. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { needs, type Need } from '../../src/features/directory/needs.ts'
import { judge } from '../../src/features/triage/judge.ts'
import { waysToAnswer } from '../../src/features/triage/proof.ts'
import {
  answersOf,
  nothingSaid,
  questionNamed,
  sides,
  type QuestionName,
} from '../../src/features/triage/question.ts'
import { fitting, fittingFor, type DoorKind, type Rules } from '../../src/features/triage/rule.ts'
import { shippedRules } from '../../src/features/triage/rules.ts'
import { random } from '../support/random.ts'
import { isYoung, signsIn } from '../../src/features/triage/signs.ts'
import { people } from '../support/twelve-people.ts'

describe('twelve very different people, and each ends well', () => {
  for (const [who, { said, urgency, doors, hope, physical, social }] of Object.entries(people))
    test(who, () => {
      const result = judge(shippedRules, { ...nothingSaid, ...said })
      const titles = result.doors.map(door => door.title)
      assert.equal(result.urgency, urgency)
      assert.deepEqual(
        doors.filter(door => !titles.includes(door)),
        [],
        `shown: ${titles.join('; ')}`,
      )
      assert.equal(result.hope.title, hope)
      assert.equal(new Set(titles).size, titles.length, `a door stands twice: ${titles.join('; ')}`)
      const weighed = (side: 'physical' | 'social') =>
        [...result.weighed[side].said, ...result.weighed[side].because].join(' ')
      assert.match(weighed('physical'), physical)
      assert.match(weighed('social'), social)
    })
})

test('doors stand from the most pressing to what can wait, and each reason once', () => {
  const { doors, because } = judge(shippedRules, {
    ...nothingSaid,
    ...people['a carer with broken sleep and chest pain']?.said,
  })
  const kinds: DoorKind[] = doors.map(door => door.kind)
  assert.deepEqual(
    [...new Set(kinds)],
    ['crisis', 'clinical', 'practical', 'social-prescribing', 'find', 'later'],
  )
  assert.equal(because[0], 'Something sudden or serious with the body comes before everything else.')
  assert.equal(new Set(because).size, because.length)
})

const every = (name: QuestionName): string[] => Object.keys(questionNamed(name).options)
const eachOne = (name: QuestionName): string[][] => [[], ...every(name).map(code => [code])]

const someOf = (all: readonly string[]): string[][] =>
  all.reduce<string[][]>((some, one) => [...some, ...some.map(few => [...few, one])], [[]])

/** Of what cannot wait every subset, of needs one of each class, of everything else each answer and none. */
const ways: readonly [QuestionName, string[][]][] = [
  ['physical', eachOne('physical')],
  ['mind', eachOne('mind')],
  ['safety', eachOne('safety')],
  ['readiness', eachOne('readiness')],
  ['pressing', [...someOf(every('pressing').filter(code => code !== 'none')), ['none']]],
  ['needs', waysToAnswer('needs', shippedRules).map(codes => [...codes])],
]

type Given = Partial<Record<QuestionName, string[]>>

/** Everything that can be answered, with the rules that hold. */
function everybody(visit: (given: Given, held: Rules) => void): void {
  const walk = ([first, ...rest]: typeof ways, given: Given, held: Rules): void => {
    if (!first) return visit(given, held)
    const [name, all] = first
    for (const way of all) walk(rest, { ...given, [name]: way }, fittingFor(held, name, way))
  }
  walk(ways, {}, shippedRules)
}

test('every combination of answers reaches a door and a door of hope', t => {
  let count = 0
  everybody((given, held) => {
    count++
    const says = (name: QuestionName, code: string) => given[name]?.[0] === code
    const isDanger = says('physical', 'now') || says('mind', 'unsafe') || says('safety', 'unsafe')
    const hasCrisisHelp = held.some(rule => rule.urgency === 'crisis' && rule.door.kind === 'crisis')
    if (held.length === 0 || !held.some(rule => rule.isHope) || hasCrisisHelp !== isDanger)
      assert.fail(`No way on from ${JSON.stringify(given)}`)
    if (count % 500 !== 0) return
    const answers = answersOf(name => given[name] ?? [])
    assert.deepEqual(fitting(shippedRules, answers), held)
    const { urgency, doors, hope, weighed } = judge(shippedRules, answers)
    assert.equal(urgency === 'crisis', isDanger)
    assert.ok(doors.some(door => door.title === hope.title))
    assert.deepEqual(Object.keys(weighed), Object.keys(sides))
  })
  assert.equal(count, 6 * 6 * 4 * 5 * 17 * 22)
  t.diagnostic(`${count} combinations`)
})

test('one need of each class stands for all: whatever holds for one holds with others beside it', () => {
  const chance = random(20261127)
  const all = Object.keys(needs) as Need[]
  for (let tries = 0; tries < 2000; tries++) {
    const some = all.filter(() => chance.is(0.3))
    const answers = { ...nothingSaid, needs: some, mind: chance.pick(['low', 'well', null] as const) }
    const held = new Set(fitting(shippedRules, answers))
    for (const need of some)
      for (const rule of fitting(shippedRules, { ...answers, needs: [need] })) assert.ok(held.has(rule))
  }
})

describe('words that must not wait for a tick', () => {
  for (const [said, signs] of [
    ['crushing pain in my chest and my arm is numb', { physical: 'now', pressing: [] }],
    ['I cannot breathe', { physical: 'now', pressing: [] }],
    ['I am pregnant and bleeding', { physical: 'now', pressing: [] }],
    ['face drooping and cannot speak', { physical: 'now', pressing: [] }],
    ['my stepdad hits me', { safety: 'unsafe', pressing: [] }],
    ['I’ve been raped', { safety: 'unsafe', pressing: [] }],
    ['my dad hits my mum', { safety: 'unsafe', pressing: [] }],
    ['I am going to kill him', { mind: 'unsafe', pressing: [] }],
    ['I hear voices telling me things', { mind: 'unsafe', pressing: [] }],
    ['I have no money for food', { pressing: ['food'] }],
    ['they cut off my gas, being evicted on friday', { pressing: ['power', 'home'] }],
    ['I miss my wife, and the garden', { pressing: [] }],
    ['I would like to sing', { pressing: [] }],
    ['I am in danger', { safety: 'unsafe', pressing: [] }],
    ['I am in danger of losing the flat', { pressing: [] }],
  ] as const)
    test(said, () => assert.deepEqual(signsIn(said), signs))

  test('an age below 18 is heard', () => {
    assert.equal(isYoung('I am 15 and sad'), true)
    assert.equal(isYoung('I’m 51'), false)
  })
})
