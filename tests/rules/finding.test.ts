/** Finding the right place: what is wanted, what grants it, how far it is, and what each thing counts in the order. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { facetsOf, timeFacets } from '../../src/features/directory/facets.ts'
import type { Schedule, ServiceRecord } from '../../src/features/directory/record.ts'
import { ageSaid } from '../../src/features/finding/age-said.ts'
import { aboutService } from '../../src/features/finding/about-service.ts'
import { loosenings } from '../../src/features/finding/loosen.ts'
import { points, pointsOf, scoreOf, type Counted } from '../../src/features/finding/order.ts'
import { reasonsFor, ruledOutBy, type Weighed } from '../../src/features/finding/reasons.ts'
import { townIn } from '../../src/features/finding/towns.ts'
import { metresWithin, minutesFor, timeWords, ways } from '../../src/features/finding/travel.ts'
import { understood } from '../../src/features/finding/understood.ts'
import { shipped } from '../../src/features/finding/vocabulary/shipped.ts'
import { nothingWanted, wantedIn, wantedToQuery, type Wanted } from '../../src/features/finding/wanted.ts'
import { verdictOf, wishesOf, type Offered } from '../../src/features/finding/wishes.ts'

const record = (said: Partial<ServiceRecord>): ServiceRecord => ({
  name: 'Choir',
  organisation: { name: 'Choirs' },
  ...said,
})
const weekly = (day: string, opens?: string, closes?: string): Schedule => ({
  freq: 'WEEKLY',
  interval: 1,
  byDay: [day],
  ...(opens === undefined ? {} : { opens }),
  ...(closes === undefined ? {} : { closes }),
})

describe('what a service offers', () => {
  const cases: [title: string, said: Partial<ServiceRecord>, has: string[], hasNot: string[]][] = [
    [
      'nothing is said: everything is open',
      {},
      ['at:?', 'cost:unknown', 'language:?', 'where:?'],
      ['peer:yes'],
    ],
    [
      'a morning',
      { schedules: [weekly('TU', '10:00', '12:00')] },
      ['at:tu-morning'],
      ['at:tu-afternoon', 'at:?'],
    ],
    [
      'a long day',
      { schedules: [weekly('2WE', '09:00', '18:00')] },
      ['at:we-morning', 'at:we-afternoon', 'at:we-evening'],
      [],
    ],
    ['past midnight', { schedules: [weekly('FR', '20:00', '02:00')] }, ['at:fr-evening'], ['at:fr-morning']],
    ['a day without a time', { schedules: [weekly('MO')] }, ['at:mo-?'], ['at:?']],
    ['a ramp', { access: ['ramp at the side door'] }, ['access:step-free'], []],
    [
      'stairs',
      { description: 'Not wheelchair accessible, stairs only.' },
      ['access:not-step-free'],
      ['access:step-free'],
    ],
    ['online', { description: 'We meet on Zoom.' }, ['where:online'], ['where:person', 'where:?']],
    [
      'a refuge is somewhere',
      { locations: [{ address: 'Secret Street 1', isConfidential: true }] },
      ['where:person'],
      [],
    ],
    [
      'its ramp is nobody’s business',
      { locations: [{ isConfidential: true, access: ['ramp'] }] },
      [],
      ['access:step-free'],
    ],
    ['peers', { description: 'Peer support by people with lived experience.' }, ['peer:yes'], []],
    ['languages', { languages: ['cy', 'EN'] }, ['language:cy', 'language:en'], ['language:?']],
  ]
  for (const [title, said, has, hasNot] of cases)
    test(title, () => {
      const facets = facetsOf(record(said))
      for (const facet of has) assert.ok(facets.includes(facet), `${facet} in ${facets.join(' ')}`)
      for (const facet of hasNot) assert.ok(!facets.includes(facet), `no ${facet} in ${facets.join(' ')}`)
    })

  test('a day and a part of it are every pair that would do', () => {
    assert.deepEqual(timeFacets(['tu'], ['evening']), ['at:tu-evening'])
    assert.equal(timeFacets([], ['evening']).length, 7)
    assert.equal(timeFacets(['tu', 'we'], []).length, 6)
  })
})

describe('what is wanted', () => {
  const all: Wanted = {
    q: 'tea & cake?',
    needs: ['loneliness', 'food'],
    near: 'LA1 8GS',
    within: 30,
    by: 'bus',
    days: ['mo', 'tu'],
    times: ['evening'],
    cost: 'free',
    age: 70,
    access: ['step-free'],
    language: 'cy',
    where: 'person',
    peer: true,
    open: true,
    heard: 'tea & cake?',
  }
  test('the same search has one address, and the address is the search', () => {
    for (const wanted of [all, nothingWanted]) {
      const { wanted: read, problems } = wantedIn(wantedToQuery(wanted))
      assert.deepEqual(read, wanted)
      assert.deepEqual(problems, [])
    }
  })

  const wrong: [query: string, field: string, words: RegExp][] = [
    ['near=nowhere', 'near', /full UK postcode/],
    ['within=-5', 'within', /between 1 and 240/],
    ['within=0', 'within', /between 1 and 240/],
    ['within=1e2', 'within', /between 1 and 240/],
    ['age=121', 'age', /between 0 and 120/],
    [`q=${'word+'.repeat(10_000)}`, 'q', /200 letters or fewer/],
  ]
  for (const [query, field, words] of wrong)
    test(`${query.slice(0, 20)} is said beside its field, and the rest is still searched`, () => {
      const { wanted, problems } = wantedIn(new URLSearchParams(`${query}&cost=free`))
      assert.equal(problems[0]?.field, field)
      assert.match(problems[0]?.words ?? '', words)
      assert.equal(wanted.cost, 'free')
      assert.ok(wanted.q.length <= 200)
    })

  test('what nobody offers is left out', () => {
    const { wanted, problems } = wantedIn(
      new URLSearchParams(
        'need=nonsense&need=constructor&day=xx&time=toString&access=__proto__&by=rocket&language=%27',
      ),
    )
    assert.deepEqual([wanted, problems], [nothingWanted, []])
  })
})

describe('what is heard', () => {
  const heard = (q: string) => understood({ ...nothingWanted, q }, shipped, [])
  const ages: [typed: string, age: number | null][] = [
    ['my 12 year old wants to fence', 12],
    ['gymnastics for a three year old', 3],
    ['dad is 83 and cannot cook', 83],
    ['im 18 with a baby', 18],
    ['my old school', null],
    ['lost my wife 2 years ago', null],
    ['999 year old', null],
  ]
  for (const [typed, age] of ages)
    test(`“${typed}” is of somebody aged ${age ?? 'nobody says'}`, () => {
      assert.equal(ageSaid(typed).age, age)
      if (age !== null) assert.equal(heard(typed).wanted.age, age)
    })

  test('what is not wanted is left out, and no money is no such thing', () => {
    assert.deepEqual(heard("a men's group that isn't football").without, ['football'])
    assert.deepEqual(heard('no money for food').without, [])
  })

  test('a wish that was heard stands in the form, and is let go for good while the words stay', () => {
    const { wanted } = heard('free yoga')
    assert.deepEqual([wanted.cost, wanted.heard], ['free', 'free yoga'])
    const letGo = understood({ ...wanted, cost: null }, shipped, []).wanted
    assert.equal(letGo.cost, null)
    assert.equal(understood({ ...letGo, q: 'free yoga for men' }, shipped, []).wanted.cost, 'free')
  })

  test('a town is where, not what; rugby is a game unless somebody lives there', () => {
    assert.equal(townIn('choir in morecambe')?.outward, 'LA4')
    assert.equal(townIn('play rugby'), undefined)
    assert.equal(townIn('company in rugby')?.outward, 'CV21')

    const { terms, places } = heard('choir in lancaster')
    assert.deepEqual(places, ['lancaster'])
    assert.deepEqual(
      terms.map(({ says }) => says),
      ['choir'],
    )
  })

  test('what says by itself what is needed is searched too, and whom it is for is not', () => {
    const alike = (q: string) => heard(q).terms[0]?.alike ?? []
    assert.ok(alike('my autistic son').includes('autistic'))
    assert.ok(!alike('my autistic son').includes('son'))
  })

  test('a wish in the words is a wish, unless the form says otherwise', () => {
    assert.equal(heard('free yoga').wanted.cost, 'free')
    assert.equal(
      understood({ ...nothingWanted, q: 'zoom chat', where: 'person' }, shipped, []).wanted.where,
      'person',
    )
  })

  const near = (typed: string, ...words: string[]) =>
    words.map((word, services) => ({ typed, word, services }))
  test('a word nobody has is taken for the nearest; a short one and a far one are left', () => {
    const corrected = (q: string, strange: ReturnType<typeof near>) =>
      understood({ ...nothingWanted, q }, shipped, strange).corrected.map(({ taken }) => taken)
    assert.deepEqual(corrected('basketri', near('basketri', 'basketry', 'basket')), ['basketry'])
    assert.deepEqual(corrected('wofe', near('wofe', 'wide')), [])
    assert.deepEqual(corrected('quoitting', near('quoitting', 'quilting', 'quarters')), ['quilting'])
  })
})

const offered = (said: Partial<Offered>): Offered => ({
  facets: [],
  minimum_age: null,
  maximum_age: null,
  distance: null,
  ...said,
})

describe('what grants a wish', () => {
  const cases: [wanted: Partial<Wanted>, service: Partial<Offered>, verdict: string, words: RegExp][] = [
    [{ cost: 'free' }, { facets: ['cost:free'] }, 'granted', /free/],
    [{ cost: 'free' }, { facets: ['cost:unknown'] }, 'unknown', /ask/],
    [{ cost: 'free' }, { facets: ['cost:paid'] }, 'refused', /costs money/],
    [{ days: ['tu'] }, { facets: ['at:tu-morning'] }, 'granted', /open on Tuesday/],
    [{ days: ['we'] }, { facets: ['at:we-?'] }, 'granted', /open on Wednesday/],
    [{ days: ['tu'], times: ['evening'] }, { facets: ['at:tu-?'] }, 'unknown', /ask/],
    [
      { days: ['tu'], times: ['evening'] },
      { facets: ['at:tu-morning'] },
      'refused',
      /not open on Tuesday evening/,
    ],
    [{ times: ['evening'] }, { facets: ['at:?'] }, 'unknown', /ask/],
    [{ access: ['step-free'] }, { facets: [] }, 'unknown', /step-free is not confirmed/],
    [{ access: ['step-free'] }, { facets: ['access:not-step-free'] }, 'refused', /not step-free/],
    [{ language: 'pl' }, { facets: ['language:?'] }, 'unknown', /Polish is not confirmed/],
    [{ language: 'pl' }, { facets: ['language:en'] }, 'refused', /Polish/],
    [{ where: 'online' }, { facets: ['where:person'] }, 'refused', /in person only/],
    [{ peer: true }, { facets: [] }, 'refused', /does not say/],
    [{ open: true }, { facets: ['status:paused'] }, 'refused', /full or on a break/],
    [{ age: 60 }, { minimum_age: 65 }, 'refused', /aged 60/],
    [{ age: 65 }, { minimum_age: 65 }, 'granted', /aged 65/],
    [{ age: 60 }, {}, 'unknown', /for which ages/],
    [{ near: 'LA1 8GS', within: 10 }, { distance: 600 }, 'granted', /^$/],
    [{ near: 'LA1 8GS', within: 10 }, { distance: 700 }, 'refused', /more than 10 minutes/],
    [{ near: 'LA1 8GS', within: 10 }, {}, 'unknown', /how far/],
  ]
  for (const [wanted, service, verdict, words] of cases)
    test(`${JSON.stringify(wanted)} of ${JSON.stringify(service)}: ${verdict}`, () => {
      const [wish] = wishesOf({ ...nothingWanted, ...wanted })
      assert.ok(wish)
      const found = verdictOf(wish, offered(service))
      assert.equal(found, verdict)
      assert.match(wish.words[found], words)
    })

  test('nothing fits: the wish that alone stands in the way can be let go', () => {
    const wanted: Wanted = { ...nothingWanted, cost: 'free', days: ['tu'] }
    const wishes = wishesOf(wanted)
    const found = loosenings(wanted, wishes, [
      offered({ facets: ['cost:paid', 'at:tu-morning'] }),
      offered({ facets: ['cost:paid', 'at:tu-evening'] }),
      offered({ facets: ['cost:free', 'at:mo-morning'] }),
      offered({ facets: ['cost:paid', 'at:mo-morning'] }),
    ])
    assert.deepEqual(found, [
      { label: 'free', services: 2, query: new URLSearchParams('day=tu') },
      { label: 'Tuesday', services: 1, query: new URLSearchParams('cost=free') },
    ])
  })
})

test('times are rough, grow with the way, and turn back into the same way', () => {
  assert.equal(timeWords(600, 'walk'), 'about 10 minutes’ walk')
  assert.equal(timeWords(5000, 'bus'), 'about 35 minutes by bus')
  assert.equal(timeWords(5000, 'car'), 'about 20 minutes by car')
  assert.equal(timeWords(90_000, 'walk'), 'more than 3 hours on foot')
  for (const way of ways)
    for (const metres of [0, 1, 500, 12_345])
      assert.ok(Math.abs(metresWithin(minutesFor(metres, way), way) - metres) < 1e-6)
  assert.equal(metresWithin(3, 'bus'), 0)
})

describe('the order', () => {
  const one: Counted = {
    asked: 0.5,
    distance: 1000,
    isOnline: false,
    isNamed: false,
    cost: 'free',
    status: 'open',
    checkedMonths: 2,
    verdicts: ['granted', 'unknown'],
    isTried: false,
  }
  test('the parts are the sum', () => {
    const parts = pointsOf(one, 'walk')
    assert.equal(
      parts.reduce((sum, part) => sum + part.points, 0),
      scoreOf(one, 'walk'),
    )
    assert.deepEqual(
      parts.map(part => part.for),
      ['asked', 'near', 'free', 'open', 'checked', 'granted'],
    )
  })
  const better: [title: string, change: Partial<Counted>][] = [
    ['more of what was asked', { asked: 0.6 }],
    ['nearer', { distance: 900 }],
    ['one more wish granted', { verdicts: ['granted', 'granted'] }],
  ]
  const worse: [title: string, change: Partial<Counted>][] = [
    ['farther', { distance: 1100 }],
    ['it costs something', { cost: 'some' }],
    ['full', { status: 'paused' }],
    ['not checked for long', { checkedMonths: 7 }],
    ['never checked', { checkedMonths: null }],
    ['tried before', { isTried: true }],
    ['nobody knows how far', { distance: null }],
  ]
  for (const [title, change] of better)
    test(`${title} comes first`, () =>
      assert.ok(scoreOf({ ...one, ...change }, 'walk') > scoreOf(one, 'walk')))
  for (const [title, change] of worse)
    test(`${title} comes later`, () =>
      assert.ok(scoreOf({ ...one, ...change }, 'walk') < scoreOf(one, 'walk')))
  test('what was asked weighs most, and far away is far, unless it is online', () => {
    assert.equal(Math.max(...Object.values(points)), points.asked)
    const far = { ...one, distance: 100_000 }
    assert.equal(scoreOf({ ...far, isOnline: true }, 'walk') - scoreOf(far, 'walk'), -points.far)
  })
})

describe('the reasons', () => {
  const today = Temporal.PlainDate.from('2026-11-23')
  const wanted: Wanted = {
    ...nothingWanted,
    near: 'LA1 8GS',
    cost: 'free',
    access: ['step-free'],
    days: ['tu'],
  }
  const service: Weighed = {
    ...offered({ facets: ['cost:free', 'at:tu-morning'], distance: 600 }),
    cost: 'free',
    status: 'open',
    position_from: 'source',
    area: 'LA1',
    needs: ['loneliness', 'money'],
    answered: [0],
    checked_on: Temporal.PlainDate.from('2026-09-20'),
    content: { schedules: [weekly('TU', '10:00', '12:00')] },
  }
  test('each fact in words, and what is not known', () => {
    const terms = [{ says: 'someone to talk to', needs: ['loneliness' as const] }]
    assert.deepEqual(reasonsFor(service, { wanted, terms, wishes: wishesOf(wanted), today }), [
      'it fits “someone to talk to”',
      'it helps with loneliness and connection',
      '600 m away in a straight line, about 10 minutes’ walk',
      'it is free',
      'open Tuesday 10am to midday',
      'step-free is not confirmed',
      'checked 2 months ago',
    ])
  })
  test('why it was ruled out', () => {
    const refused = { ...service, facets: ['cost:paid', 'at:tu-morning'] }
    assert.deepEqual(ruledOutBy(refused, { wishes: wishesOf(wanted), without: [] }), ['it costs money'])
    assert.deepEqual(ruledOutBy(service, { wishes: wishesOf(wanted), without: ['football'] }), [
      'it has to do with football, which you asked to leave out',
    ])
  })
})

test('what search engines read cannot end its own element', () => {
  const said = aboutService(
    {
      name: '</script><script>alert(1)</script>',
      organisation_name: 'Somebody',
      cost: 'free',
      position: { x: 348200, y: 460900 },
      position_from: 'source',
      content: record({ locations: [{ postcode: 'LA1 8GS' }] }),
    },
    'https://alongside.example/find/1',
  )
  assert.ok(!said.includes('<'))
  const about = JSON.parse(said) as {
    name: string
    availableChannel: { serviceLocation: { geo: { latitude: number } } }
  }
  assert.equal(about.name, '</script><script>alert(1)</script>')
  assert.ok(Math.abs(about.availableChannel.serviceLocation.geo.latitude - 54.04) < 0.01)
})
