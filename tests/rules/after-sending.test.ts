/** What is told of a referral after it was sent, as tables: where it is, lessons, doors, amendments, questions, counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amendmentInWords, changesOf, isNothing, needsKept } from '../../src/features/referrals/amendment.ts'
import { lessonsOf, quartersOn, rowsOf, type Became } from '../../src/features/referrals/became.ts'
import { doors, doorWords, whyNotWithoutDoor } from '../../src/features/referrals/doors.ts'
import { tell } from '../../src/features/referrals/history.ts'
import { cameBackWords, lessonOf } from '../../src/features/referrals/lessons.ts'
import { questionsOf, waitsForYou, whyNotAnswer } from '../../src/features/referrals/questions.ts'
import {
  declineReasons,
  isOurs,
  returnReasons,
  statuses,
  withdrawReasons,
  type ReturnReason,
} from '../../src/features/referrals/referral.ts'
import { addressOf, wantedListIn } from '../../src/features/referrals/wanted-list.ts'
import { asTold, whereItIsInWords, type Standing } from '../../src/features/referrals/where-it-is.ts'

const day = (date: string) => Temporal.Instant.from(`${date}T09:00Z`)

const standing: Standing = {
  status: 'sent',
  team: 'North team',
  organisation: 'Lune Bank practice',
  way: 'guided',
  sent_at: day('2026-04-01'),
  moved_at: null,
  moved_why: null,
  open_questions: 0,
  link_worker: null,
  support_status: null,
  held_since: null,
  ended_at: null,
  ending: null,
  asked_providers: null,
}
const supported: Partial<Standing> = {
  status: 'accepted',
  moved_at: day('2026-04-03'),
  link_worker: 'Asha Patel',
  support_status: 'open',
  held_since: day('2026-04-03'),
  asked_providers: 0,
}
const ended = { ...supported, support_status: 'ended', ended_at: day('2026-06-01') } as const

const places: [what: Partial<Standing>, words: string][] = [
  [{}, 'North team has it since 1 April 2026. Next: a link worker reads it and gets in touch.'],
  [
    { open_questions: 1 },
    'North team has it since 1 April 2026. Next: Lune Bank practice answers a question of the team.',
  ],
  [
    { open_questions: 2 },
    'North team has it since 1 April 2026. Next: Lune Bank practice answers 2 questions of the team.',
  ],
  [supported, 'Asha Patel has it since 3 April 2026. Next: they work together until the support ends.'],
  [
    { ...supported, held_since: day('2026-05-04'), link_worker: 'Ben Ward' },
    'Ben Ward has it since 4 May 2026. Next: they work together until the support ends.',
  ],
  [
    { ...supported, asked_providers: 1 },
    'Asha Patel has it since 3 April 2026. Next: a provider answers, whom they were introduced to.',
  ],
  [
    { ...supported, asked_providers: 2 },
    'Asha Patel has it since 3 April 2026. Next: 2 providers answer, whom they were introduced to.',
  ],
  [
    { ...supported, asked_providers: 1, open_questions: 1 },
    'Asha Patel has it since 3 April 2026. Next: Lune Bank practice answers a question of the team.',
  ],
  [
    { ...ended, ending: 'goals-met' },
    'The support ended on 1 June 2026. Next: the summary is there to read, and the person can come back.',
  ],
  [{ ...ended, ending: 'died' }, 'The support ended on 1 June 2026. Next: nothing more is to be done.'],
  [
    { status: 'returned', moved_at: day('2026-04-02'), moved_why: 'clinical' },
    'Back with Lune Bank practice since 2 April 2026. Next: talk with the person about the better door.',
  ],
  [
    { status: 'returned', moved_at: day('2026-04-02'), moved_why: 'died' },
    'Back with Lune Bank practice since 2 April 2026. Next: nothing more is to be done.',
  ],
  [
    { status: 'declined', moved_at: day('2026-04-02') },
    'The person said no thank you on 2 April 2026. Next: nobody contacts them, and they can be referred again when they wish.',
  ],
  [
    { status: 'withdrawn', moved_at: day('2026-04-02') },
    'Taken back by Lune Bank practice on 2 April 2026. Next: nobody contacts the person.',
  ],
]

for (const [what, words] of places)
  test(`who has it, since when, what is next: ${words}`, () =>
    assert.equal(whereItIsInWords({ ...standing, ...what }), words))

test('every status is somewhere', () =>
  assert.deepEqual(new Set(places.map(([{ status }]) => status ?? 'sent')), new Set(statuses)))

test('those who sent it read no more than who has it and when it ended, where the person wants no more', () => {
  const told = (what: Partial<Standing>) =>
    whereItIsInWords(asTold({ ...standing, ...what, tell_back: 'status' }))
  for (const asked_providers of [0, 1, 2])
    assert.equal(
      told({ ...supported, asked_providers }),
      'Asha Patel has it since 3 April 2026. Next: when the support ends, you read it here.',
    )
  for (const ending of ['goals-met', 'died'])
    assert.equal(
      told({ ...ended, ending }),
      'The support ended on 1 June 2026. Next: we tell no more than this, as they asked.',
    )
  assert.match(told({ ...supported, open_questions: 1 }), /Lune Bank practice answers a question/)
  for (const [what, words] of places)
    assert.equal(whereItIsInWords(asTold({ ...standing, ...what, tell_back: 'summary' })), words)
})

const sentences = (text: string) => text.split(/(?<=[.?!:]) /)

test('every reason teaches something, in plain sentences, all different', () => {
  const lessons = [
    ...Object.keys(returnReasons).map(why => lessonOf('returned', why)),
    ...Object.keys(declineReasons).map(why => lessonOf('declined', why)),
    lessonOf('declined', null),
  ]
  assert.equal(new Set(lessons).size, lessons.length)
  for (const lesson of lessons) {
    assert.ok(lesson)
    for (const sentence of sentences(lesson)) assert.ok(sentence.split(' ').length <= 20, sentence)
  }
  assert.match(lessonOf('declined', 'unaware') ?? '', /They did not know/)
  for (const status of ['sent', 'accepted', 'withdrawn'] as const) {
    assert.equal(lessonOf(status, 'clinical'), null)
    assert.equal(cameBackWords(status, null), null)
  }
})

test('every reason has a door to choose, but death', () => {
  for (const reason of Object.keys(returnReasons) as ReturnReason[]) {
    const codes = Object.keys(doors[reason])
    assert.equal(codes.length > 0, reason !== 'died', reason)
    assert.deepEqual(doorWords(reason, codes), Object.values(doors[reason]))
    assert.deepEqual(doorWords(reason, ['no such door']), [])
    for (const words of doorWords(reason, codes))
      for (const sentence of sentences(words)) assert.ok(sentence.split(' ').length <= 20, sentence)
  }
  assert.deepEqual(doorWords('clinical', ['later']), [], 'A door of another reason')
  assert.deepEqual(whyNotWithoutDoor('clinical', ''), ['Choose or enter what would help instead'])
  assert.deepEqual(whyNotWithoutDoor('clinical', 'The nurse'), [])
  assert.deepEqual(whyNotWithoutDoor('died', ''), [])
})

test('nothing differs: nothing is written', () => {
  const referral = { reason: 'You miss company', needs: ['loneliness', 'activity'] }
  assert.ok(isNothing({ changes: changesOf(referral, referral), toAsk: [] }))
  assert.ok(
    isNothing({
      changes: changesOf(referral, { ...referral, needs: ['activity', 'loneliness'] }),
      toAsk: [],
    }),
  )
  assert.ok(!isNothing({ changes: [], toAsk: [{ what: 'phone', given: '07700 900456' }] }))
})

test('needs keep their order; new ones come after', () => {
  assert.deepEqual(needsKept(['money', 'loneliness'], ['loneliness', 'money', 'digital']), [
    'money',
    'loneliness',
    'digital',
  ])
  assert.deepEqual(needsKept(['money', 'loneliness'], ['loneliness']), ['loneliness'])
})

test('an amendment says what was and what is; what the record said stays with the team', () => {
  const amendment = {
    changes: [
      { what: 'reason', from: 'Old', to: 'New' },
      { what: 'phone', from: '01524 555100', to: '07700 900456' },
      { what: 'careful', from: '', to: 'A dog' },
      { what: 'is_neutral', from: 'no', to: 'yes' },
    ] as const,
    toAsk: [{ what: 'email', given: 'm@people.example' }] as const,
  }
  const team = amendmentInWords(amendment, true).join('\n')
  const practice = amendmentInWords(amendment, false).join('\n')
  for (const words of [team, practice])
    for (const each of ['Old', 'New', '07700 900456']) assert.ok(words.includes(each))
  assert.ok(team.includes('01524 555100') && team.includes('A dog') && team.includes('ask the person'))
  assert.ok(!practice.includes('01524 555100') && !practice.includes('A dog'))
})

test('whoever gave it reads the same of what the record lacked, says and says otherwise', () => {
  const phone = '07700 900456'
  const alike = [
    { changes: [{ what: 'phone', from: '', to: phone }], toAsk: [] },
    { changes: [{ what: 'phone', from: '01524 555100', to: phone }], toAsk: [] },
    { changes: [], toAsk: [{ what: 'phone', given: phone }] },
    { changes: [], toAsk: [], same: [{ what: 'phone', given: phone }] },
  ] as const
  for (const amendment of alike) {
    assert.ok(!isNothing(amendment))
    assert.deepEqual(amendmentInWords(amendment, false), [
      'Phone number given as: 07700 900456. The team sees it beside the record.',
    ])
  }
  assert.equal(new Set(alike.map(one => amendmentInWords(one, true).join())).size, alike.length)
  const email = { what: 'email', given: 'm@people.example' } as const
  assert.deepEqual(
    amendmentInWords({ changes: [], toAsk: [email], same: [{ what: 'phone', given: phone }] }, false),
    amendmentInWords({ changes: [], toAsk: [{ what: 'phone', given: phone }], same: [email] }, false),
  )
})

test('the history tells what was said after sending', () => {
  const event = { name: 'Dr Okafor', why: null, particulars: {} }
  const told = (move: string, more: object = {}) => tell({ ...event, move, ...more })
  assert.deepEqual(told('withdraw', { why: 'moved', particulars: { words: 'To Leeds.' } }), {
    title: `Dr Okafor withdrew the referral: ${withdrawReasons.moved}`,
    more: 'To Leeds.',
  })
  assert.deepEqual(told('answer', { particulars: { asked: 'Which hip?', words: 'The left.' } }), {
    title: 'Dr Okafor answered',
    more: '“Which hip?”\nThe left.',
  })
  assert.deepEqual(told('amend', { why: 'She told me', particulars: { changes: [], toAsk: [] } }), {
    title: 'Dr Okafor corrected the referral',
    more: 'Why: She told me',
  })
})

test('questions wait until each is answered', () => {
  const at = day('2026-04-01')
  const ask = (event_id: string) => ({
    event_id,
    move: 'ask',
    at,
    name: 'Asha Patel',
    particulars: { words: 'Which?' },
  })
  const answer = { event_id: 'c', move: 'answer', at, name: 'Dr Okafor', particulars: { question: 'a' } }
  const send = { event_id: 's', move: 'send', at, name: 'Dr Okafor', particulars: {} }
  assert.deepEqual(
    questionsOf([send, ask('a'), ask('b'), answer]).map(({ id, isOpen }) => [id, isOpen]),
    [
      ['a', false],
      ['b', true],
    ],
  )
  assert.equal(waitsForYou(1), 'A question waits for you')
  assert.equal(waitsForYou(3), '3 questions wait for you')
  assert.equal(whyNotAnswer(0).length, 1)
  assert.deepEqual(whyNotAnswer(1), [])
})

test('what became of them adds up, and what we had no room for stands apart', () => {
  const all: Became[] = [
    { status: 'sent', why: null, now: 2, before: 0 },
    { status: 'accepted', why: null, now: 5, before: 9 },
    { status: 'returned', why: 'clinical', now: 1, before: 4 },
    { status: 'returned', why: 'capacity', now: 7, before: 7 },
    { status: 'declined', why: 'unaware', now: 3, before: 0 },
    { status: 'declined', why: null, now: 1, before: 0 },
    { status: 'withdrawn', why: 'moved', now: 0, before: 1 },
  ]
  const [sent, ...rows] = rowsOf(all)
  assert.deepEqual([sent?.now, sent?.before], [19, 21])
  for (const part of ['now', 'before'] as const)
    assert.equal(
      rows.reduce((total, row) => total + row[part], 0),
      sent?.[part],
    )
  assert.equal(rows.find(({ what }) => what === 'Returned with a better door')?.now, 1)
  const lessons = lessonsOf(all)
  assert.deepEqual(
    lessons.map(({ what, now, before }) => [what, now, before]),
    [
      [returnReasons.clinical, 1, 4],
      [`The person said: ${declineReasons.unaware}`, 3, 0],
      ['The person said: no reason given', 1, 0],
      ['We had no capacity: counted apart', 7, 7],
    ],
  )
  assert.ok(isOurs('capacity') && !isOurs('clinical') && !isOurs(null))
})

test('quarters begin with January, April, July and October', () => {
  for (const [today, now, before] of [
    ['2026-01-01', '2026-01-01', '2025-10-01'],
    ['2026-03-31', '2026-01-01', '2025-10-01'],
    ['2026-11-27', '2026-10-01', '2026-07-01'],
  ] as const) {
    const quarters = quartersOn(Temporal.PlainDate.from(today))
    assert.deepEqual([quarters.now.toString(), quarters.before.toString()], [now, before])
  }
})

test('a list is asked for by its address, and nonsense asks for nothing', () => {
  const wanted = wantedListIn(new URLSearchParams('status=returned&name=O%27Hill&sort=person'))
  assert.deepEqual([wanted.status, wanted.sort], ['returned', 'person'])
  assert.ok(wanted.names.length > 0)
  assert.equal(addressOf(wanted), '/referrals?status=returned&name=O%27Hill&sort=person')
  const nonsense = wantedListIn(new URLSearchParams('status=toString&sort=constructor&name=%20'))
  assert.deepEqual(nonsense, { status: null, typed: '', names: [], sort: 'newest' })
  assert.equal(addressOf(nonsense), '/referrals')
})
