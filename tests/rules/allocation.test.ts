/** Who is proposed, who can be given one more, and when somebody may be away: as tables one can read. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAreas } from '../../src/features/capacity/areas.ts'
import { canBeChosen } from '../../src/features/capacity/choosing.ts'
import { whyNotGive, type Giving } from '../../src/features/capacity/giving.ts'
import { whyNotAway } from '../../src/features/capacity/leave.ts'
import { whyNotUntil } from '../../src/features/capacity/limit.ts'
import { lineWeeks, plan, read, usualNumbers } from '../../src/features/capacity/planner.ts'
import { propose, shareOut, type Facts } from '../../src/features/capacity/propose.ts'
import { loadOf, shippedWeights, weightOf } from '../../src/features/capacity/weight.ts'
import { fullUntil, hasRoom, type Worker } from '../../src/features/capacity/worker.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-05-04')

const aWorker = (name: string, about: Partial<Worker> = {}): Worker => ({
  account_id: name.toLowerCase(),
  name,
  email: `${name.toLowerCase()}@example.org`,
  phone: null,
  isActive: true,
  people: about.load ?? 0,
  load: 0,
  capacity: 40,
  minutes_a_week: null,
  days: [],
  languages: [],
  areas: [],
  practices: [],
  limit: null,
  leave: null,
  version: 1,
  ...about,
})

const limit = (until: string | null = null): Worker['limit'] => ({
  limit_id: 'limit',
  said_at: Temporal.Instant.from('2026-05-01T09:00:00Z'),
  why: '',
  status: until === null ? 'said' : 'agreed',
  until_on: until === null ? null : day(until),
})
const leave = (from: string, until: string): Worker['leave'] => ({
  leave_id: 'leave',
  from_on: day(from),
  until_on: day(until),
  cover_id: 'zara',
  cover: 'Zara',
  cover_phone: null,
})

const amina: Facts = {
  firstName: 'Amina',
  language: { code: 'ur', name: 'Urdu' },
  practice: { id: 'lune', name: 'Lune Bank' },
  outward: 'LA1',
  before: [],
}
const namesOf = (workers: Worker[], facts = amina) =>
  propose(workers, facts, today).proposed.map(({ worker }) => worker.name)

describe('the proposal', () => {
  test('says why in words, and the same facts give the same order whatever the order they come in', () => {
    const team = [
      aWorker('Asha', {
        load: 31,
        capacity: 58,
        practices: [{ id: 'lune', name: 'Lune Bank' }],
        languages: ['ur'],
      }),
      aWorker('Ben', { load: 10 }),
      aWorker('Carys', { load: 10 }),
      aWorker('Dev', { load: 10, areas: ['LA1'] }),
    ]
    assert.deepEqual(propose(team, amina, today).proposed[0]?.reasons, [
      'Speaks Urdu, as Amina does',
      'Works with Lune Bank',
      '31 of 58 weighted people',
    ])
    const order = ['Asha', 'Dev', 'Ben', 'Carys']
    assert.deepEqual(namesOf(team), order)
    assert.deepEqual(namesOf(team.toReversed()), order)
  })

  test('whoever supported them before comes first, then language, then the smaller load', () => {
    const knows = { ...amina, before: ['ben'] }
    const team = [aWorker('Asha', { languages: ['ur'] }), aWorker('Ben', { load: 39 }), aWorker('Carys')]
    assert.deepEqual(namesOf(team, knows), ['Ben', 'Asha', 'Carys'])
    assert.deepEqual(namesOf(team), ['Asha', 'Carys', 'Ben'])
  })

  test('not to somebody at the limit, full or away; soon away counts less', () => {
    const team = [
      aWorker('Asha', { limit: limit() }),
      aWorker('Ben', { load: 40 }),
      aWorker('Carys', { leave: leave('2026-05-01', '2026-05-04') }),
      aWorker('Dev', { leave: leave('2026-05-10', '2026-05-20') }),
      aWorker('Eve', { load: 8 }),
      aWorker('Fay', { load: 90, capacity: null }),
      aWorker('Gus', { isActive: false }),
    ]
    const { proposed, notNow } = propose(team, amina, today)
    assert.deepEqual(
      proposed.map(({ worker }) => worker.name),
      ['Eve', 'Dev', 'Fay'],
    )
    assert.deepEqual(
      notNow.map(({ why }) => why[0]),
      [
        'Asha has said that they are at their limit',
        'Ben is full: 40 of 40 weighted people',
        'Carys is away until 4 May 2026. Zara covers',
        'Gus has left this team',
      ],
    )
  })

  test('forty are shared out so that nobody gets all, and weights count', () => {
    const people = Array.from({ length: 40 }, (_, index) => ({
      supportId: String(index),
      weight: index < 10 ? 4 : 1,
      facts: { ...amina, language: null },
    }))
    const shared = shareOut(
      people,
      [aWorker('Asha'), aWorker('Ben'), aWorker('Carys', { limit: limit() })],
      today,
    )
    const loads = new Map<string, number>()
    for (const { supportId, weight } of people) {
      const to = shared.get(supportId)?.worker.account_id ?? 'nobody'
      loads.set(to, (loads.get(to) ?? 0) + weight)
    }
    assert.deepEqual(
      [...loads].toSorted(([one], [other]) => (one < other ? -1 : 1)),
      [
        ['asha', 35],
        ['ben', 35],
      ],
    )
    assert.deepEqual(
      [...shareOut(people.slice(0, 1), [aWorker('Ben', { load: 40 })], today).values()],
      [null],
    )
  })
})

describe('giving', () => {
  const plain: Giving = { isManager: true, isSelf: false, isBack: false, why: '', saidYes: false }
  const cases: [what: string, worker: Worker, giving: Partial<Giving>, may: boolean][] = [
    ['there is room', aWorker('Asha'), { isManager: false }, true],
    [
      'at the limit: never, for a manager with a reason',
      aWorker('Asha', { limit: limit() }),
      { why: 'x' },
      false,
    ],
    ['at the limit: never, by her own press', aWorker('Asha', { limit: limit() }), { isSelf: true }, false],
    [
      'at the limit: a yes without having known them',
      aWorker('Asha', { limit: limit() }),
      { saidYes: true },
      false,
    ],
    [
      'at the limit: back to her, without her yes',
      aWorker('Asha', { limit: limit() }),
      { isBack: true },
      false,
    ],
    [
      'at the limit: back to her, with her yes',
      aWorker('Asha', { limit: limit() }),
      { isBack: true, saidYes: true },
      true,
    ],
    [
      'at the limit: she takes them back herself',
      aWorker('Asha', { limit: limit() }),
      { isManager: false, isBack: true, isSelf: true },
      true,
    ],
    ['agreed until a day: as well', aWorker('Asha', { limit: limit('2026-06-01') }), { why: 'x' }, false],
    ['full: a manager without a reason', aWorker('Asha', { load: 40 }), {}, false],
    ['full: a manager with one', aWorker('Asha', { load: 40 }), { why: 'x' }, true],
    ['full: a colleague with one', aWorker('Asha', { load: 40 }), { isManager: false, why: 'x' }, false],
    ['full: by her own press', aWorker('Asha', { load: 40 }), { isManager: false, isSelf: true }, false],
    [
      'away: a manager with a reason',
      aWorker('Asha', { leave: leave('2026-05-01', '2026-05-09') }),
      { why: 'x' },
      true,
    ],
    ['left: never', aWorker('Asha', { isActive: false }), { why: 'x', isBack: true, saidYes: true }, false],
  ]
  for (const [what, worker, giving, may] of cases)
    test(`${what}: ${may ? 'yes' : 'no'}`, () => {
      assert.equal(whyNotGive(worker, { ...plain, ...giving }, today).length === 0, may)
    })

  test('a manager may choose who is full with a reason, and never who said that it is enough', () => {
    const team = [aWorker('Asha', { limit: limit() }), aWorker('Ben', { load: 40 }), aWorker('Carys')]
    const forManager = canBeChosen(team, amina, { today, isManager: true, me: 'priya' })
    assert.deepEqual(
      forManager.options.map(({ label }) => label),
      ['Carys', 'Ben'],
    )
    assert.deepEqual([forManager.proposed, forManager.asksWhy, forManager.asksYes], ['carys', true, false])
    const forBen = canBeChosen(team, { ...amina, before: ['asha'] }, { today, isManager: false, me: 'ben' })
    assert.deepEqual(
      forBen.options.map(({ label }) => label),
      ['Carys', 'Asha'],
    )
    assert.deepEqual([forBen.asksWhy, forBen.asksYes], [false, true])
    assert.deepEqual(
      forBen.notPossible.map(({ name }) => name),
      ['Ben'],
    )
  })
})

describe('a team is full', () => {
  test('when nobody has room, and until the first day that is known', () => {
    assert.deepEqual(fullUntil([aWorker('Asha'), aWorker('Ben', { limit: limit() })], today), {
      isFull: false,
      freeFrom: null,
    })
    const away = aWorker('Ben', { leave: leave('2026-05-01', '2026-05-20') })
    const agreed = aWorker('Asha', { limit: limit('2026-05-09') })
    assert.equal(fullUntil([away, agreed], today).freeFrom?.toString(), '2026-05-10')
    assert.equal(fullUntil([aWorker('Asha', { load: 40, limit: limit('2026-05-09') })], today).freeFrom, null)
    assert.deepEqual(fullUntil([], today), { isFull: true, freeFrom: null })
    assert.equal(hasRoom(aWorker('Asha', { load: 99, capacity: null }), today), true)
  })
})

describe('limits and leave', () => {
  test('a limit is agreed to a day within six months', () => {
    assert.equal(whyNotUntil(null, today), 'Enter until when')
    assert.equal(whyNotUntil(today, today), 'The day must be after today')
    assert.equal(
      whyNotUntil(day('2026-12-01'), today),
      'The day must be within 6 months: talk again before then',
    )
    assert.equal(whyNotUntil(day('2026-06-01'), today), undefined)
  })

  const team = [aWorker('Asha'), aWorker('Ben'), aWorker('Zara')]
  const standing = [
    { account_id: 'asha', from_on: day('2026-06-01'), until_on: day('2026-06-05'), cover_id: 'zara' },
    { account_id: 'ben', from_on: day('2026-07-01'), until_on: day('2026-07-05'), cover_id: 'asha' },
  ]
  const asked = (from: string, until: string, cover: string) =>
    whyNotAway(
      { from_on: day(from), until_on: day(until), cover_id: cover },
      { worker: aWorker('Asha'), team, standing, today },
    )
  const wrong: [from: string, until: string, cover: string, field: string, words: RegExp][] = [
    ['2026-05-10', '2026-05-09', 'ben', 'until', /must not be before the first/],
    ['2026-04-01', '2026-04-09', 'ben', 'until', /must be today or later/],
    ['2026-05-10', '2027-06-09', 'ben', 'until', /no longer than a year/],
    ['2026-06-05', '2026-06-09', 'ben', 'from', /^Asha is away from 1 June 2026 until 5 June 2026 already/],
    ['2026-05-10', '2026-05-11', 'asha', 'cover', /another link worker of this team/],
    ['2026-05-10', '2026-05-11', 'somebody-of-the-south', 'cover', /another link worker of this team/],
    ['2026-07-05', '2026-07-05', 'zara', 'from', /^Asha covers for Ben/],
    ['2026-07-05', '2026-07-05', 'ben', 'cover', /^Ben is away from 1 July/],
  ]
  for (const [from, until, cover, field, words] of wrong)
    test(`away ${from} until ${until}, ${cover} covers: ${field}`, () => {
      const problem = asked(from, until, cover)
      assert.equal(problem?.field, field)
      assert.match(problem?.words ?? '', words)
    })
  test('days that stand alone are taken', () =>
    assert.equal(asked('2026-05-04', '2026-05-31', 'ben'), undefined))
})

describe('weights', () => {
  test('nothing ticked is 1, everything is 5, and what is not known adds nothing', () => {
    assert.equal(weightOf([], shippedWeights), 1)
    assert.equal(weightOf(['home', 'agencies'], shippedWeights), 3)
    assert.equal(weightOf(Object.keys(shippedWeights), shippedWeights), 5)
    assert.equal(weightOf(['constructor', 'toString'], shippedWeights), 1)
    assert.equal(weightOf(['home'], { ...shippedWeights, home: 0 }), 1)
    assert.equal(
      loadOf(
        [
          { factors: [], supports: 10 },
          { factors: ['home'], supports: 3 },
        ],
        shippedWeights,
      ),
      16,
    )
  })
  test('areas are first halves of postcodes', () => {
    assert.deepEqual(readAreas('la1, LA4  la1'), { value: ['LA1', 'LA4'] })
    assert.ok('problem' in readAreas('LA1 8HM'))
  })
})

describe('the planner', () => {
  test('what is typed stays, and each wrong number is said beside its field', () => {
    const { typed, problems, numbers } = read(new URLSearchParams('arrivals=many&weeks=13&each='), {})
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['arrivals', 'each'],
    )
    assert.deepEqual([typed.arrivals, typed.weeks, numbers], ['many', '13', null])
    assert.deepEqual(read(new URLSearchParams(), { weeks: 1000 }).problems, [])
  })
  test('250 a year, 12 weeks, 58 each: one link worker is filled, and two are needed for a short wait', () => {
    const { live, filled, needed, rows } = plan({ ...usualNumbers, arrivals: 4.8, workers: 1 })
    assert.deepEqual([Math.round(live), filled, needed], [58, 1, 2])
    assert.deepEqual(
      rows.map(({ workers }) => workers),
      [0, 1, 2, 3],
    )
  })
  test('those who wait now are counted: with room for 13 more nobody new is needed, without it one more is', () => {
    const numbers = { ...usualNumbers, arrivals: 5, weeks: 11, waiting: 13, each: 24, wait: 2 }
    const room = plan({ ...numbers, workers: 3 })
    assert.deepEqual([room.wanted, room.filled, room.needed, room.places, room.without], [68, 3, 3, 72, 0])
    const full = plan({ ...numbers, waiting: 30, workers: 3 })
    assert.deepEqual([full.filled, full.needed, full.without], [4, 4, 13])
    assert.equal(lineWeeks(13, 24), 6.5)
    assert.equal(lineWeeks(13, null), null)
    assert.equal(lineWeeks(0, null), 0)
  })
  test('the largest numbers anybody may ask are answered in a moment', () => {
    const began = performance.now()
    plan({ arrivals: 500, weeks: 104, waiting: 20_000, weight: 5, each: 5, wait: 0.1, workers: 2000 })
    assert.ok(performance.now() - began < 2000)
  })
})
