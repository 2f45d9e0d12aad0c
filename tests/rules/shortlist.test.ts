/** The rules of a shortlist: what may move, what fits together, and what a day of a programme holds. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sessionsOn } from '../../src/features/directory/programme/sessions.ts'
import { whyNotTakeBack } from '../../src/features/directory/notes/note.ts'
import type { Schedule } from '../../src/features/directory/record.ts'
import { asQuery, chosenOf, most, tooMany } from '../../src/features/shortlists/chosen.ts'
import { questions, type Weighed } from '../../src/features/shortlists/facts.ts'
import { tell } from '../../src/features/shortlists/history.ts'
import {
  blockers,
  moves,
  statuses,
  whatBecame,
  whyNotAdd,
  whyNotWant,
  type MoveName,
} from '../../src/features/shortlists/option.ts'

test('every status, every move', () => {
  const can = Object.fromEntries(
    statuses.map(status => [
      status,
      (Object.keys(moves) as MoveName[]).filter(
        move => move !== 'add' && blockers(status, move).length === 0,
      ),
    ]),
  )
  assert.deepEqual(can, {
    offered: ['take-off', 'want', 'decline'],
    wanted: ['take-off', 'decline', 'unsay'],
    declined: ['take-off', 'want', 'unsay'],
    off: ['put-back'],
  })
})

test('what has become of a service: the gravest is said', () => {
  const open = { status: 'open', is_gone: false, was_merged: false } as const
  assert.equal(whatBecame(open), null)
  assert.equal(whatBecame({ ...open, was_merged: true }), 'merged')
  assert.equal(whatBecame({ ...open, was_merged: true, status: 'paused' }), 'full')
  assert.equal(whatBecame({ ...open, is_gone: true, status: 'paused' }), 'gone')
  assert.equal(whatBecame({ ...open, is_gone: true, status: 'closed' }), 'closed')
})

test('one that closed is neither added nor picked; one that is full can be', () => {
  for (const why of [whyNotAdd, whyNotWant]) {
    assert.equal(why({ status: 'closed' }).length, 1)
    assert.deepEqual([...why({ status: 'paused' }), ...why({ status: 'open' })], [])
  }
})

test('who did what: a link worker who writes down what she said is not her', () => {
  assert.equal(tell({ move: 'decline', name: null }, 'Margaret'), 'Margaret said: not for me')
  assert.equal(
    tell({ move: 'decline', name: 'Asha Patel' }, 'Margaret'),
    'Asha Patel wrote down: not for them',
  )
})

describe('which are looked at together', () => {
  const options = ['a', 'b', 'c', 'd', 'e'].map(option_id => ({
    option_id,
    answer: option_id === 'b' ? 'declined' : 'offered',
  }))
  const ids = (chosen: readonly { option_id: string }[]) => chosen.map(one => one.option_id).join('')

  test('the first few that she has not said no to, or those that are named, of this list alone', () => {
    assert.equal(ids(chosenOf(options, [], 'compare')), 'acde')
    assert.equal(ids(chosenOf(options, [], 'large')), 'acd')
    assert.equal(ids(chosenOf(options, ['e', 'b', 'of another list'], 'compare')), 'be')
  })

  test('more than four: how many to leave out, and the way to each', () => {
    const all = chosenOf(options, ['a', 'b', 'c', 'd', 'e'], 'compare')
    assert.equal(tooMany(all, 'compare'), 1)
    assert.equal(tooMany(all.slice(0, most.compare), 'compare'), 0)
    assert.equal(asQuery(all.slice(0, 3), 'b'), 'option=a&option=c')
  })
})

test('what is not known of a service is said, every line of it', () => {
  const nothing: Weighed = {
    service_id: 'x',
    name: 'X',
    organisation_name: 'X',
    cost: 'unknown',
    distance: null,
    position_from: null,
    address: '',
    content: { name: 'X', organisation: { name: 'X' } },
    status: 'open',
    checked_on: null,
  }
  for (const { label, answer } of questions)
    assert.match(answer(nothing), /do not know|Nobody has checked/, label)
})

test('what is known of it is said in words', () => {
  const known: Weighed = {
    service_id: 'x',
    name: 'X',
    organisation_name: 'X',
    cost: 'some',
    distance: 620,
    position_from: 'source',
    address: 'Quay Street, LA1 8QT',
    content: {
      name: 'X',
      organisation: { name: 'X' },
      costs: [{ option: 'Tea', amount: 1.5 }],
      eligibility: 'Anybody',
      minimumAge: 18,
      access: ['step-free'],
      languages: ['cy', 'BSL'],
      howToJoin: 'Drop in',
    },
    status: 'open',
    checked_on: Temporal.PlainDate.from('2026-07-01'),
  }
  const said = Object.fromEntries(questions.map(({ label, answer }) => [label, answer(known)]))
  assert.deepEqual(said, {
    When: 'We do not know when it is open: ask',
    Cost: 'Some of it costs money: Tea £1.50',
    Where: 'Quay Street, LA1 8QT',
    'How far': '600 m away in a straight line',
    'Who it is for': 'Anybody. From 18 years',
    Access: 'Step-free',
    Languages: 'Welsh, BSL',
    'How to join': 'Drop in',
    'Last checked': '1 July 2026',
  })
})

describe('what is on, on a day (RFC 5545)', () => {
  const weekly: Schedule = { freq: 'WEEKLY', interval: 1, byDay: ['TU'], opens: '10:00', closes: '12:00' }
  const cases: [string, Partial<Schedule>, Record<string, boolean>][] = [
    ['every Tuesday', {}, { '2026-07-07': true, '2026-07-08': false }],
    ['from a day on', { from: '2026-07-08' }, { '2026-07-07': false, '2026-07-14': true }],
    ['until a day, which counts', { until: '2026-07-14' }, { '2026-07-14': true, '2026-07-21': false }],
    [
      'every second week from the 7th',
      { interval: 2, from: '2026-07-07' },
      { '2026-07-07': true, '2026-07-14': false, '2026-07-21': true },
    ],
    [
      'second week counted from Monday, not from the day it began',
      { interval: 2, from: '2026-07-09', byDay: ['TU'] },
      { '2026-07-14': false, '2026-07-21': true },
    ],
    [
      'the second Tuesday of the month',
      { freq: 'MONTHLY', byDay: ['2TU'] },
      { '2026-07-07': false, '2026-07-14': true, '2026-08-11': true },
    ],
    [
      'the last Tuesday of the month',
      { freq: 'MONTHLY', byDay: ['-1TU'] },
      { '2026-07-21': false, '2026-07-28': true, '2026-08-25': true },
    ],
    ['the last but one', { freq: 'MONTHLY', byDay: ['-2TU'] }, { '2026-07-21': true, '2026-07-28': false }],
    [
      'the 15th',
      { freq: 'MONTHLY', byDay: [], byMonthDay: [15] },
      { '2026-07-15': true, '2026-07-16': false },
    ],
    [
      'the last day of the month',
      { freq: 'MONTHLY', byDay: [], byMonthDay: [-1] },
      { '2026-07-31': true, '2026-07-30': false, '2026-02-28': true },
    ],
    [
      'every third month',
      { freq: 'MONTHLY', interval: 3, byDay: ['1TU'], from: '2026-01-06' },
      { '2026-04-07': true, '2026-05-05': false, '2026-07-07': true },
    ],
  ]
  for (const [name, change, days] of cases)
    test(name, () => {
      for (const [day, isOn] of Object.entries(days))
        assert.equal(
          sessionsOn([{ ...weekly, ...change }], Temporal.PlainDate.from(day)).length > 0,
          isOn,
          day,
        )
    })

  test('in the order of the day, with what no rule can hold', () => {
    const day = Temporal.PlainDate.from('2026-07-07')
    const late: Schedule = { ...weekly, opens: '18:30', closes: '20:00', note: 'term time only' }
    const words = sessionsOn([late, weekly], day).map(session => session.words)
    assert.deepEqual(words, ['10am to midday', '6:30pm to 8pm (term time only)'])
  })

  test('every second week from nobody knows when: it may be on, and says so', () => {
    const [maybe] = sessionsOn([{ ...weekly, interval: 2 }], Temporal.PlainDate.from('2026-07-07'))
    assert.equal(maybe?.words, '10am to midday, every 2 weeks: ask which')
  })
})

test('a note is taken back by its writer or an administrator, once', () => {
  const note = { written_by: 'asha', taken_back_at: null }
  assert.deepEqual(whyNotTakeBack(note, { accountId: 'asha', role: 'linkWorker' }), [])
  assert.deepEqual(whyNotTakeBack(note, { accountId: 'ewan', role: 'administrator' }), [])
  assert.equal(whyNotTakeBack(note, { accountId: 'ben', role: 'linkWorker' }).length, 1)
  const taken = { ...note, taken_back_at: Temporal.Instant.from('2026-07-01T10:00:00Z') }
  assert.equal(whyNotTakeBack(taken, { accountId: 'asha', role: 'linkWorker' }).length, 1)
})
