/** What a plan needs before it is saved: very little. And when a smaller first step is suggested. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nudge, whyNotSave, type Goal } from '../../src/features/plans/plan.ts'

const goal = (words: string): Goal => ({
  words,
  importance: null,
  confidence: null,
  step: '',
  stepBy: '',
  stepOn: null,
})

const plans: [title: string, strengths: string, goals: Goal[], reasons: string[]][] = [
  ['nothing at all', '', [], ['Enter a strength or a goal']],
  ['a strength alone', 'She sings', [], []],
  ['a goal alone', '', [goal('Sing again')], []],
  ['both', 'She sings', [goal('Sing again')], []],
  [
    'a goal with no words',
    'She sings',
    [goal('')],
    ['Enter the goal in words, or clear everything about it'],
  ],
  [
    'one of two without words',
    '',
    [goal('Sing'), goal('')],
    ['Enter the goal in words, or clear everything about it'],
  ],
]
for (const [title, strengths, goals, reasons] of plans)
  test(`a plan with ${title}${reasons.length ? ' is not saved' : ' is saved'}`, () =>
    assert.deepEqual(whyNotSave({ strengths, goals }), reasons))

test('below a confidence of 7, a smaller step is suggested; unasked, nothing is', () => {
  const suggested = [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(confidence => nudge({ confidence }) !== null)
  assert.deepEqual(suggested, [false, true, true, true, true, true, true, true, false, false, false, false])
})
