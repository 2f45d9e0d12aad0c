/** What a person is told, by which way, and what their answers make together. */
import { jsPDF } from 'jspdf'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nextAfter, task } from '../../src/features/messages/by-hand/by-hand.ts'
import { sentencesOf } from '../../src/features/messages/letters/parts.ts'
import { waysTo, whyOtherwise } from '../../src/features/messages/ways.ts'
import { howToRing } from '../../src/features/people/ringing.ts'
import { answerNow, hasSaidYes, whyNotYet } from '../../src/features/referrals/answers.ts'
import { whyNotUnaware } from '../../src/features/referrals/referral.ts'
import { mostParts, partsOf, shortEnough } from '../../src/platform/mail/text-length.ts'
import { asDrawn } from '../../src/platform/pdf/writing.ts'

const margaret = {
  phone: '07700 900123',
  email: 'm@people.example',
  prefers: 'text' as const,
  texts: null,
  format: 'standard' as const,
  hasAddress: true,
}
const all = ['email', 'text'] as const
const order = (person: object, channels: readonly ('email' | 'text')[] = all): string =>
  waysTo({ ...margaret, ...person }, channels)
    .map(({ channel }) => channel)
    .join(' ')

describe('the way to somebody', () => {
  test('as they prefer, then every other way, and a call at the end: nobody is left untold', () => {
    assert.equal(order({}), 'text email letter call')
    assert.equal(order({ prefers: 'email' }), 'email text letter call')
    assert.equal(order({ prefers: 'letter' }), 'letter text email call')
    assert.equal(order({ format: 'large-print' }), 'letter text email call')
    assert.equal(order({ texts: 'no' }), 'email letter call')
    assert.equal(order({ phone: '01524 555 777' }), 'email letter call')
    assert.equal(order({}, ['email']), 'email letter call')
    assert.equal(order({ email: null, phone: null }), 'letter call')
    assert.equal(order({ email: null, phone: null, hasAddress: false }), 'call')
    assert.equal(order({ format: 'braille', hasAddress: false }), 'letter text email call')
  })

  test('staff read why it is another than they prefer', () => {
    assert.equal(whyOtherwise(margaret, all), null)
    assert.match(whyOtherwise({ ...margaret, phone: '01524 555 777' }, all) ?? '', /landline/)
    assert.match(whyOtherwise({ ...margaret, texts: 'no' }, all) ?? '', /not safe/)
    assert.match(whyOtherwise({ ...margaret, prefers: 'email', email: null }, all) ?? '', /no address/)
  })
})

describe('a text', () => {
  test('is counted as networks count it, Urdu by 70', () => {
    assert.equal(partsOf('a'.repeat(160)), 1)
    assert.equal(partsOf('a'.repeat(161)), 2)
    assert.equal(partsOf('€'.repeat(80)), 1)
    assert.equal(partsOf('ہ'.repeat(70)), 1)
    assert.equal(partsOf('ہ'.repeat(71)), 2)
    assert.equal(partsOf('ہ'.repeat(202)), 4)
  })

  test('says as much as three parts hold, and never more', () => {
    const link = 'https://alongside.example/my/1-abcdefghijklmnopqrstuv'
    const long = `${'He wrote: it’s long. '.repeat(30)}${link}`
    const kept = shortEnough([long, `Short. ${link}`, link])
    assert.equal(kept, `Short. ${link}`)
    assert.ok(partsOf(kept) <= mostParts)
    assert.equal(shortEnough([`It’s “fine” ${link}`]), `It's "fine" ${link}`)
  })
})

describe('before ringing', () => {
  test('the careful way is said where nobody has asked', () => {
    assert.deepEqual(howToRing(null, false), ['No voicemail: nobody has asked yet whether it is safe'])
    assert.deepEqual(howToRing({ voicemail: 'yes' }, false), ['Voicemail is safe'])
  })

  test('what is most dangerous comes first', () => {
    const said = {
      voicemail: 'no',
      never_contact: 'When he is home',
      safe_times: 'Mornings',
      shared_phone: 'yes',
      contact_also: ['no-phone'],
    }
    assert.deepEqual(howToRing(said, false), [
      'No phone calls: they asked for none',
      'Never: When he is home',
      'No voicemail',
      'Safe times: Mornings',
      'Others may answer or read: ask for them by name, and say nothing of why',
    ])
  })
})

describe('what they say', () => {
  const after = (...moves: string[]) => answerNow(moves.map(move => ({ move })))
  test('the newest answer stands', () => {
    assert.equal(after('send'), null)
    assert.equal(after('send', 'agree'), 'yes')
    assert.equal(after('send', 'agree', 'pause'), 'not-now')
    assert.equal(after('send', 'pause', 'agree'), 'yes')
    assert.equal(after('send', 'pause', 'decline'), 'no')
    assert.equal(after('send', 'decline', 'unsay'), null)
    assert.equal(after('send', 'pause', 'resume'), null)
  })

  test('that they did not know, or a question of the team, changes no answer', () => {
    assert.equal(after('send', 'agree', 'unaware', 'ask', 'amend', 'aware'), 'yes')
  })

  test('a yes to whoever asked for them lasts through a pause, and ends when it is taken back', () => {
    const hasAgreed = (...moves: string[]) => hasSaidYes(moves.map(move => ({ move })))
    assert.equal(hasAgreed('send'), false)
    assert.equal(hasAgreed('send', 'agree', 'pause', 'resume'), true)
    assert.equal(hasAgreed('send', 'agree', 'unsay'), false)
    assert.equal(hasAgreed('send', 'agree', 'decline', 'unsay'), false)
    assert.equal(hasAgreed('send', 'decline', 'unsay', 'agree'), true)
  })

  test('whoever asked by themselves cannot say that they did not know', () => {
    const by = { name: 'Tariq', relation: 'husband', phone: null, email: null }
    assert.equal(whyNotUnaware({ way: 'self', referred_by: null, unaware_at: null }).length, 1)
    assert.deepEqual(whyNotUnaware({ way: 'self', referred_by: by, unaware_at: null }), [])
    assert.deepEqual(whyNotUnaware({ way: 'guided', referred_by: null, unaware_at: null }), [])
  })

  test('while they rest nobody takes the referral on, and the day is said', () => {
    assert.deepEqual(whyNotYet(null), [])
    assert.match(whyNotYet(Temporal.PlainDate.from('2026-04-15')).join(), /15 April 2026/)
  })
})

describe('on paper', () => {
  test('English in brackets inside Urdu keeps both brackets', () => {
    const line = 'Dr Okafor (Lune Bank practice) نے لکھا'
    assert.match(asDrawn(new jsPDF(), line, 'rtl'), / Dr Okafor \(Lune Bank practice\)$/)
    const after = 'ٹیم (North team) کے'
    assert.match(asDrawn(new jsPDF(), after, 'rtl'), / \(North team\) /)
  })
})

describe('by hand', () => {
  test('what to do is said in words', () => {
    assert.equal(
      task({ channel: 'letter', format: 'easy-read', about: 'referred' }),
      'Print in easy read and post',
    )
    assert.equal(
      task({ channel: 'letter', format: 'braille', about: 'referred' }),
      'Have this made in braille',
    )
    assert.equal(task({ channel: 'call', format: null, about: 'help' }), 'Ring: help with a message')
  })

  test('of what did not arrive: what was tried instead, and what to do', () => {
    const next = (second: string | null, secondStatus: string | null) =>
      nextAfter({ fault: 'wrong number', second, secondStatus })
    assert.match(next(null, null), /right one, then send a new link/)
    assert.match(next('letter', 'waiting'), /Now a letter waits on this list/)
    assert.match(next('email', 'sent'), /Then an email went out/)
    assert.match(next('email', 'failed'), /did not arrive either/)
  })

  test('easy read has one idea a line', () => {
    assert.deepEqual(sentencesOf('Ring 01524 555 100. You need not say why.\n“Yes.”'), [
      'Ring 01524 555 100.',
      'You need not say why.',
      '“Yes.”',
    ])
    assert.deepEqual(sentencesOf('ایک بات۔ دوسری بات؟'), ['ایک بات۔', 'دوسری بات؟'])
  })
})
