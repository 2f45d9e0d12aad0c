/** The rules of a profile: what is kept of a form, what is filled in, what is asked, and what is never shown. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { identityFields, reachFields } from '../../src/features/people/details-fields.tsx'
import { contentOf, masked, type Content } from '../../src/features/people/profile/content.ts'
import { sectionFields } from '../../src/features/people/profile/fields.tsx'
import { filledIn } from '../../src/features/people/profile/filled-in.ts'
import { flagsOf } from '../../src/features/people/profile/flags.ts'
import { inWords } from '../../src/features/people/profile/in-words.ts'
import { isUnsaid, itemsOf, sectionKeys } from '../../src/features/people/profile/item.ts'
import { checked } from '../../src/features/people/profile/schema.ts'
import { sectionNamed, sections } from '../../src/features/people/profile/sections.ts'
import { ethnicCode } from '../../src/features/people/profile/sections/ethnicity.ts'
import { stillToAsk } from '../../src/features/people/profile/still-to-ask.ts'
import { whyNotSave } from '../../src/features/people/profile/why-not-save.ts'

const today = Temporal.PlainDate.from('2026-11-27')
const identity = sectionNamed('identity')
const risks = sectionNamed('risks')

describe('ethnic group', () => {
  const answers: [said: Content | undefined, code: string][] = [
    [undefined, '99'],
    [{}, '99'],
    [{ ethnic_group: 'unsaid' }, 'Z'],
    [{ ethnic_group: 'white' }, '99'],
    [{ ethnic_group: 'white', ethnic_white: 'british' }, 'A'],
    [{ ethnic_group: 'white', ethnic_white: 'traveller' }, 'C'],
    [{ ethnic_group: 'white', ethnic_white: 'roma' }, 'C'],
    [{ ethnic_group: 'asian', ethnic_asian: 'chinese' }, 'R'],
    [{ ethnic_group: 'asian', ethnic_asian: 'bangladeshi' }, 'K'],
    [{ ethnic_group: 'black', ethnic_black: 'caribbean' }, 'M'],
    [{ ethnic_group: 'other', ethnic_other: 'arab' }, 'S'],
    [{ ethnic_group: 'mixed', ethnic_mixed: 'white-asian' }, 'F'],
  ]
  for (const [said, code] of answers)
    test(`${JSON.stringify(said)} is ${code}`, () => assert.equal(ethnicCode(said), code))

  test('has the 19 answers of 2021, and every NHS code of 16+1 but those for no answer', () => {
    const details = identity.items.filter(({ when }) => when?.item === 'ethnic_group')
    const codes = details.flatMap(({ options = [] }) => options.flatMap(({ nhs = [] }) => nhs))
    assert.equal(codes.length, 19)
    assert.deepEqual(
      [...new Set(codes)].toSorted((one, other) => one.localeCompare(other)).join(''),
      'ABCDEFGHJKLMNPRS',
    )
  })
})

describe('what is kept of a form', () => {
  test('blank answers are absent, and a detail of another answer goes', () => {
    assert.deepEqual(
      contentOf(identity, {
        title: '',
        ethnic_group: 'asian',
        ethnic_white: 'roma',
        ethnic_asian: 'chinese',
      }),
      { ethnic_group: 'asian', ethnic_asian: 'chinese' },
    )
  })

  test('a detail alone answers its question, as happens without scripts', () => {
    assert.deepEqual(contentOf(identity, { ethnic_group: null, ethnic_white: 'roma' }), {
      ethnic_group: 'white',
      ethnic_white: 'roma',
    })
  })

  test('what is hidden stays, is replaced, or is taken away', () => {
    const before = { sex: 'female' }
    assert.deepEqual(contentOf(identity, { sex: null }, before), before)
    assert.deepEqual(contentOf(identity, { sex: 'male' }, before), { sex: 'male' })
    assert.deepEqual(contentOf(identity, { sex: 'away' }, before), {})
    assert.deepEqual(contentOf(identity, { sex: 'away' }), {})
  })

  test('entries close up, and dates are days', () => {
    assert.deepEqual(
      contentOf(risks, { risks_known: 'some', risk_1: '', risk_3: 'Falls', risk_since_3: today }),
      {
        risks_known: 'some',
        risk_entries: [{ risk: 'Falls', risk_since: '2026-11-27' }],
      },
    )
  })
})

describe('what a referral says', () => {
  const fill: [title: string, section: typeof identity, before: Content, given: Content, after: Content][] = [
    ['is added where nothing was known', identity, {}, { title: 'Mrs' }, { title: 'Mrs' }],
    [
      'never overwrites',
      identity,
      { title: 'Dr' },
      { title: 'Mrs', alias: 'Peg' },
      { title: 'Dr', alias: 'Peg' },
    ],
    [
      'adds no detail to another answer',
      identity,
      { ethnic_group: 'white' },
      { ethnic_group: 'asian', ethnic_asian: 'indian' },
      { ethnic_group: 'white' },
    ],
    [
      'adds the detail of the same answer',
      identity,
      { ethnic_group: 'white' },
      { ethnic_group: 'white', ethnic_white: 'roma' },
      { ethnic_group: 'white', ethnic_white: 'roma' },
    ],
    [
      'leaves “asked, and not said” alone',
      identity,
      { gender: 'unsaid' },
      { gender: 'man' },
      { gender: 'unsaid' },
    ],
    [
      'adds a risk to those known, and where none was known',
      risks,
      { risks_known: 'none' },
      { risks_known: 'some', risk_entries: [{ risk: 'A dog' }] },
      { risks_known: 'some', risk_entries: [{ risk: 'A dog' }] },
    ],
    [
      'adds the same risk once, and takes none away',
      risks,
      { risks_known: 'some', risk_entries: [{ risk: 'A dog', risk_comment: 'Ring first' }] },
      { risks_known: 'none', risk_entries: [{ risk: 'A dog' }] },
      { risks_known: 'some', risk_entries: [{ risk: 'A dog', risk_comment: 'Ring first' }] },
    ],
  ]
  for (const [title, section, before, given, after] of fill)
    test(title, () => assert.deepEqual(filledIn(section, before, given).content, after))
})

describe('where a referral says otherwise', () => {
  const contact = sectionNamed('safe-contact')
  const dog = { risk: 'A dog', risk_comment: 'Ring first' }
  const many = Array.from({ length: 20 }, (_, number) => ({ risk: `Risk ${number}` }))
  const cases: [
    title: string,
    section: typeof identity,
    both: { before: Content; given: Content },
    after: Content,
    notTaken: string[],
  ][] = [
    [
      'the safer way to reach them wins',
      contact,
      {
        before: { texts: 'yes', voicemail: 'no', shared_phone: 'no' },
        given: { texts: 'no', voicemail: 'yes', shared_phone: 'yes' },
      },
      { texts: 'no', voicemail: 'no', shared_phone: 'yes' },
      ['Voicemail: Yes'],
    ],
    [
      'no stands also where they preferred not to say',
      contact,
      { before: { texts: 'unsaid' }, given: { texts: 'no' } },
      { texts: 'no' },
      [],
    ],
    [
      'what is never safe is kept of both, once',
      contact,
      {
        before: { never_contact: 'After 6pm', contact_also: ['visit'] },
        given: { never_contact: 'after 6pm; By letter', contact_also: ['no-phone', 'visit'] },
      },
      { never_contact: 'After 6pm; By letter', contact_also: ['visit', 'no-phone'] },
      [],
    ],
    [
      'what is too long to keep both is named',
      contact,
      { before: { safe_times: 'a'.repeat(495) }, given: { safe_times: 'Mornings' } },
      { safe_times: 'a'.repeat(495) },
      ['Good and safe times: Mornings'],
    ],
    [
      'what the record has otherwise is named, and a hidden answer never',
      identity,
      { before: { title: 'Dr', sex: 'female' }, given: { title: 'Mrs', sex: 'male' } },
      { title: 'Dr', sex: 'female' },
      ['Title: Mrs'],
    ],
    [
      'a risk that came back is a risk',
      risks,
      {
        before: { risks_known: 'none', risk_entries: [{ ...dog, risk_until: '2026-01-01' }] },
        given: { risks_known: 'some', risk_entries: [dog] },
      },
      { risks_known: 'some', risk_entries: [{ ...dog, risk_until: '2026-01-01' }, dog] },
      [],
    ],
    [
      'more that is said of the same risk is kept',
      risks,
      {
        before: { risks_known: 'some', risk_entries: [dog] },
        given: { risks_known: 'some', risk_entries: [{ risk: 'A dog', risk_comment: 'It bites' }] },
      },
      { risks_known: 'some', risk_entries: [dog, { risk: 'A dog', risk_comment: 'It bites' }] },
      [],
    ],
    [
      'what there is no room for is named',
      risks,
      {
        before: { risks_known: 'some', risk_entries: many },
        given: { risks_known: 'some', risk_entries: [dog] },
      },
      { risks_known: 'some', risk_entries: many },
      ['Risk: A dog\nWhat we do about it: Ring first'],
    ],
  ]
  for (const [title, section, { before, given }, content, notTaken] of cases)
    test(title, () => assert.deepEqual(filledIn(section, before, given), { content, notTaken }))
})

describe('why a section cannot be saved', () => {
  const dog = { risk: 'A dog' }
  const cases: [title: string, content: Content, before: Content, says: RegExp | null][] = [
    ['nothing at all', {}, {}, null],
    ['no known risks', { risks_known: 'none' }, {}, null],
    ['no known risks, and one', { risks_known: 'none', risk_entries: [dog] }, {}, /there is one below/],
    [
      'none now, and one that ended',
      { risks_known: 'none', risk_entries: [{ ...dog, risk_until: '2026-01-01' }] },
      {},
      null,
    ],
    ['yes, and none', { risks_known: 'some' }, {}, /Write down the risk/],
    ['a risk cleared', { risks_known: 'none' }, { risk_entries: [dog] }, /stays to be read/],
    ['a comment to nothing', { risk_entries: [{ risk_comment: 'Ring first' }] }, {}, /for each risk/],
    [
      'ended before it began',
      { risk_entries: [{ ...dog, risk_since: '2026-02-01', risk_until: '2026-01-01' }] },
      {},
      /cannot end before/,
    ],
  ]
  for (const [title, content, before, says] of cases)
    test(title, () => {
      const reasons = whyNotSave(risks, content, before)
      if (says) assert.match(reasons.join(' '), says)
      else assert.deepEqual(reasons, [])
    })
})

describe('what is read', () => {
  test('a hidden answer is never in words, and masked before it leaves the database', () => {
    const kept = { sex: 'female', title: 'Mrs' }
    assert.deepEqual(masked(identity, kept), { sex: 'recorded', title: 'Mrs' })
    const rows = inWords(identity, kept, today)
    assert.deepEqual(rows.map(({ words }) => words).toSorted(), ['Mrs', 'Recorded, not shown'])
    const { sex } = sectionFields(identity, masked(identity, kept), today)
    assert.ok(!JSON.stringify([sex?.initial, sex?.hint]).includes('emale'))
  })

  test('pregnancy is told only while it lasts', () => {
    const told = (due: string) =>
      inWords(sectionNamed('health'), { pregnant: ['yes'], due_on: due }, today).map(({ words }) => words)
    assert.deepEqual(told('2027-03-01'), ['They are pregnant now', '1 March 2027'])
    assert.deepEqual(told('2026-09-01'), [])
  })

  test('an ended risk is read last, and flags nobody any more', () => {
    const content = {
      risks_known: 'some',
      risk_entries: [
        { risk: 'Ice on the path', risk_until: '2026-03-01' },
        { risk: 'A dog', risk_comment: 'Ring first' },
      ],
    }
    assert.deepEqual(
      inWords(risks, content, today).map(({ label, words }) => [label, words]),
      [
        ['Risks that we know of', 'Yes, as written below'],
        ['Risk', 'A dog\nWhat we do about it: Ring first'],
        ['Risk that ended', 'Ice on the path\nEnded: 1 March 2026'],
      ],
    )
    assert.deepEqual(flagsOf({ risks: { content } }, today).risks, ['A dog: Ring first'])
  })
})

describe('still to ask', () => {
  const asked = (profile: Parameters<typeof stillToAsk>[0], careful: string | null = null) =>
    stillToAsk(profile, { today, careful }).map(({ words }) => words)

  test('everything at first; nothing once it was answered or not said', () => {
    assert.ok(asked({}).includes('Ask which language they would like to speak'))
    const all = Object.fromEntries(
      sections.map(({ key, items }) => [
        key,
        {
          content: Object.fromEntries(
            items
              .filter(item => item.ask)
              .map(({ key: name, options = [] }) => [name, options.at(-1)?.value ?? '']),
          ),
        },
      ]),
    )
    assert.deepEqual(asked(all), [])
  })

  test('whatever is asked can be left unsaid, but for risks, where “none known” is an answer', () => {
    const without = sections
      .flatMap(({ items }) => items)
      .filter(item => item.ask && !item.options?.some(({ value }) => isUnsaid(value)))
    assert.deepEqual(
      without.map(({ key }) => key),
      ['risks_known'],
    )
  })

  test('risks are not asked again where the referral said that there are none', () => {
    const risk = 'Say whether there are any risks. “No known risks” is an answer'
    assert.ok(asked({}).includes(risk))
    assert.ok(!asked({}, '').includes(risk))
  })

  test('another answer that says as much is answer enough', () => {
    const needs = 'Ask what would make it easier for them to take part'
    assert.ok(!asked({ 'needs-of-access': { content: { interpreter: 'Polish' } } }).includes(needs))
    assert.ok(asked({ 'needs-of-access': { content: { needs_review_on: '2030-01-01' } } }).includes(needs))
  })

  test('what answers for another is an item or the entries of its section', () => {
    const unknown = sections.flatMap(({ items, entries }) =>
      items.flatMap(({ answeredBy = [] }) =>
        answeredBy.filter(name => name !== entries?.key && !items.some(({ key }) => key === name)),
      ),
    )
    assert.deepEqual(unknown, [])
  })

  test('a day of review brings it back', () => {
    const needs = (day: string) => asked({ 'needs-of-access': { content: { needs_review_on: day } } })
    assert.match(needs('2026-11-27').join(), /has changed: due since 27 November 2026/)
    assert.doesNotMatch(needs('2026-11-28').join(), /has changed/)
  })

  test('every sentence is short', () =>
    assert.deepEqual(
      asked({}).filter(words => words.split('. ').some(sentence => sentence.split(' ').length > 20)),
      [],
    ))
})

describe('the items', () => {
  test('have names of their own, also beside the details of a person', () => {
    const names = sections.flatMap(section => Object.keys(sectionFields(section, {}, today)))
    const beside = [...Object.keys(identityFields({}, today)), ...Object.keys(reachFields({}, new Map()))]
    const all = [...names, ...beside]
    assert.deepEqual(
      all.filter((name, index) => all.indexOf(name) !== index),
      [],
    )
    assert.deepEqual(
      sections.map(({ key }) => key),
      [...sectionKeys],
    )
  })

  test('say how long an answer may be, or what may be chosen', () => {
    const loose = sections
      .flatMap(itemsOf)
      .filter(({ kind, size, options }) =>
        kind === 'text' || kind === 'long' ? !size : kind !== 'date' && !options?.length,
      )
    assert.deepEqual(loose, [])
  })

  test('are checked on the way in and out', () => {
    assert.deepEqual(checked('identity', { title: 'Mrs' }), { title: 'Mrs' })
    for (const wrong of [{ title: '' }, { gender: 'x' }, { shoes: '7' }, { title: 'x'.repeat(36) }, []])
      assert.throws(() => checked('identity', wrong))
    assert.throws(() => checked('risks', { risk_entries: [{ risk_since: 'yesterday' }] }))
  })
})
