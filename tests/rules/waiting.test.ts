/** The rules of waiting: which attempts count, when the next is due, the hours and the clocks, and who is never let go. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { askedFor } from '../../src/features/waiting/asked-for.ts'
import {
  broken,
  counting,
  nextAttempt,
  nextInWords,
  open,
  type Attempt,
  type Ways,
} from '../../src/features/waiting/attempt.ts'
import {
  whyAsk,
  whyNotDecide,
  whyNotLetGo,
  whyNotYet,
  type Facts,
} from '../../src/features/waiting/letting-go.ts'
import {
  daysInWords,
  heardBefore,
  hoursInWords,
  isWithinHours,
  shipped,
  timeInWords,
  tooLong,
  whyNotKeep,
  withinHours,
} from '../../src/features/waiting/policy.ts'
import { aheadInWords, figuresInWords, tooLongInWords } from '../../src/features/waiting/wait.ts'
import { addressOf, wantedIn } from '../../src/features/waiting/wanted.ts'
import { tapsFor } from '../../src/features/waiting/taps.tsx'

const london = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant()
const inLondon = (at: Temporal.Instant | null): string =>
  at?.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? 'never'

const ways: Ways = {
  phone: '07700 900123',
  mayText: true,
  other: null,
  noPhone: false,
  email: 'margaret.hill@people.example',
  address: '4 Aldcliffe Yard',
}

const tried = (local: string, more: Partial<Attempt> = {}): Attempt => ({
  at: london(local),
  channel: 'phone',
  outcome: 'no-answer',
  ring_at: null,
  tried: ways.phone,
  ...more,
})

// A Monday.
const since = london('2027-03-01T10:00')
const known = (attempts: Attempt[], more: Partial<Ways> = {}) => ({
  since,
  attempts,
  ways: { ...ways, ...more },
})
const next = (now: string, attempts: Attempt[] = [], more: Partial<Ways> = {}) =>
  nextAttempt(shipped, known(attempts, more), london(now))

describe('when the next attempt is due', () => {
  test('at once within the hours; otherwise when they begin', () => {
    assert.deepEqual(next('2027-03-01T10:05'), { state: 'due', at: london('2027-03-01T10:05'), why: [] })
    const evening = next('2027-03-01T19:00')
    assert.equal(inLondon(evening.at), '2027-03-02T09:00')
    assert.deepEqual(evening.why, ['This place rings Monday to Saturday, 9am to 7pm.'])
    assert.equal(inLondon(next('2027-03-06T19:30').at), '2027-03-08T09:00')
    assert.equal(inLondon(next('2027-03-02T06:00').at), '2027-03-02T09:00')
  })

  test('after the days between, and says why not yet', () => {
    const attempts = [tried('2027-03-01T11:00')]
    const tooSoon = next('2027-03-02T10:00', attempts)
    assert.equal(tooSoon.state, 'not-yet')
    assert.equal(inLondon(tooSoon.at), '2027-03-03T09:00')
    assert.equal(tooSoon.why[0], 'Somebody rang yesterday. This place leaves 2 days between.')
    assert.equal(nextInWords(tooSoon, london('2027-03-02T10:00')), 'Due on Wednesday 3 March 2027, from 9am')
    assert.equal(next('2027-03-03T09:00', attempts).state, 'due')
    assert.match(next('2027-03-01T18:00', attempts).why[0] ?? '', /^Somebody rang today/)
    const wrote = [
      tried('2027-03-01T11:00', { channel: 'letter', outcome: 'left-message', tried: ways.address }),
    ]
    assert.match(next('2027-03-02T10:00', wrote).why[0] ?? '', /^Somebody wrote a letter yesterday/)
  })

  test('from Friday the gap leads over a Sunday that nobody is rung on', () => {
    assert.equal(inLondon(next('2027-03-06T10:00', [tried('2027-03-05T11:00')]).at), '2027-03-08T09:00')
  })

  test('when they asked for it, whatever the hours: and of two times the newer', () => {
    const first = tried('2027-03-01T11:00', { outcome: 'ring-later', ring_at: london('2027-03-07T20:00') })
    const asked = next('2027-03-02T10:00', [first])
    assert.equal(asked.state, 'asked')
    assert.equal(inLondon(asked.at), '2027-03-07T20:00')
    assert.equal(nextInWords(asked, london('2027-03-07T20:00')), 'Ring now')
    const other = tried('2027-03-02T09:00', { outcome: 'ring-later', ring_at: london('2027-03-04T08:00') })
    // Written down in another order than it happened.
    assert.equal(inLondon(next('2027-03-02T10:00', [other, first]).at), '2027-03-04T08:00')
    const missed = [first, tried('2027-03-07T20:00')]
    assert.equal(next('2027-03-08T10:00', missed).state, 'not-yet')
  })

  test('somebody who was reached is rung no more, until the next unanswered call', () => {
    const reached = tried('2027-03-02T11:00', { outcome: 'reached' })
    assert.deepEqual(next('2027-03-09T10:00', [reached]), {
      state: 'reached',
      at: null,
      why: ['Reached on 2 March 2027.'],
    })
    // One says reached, another no answer: what happened last counts.
    assert.equal(next('2027-03-09T10:00', [reached, tried('2027-03-03T11:00')]).state, 'due')
    assert.equal(next('2027-03-09T10:00', [tried('2027-03-01T11:00'), reached]).state, 'reached')
  })
})

describe('which attempts count', () => {
  test('a wrong number and what came back do not: they say that the way is wrong', () => {
    const wrong = tried('2027-03-01T11:00', { outcome: 'wrong-number' })
    assert.deepEqual(counting([wrong], since), [])
    assert.deepEqual(broken([wrong], ways), ['phone', 'text'])
    assert.deepEqual(open([wrong], ways), ['email', 'letter', 'visit'])
    const now = next('2027-03-01T12:00', [wrong])
    assert.deepEqual([now.state, now.why], ['due', ['The phone number does not work.']])
    assert.deepEqual(broken([wrong], { ...ways, phone: '07700 900456' }), [])
    const bounced = tried('2027-03-01T11:00', { channel: 'email', outcome: 'bounced', tried: ways.email })
    assert.deepEqual(broken([bounced], ways), ['email'])
    const text = tried('2027-03-01T11:00', { channel: 'text', outcome: 'bounced' })
    assert.deepEqual(broken([text], ways), ['text'])
    assert.deepEqual(broken([wrong, tried('2027-03-02T11:00', { outcome: 'reached' })], ways), [])
  })

  test('neither do those before they began to wait, or before they answered', () => {
    const attempts = [
      tried('2027-02-01T11:00'),
      tried('2027-03-01T11:00'),
      tried('2027-03-02T11:00', { outcome: 'ring-later', ring_at: london('2027-03-03T11:00') }),
      tried('2027-03-03T11:00'),
    ]
    assert.deepEqual(
      counting(attempts, since).map(({ at }) => inLondon(at)),
      ['2027-03-03T11:00'],
    )
  })

  test('all are done after three in two ways and at two times of day; one more is asked for otherwise', () => {
    const inTheMorning = [tried('2027-03-01T11:00'), tried('2027-03-03T11:00'), tried('2027-03-05T11:00')]
    assert.deepEqual(next('2027-03-09T10:00', inTheMorning), {
      state: 'due',
      at: london('2027-03-09T10:00'),
      why: [
        'Try another way: this place asks for 2 ways.',
        'Try another time of day: so far it was always in the morning.',
      ],
    })
    const done = [
      tried('2027-03-01T11:00'),
      tried('2027-03-03T17:30'),
      tried('2027-03-05T11:00', { channel: 'letter', outcome: 'left-message', tried: ways.address }),
    ]
    const after = next('2027-03-09T10:00', done)
    assert.equal(after.state, 'done')
    assert.match(after.why[0] ?? '', /let go on 19 March 2027/)
    // Nobody can use a way that is not there.
    const onlyPhone = { email: null, address: null, mayText: false }
    assert.equal(
      next('2027-03-09T10:00', [...inTheMorning, tried('2027-03-07T18:00')], onlyPhone).state,
      'done',
    )
  })

  test('where no way is left, it says so', () => {
    const wrong = tried('2027-03-01T11:00', { outcome: 'wrong-number' })
    const now = next('2027-03-02T10:00', [wrong], { email: null, address: null })
    assert.deepEqual(now.why, ['The phone number does not work.', 'No way to reach them is left.'])
    assert.equal(nextInWords(now, london('2027-03-02T10:00')), 'Find another way')
  })

  test('one tap is offered where the phone works; a message only where a voicemail is safe', () => {
    const row = { attempts: [], ways, voicemail: true }
    assert.deepEqual(tapsFor(row), ['no-answer', 'left-message', 'reached'])
    assert.deepEqual(tapsFor({ ...row, voicemail: false }), ['no-answer', 'reached'])
    assert.deepEqual(tapsFor({ ...row, ways: { ...ways, noPhone: true } }), [])
  })
})

describe('on the Sundays when the clocks change', () => {
  const everyDay = { ...shipped, days: [1, 2, 3, 4, 5, 6, 7] }

  test('9am is 9am, and two days are two days', () => {
    for (const [last, due] of [
      ['2027-03-26T11:00', '2027-03-28T09:00'],
      ['2026-10-23T11:00', '2026-10-25T09:00'],
    ] as const) {
      const from = { since: london('2026-01-01T09:00'), attempts: [tried(last)], ways }
      const early = nextAttempt(everyDay, from, london(due).subtract({ minutes: 1 }))
      assert.equal(early.state, 'not-yet')
      assert.equal(inLondon(early.at), due)
      assert.equal(nextAttempt(everyDay, from, london(due)).state, 'due')
    }
  })

  test('nobody is rung a minute early or late by the clock on the wall', () => {
    for (const day of ['2027-03-28', '2026-10-25', '2027-03-29', '2026-10-26']) {
      assert.ok(!isWithinHours(everyDay, london(`${day}T08:59`)))
      assert.ok(isWithinHours(everyDay, london(`${day}T09:00`)))
      assert.ok(isWithinHours(everyDay, london(`${day}T18:59`)))
      assert.ok(!isWithinHours(everyDay, london(`${day}T19:00`)))
      assert.equal(inLondon(withinHours(everyDay, london(`${day}T03:00`))), `${day}T09:00`)
    }
    // With the shipped days Sunday is nobody's.
    assert.equal(inLondon(withinHours(shipped, london('2027-03-28T10:00'))), '2027-03-29T09:00')
    assert.equal(inLondon(withinHours(shipped, london('2026-10-25T10:00'))), '2026-10-26T09:00')
  })

  test('an hour that the clocks skip is the one they jump to; one that comes twice is the first', () => {
    const atNight = { ...everyDay, from_minute: 90, until_minute: 1440 }
    assert.equal(inLondon(withinHours(atNight, london('2027-03-28T00:15'))), '2027-03-28T02:30')
    const first = withinHours(atNight, london('2026-10-25T00:15'))
    assert.equal(first.toString(), '2026-10-25T00:30:00Z')
    const asked = { ringOn: Temporal.PlainDate.from('2026-10-25'), ringAt: Temporal.PlainTime.from('01:30') }
    const moment = askedFor(asked, {
      after: london('2026-10-24T10:00'),
      today: Temporal.PlainDate.from('2026-10-24'),
    })
    assert.ok(!('field' in moment) && moment.toString() === '2026-10-25T00:30:00Z')
  })

  test('weeks are whole weeks of days, over both changes', () => {
    // Three weeks before, whatever the hour.
    assert.equal(inLondon(heardBefore(shipped, london('2027-04-05T09:00'))), '2027-03-16T00:00')
    assert.equal(inLondon(heardBefore(shipped, london('2026-11-02T09:00'))), '2026-10-13T00:00')
    assert.ok(tooLong(shipped, london('2027-04-05T00:00'))(london('2027-02-22T23:59')))
    assert.ok(!tooLong(shipped, london('2027-04-05T23:59'))(london('2027-02-23T00:00')))
    assert.ok(tooLong(shipped, london('2026-11-02T00:00'))(london('2026-09-21T23:59')))
    assert.ok(!tooLong(shipped, london('2026-11-02T23:59'))(london('2026-09-22T00:00')))
  })
})

test('a time to be rung is after the talk, and needs a time', () => {
  const setting = { after: london('2027-03-01T11:00'), today: Temporal.PlainDate.from('2027-03-01') }
  assert.deepEqual(askedFor({ ringOn: null, ringAt: null }, setting), {
    field: 'ringAt',
    words: 'Enter the time, like 3:10pm',
  })
  const early = askedFor({ ringOn: null, ringAt: Temporal.PlainTime.from('10:00') }, setting)
  assert.ok('field' in early && early.field === 'ringAt')
  const late = askedFor({ ringOn: null, ringAt: Temporal.PlainTime.from('15:00') }, setting)
  assert.ok(!('field' in late) && inLondon(late) === '2027-03-01T15:00')
})

describe('letting go', () => {
  const facts: Facts = {
    ...known([
      tried('2027-03-01T11:00'),
      tried('2027-03-03T17:30'),
      tried('2027-03-05T11:00', { channel: 'letter', outcome: 'left-message', tried: ways.address }),
    ]),
    support_id: 'support',
    hasOpenConcern: false,
    risks: [],
    careful: '',
    needs_care: null,
    isPressing: false,
    canBeTold: true,
  }
  const due = london('2027-03-19T00:00')

  test('after all attempts and the days, and not a day earlier', () => {
    assert.deepEqual(whyNotLetGo(shipped, facts, due), [])
    assert.deepEqual(whyNotLetGo(shipped, facts, london('2027-03-18T23:59')), [
      'There is time to answer until 19 March 2027.',
    ])
    const two = { ...facts, attempts: facts.attempts.slice(0, 2) }
    assert.deepEqual(whyNotYet(shipped, two, due), ['Not all attempts of this place are made.'])
    const answered = {
      ...facts,
      attempts: [...facts.attempts, tried('2027-03-06T10:00', { outcome: 'reached' })],
    }
    assert.deepEqual(whyNotYet(shipped, answered, due), ['They were reached.'])
    const wrong = {
      ...facts,
      attempts: facts.attempts.map(one => ({ ...one, outcome: 'wrong-number' as const })),
    }
    assert.equal(whyNotYet(shipped, wrong, due).length, 1)
  })

  const flagged: [string, Partial<Facts>][] = [
    ['Their safety', { hasOpenConcern: true }],
    ['A risk', { risks: ['Falls'] }],
    ['careful', { careful: 'A dog' }],
    ['extra care', { needs_care: 'Hears badly' }],
    ['cannot wait', { isPressing: true }],
    ['taken the referral on', { support_id: null }],
    ['write a letter', { canBeTold: false }],
  ]
  for (const [words, flag] of flagged)
    test(`never by a program: ${words}`, () => {
      const why = whyNotLetGo(shipped, { ...facts, ...flag }, due)
      assert.equal(why.length, 1)
      assert.match(why[0] ?? '', new RegExp(words))
      assert.deepEqual(whyAsk({ ...facts, ...flag }), why)
    })

  test('a manager ends a support that somebody was asked about, and nothing else', () => {
    const asked = { isWaiting: true, support_id: 'one', decide_at: due }
    assert.deepEqual(whyNotDecide(asked), [])
    for (const change of [{ isWaiting: false }, { support_id: null }, { decide_at: null }])
      assert.equal(whyNotDecide({ ...asked, ...change }).length, 1)
  })
})

describe('in words', () => {
  test('a policy', () => {
    assert.equal(hoursInWords(shipped), 'Monday to Saturday, 9am to 7pm')
    assert.equal(daysInWords([5, 1, 3]), 'Monday, Wednesday and Friday')
    assert.equal(daysInWords([7]), 'Sunday')
    assert.deepEqual([0, 570, 720, 1050, 1440].map(timeInWords), [
      'midnight',
      '9:30am',
      'midday',
      '5:30pm',
      'midnight',
    ])
    assert.deepEqual(whyNotKeep(shipped), [])
    assert.equal(whyNotKeep({ ...shipped, channels: 4 }).length, 1)
    assert.equal(whyNotKeep({ ...shipped, until_minute: 540 }).length, 1)
  })

  test('a wait', () => {
    const by = { urgency: 'soon', ahead_reason: 'practical', ahead_by: 'Priya Rao' } as const
    assert.equal(
      aheadInWords({ ...by, ahead_words: 'eviction on Friday' }),
      'Ahead of others: eviction on Friday, said Priya Rao',
    )
    assert.equal(
      aheadInWords({ ...by, ahead_words: '' }),
      'Ahead of others: urgent practical need, said Priya Rao',
    )
    const inTurn = { ahead_reason: null, ahead_words: null, ahead_by: null }
    assert.equal(
      aheadInWords({ ...inTurn, urgency: 'crisis' }),
      'Ahead of others: a crisis, as it was weighed',
    )
    assert.equal(aheadInWords({ ...inTurn, urgency: 'routine' }), null)
    assert.equal(
      tooLongInWords(['Priya Rao'], london('2027-03-03T10:00')),
      'Waits too long: Priya Rao was told on 3 March 2027',
    )
    const figures = { toTakeOn: 2, notReached: 1, medianSince: since, longestSince: since, countedAt: null }
    assert.equal(
      figuresInWords(figures, london('2027-03-22T10:00')),
      '3 people wait. Half of them have waited 3 weeks or longer, one of them 3 weeks.',
    )
    assert.equal(figuresInWords({ ...figures, toTakeOn: 0, notReached: 0 }, since), 'Nobody waits.')
  })

  test('an address keeps what was asked for, and nothing that no page gave', () => {
    const asked = (query: string) => wantedIn(new URLSearchParams(query))
    const id = '00000000-0000-7000-8000-000000000000'
    const whole = `show=too-long&after=1_2027-03-01T10:00:00Z_${id}`
    assert.deepEqual(asked(whole).after, { rank: 1, since: '2027-03-01T10:00:00Z', id })
    assert.deepEqual(asked(addressOf(asked(whole)).split('?')[1] ?? ''), asked(whole))
    for (const wrong of [
      'show=everything',
      'after=1',
      `after=4_2027-03-01T10:00:00Z_${id}`,
      `after=1_2027-13-01T10:00:00Z_${id}`,
      "after=1_2027-03-01T10:00:00Z_' or 1=1",
      'show=__proto__',
    ])
      assert.deepEqual(asked(wrong), { show: 'all', after: null })
  })
})
