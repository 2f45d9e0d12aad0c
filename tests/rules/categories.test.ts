/** The categories and the needs that a service’s words speak for, and the false friends that speak for none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluateCategories } from '../../bench/evaluate/categories.ts'
import { needsFor, type ServiceToPlace } from '../../src/features/directory/categories/needs-for.ts'
import { needWords } from '../../src/features/directory/categories/needs-words.ts'
import { rulesOf, suggestTerms } from '../../src/features/directory/categories/suggest.ts'
import { needs, type Need } from '../../src/features/directory/needs.ts'
import { sharedData } from '../support/shared-data.ts'

const rules = rulesOf([
  { code: 'SW', name: 'Social welfare', parent: null, rule: '\\b(welfare|support)\\b' },
  { code: 'SW106', name: 'Loneliness', parent: 'SW', rule: '\\b(loneliness|befriending)\\b' },
  { code: 'AF101', name: 'Army', parent: null, rule: '\\barmy\\b', except: '\\b(salvation army)\\b' },
  { code: 'AR', name: 'Arts', parent: null, rule: '\\barts?\\b' },
  { code: 'XX', name: 'Without a rule', parent: null },
])

test('categories come with the words that made us think so, and where those stand decides how sure we are', () => {
  const description = `We support people through befriending. ${'More about us. '.repeat(20)}Also art.`
  assert.deepEqual(suggestTerms({ name: 'Knock Knock', description }, rules), [
    {
      code: 'SW106',
      name: 'Loneliness',
      confidence: 'likely',
      words: 'befriending',
      reason: 'because of “befriending”',
    },
    { code: 'AR', name: 'Arts', confidence: 'possible', words: 'art', reason: 'because of “art”' },
  ])
})

const codesFor = (name: string, has: string[] = []) =>
  suggestTerms({ name, has }, rules).map(({ code }) => code)

test('a category above another that fits is not suggested beside it', () => {
  assert.deepEqual(codesFor('Welfare and befriending'), ['SW106'])
  assert.deepEqual(codesFor('Welfare'), ['SW'])
})
test('its exception takes a category back', () => {
  assert.deepEqual(codesFor('Army cadets'), ['AF101'])
  assert.deepEqual(codesFor('Salvation Army'), [])
})
test('what it has already is not suggested again', () =>
  assert.deepEqual(codesFor('Befriending', ['SW106']), []))

/** How a service puts it, and the needs that are likely. */
const likely: [words: string, needs: Need[]][] = [
  ['Befriending for lonely people over 60', ['loneliness']],
  ['Counselling for anxiety and depression', ['wellbeing']],
  ['A group for anybody who lost a loved one', ['bereavement']],
  ['Bereavement café', ['bereavement']],
  ['Help with debt, budgeting and Universal Credit', ['money']],
  ['A bed for rough sleepers', ['housing']],
  ['Food bank with hot meals', ['food']],
  ['Help with your energy bills', ['food']],
  ['CV writing and job search', ['work']],
  ['Chair-based exercise and tai chi', ['activity']],
  ['Weight loss class', ['activity']],
  ['Living with diabetes', ['condition']],
  ['Parkinson’s drop-in', ['condition']],
  ['Support for unpaid carers', ['caring']],
  ['Stay and play for new parents', ['family']],
  ['Computer classes: get online', ['digital']],
  ['Dial-a-Ride', ['transport']],
  ['Advice for refugees and people seeking asylum', ['legal']],
  ['Handyperson and home repairs', ['practical']],
  ['Community choir', ['purpose']],
  ['Men’s Shed', ['loneliness']],
  ['Allotment and gardening group', ['purpose']],
]
for (const [words, expected] of likely)
  test(`“${words}” speaks for ${expected.join(' and ')}`, () => {
    const said = needsFor({ name: words }).filter(({ confidence }) => confidence === 'likely')
    assert.deepEqual(
      said.map(({ need }) => need),
      expected,
    )
  })

const falseFriends: [words: string, need: Need][] = [
  ['We start at ten, with a smart new chart', 'purpose'],
  ['Careers fair', 'caring'],
  ['For parents and carers of toddlers', 'caring'],
  ['Foster carers wanted', 'caring'],
  ['Window cleaning', 'bereavement'],
  ['Raise a grievance', 'bereavement'],
  ['Weight loss', 'bereavement'],
  ['The benefits of fresh air', 'money'],
  ['Blood bank and bottle bank', 'food'],
  ['Food hygiene certificate', 'food'],
  ['Work in progress', 'work'],
  ['Potty training', 'work'],
  ['Fully wheelchair accessible, with disabled toilet', 'condition'],
  ['Learn four swimming strokes', 'condition'],
  ['During self-isolation', 'loneliness'],
  ['Near public transport', 'transport'],
  ['Objects of a charitable nature', 'purpose'],
  ['Please bring it with you', 'digital'],
  ['Traffic lights', 'legal'],
  ['Youth hostel', 'housing'],
  ['Housing benefit', 'housing'],
]
for (const [words, need] of falseFriends)
  test(`“${words}” does not speak for ${need}`, () =>
    assert.ok(
      !needsFor({ name: words }).some(one => one.need === need),
      JSON.stringify(needsFor({ name: words })),
    ))

const reasons: [service: ServiceToPlace, reasons: string[]][] = [
  [{ name: 'Chat', description: 'For lonely people' }, ['loneliness, likely: because of “lonely”']],
  [
    { name: 'Chat', description: `${'Open to all. '.repeat(20)} For lonely people` },
    ['loneliness, possible: because of “lonely”'],
  ],
  [{ name: 'Chat', description: `${'Open to all. '.repeat(20)} Friendship` }, []],
  [
    { name: 'Chat', description: `${'Open to all. '.repeat(20)} Befriending for lonely people` },
    ['loneliness, likely: because of “befriending” and “lonely”'],
  ],
  [
    { name: 'A', attributes: [{ taxonomy: 'UKCAT', code: 'SW102', name: 'Bereavement' }] },
    ['bereavement, likely: because its category is “Bereavement”'],
  ],
  [
    { name: 'A', attributes: [{ taxonomy: 'UKCAT', code: 'SW202', name: 'Domestic abuse' }] },
    [
      'abuse, likely: because its category is “Domestic abuse”',
      'family, likely: because its category is “Domestic abuse”',
    ],
  ],
  [{ name: 'A', attributes: [{ taxonomy: 'UKCAT', code: 'RL302', name: 'Church' }] }, []],
  [
    { name: 'A', attributes: [{ taxonomy: 'Ohana', code: '102-04', name: 'Food Pantry' }] },
    ['food, likely: because its category is “Food Pantry”'],
  ],
  [
    { name: 'A', attributes: [{ taxonomy: 'OpenActive', code: '1', name: 'Handball' }] },
    ['activity, likely: because its category is “Handball”'],
  ],
  [{ name: 'Food bank', needs: ['food'] }, []],
]
for (const [service, expected] of reasons)
  test(`says why: ${expected.join() || `nothing for ${JSON.stringify(service).slice(0, 60)}`}`, () =>
    assert.deepEqual(
      needsFor(service).map(({ need, confidence, reason }) => `${need}, ${confidence}: ${reason}`),
      expected,
    ))

test('every need has words, and each of its words speaks for it', () => {
  assert.deepEqual([...Object.keys(needWords), 'other'].toSorted(), Object.keys(needs).toSorted())
  const deaf = Object.entries(needWords).flatMap(([need, { sure, maybe, not }]) => [
    ...[...sure, ...maybe].filter(word => !speaks(word, need)),
    ...not.filter(word => speaks(word, need)),
  ])
  assert.deepEqual(deaf, [])
})

const speaks = (word: string, need: string) =>
  needsFor({ name: word.replaceAll('*', '') }).some(one => one.need === need)

test('published rules and hand-set categories: every rule runs, and suggestions agree better than the rules alone', t => {
  const folder = sharedData(t, 'directories', 'charities')
  if (folder === undefined) return
  const figures = evaluateCategories(folder)
  for (const { what, value } of figures) t.diagnostic(`${what}: ${value}`)
  assert.deepEqual(
    figures.filter(figure => !figure.isHeld),
    [],
  )
  const precision = (what: RegExp) =>
    Number(/precision ([\d.]+)/.exec(figures.find(figure => what.test(figure.what))?.value ?? '')?.[1])
  assert.ok(precision(/all suggestions, exact/) > precision(/baseline\), exact/))
  assert.ok(
    precision(/likely ones on the unseen half, exact/) >
      1.5 * precision(/baseline on the unseen half, exact/),
  )
  assert.ok(precision(/Needs, likely ones/) > 0.5)
})
