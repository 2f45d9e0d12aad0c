/** What may happen to somebody's support, as a table. The door stays open, and nothing else opens twice. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  blockers,
  endings,
  moves,
  statuses,
  type MoveName,
  type Status,
} from '../../src/features/caseload/support.ts'

test('every status, every move', () => {
  const table: Record<Status, Record<Exclude<MoveName, 'start'>, string>> = {
    open: {
      'hand-over': '',
      pause: '',
      resume: '',
      end: '',
      stop: '',
      return: 'This support is open already',
    },
    ended: {
      'hand-over': 'This support has ended already',
      pause: 'This support has ended already',
      resume: 'This support has ended already',
      end: 'This support has ended already',
      stop: 'This support has ended already',
      return: '',
    },
  }
  for (const status of statuses)
    for (const [move, words] of Object.entries(table[status]))
      assert.equal(
        blockers(status, move as Exclude<MoveName, 'start'>).join(),
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
      'none –start→ open, by the link worker',
      'open –hand-over→ open, by the link worker or manager',
      'open –pause→ open, by the person',
      'open –resume→ open, by the person, or link worker for them; on the day by itself',
      'open –end→ ended, by the link worker',
      'open –stop→ ended, by the person',
      'ended –return→ open, by the person or link worker',
    ],
  )
})

test('whatever happened, the person can come back', () => {
  for (const move of ['end', 'stop'] as const) assert.deepEqual(blockers(moves[move].to, 'return'), [])
})

test('every ending has words, and none blames the person', () => {
  const words = Object.values(endings)
  assert.equal(new Set(words).size, words.length)
  for (const text of words) assert.doesNotMatch(text, /fail|refus|DNA|discharg|non-?complian|disengag/i)
})
