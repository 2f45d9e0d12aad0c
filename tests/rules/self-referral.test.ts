/** What a self-referral needs, which page comes next, whose team it is, and who is helped elsewhere. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWithinPeriod, whyNotComeBack } from '../../src/features/caseload/support.ts'
import { stillToAsk, waysToWhoeverAsked, whoAsked } from '../../src/features/referrals/own.ts'
import { isToBeAskedFirst, whyNotBeforeAsking, whyNotOfOwn } from '../../src/features/referrals/referral.ts'
import { whereItIsInWords } from '../../src/features/referrals/where-it-is.ts'
import {
  ageOf,
  codeAsCompared,
  isOutside,
  isTooYoung,
  missing,
  nextPage,
  outwardOf,
  parts,
  readAreas,
  teamFor,
  weighedIn,
  withPart,
  wordAsCompared,
  type Answers,
} from '../../src/features/self-referral/self-referral.ts'
import { waySaid } from '../../src/features/self-referral/way-said.ts'
import { random } from '../support/random.ts'

const empty: Answers = { forWhom: 'me', code: 'R-222-222', seen: [] }
const enough: Answers = { ...empty, first_name: 'Margaret', phone: '07700 900123', words: 'Company' }

test('three answers are enough, and each of them is missed', () => {
  assert.deepEqual(missing(enough), [])
  assert.deepEqual(missing(empty), ['name', 'reach', 'words'])
  assert.deepEqual(missing({ ...enough, first_name: '' }), ['name'])
  assert.deepEqual(missing({ ...enough, phone: null }), ['reach'])
  assert.deepEqual(missing({ ...enough, words: '' }), ['words'])
  assert.deepEqual(missing({ ...enough, words: '', needs: ['food'] }), [])
  assert.deepEqual(missing({ ...enough, phone: null, other: 'Care of the hostel' }), [])
  const byEmail = { ...enough, phone: null, email: 'm@people.example' }
  assert.deepEqual(missing(byEmail), [], 'A code goes to it')
  const seen = { ...byEmail, othersSee: true }
  assert.deepEqual(missing(seen), ['reach'], 'Nobody could be sure of her')
  assert.deepEqual(missing({ ...seen, date_of_birth: '1948-03-15' }), [])
  const carer = { name: 'Tariq', relation: '', phone: '07700 900555', email: null }
  assert.deepEqual(missing({ ...enough, phone: null, carer }), [], 'Whoever asks can be rung')
})

test('the pages come in their order, whichever were answered, and then all are shown', () => {
  assert.ok(parts.length <= 10)
  const pick = random(7)
  for (let round = 0; round < 200; round++) {
    let answers = empty
    const left = [...parts]
    while (left.length > 0) {
      assert.equal(
        nextPage(answers),
        parts.find(part => left.includes(part)),
      )
      const part = pick.pick(left)
      left.splice(left.indexOf(part), 1)
      answers = withPart(withPart(answers, part, {}), part, {})
    }
    assert.equal(nextPage(answers), 'check')
    assert.equal(answers.seen.length, parts.length)
  }
})

test('one page’s answers leave those of the others alone', () => {
  const answers = withPart(enough, 'words', { words: 'Roses' })
  assert.deepEqual({ ...answers, seen: [] }, { ...enough, words: 'Roses' })
})

test('how they hear from us, where they did not say', () => {
  assert.equal(waySaid({ ...empty, prefers: 'letter', phone: '07700 900123' }), 'letter')
  assert.equal(waySaid({ ...empty, phone: '07700 900123' }), 'text')
  assert.equal(waySaid({ ...empty, phone: '01524 555100' }), 'phone')
  assert.equal(waySaid({ ...empty, email: 'm@people.example' }), 'email')
  assert.equal(waySaid({ ...empty, other: 'Next door' }), 'letter')
})

test('what is weighed is what was ticked, with the words and what would help', () => {
  const chat = { physical: null, mind: 'low', safety: null, pressing: [] } as const
  const weighed = weighedIn({ ...enough, needs: ['food'], chat: { ...chat, pressing: [] } })
  assert.deepEqual(
    [weighed.own, weighed.needs, weighed.mind, weighed.readiness],
    ['Company', ['food'], 'low', null],
  )
})

const serving = {
  teams: [
    { team_id: 'north', name: 'North', areas: ['LA1', 'LA2'] },
    { team_id: 'south', name: 'South', areas: ['LA3'] },
  ],
  practices: [{ organisation_id: 'bay', name: 'Bay', team_id: 'south', self_referral: 'no' as const }],
  area: [] as string[],
  youngest: 18 as number | null,
}

test('the team of the practice, else of the postcode, else the first; none where there is none', () => {
  assert.equal(teamFor({ ...empty, practice: 'bay', postcode: 'LA1 1AA' }, serving), 'south')
  assert.equal(teamFor({ ...empty, postcode: 'LA3 1AA' }, serving), 'south')
  assert.equal(teamFor({ ...empty, postcode: 'B1 1AA' }, serving), 'north')
  assert.equal(teamFor({ ...empty, practice: 'gone' }, serving), 'north')
  assert.equal(teamFor(empty, { ...serving, teams: [] }), null)
})

test('outside is only who surely lives elsewhere', () => {
  assert.equal(isOutside('B1', serving), true)
  assert.equal(isOutside('LA3', serving), false)
  assert.equal(isOutside(null, serving), false)
  assert.equal(isOutside('B1', { ...serving, teams: [] }), false, 'Nobody said what the place serves')
  assert.equal(isOutside('LA3', { ...serving, area: ['LA1'] }), true, 'The guideline goes first')
  assert.equal(outwardOf('LA1 1AA'), 'LA1')
})

test('too young is counted on the day', () => {
  const today = Temporal.PlainDate.from('2026-06-15')
  assert.equal(isTooYoung(ageOf('2008-06-15', today), serving), false)
  assert.equal(isTooYoung(ageOf('2008-06-16', today), serving), true)
  assert.equal(isTooYoung(ageOf(null, today), serving), false)
  assert.equal(isTooYoung(ageOf('2020-01-01', today), { youngest: null }), false)
})

test('what is typed in its own way is the same: postcodes, codes, words', () => {
  assert.deepEqual(readAreas('la1, LA2;la1'), { value: ['LA1', 'LA2'] })
  assert.deepEqual(readAreas(''), { value: [] })
  assert.ok('problem' in readAreas('LA1 1AA 7'))
  assert.equal(codeAsCompared(' r 7k3-m9q'), codeAsCompared('R-7K3-M9Q'))
  assert.equal(wordAsCompared(' Bluebell\u00A0 WOOD '), 'bluebell wood')
})

test('one step leads back for as many months as the place says, and never closes while support goes on', () => {
  const ended = Temporal.Instant.from('2026-01-31T12:00Z')
  const within = (at: string, months = 12) =>
    isWithinPeriod(ended, { months, now: Temporal.Instant.from(at) })
  assert.equal(within('2027-01-31T11:00Z'), true)
  assert.equal(within('2027-02-01T12:00Z'), false)
  assert.equal(within('2026-02-28T11:00Z', 1), true)
  assert.equal(within('2026-01-31T13:00Z', 0), false)
  assert.equal(isWithinPeriod(null, { months: 0, now: ended }), true)
  assert.deepEqual(whyNotComeBack(true), [])
  assert.equal(whyNotComeBack(false).length, 1)
})

test('somebody for whom another asked is asked first, until they have said yes', () => {
  const by = { name: 'Tariq', relation: 'husband', phone: null, email: 't@people.example' }
  assert.equal(isToBeAskedFirst({ status: 'sent', referred_by: by }, false), true)
  assert.equal(isToBeAskedFirst({ status: 'sent', referred_by: by }, true), false)
  assert.equal(isToBeAskedFirst({ status: 'sent', referred_by: null }, false), false)
  assert.equal(isToBeAskedFirst({ status: 'accepted', referred_by: by }, false), false)
  assert.deepEqual(whyNotBeforeAsking(true, true), [])
  assert.deepEqual(whyNotBeforeAsking(false, false), [])
  assert.equal(whyNotBeforeAsking(true, false).length, 1)
  assert.deepEqual(whyNotOfOwn('guided'), [])
  assert.equal(whyNotOfOwn('self').length, 1)
  assert.equal(waysToWhoeverAsked(by), 't@people.example')
  assert.equal(waysToWhoeverAsked(null), '')
})

test('staff read who asked, and what is still to ask', () => {
  const known = { way: 'self' as const, referrer: 'Margaret Hill', organisation: null, referred_by: null }
  assert.equal(whoAsked(known), 'They asked us themselves')
  assert.equal(whoAsked({ ...known, referred_by: { name: 'Tariq', relation: 'husband' } }), 'Tariq, husband')
  assert.equal(
    whoAsked({ way: 'guided', referrer: 'Dr Okafor', organisation: 'Lune Bank', referred_by: null }),
    'Dr Okafor, Lune Bank',
  )
  const all = {
    way: 'self' as const,
    date_of_birth: {},
    phone: '1',
    email: null,
    needs: ['food'],
    own_words: 'Roses',
    reason: '',
  }
  assert.deepEqual(stillToAsk(all), [])
  assert.equal(stillToAsk({ ...all, date_of_birth: null, phone: null, needs: [], own_words: '' }).length, 4)
  assert.deepEqual(stillToAsk({ ...all, way: 'guided', phone: null }), [])
})

test('where it is, when the person asked by themselves', () => {
  const own = {
    status: 'returned' as const,
    way: 'self' as const,
    team: 'North team',
    organisation: null,
    sent_at: Temporal.Instant.from('2026-04-01T09:00Z'),
    moved_at: Temporal.Instant.from('2026-04-02T09:00Z'),
    moved_why: 'clinical',
    open_questions: 0,
    link_worker: null,
    support_status: null,
    held_since: null,
    ended_at: null,
    ending: null,
    asked_providers: null,
  }
  assert.equal(
    whereItIsInWords(own),
    'The person was shown a better door on 2 April 2026. Next: they can ask us again whenever they like.',
  )
})
