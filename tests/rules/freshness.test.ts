/** How fresh, whom to ask and when: each boundary to the day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  asking,
  freshness,
  freshnessTag,
  needsSomebody,
  whyNotAsk,
} from '../../src/features/directory/freshness.ts'
import { whyBroken } from '../../src/features/directory/links/link.ts'
import { whyNotAnswer as whyNotAnswerProposal } from '../../src/features/directory/providers/proposal.ts'
import { whyNotAnswer, whyNotTell } from '../../src/features/directory/reports/report.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-08-31')

test('fresh to six months, stale to twelve, then overdue', () => {
  const cases: [string | null, string, string | null][] = [
    ['2026-08-31', 'fresh', null],
    ['2026-02-28', 'fresh', null],
    ['2026-02-27', 'stale', 'Not checked for 6 months'],
    ['2025-12-31', 'stale', 'Not checked for 8 months'],
    ['2025-08-31', 'stale', 'Not checked for 12 months'],
    ['2025-08-30', 'overdue', 'Not checked for 12 months'],
    ['2024-05-31', 'overdue', 'Not checked for 27 months'],
    [null, 'never', 'Never checked'],
  ]
  for (const [checked, state, tag] of cases) {
    const on = checked === null ? null : day(checked)
    assert.equal(freshness(on, today), state, String(checked))
    assert.equal(freshnessTag(on, today)?.text ?? null, tag, String(checked))
  }
})

test('a provider is asked from six months on, a month apart, and not for ever', () => {
  const asked = (checked: string | null, count: number, last: string | null) =>
    whyNotAsk(
      {
        checkedOn: checked === null ? null : day(checked),
        asked: { count, lastOn: last === null ? null : day(last) },
      },
      today,
    ).length === 0
  assert.equal(asked('2026-02-28', 0, null), false, 'fresh')
  assert.equal(asked('2026-02-27', 0, null), true)
  assert.equal(asked(null, 0, null), true)
  assert.equal(asked('2026-02-27', 1, '2026-08-01'), false, 'less than a month ago')
  assert.equal(asked('2026-02-27', 1, '2026-07-31'), true)
  assert.equal(asked('2025-02-27', asking.most - 1, '2026-01-01'), true)
  assert.equal(asked('2025-02-27', asking.most, '2026-01-01'), false, 'asked often enough')
})

test('somebody here has to look after a year, or when nobody ever answered', () => {
  const needs = (checked: string | null, count: number) =>
    needsSomebody(
      { checkedOn: checked === null ? null : day(checked), asked: { count, lastOn: null } },
      today,
    )
  assert.equal(needs('2025-08-31', asking.most), false)
  assert.equal(needs('2025-08-30', 0), true)
  assert.equal(needs(null, asking.most - 1), false)
  assert.equal(needs(null, asking.most), true)
})

test('a report is told once, and mended only by a change', () => {
  assert.deepEqual(whyNotTell('wrong', false, ['closed']), [])
  assert.equal(whyNotTell('wrong', false, ['wrong']).length, 1)
  assert.deepEqual(whyNotTell('closed', true, []), ['The directory has it as closed already'])
  const open = { status: 'open', verdict: 'wrong', isChanged: false } as const
  assert.deepEqual(whyNotAnswer(open, 'mend'), [
    'Nothing has changed since it was said. Change the service first',
  ])
  assert.deepEqual(whyNotAnswer({ ...open, isChanged: true }, 'mend'), [])
  assert.deepEqual(whyNotAnswer(open, 'keep'), [])
  assert.deepEqual(whyNotAnswer({ ...open, verdict: 'closed' }, 'mend'), [])
  assert.equal(whyNotAnswer({ ...open, status: 'kept' }, 'keep').length, 1)
})

test('a part of a change is not taken over without a word', () => {
  const proposal = { status: 'open', fields: ['phone', 'email'] } as const
  const answer = (move: 'approve' | 'decline', fields: string[], words: string) =>
    whyNotAnswerProposal(proposal, { move, fields, words }).length
  assert.equal(answer('approve', ['phone', 'email'], ''), 0)
  assert.equal(answer('approve', ['phone'], ''), 1)
  assert.equal(answer('approve', ['phone'], 'The email does not work'), 0)
  assert.equal(answer('approve', [], 'None'), 1)
  assert.equal(answer('decline', [], ''), 1)
  assert.equal(answer('decline', [], 'We rang you'), 0)
  assert.equal(
    whyNotAnswerProposal({ ...proposal, status: 'replaced' }, { move: 'decline', fields: [], words: 'No' })
      .length,
    1,
  )
})

test('an address is broken where a person would find nothing', () => {
  const broken: [Parameters<typeof whyBroken>[0], boolean][] = [
    [{ status: 200 }, false],
    [{ status: 403 }, false],
    [{ status: 429 }, false],
    [{ status: 404 }, true],
    [{ status: 410 }, true],
    [{ status: 500 }, true],
    [{ fault: 'There is no such name', isBroken: true }, true],
    [{ fault: 'It does not begin with https://', isBroken: false }, false],
  ]
  for (const [heard, is] of broken) assert.equal(whyBroken(heard) !== null, is, JSON.stringify(heard))
})
