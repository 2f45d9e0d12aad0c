/** What is on at a hub, day by day; rooms that two want; words for addresses; heads. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeFor, isCode } from '../../src/features/hubs/code.ts'
import { whyNotSupport, whyNotTakeBack } from '../../src/features/hubs/drop-in.ts'
import { headsAfter, mondayAsked } from '../../src/features/hubs/heads.ts'
import { daysInWords, noticeWords, nowWords } from '../../src/features/hubs/notices.ts'
import {
  dayWords,
  sharedWords,
  whyNotSay,
  whyNotThatDate,
  whyNotTimes,
  type Said,
} from '../../src/features/hubs/session.ts'
import {
  momentOf,
  notAsUsual,
  occurrencesOf,
  onDay,
  sessionNow,
  type Change,
  type Weekly,
} from '../../src/features/hubs/timetable.ts'

const day = (written: string) => Temporal.PlainDate.from(written)
const at = (written: string) => Temporal.Instant.from(written)

const coffee: Weekly = {
  hub_session_id: 'coffee',
  what: 'Coffee morning',
  day: 4,
  starts: '10:00',
  ends: '12:00',
  from_on: day('2026-01-01'),
  until_on: null,
  room_id: 'lounge',
  room: 'the lounge',
}

const saidOf = (of: Partial<Change>): Change => ({
  change_id: of.change_id ?? '1',
  hub_session_id: 'coffee',
  on_date: day('2026-12-03'),
  kind: 'cancelled',
  to_on: null,
  to_starts: null,
  to_ends: null,
  room_id: null,
  room: null,
  why: '',
  said_at: at('2026-11-27T09:00:00Z'),
  ...of,
})

const moved = saidOf({ kind: 'moved', to_on: day('2026-12-04'), to_starts: '14:00', to_ends: '16:00' })

const week = { from: day('2026-11-30'), until: day('2026-12-06') }
const inWeek = (changes: readonly Change[], session = coffee) => occurrencesOf([session], changes, week)

describe('a timetable', () => {
  test('a weekly session is on each week on its day, within its dates', () => {
    const month = { from: day('2026-12-01'), until: day('2026-12-31') }
    const dates = (session: Weekly) =>
      occurrencesOf([session], [], month).map(({ at: { on } }) => on.toString().slice(5))
    assert.deepEqual(dates(coffee), ['12-03', '12-10', '12-17', '12-24', '12-31'])
    assert.deepEqual(dates({ ...coffee, from_on: day('2026-12-11'), until_on: day('2026-12-24') }), [
      '12-17',
      '12-24',
    ])
    assert.deepEqual(dates({ ...coffee, until_on: day('2026-11-30') }), [])
  })

  test('one date that moves is gone from its day and there on the other, the old time beside it', () => {
    const all = inWeek([moved])
    assert.deepEqual(onDay(all, day('2026-12-03')), [])
    const [there] = onDay(all, day('2026-12-04'))
    assert.ok(there)
    assert.equal(
      noticeWords(there),
      'Coffee morning has moved. It is now Friday 4 December 2026, 2pm to 4pm, in the lounge. It was Thursday 3 December 2026, 10am to midday.',
    )
    assert.equal(nowWords(there), 'Friday 4 December 2026, 2pm to 4pm, in the lounge')
    // From a week that it was moved out of, and one that it was moved into.
    const later = { from: day('2026-12-07'), until: day('2026-12-13') }
    const out = saidOf({ ...moved, to_on: day('2026-12-08') })
    assert.equal(onDay(occurrencesOf([coffee], [out], later), day('2026-12-08')).length, 1)
    assert.equal(onDay(inWeek([out]), day('2026-12-03')).length, 0)
  })

  test('cancelled, in another room, and as usual after all: the last that was said counts', () => {
    const cancelled = inWeek([saidOf({})])
    assert.deepEqual(onDay(cancelled, day('2026-12-03')), [])
    assert.equal(
      noticeWords(cancelled[0] as never),
      'Coffee morning is cancelled on Thursday 3 December 2026, 10am to midday.',
    )
    const room = saidOf({
      change_id: '2',
      kind: 'room',
      room_id: 'loft',
      room: 'the hose loft',
      said_at: at('2026-11-27T10:00:00Z'),
    })
    const [elsewhere] = inWeek([room, saidOf({})])
    assert.equal(elsewhere?.at.room, 'the hose loft')
    assert.match(noticeWords(elsewhere), /is in another room: the hose loft\. It is usually in the lounge\.$/)
    const usual = saidOf({ change_id: '3', kind: 'as-usual', said_at: at('2026-11-27T11:00:00Z') })
    const [after] = inWeek([usual, room, saidOf({})])
    assert.equal(after?.state, 'as-usual')
    assert.equal(after?.at.room, 'the lounge')
    // Two things said in one moment: the later row counts.
    assert.equal(
      inWeek([saidOf({ change_id: '9', kind: 'as-usual' }), saidOf({ change_id: '8' })])[0]?.state,
      'as-usual',
    )
  })

  test('what was said of a day on which it no longer meets is not told', () => {
    assert.deepEqual(
      inWeek([moved], { ...coffee, day: 2 }).map(({ state }) => state),
      ['as-usual'],
    )
    assert.deepEqual(inWeek([moved], { ...coffee, until_on: day('2026-12-02') }), [])
  })

  test('not as usual is told until the day is over, the old or the new', () => {
    const all = inWeek([moved])
    assert.equal(notAsUsual(all, day('2026-12-03')).length, 1)
    assert.equal(notAsUsual(all, day('2026-12-04')).length, 1)
    assert.equal(notAsUsual(all, day('2026-12-05')).length, 0)
  })
})

describe('the Sundays when the clocks change', () => {
  const tea: Weekly = {
    ...coffee,
    hub_session_id: 'tea',
    what: 'Sunday tea',
    day: 7,
    starts: '10:00',
    ends: '11:00',
  }

  test('a session keeps its time of the clock on the wall', () => {
    const sundays = ['2026-03-22', '2026-03-29', '2026-10-18', '2026-10-25', '2026-11-01']
    const moments = sundays.map(written => {
      const [one] = occurrencesOf([tea], [], { from: day(written), until: day(written) })
      assert.ok(one)
      return momentOf(one.at.on, one.at.starts).toString()
    })
    assert.deepEqual(moments, [
      '2026-03-22T10:00:00Z',
      '2026-03-29T09:00:00Z',
      '2026-10-18T09:00:00Z',
      '2026-10-25T10:00:00Z',
      '2026-11-01T10:00:00Z',
    ])
  })

  test('the session that goes on is guessed by the clock on the wall, also in the hour that comes twice or never', () => {
    const early: Weekly = { ...tea, starts: '01:15', ends: '01:45' }
    const guess = (session: Weekly, moment: string) => {
      const now = at(moment)
      const today = now.toZonedDateTimeISO('Europe/London').toPlainDate()
      return sessionNow(occurrencesOf([session], [], { from: today, until: today }), now)?.session.what
    }
    assert.equal(guess(tea, '2026-03-29T09:10:00Z'), 'Sunday tea')
    assert.equal(guess(tea, '2026-03-29T10:40:00Z'), undefined)
    assert.equal(guess(tea, '2026-10-25T10:10:00Z'), 'Sunday tea')
    assert.equal(guess(tea, '2026-10-25T09:10:00Z'), undefined)
    // 1.20 in the morning comes twice in October, and never in March.
    assert.equal(guess(early, '2026-10-25T00:20:00Z'), 'Sunday tea')
    assert.equal(guess(early, '2026-10-25T01:20:00Z'), 'Sunday tea')
    assert.equal(momentOf(day('2026-03-29'), '01:15').toString(), '2026-03-29T01:15:00Z')
  })
})

test('a talk belongs to the session that goes on, or to one half an hour away, the nearest first', () => {
  const lunch = { ...coffee, hub_session_id: 'lunch', what: 'Lunch', starts: '12:20', ends: '13:00' }
  const all = occurrencesOf([coffee, lunch], [], week)
  const guess = (time: string) => sessionNow(all, momentOf(day('2026-12-03'), time))?.session.what
  assert.deepEqual(['09:29', '09:30', '11:59', '12:00', '12:15', '12:20', '13:29', '13:30'].map(guess), [
    undefined,
    'Coffee morning',
    'Coffee morning',
    'Coffee morning',
    'Lunch',
    'Lunch',
    'Lunch',
    undefined,
  ])
  assert.equal(sessionNow(inWeek([saidOf({})]), momentOf(day('2026-12-03'), '10:30')), undefined)
})

describe('two sessions in one room', () => {
  const knit = { ...coffee, hub_session_id: 'knit', what: 'Knit and natter', starts: '11:00', ends: '13:00' }

  test('are said in a sentence', () => {
    assert.equal(
      sharedWords(knit, [coffee]),
      'Coffee morning is in that room on Thursday, 10am to midday. Choose another room or time, or tick that both share it',
    )
  })

  test('do not meet in another room, on another day, one after the other, in other months, or without a room', () => {
    for (const other of [
      { ...knit, room_id: 'loft' },
      { ...knit, day: 5 },
      { ...knit, starts: '12:00' },
      { ...knit, room_id: null },
      { ...knit, hub_session_id: 'coffee' },
    ])
      assert.equal(sharedWords(other, [coffee]), undefined)
    const until = { ...coffee, until_on: day('2026-05-31') }
    assert.equal(sharedWords({ ...knit, from_on: day('2026-06-01') }, [until]), undefined)
    assert.ok(sharedWords({ ...knit, from_on: day('2026-05-31') }, [until]))
  })
})

test('times that end before they begin, and dates on which nothing can be, are told', () => {
  assert.equal(whyNotTimes(coffee), undefined)
  assert.equal(whyNotTimes({ ...coffee, ends: '10:00' })?.field, 'ends')
  assert.equal(whyNotTimes({ ...coffee, ends: '09:00' })?.words, 'It must end after it begins')
  assert.equal(whyNotTimes({ ...coffee, until_on: day('2025-12-31') })?.field, 'until_on')
  assert.equal(
    whyNotTimes({ ...coffee, from_on: day('2026-01-02'), until_on: day('2026-01-07') })?.words,
    'There is no Thursday between these two dates',
  )
})

describe('what may be said of one date', () => {
  const nothing: Said = { kind: 'moved', to_on: null, to_starts: null, to_ends: null, room_id: null }
  const today = day('2026-11-27')
  const [usual] = inWeek([])
  const [gone] = inWeek([saidOf({})])
  const why = (said: Partial<Said>, now = usual) => {
    assert.ok(now)
    return whyNotSay({ ...nothing, ...said }, { now, today })?.words
  }

  test('moving needs a day and times that go forward, and is not a way to say “as usual”', () => {
    const to = { to_on: day('2026-12-04'), to_starts: '14:00', to_ends: '16:00' }
    assert.equal(why(to), undefined)
    assert.equal(why({}), 'Enter the day it is on')
    assert.equal(why({ ...to, to_starts: null }), 'Enter when it begins')
    assert.equal(why({ ...to, to_ends: null }), 'Enter when it ends')
    assert.equal(why({ ...to, to_ends: '13:00' }), 'It must end after it begins')
    assert.equal(why({ ...to, to_on: day('2026-11-26') }), 'The new day must be today or later')
    assert.match(
      why({ to_on: day('2026-12-03'), to_starts: '10:00', to_ends: '12:00' }) ?? '',
      /as usual instead/,
    )
  })

  test('what is so already is not said again', () => {
    assert.equal(why({ kind: 'cancelled' }), undefined)
    assert.equal(why({ kind: 'cancelled' }, gone), 'It is cancelled already')
    assert.equal(why({ kind: 'as-usual' }), 'Nothing else was said of this date')
    assert.equal(why({ kind: 'as-usual' }, gone), undefined)
    assert.equal(why({ kind: 'room' }), 'Select the room it is in')
    assert.equal(why({ kind: 'room', room_id: 'lounge' }), 'It is in this room already. Select another')
    assert.equal(why({ kind: 'room', room_id: 'lounge' }, gone), undefined)
  })

  test('only of a date on which it meets and that is not over', () => {
    assert.deepEqual(whyNotThatDate(coffee, day('2026-12-03'), today), [])
    assert.deepEqual(whyNotThatDate(coffee, day('2026-12-02'), today), [
      'Coffee morning does not meet on that date',
    ])
    assert.deepEqual(whyNotThatDate(coffee, null, today).length, 1)
    assert.deepEqual(whyNotThatDate(coffee, day('2026-11-26'), today), ['That date is over'])
  })
})

test('an address is made of letters that people can type, and no other page has it', () => {
  assert.equal(codeFor('The Old Fire Station', []), 'old-fire-station')
  assert.equal(codeFor('Y Caffi Bach, Llandysul', []), 'y-caffi-bach-llandysul')
  assert.equal(codeFor('St John’s Café', []), 'st-johns-cafe')
  assert.equal(codeFor('The Hub', ['hub', 'hub-2']), 'hub-3')
  assert.equal(codeFor('New', []), 'at-new')
  assert.equal(codeFor('Footfall', []), 'at-footfall')
  assert.equal(codeFor('Дом', []), 'hub')
  assert.equal(codeFor('X', []), 'at-x')
  for (const name of ['The Old Fire Station', 'x'.repeat(120), '- -', 'a–b', 'new'])
    assert.ok(isCode(codeFor(name, [])), name)
  for (const odd of ['', 'A', '../x', 'a b', 'a%00', "o'x", '-a', 'a-', 'x'.repeat(61)])
    assert.equal(isCode(odd), false)
})

test('a drop-in is taken back on its day alone, and becomes support once', () => {
  const today = day('2026-12-03')
  assert.deepEqual(whyNotTakeBack({ status: 'logged', on_date: today }, today), [])
  assert.equal(whyNotTakeBack({ status: 'logged', on_date: day('2026-12-02') }, today).length, 1)
  assert.equal(whyNotTakeBack({ status: 'taken-back', on_date: today }, today).length, 1)
  assert.equal(whyNotTakeBack({ status: 'support', on_date: today }, today).length, 1)
  assert.deepEqual(whyNotSupport({ status: 'logged' }), [])
  assert.equal(whyNotSupport({ status: 'support' }).length, 1)
  assert.equal(whyNotSupport({ status: 'taken-back' }).length, 1)
})

test('heads go up and down by one, or to a number, and never below none', () => {
  assert.equal(headsAfter(3, { how: 'one-more', heads: null }), 4)
  assert.equal(headsAfter(0, { how: 'one-fewer', heads: null }), 0)
  assert.equal(headsAfter(3, { how: 'said', heads: 17 }), 17)
  assert.equal(headsAfter(3, { how: 'said', heads: null }), 3)
  assert.equal(headsAfter(2000, { how: 'one-more', heads: null }), 2000)
  const today = day('2026-12-03')
  for (const odd of [null, '', 'soon', '2026-02-31', '9999-01-01'])
    assert.equal(mondayAsked(odd, today).toString(), '2026-11-30')
  assert.equal(mondayAsked('2026-12-13', today).toString(), '2026-12-07')
})

test('days in words', () => {
  assert.equal(daysInWords([4, 1]), 'Monday and Thursday')
  assert.equal(dayWords(day('2026-12-03')), 'Thursday 3 December 2026')
})
