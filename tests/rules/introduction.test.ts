/** What may happen to an introduction, as tables, and what must be there before one is made. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  blockers,
  moves,
  providerReasons,
  shareable,
  statuses,
  statusWords,
  warmths,
  whyNotMake,
  type MoveName,
  type Status,
} from '../../src/features/introductions/introduction.ts'
import { introductionWords } from '../../src/features/people/words.ts'

/** Which moves each status allows; every other is refused with the reason beside it. */
const table: Record<Status, { may: Exclude<MoveName, 'give' | 'send'>[]; else: string }> = {
  given: { may: ['attend', 'miss', 'stop'], else: 'information only' },
  sent: { may: ['accept', 'decline', 'attend', 'miss', 'stop'], else: 'waiting for the provider' },
  accepted: { may: ['attend', 'miss', 'stop'], else: 'already accepted' },
  declined: { may: [], else: 'already declined by the provider' },
  attended: { may: [], else: 'already attended' },
  missed: { may: ['attend', 'stop'], else: 'already marked as not attended' },
  stopped: { may: [], else: 'stopped' },
}

for (const status of statuses)
  test(`an introduction that is ${status} can: ${table[status].may.join(', ') || 'do nothing more'}`, () => {
    for (const move of ['accept', 'decline', 'attend', 'miss', 'stop'] as const)
      assert.deepEqual(
        blockers(status, move),
        table[status].may.includes(move)
          ? []
          : [`This introduction is ${table[status].else}, so it cannot change this way now`],
        move,
      )
  })

test('where each move leads, and who makes it', () => {
  assert.deepEqual(
    Object.entries(moves).map(([name, { to, by }]) => `${name} → ${to}, by the ${by}`),
    [
      'give → given, by the link worker',
      'send → sent, by the link worker',
      'accept → accepted, by the provider',
      'decline → declined, by the provider',
      'attend → attended, by the provider or link worker',
      'miss → missed, by the provider or link worker',
      'stop → stopped, by the person or link worker',
    ],
  )
})

const ask = 'Ask the person first: nothing is shared with a provider unless they agree'
const address = 'Enter the provider’s email address, or choose Signposted'
const note = 'Write the note, or do not share one'
const good = {
  agreed: true,
  shared: ['phone', 'note'] as const,
  note: 'She is shy',
  providerEmail: 'a@b.example',
}

const cases: [title: string, what: Partial<Parameters<typeof whyNotMake>[0]>, reasons: string[]][] = [
  ['all is there', {}, []],
  ['the person has not agreed', { agreed: false }, [ask]],
  ['nobody to send it to', { providerEmail: null }, [address]],
  ['a note is to be shared and none is written', { note: '' }, [note]],
  ['a note is not shared, so none is needed', { note: '', shared: ['phone'] }, []],
  ['nothing but the name is shared', { note: '', shared: [] }, []],
  ['everything is missing', { agreed: false, providerEmail: null, note: '' }, [ask, address, note]],
]
for (const [title, what, reasons] of cases)
  test(`making an introduction: ${title}`, () => {
    for (const warmth of ['referred', 'introduced', 'accompanied'] as const)
      assert.deepEqual(whyNotMake({ warmth, ...good, ...what }), reasons, warmth)
    assert.deepEqual(whyNotMake({ warmth: 'signposted', ...good, ...what }), [], 'a signpost sends nothing')
  })

test('every status has words for staff and for the person, and every reason and warmth has words', () => {
  for (const status of statuses) {
    assert.ok(statusWords[status].text.length > 3, status)
    assert.ok(introductionWords[status].english.length > 3, status)
  }
  for (const texts of [
    Object.values(providerReasons),
    Object.values(shareable),
    Object.values(warmths).map(warmth => warmth.text),
  ])
    assert.equal(new Set(texts).size, texts.length)
})
