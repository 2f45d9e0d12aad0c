/** What may happen to a referral, as tables: every status with every move, every reason not to send. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reasonWords, tell } from '../../src/features/referrals/history.ts'
import {
  blockers,
  declineReasons,
  moves,
  newReference,
  returnReasons,
  statuses,
  statusWords,
  whyNotSend,
  withdrawReasons,
  type MoveName,
  type Readiness,
  type Status,
} from '../../src/features/referrals/referral.ts'
import { random } from '../support/random.ts'

test('every status, every move', () => {
  const can = ''
  const no = (status: string) => `This referral is ${status}, so it cannot change this way now`
  const never = (status: string) => ({
    agree: no(status),
    accept: no(status),
    return: no(status),
    decline: no(status),
    withdraw: no(status),
    amend: no(status),
    ask: no(status),
    answer: no(status),
    write: no(status),
    thank: no(status),
    pause: no(status),
    resume: no(status),
    unsay: no(status),
    unaware: no(status),
    aware: no(status),
  })
  const table: Record<Status, Record<Exclude<MoveName, 'send'>, string>> = {
    sent: {
      agree: can,
      accept: can,
      return: can,
      decline: can,
      withdraw: can,
      amend: can,
      ask: can,
      answer: can,
      write: can,
      thank: can,
      pause: can,
      resume: can,
      unsay: can,
      unaware: can,
      aware: can,
    },
    accepted: {
      ...never('already accepted'),
      withdraw: 'This referral is accepted already. Ask the link worker to end the support',
      amend: can,
      ask: can,
      answer: can,
      write: can,
      thank: can,
      unaware: can,
      aware: can,
    },
    returned: { ...never('already returned'), thank: can, aware: can },
    declined: { ...never('declined by the person'), thank: can, unsay: can, unaware: can, aware: can },
    withdrawn: { ...never('withdrawn by those who sent it'), aware: can },
  }
  for (const status of statuses)
    for (const [move, words] of Object.entries(table[status]))
      assert.equal(
        blockers(status, move as Exclude<MoveName, 'send'>).join(),
        words,
        `${move} when ${status}`,
      )
})

test('where each move leads, and who makes it', () => {
  assert.deepEqual(
    Object.entries(moves).map(
      ([name, { from, to, by }]) => `${from.join(' ')} –${name}→ ${to}, by the ${by}`,
    ),
    [
      'draft –send→ sent, by the referrer, or the person',
      'sent –agree→ sent, by the person, or link worker for them',
      'sent –pause→ sent, by the person',
      'sent –resume→ sent, by the person, or link worker for them; on the day by itself',
      'sent declined –unsay→ sent, by the person',
      'sent –accept→ accepted, by the link worker',
      'sent –return→ returned, by the link worker',
      'sent –decline→ declined, by the person, or link worker for them',
      'sent –withdraw→ withdrawn, by the referrer',
      'sent accepted –amend→ as it was, by the referrer',
      'sent accepted –ask→ as it was, by the link worker',
      'sent accepted –answer→ as it was, by the referrer',
      'sent accepted declined –unaware→ as it was, by the person',
      'sent accepted declined returned withdrawn –aware→ as it was, by the person',
      'sent accepted –write→ as it was, by the person, or somebody close to them',
      'sent accepted returned declined –thank→ as it was, by the link worker',
    ],
  )
})

const ready: Readiness = {
  hasPerson: true,
  hasWayToReach: true,
  hasReason: true,
  agreed: 'yes',
  saidCareful: true,
  hasTeam: true,
  sameAs: [],
  objections: 0,
  why: '',
}

const missing: [what: Partial<Readiness>, why: string][] = [
  [{ hasPerson: false }, 'Enter the person’s name'],
  [
    { hasWayToReach: false },
    'Enter a way to reach the person: a phone number, an email address or a postal address',
  ],
  [{ hasReason: false }, 'Enter why you are referring them, in words they will read'],
  [{ agreed: null }, 'Say whether the person knows and agrees'],
  [{ agreed: 'no' }, 'Talk with the person first: a referral is sent when they know about it and agree'],
  [{ saidCareful: false }, 'Say whether there is anything to be careful about'],
  [{ hasTeam: false }, 'Your organisation has no link worker team yet: ask your place administrator'],
  [{ sameAs: ['They are with us since 1 April 2026'] }, 'They are with us since 1 April 2026'],
  [{ objections: 2 }, 'Say why you refer them all the same, or use the better door'],
]

test('a draft with everything can be sent', () => assert.deepEqual(whyNotSend(ready), []))

for (const [what, why] of missing)
  test(`a draft is not sent: ${why}`, () => assert.deepEqual(whyNotSend({ ...ready, ...what }), [why]))

test('everything that is missing is said at once, in the order of the pages', () => {
  const all = Object.assign({}, ready, ...missing.map(([what]) => what)) as Readiness
  assert.deepEqual(
    whyNotSend({ ...all, agreed: null }),
    missing.filter(([what]) => what.agreed !== 'no').map(([, why]) => why),
  )
})

test('every reason and every status has words, all different', () => {
  for (const words of [
    Object.values(returnReasons),
    Object.values(declineReasons),
    Object.values(withdrawReasons),
    statuses.map(status => statusWords[status].text),
  ]) {
    assert.ok(words.every(text => /^[A-Z].{3,60}$/.test(text) && !text.endsWith('.')))
    assert.equal(new Set(words).size, words.length)
  }
  for (const [code, words] of Object.entries({ ...returnReasons, ...declineReasons }))
    assert.equal(reasonWords(code), words)
  assert.equal(reasonWords('My cat is ill'), 'My cat is ill')
})

test('the history tells every move', () => {
  const event = { name: 'Asha Patel', at: Temporal.Instant.from('2026-04-01T09:00Z'), by_role: 'linkWorker' }
  for (const move of Object.keys(moves)) {
    const { title } = tell({ ...event, move, why: null, particulars: {} })
    assert.match(title, /^(Asha Patel|The person) \w+/, move)
  }
})

test('references can be read out: no letter or digit that sounds or looks like another', () => {
  const chance = random(7)
  const references = Array.from({ length: 2000 }, () => newReference(limit => chance.below(limit)))
  for (const reference of references)
    assert.match(reference, /^R-[2-9A-HJ-KMNP-TV-Z]{3}-[2-9A-HJ-KMNP-TV-Z]{3}$/)
  assert.ok(references.every(reference => !/[01ILOU]/.test(reference)))
  assert.ok(new Set(references).size > 1990)
})
