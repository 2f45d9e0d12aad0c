/** The rules of safety: the same-day clock, who can act, what is never left out of a checklist, when it may close. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checklistFor, stepsLeft } from '../../src/features/safeguarding/checklists.ts'
import { clockInSentence, clockWords, dueAt, remindAt } from '../../src/features/safeguarding/clock.ts'
import {
  flagsIn,
  isKind,
  kinds,
  whyNotClose,
  whyNotHide,
  whyNotReopen,
  whyNotUnhide,
  whyNotWork,
  type Kind,
} from '../../src/features/safeguarding/concern.ts'
import { shipped } from '../../src/features/guidelines/shipped.ts'
import { isKnownFlag, kindForFlags } from '../../src/features/safeguarding/kind-for-flags.ts'
import { contactCodes, contactList, contactWords, missing } from '../../src/features/safeguarding/contacts.ts'
import { tell } from '../../src/features/safeguarding/history.ts'
import { momentOf, readTime } from '../../src/features/safeguarding/moment.ts'
import { tellable, whoCanAct, type Told } from '../../src/features/safeguarding/told.ts'
import { english } from '../../src/platform/screen/words.ts'
import { keptSafe, words } from '../../src/features/safeguarding/words.ts'

const london = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant()
const inLondon = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString({ smallestUnit: 'minute' })

const allKinds = Object.keys(kinds) as Kind[]

describe('the same-day clock', () => {
  const cases: [kind: Kind, raised: string, due: string][] = [
    ['abuse-of-an-adult', '2026-11-27T09:00', '2026-11-27T17:00'],
    ['neglect', '2026-11-27T00:00', '2026-11-27T17:00'],
    ['domestic-abuse', '2026-11-27T15:59', '2026-11-27T17:00'],
    ['suicide-or-self-harm', '2026-11-27T16:00', '2026-11-27T23:59'],
    ['urgent-practical', '2026-11-27T20:15', '2026-11-27T23:59'],
    ['a-child-at-risk', '2026-11-27T23:30', '2026-11-28T00:30'],
    ['life-at-risk-now', '2026-11-27T09:00', '2026-11-27T10:00'],
    ['life-at-risk-now', '2026-11-27T23:50', '2026-11-28T00:50'],
    // Saturday and bank holidays are days like any other.
    ['neglect', '2026-12-25T10:00', '2026-12-25T17:00'],
  ]
  for (const [kind, raised, due] of cases)
    test(`${kind} raised ${raised} is due ${due}`, () => {
      assert.equal(inLondon(dueAt(kind, london(raised))), due)
    })

  test('on the Sundays when the clocks change, 5pm is 5pm and an hour is an hour', () => {
    const spring = london('2027-03-28T00:30')
    assert.equal(inLondon(dueAt('neglect', spring)), '2027-03-28T17:00')
    assert.equal(inLondon(dueAt('life-at-risk-now', spring)), '2027-03-28T02:30')
    assert.equal(clockWords(openUntil(dueAt('neglect', spring)), spring), 'Due today at 5pm: 15 hours left')
    const autumn = london('2026-10-25T00:30')
    assert.equal(inLondon(dueAt('neglect', autumn)), '2026-10-25T17:00')
    assert.equal(clockWords(openUntil(dueAt('neglect', autumn)), autumn), 'Due today at 5pm: 17 hours left')
    // Half past one comes twice: an hour after the first is the second.
    const first = london('2026-10-25T01:30')
    const second = dueAt('life-at-risk-now', first)
    assert.equal(inLondon(second), '2026-10-25T01:30')
    assert.equal(first.until(second).total('minutes'), 60)
  })

  test('never less than an hour, and never past the day after, whatever the minute', () => {
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const raised = london('2026-11-27T00:00').add({ minutes: minute })
      for (const kind of allKinds) {
        const left = raised.until(dueAt(kind, raised)).total('minutes')
        assert.ok(left >= 60 && left <= 17 * 60, `${kind} at minute ${minute} has ${left}`)
      }
    }
  })
})

const openUntil = (due_at: Temporal.Instant, told_at: Temporal.Instant | null = null) => ({
  status: 'open',
  due_at,
  told_at,
})

describe('the clock in words', () => {
  const due = openUntil(london('2026-11-27T17:00'))
  const cases: [now: string, words: string][] = [
    ['2026-11-27T13:45', 'Due today at 5pm: 3 hours left'],
    ['2026-11-27T15:30', 'Due today at 5pm: 1 hour left'],
    ['2026-11-27T16:20', 'Due today at 5pm: 40 minutes left'],
    ['2026-11-27T16:59', 'Due today at 5pm: 1 minute left'],
    ['2026-11-27T17:00', 'Due today at 5pm: less than a minute left'],
    ['2026-11-27T17:01', 'Overdue since 5pm'],
    ['2026-11-28T09:00', 'Overdue since 5pm yesterday'],
    ['2026-11-30T09:00', 'Overdue since 27 November 2026 at 5pm'],
    ['2026-11-26T23:00', 'Due tomorrow at 5pm: 18 hours left'],
  ]
  for (const [now, said] of cases)
    test(`at ${now}: ${said}`, () => assert.equal(clockWords(due, london(now)), said))

  test('once somebody who can act knows, it says when, and whether in time', () => {
    const now = london('2026-11-27T18:00')
    const told = (at: string) => clockWords(openUntil(london('2026-11-27T17:00'), london(at)), now)
    assert.equal(told('2026-11-27T15:10'), 'Told in time, on 27 November 2026 at 3:10pm')
    assert.equal(told('2026-11-27T17:30'), 'Told late, on 27 November 2026 at 5:30pm')
    assert.equal(clockWords({ ...due, status: 'closed' }, now), 'Closed')
  })

  test('within a sentence', () => {
    assert.equal(clockInSentence(due, london('2026-11-27T13:45')), 'due today at 5pm')
    assert.equal(clockInSentence(due, london('2026-11-27T17:30')), 'overdue since 5pm')
  })

  test('a reminder comes an hour before, or halfway where there is less', () => {
    const remind = (raised: string, until: string) => inLondon(remindAt(london(raised), london(until)))
    assert.equal(remind('2026-11-27T09:00', '2026-11-27T17:00'), '2026-11-27T16:00')
    assert.equal(remind('2026-11-27T09:00', '2026-11-27T10:00'), '2026-11-27T09:30')
    assert.equal(remind('2026-11-27T15:50', '2026-11-27T17:00'), '2026-11-27T16:25')
  })
})

describe('checklists', () => {
  for (const kind of allKinds) {
    const { steps, say, never } = checklistFor(kind)
    test(`${kind} says what to do, what to say and what never to do, and who can act`, () => {
      assert.ok(steps.length >= 5 && say.length > 0 && never.length > 1)
      assert.equal(new Set(steps.map(({ code }) => code)).size, steps.length, 'A code stands twice')
      assert.ok(steps[0]?.isNeeded, 'The first step keeps somebody safe, and is needed')
      assert.deepEqual(stepsLeft(kind, [steps[0].code]), [])
      assert.ok(whoCanAct(kind).includes('emergency'))
      assert.ok(!whoCanAct(kind).some(who => who === 'manager' || who === 'other'))
    })
  }

  test('abuse is never followed up on a phone that somebody else may answer', () => {
    for (const kind of ['domestic-abuse', 'abuse-of-an-adult', 'life-at-risk-now'] as const)
      assert.match(checklistFor(kind).never.join(), /shared phone/)
  })

  test('suicide leads to 999, to 111 option 2, to the GP the same day and to the Samaritans', () => {
    const all = checklistFor('suicide-or-self-harm')
      .steps.map(({ words: said }) => said)
      .join()
    for (const route of [/999/, /111.*option 2/, /GP practice the same day/, /116 123/])
      assert.match(all, route)
  })

  test('what is not a kind has an empty list, and no step left', () => {
    assert.deepEqual(checklistFor('__proto__').steps, [])
    assert.deepEqual(stepsLeft('constructor', []), [])
    assert.equal(isKind('toString'), false)
  })

  test('a contact that the place has not filled in is the public route, and is named as missing', () => {
    const ours = { lead: { who: 'Jo Smith, weekdays', phone: '01524 555 700' } }
    assert.deepEqual(contactWords(ours, 'lead'), { words: 'Jo Smith, weekdays', isOurs: true })
    assert.deepEqual(contactWords(ours, 'adults'), { words: contactList.adults.instead, isOurs: false })
    assert.equal(missing(ours, contactCodes).length, contactCodes.length - 1)
    for (const code of contactCodes) assert.ok(contactList[code].instead.length > 20)
  })
})

describe('closing', () => {
  const concern = { kind: 'abuse-of-an-adult', status: 'open' }
  const why = (told: Told[], left: string[] = [], ending: 'acted' | 'mistaken' = 'acted') =>
    whyNotClose(concern, { told, left }, ending)
  test('nobody told, or nobody who can act, or a step left: each is said', () => {
    assert.deepEqual(why([]), ['Nobody has been told yet'])
    assert.deepEqual(why(['manager', 'gp']), ['Nobody who can act has been told yet'])
    assert.deepEqual(why(['lead'], ['Ring']), ['This step is not done: Ring'])
    assert.deepEqual(why(['manager', 'lead']), [])
  })
  test('a mistake needs nobody told; what is closed stays closed until it is opened', () => {
    assert.deepEqual(why([], ['Ring'], 'mistaken'), [])
    const closed = { ...concern, status: 'closed', is_hidden_from_person: true, person_id: null }
    assert.equal(whyNotClose(closed, { told: [], left: [] }, 'mistaken').length, 1)
    assert.equal(whyNotWork(closed).length, 1)
    assert.deepEqual(whyNotReopen(closed), [])
    assert.equal(whyNotReopen(concern).length, 1)
  })
  test('only who has a page here can read of it', () => {
    assert.equal(whyNotUnhide({ is_hidden_from_person: true, person_id: null }).length, 1)
    assert.deepEqual(whyNotUnhide({ is_hidden_from_person: true, person_id: 'x' }), [])
    assert.equal(whyNotUnhide({ is_hidden_from_person: false, person_id: 'x' }).length, 1)
    assert.equal(whyNotHide({ is_hidden_from_person: true }).length, 1)
  })
  test('every red flag that ships opens the checklist it needs, and the gravest goes first', () => {
    const flags = Object.values(shipped).flatMap(({ redFlags }) => redFlags.map(({ key }) => key))
    assert.deepEqual(
      flags.filter(key => !isKnownFlag(key)),
      [],
    )
    const kindOf = (...keys: string[]) =>
      kindForFlags(keys.map(key => ({ key, route: 'safeguarding' as const })))
    assert.equal(kindOf('everybody-body'), 'life-at-risk-now')
    assert.equal(kindOf('everybody-child'), 'a-child-at-risk')
    assert.equal(kindOf('everybody-home', 'everybody-suicide'), 'suicide-or-self-harm')
    assert.equal(kindOf('everybody-voices'), 'urgent-health')
    assert.equal(kindForFlags([{ key: 'our-own', route: 'crisis' }]), 'life-at-risk-now')
  })
  test('odd flags are left out', () => {
    assert.deepEqual(flagsIn(['self-harm', 'self-harm', '<b>', '', 'a'.repeat(81), 'money:eviction']), [
      'self-harm',
      'money:eviction',
    ])
  })
})

describe('when somebody was told', () => {
  const now = london('2026-11-27T15:30')
  const times: [typed: string, read: string | undefined][] = [
    ['3:10pm', '15:10:00'],
    ['3.10 pm', '15:10:00'],
    ['12am', '00:00:00'],
    ['12:05 p.m.', '12:05:00'],
    ['15:10', '15:10:00'],
    ['1510', '15:10:00'],
    ['15', undefined],
    ['13pm', undefined],
    ['0am', undefined],
    ['24:00', undefined],
    ['9:61', undefined],
    ['noon', undefined],
  ]
  for (const [typed, read] of times)
    test(`“${typed}” is ${read ?? 'no time'}`, () => assert.equal(readTime(typed)?.toString(), read))

  test('nothing said is now; a time is one of today; a day needs its time; the future is refused', () => {
    const [at, on] = [Temporal.PlainTime.from('14:00'), Temporal.PlainDate.from('2026-11-26')]
    const said = (when: Parameters<typeof momentOf>[0]) => {
      const moment = momentOf(when, now)
      return 'field' in moment ? moment.field : inLondon(moment)
    }
    assert.equal(said({ on: null, at: null }), '2026-11-27T15:30')
    assert.equal(said({ on: null, at }), '2026-11-27T14:00')
    assert.equal(said({ on, at }), '2026-11-26T14:00')
    assert.equal(said({ on, at: null }), 'at')
    assert.equal(said({ on: null, at: Temporal.PlainTime.from('15:31') }), 'at')
    assert.equal(said({ on: Temporal.PlainDate.from('2026-11-28'), at }), 'on')
  })
})

describe('in words', () => {
  test('what happened, by whom', () => {
    const told = { who: 'lead', name: 'Jo', how: 'telephone', at: london('2026-11-27T15:10').toString() }
    const event = { move: 'told', why: 'They ring at 4', particulars: told, name: 'Asha Patel' }
    assert.deepEqual(tell(event, 'neglect'), {
      title: 'Asha Patel told our safeguarding lead: Jo, by telephone, on 27 November 2026 at 3:10pm',
      more: 'They ring at 4',
    })
    assert.equal(
      tell({ ...event, particulars: { ...told, who: 'emergency', name: '' } }, 'neglect').title,
      'Asha Patel told 999, by telephone, on 27 November 2026 at 3:10pm',
    )
  })

  test('what the person reads names at most two, never a friend, and is 20 words or fewer', () => {
    assert.equal(keptSafe(english, []), words.nobodyYet.english)
    assert.equal(keptSafe(english, ['manager', 'other']), words.nobodyYet.english)
    assert.equal(keptSafe(english, ['gp', 'gp']), 'To help keep you safe, we spoke to your GP practice.')
    const codes = Object.keys(tellable) as Told[]
    for (const one of codes)
      for (const other of codes)
        for (const third of codes) {
          const said = keptSafe(english, [one, other, third])
          assert.ok(said.split(' ').length <= 20, said)
        }
  })
})
