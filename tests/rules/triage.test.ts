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
  type Answers,
  type QuestionName,
} from '../../src/features/triage/question.ts'
import {
  fitting,
  fittingFor,
  type DoorKind,
  type Rules,
  type Urgency,
} from '../../src/features/triage/rule.ts'
import { shippedRules } from '../../src/features/triage/rules.ts'
import { random } from '../support/random.ts'

interface Ending {
  said: Partial<Answers>
  urgency: Urgency
  /** Doors that must be among those they are shown. */
  doors: string[]
  hope: string
  /** What each side says, at the least: a word of a sentence, or of what was said. */
  physical: RegExp
  social: RegExp
}

const people: Record<string, Ending> = {
  'a widower who stopped eating': {
    said: {
      own: 'I cannot be bothered since Joan went.',
      physical: 'new',
      mind: 'low',
      needs: ['bereavement', 'food'],
      readiness: 'unsure',
    },
    urgency: 'soon',
    doors: [
      'Ask your GP practice today',
      'People who know loss',
      'Food and warmth near you',
      'One talk, nothing to sign',
    ],
    hope: 'People who know loss',
    physical: /seen by a doctor or nurse/,
    social: /Grief is easier to carry/,
  },
  'a young man full of rage after his redundancy': {
    said: { physical: 'nothing', mind: 'low', needs: ['anger', 'work'], readiness: 'ready' },
    urgency: 'soon',
    doors: ['NHS talking therapies', 'A place for anger', 'A next step in work', 'Meet a link worker'],
    hope: 'A next step in work',
    physical: /Nothing that gets in the way/,
    social: /Anger often guards a hurt/,
  },
  'a carer with broken sleep and chest pain': {
    said: { physical: 'now', mind: 'low', needs: ['caring'], readiness: 'not-now' },
    urgency: 'crisis',
    doors: [
      'Ring 999 now',
      'Ring NHS 111',
      'Carers UK',
      'A break for the carer',
      'Come back when it suits you',
    ],
    hope: 'A link worker, once this is over',
    physical: /comes before everything else/,
    social: /needs a break before anything else/,
  },
  'a woman afraid of her partner': {
    said: { physical: 'unknown', mind: 'sometimes', safety: 'unsafe' },
    urgency: 'crisis',
    doors: [
      'Ring 999 now',
      'National Domestic Abuse Helpline',
      'A link worker, where and when it is safe',
      'Ask a pharmacist',
    ],
    hope: 'A link worker, where and when it is safe',
    physical: /worth a short chat/,
    social: /Nobody has to live in fear/,
  },
  'a refugee without money': {
    said: {
      physical: 'nothing',
      mind: 'sometimes',
      needs: ['legal', 'money'],
      pressing: ['food'],
      readiness: 'ready',
    },
    urgency: 'urgent-practical',
    doors: ['Food today', 'Citizens Advice', 'Advice about rights', 'Help with money near you'],
    hope: 'A link worker, for what comes after',
    physical: /Nothing that gets in the way/,
    social: /food comes first/,
  },
  'somebody newly out of breath': {
    said: { physical: 'new', mind: 'well', needs: ['activity'], safety: 'safe', pressing: ['none'] },
    urgency: 'soon',
    doors: ['Ask your GP practice today', 'Gentle ways to move'],
    hope: 'Gentle ways to move',
    physical: /seen by a doctor or nurse first/,
    social: /A little movement/,
  },
  'a lonely new mother': {
    said: {
      physical: 'nothing',
      mind: 'low',
      needs: ['loneliness', 'family'],
      safety: 'safe',
      readiness: 'ready',
    },
    urgency: 'soon',
    doors: [
      'NHS talking therapies',
      'Company near you',
      'Help for families and parents',
      'Meet a link worker',
    ],
    hope: 'Company near you',
    physical: /Nothing that gets in the way/,
    social: /found their people/,
  },
  'somebody who is fine, and bored': {
    said: {
      physical: 'nothing',
      mind: 'well',
      needs: ['purpose'],
      safety: 'safe',
      pressing: ['none'],
      readiness: 'ready',
    },
    urgency: 'routine',
    doors: ['Something to look forward to', 'Meet a link worker'],
    hope: 'Something to look forward to',
    physical: /Nothing that gets in the way/,
    social: /changes a whole week/,
  },
  'somebody who wants nothing': {
    said: { physical: 'long-term', mind: 'unsaid', safety: 'unsaid', readiness: 'no-wish' },
    urgency: 'routine',
    doors: ['The door stays open', 'Talk where nobody listens', 'Look around in your own time'],
    hope: 'The door stays open',
    physical: /get easier with others/,
    social: /can be said later, alone, or never/,
  },
  'somebody with gambling debts': {
    said: { mind: 'unsafe', needs: ['substance', 'money'], pressing: ['home'] },
    urgency: 'crisis',
    doors: [
      'Talk with the Samaritans',
      'Ring 111 and choose option 2',
      'Shelter’s urgent helpline',
      'National Gambling Helpline',
      'National Debtline',
    ],
    hope: 'A link worker, once this is over',
    physical: /^$/,
    social: /Being safe comes first/,
  },
  'a forgetful grandmother whom a neighbour brought': {
    said: {
      own: 'She put the kettle in the fridge.',
      physical: 'new',
      mind: 'sometimes',
      needs: ['dementia', 'practical'],
      readiness: 'unsure',
    },
    urgency: 'soon',
    doors: [
      'Ask your GP practice today',
      'A longer visit at your GP practice',
      'Dementia Support Line',
      'Memory cafes and company',
      'Help around the house',
    ],
    hope: 'Memory cafes and company',
    physical: /heard in one visit/,
    social: /still music, company and good days/,
  },
  'somebody who answered nothing': {
    said: {},
    urgency: 'routine',
    doors: ['Meet a link worker', 'Look around in your own time'],
    hope: 'Meet a link worker',
    physical: /^$/,
    social: /^$/,
  },
}

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
